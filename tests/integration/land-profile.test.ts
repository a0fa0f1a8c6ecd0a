/**
 * The profile of each Land on the shipped data. Numbers of rows are counted in the files of `data/`, neighbours looked up on a map; what
 * is silent in the data must be said in words.
 */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ChartSvg } from "~/charts/svg/chart-svg";
import { LAENDER } from "~/domain/land";
import { loader as startLoader } from "~/routes/($lang)._index";
import { loader as landLoader } from "~/routes/($lang).laender.$slug";

const NBSP = "\u00a0";

async function profile(slug: string, lang?: "en") {
  return landLoader({
    request: new Request(`http://localhost/laender/${slug}`),
    params: { slug, ...(lang && { lang }) },
    context: {},
  });
}

type Expected = {
  figures: [centers: string, coverage: string, perCenter: string];
  programs: string[];
  /** Counts in all; amounts, municipal rows, studies, organisations, events. */
  counts: number;
  rows: [funding: number, municipal: number, studies: number, stakeholders: number, milestones: number];
  neighbours: string[];
  comparable: string[] | null;
  age: string;
  completeness: string;
};

const EXPECTED: Record<string, Expected> = {
  "schleswig-holstein": {
    figures: ["mehr als 100", "mehr als 6,6", "bis zu 1.508"],
    programs: ["SH-FZ"],
    counts: 5,
    rows: [5, 3, 1, 3, 2],
    neighbours: ["02", "03", "13"],
    comparable: ["06", "11"],
    age: "9,2 Jahre",
    completeness: `bis zu 22${NBSP}%`,
  },
  hamburg: {
    figures: ["40", "3,4", "2.957"],
    programs: ["HH-EKIZ"],
    counts: 5,
    rows: [5, 0, 3, 2, 2],
    neighbours: ["01", "03"],
    comparable: ["05", "08"],
    age: "6,9 Jahre",
    completeness: `18${NBSP}%`,
  },
  niedersachsen: {
    figures: ["kein Landesprogramm", "kein Landesprogramm", "kein Landesprogramm"],
    programs: ["NI-OHNE"],
    counts: 2,
    rows: [0, 10, 6, 5, 4],
    neighbours: ["01", "02", "04", "05", "06", "12", "13", "15", "16"],
    comparable: null,
    age: "kein Landesprogramm",
    completeness: "kein Landesprogramm",
  },
  bremen: {
    figures: ["rund 100", "nicht gefunden", "nicht gefunden"],
    programs: ["HB-KIFAZ"],
    counts: 3,
    rows: [0, 2, 0, 2, 1],
    neighbours: ["03"],
    comparable: null,
    age: "nicht gefunden",
    completeness: "nicht gefunden",
  },
  "nordrhein-westfalen": {
    figures: ["3.322", "33,4", "299"],
    programs: ["NW-FZ"],
    counts: 24,
    rows: [11, 7, 6, 6, 10],
    neighbours: ["03", "06", "07"],
    comparable: ["02", "08"],
    age: "0,9 Jahre",
    completeness: `9${NBSP}%`,
  },
  hessen: {
    figures: ["229", "6,7", "1.503"],
    programs: ["HE-FZ"],
    counts: 10,
    rows: [10, 3, 0, 5, 4],
    neighbours: ["03", "05", "07", "08", "09", "16"],
    comparable: ["01", "11"],
    age: "0,9 Jahre",
    completeness: `55${NBSP}%`,
  },
  "rheinland-pfalz": {
    figures: ["mehr als 50", "mehr als 2,1", "bis zu 4.718"],
    programs: ["RP-HDF", "RP-KITAPLUS", "RP-SRB"],
    counts: 4,
    rows: [6, 2, 0, 1, 1],
    neighbours: ["05", "06", "08", "10"],
    comparable: null,
    age: "4,9 Jahre",
    completeness: `bis zu 36${NBSP}%`,
  },
  "baden-wuerttemberg": {
    figures: ["94", "1,6", "6.423"],
    programs: ["BW-KIFAZ", "BW-FFS"],
    counts: 4,
    rows: [5, 3, 0, 3, 2],
    neighbours: ["06", "07", "09"],
    comparable: ["02", "05"],
    age: "9,7 Jahre",
    completeness: `60${NBSP}%`,
  },
  bayern: {
    figures: ["220", "2,9", "3.407"],
    programs: ["BY-FSP"],
    counts: 7,
    rows: [0, 2, 0, 2, 2],
    neighbours: ["06", "08", "14", "16"],
    comparable: ["12"],
    age: "1,6 Jahre",
    completeness: `48${NBSP}%`,
  },
  saarland: {
    figures: ["nicht gefunden", "nicht gefunden", "nicht gefunden"],
    programs: ["SL-OHNE"],
    counts: 0,
    rows: [0, 0, 0, 0, 0],
    neighbours: ["07"],
    comparable: null,
    age: "nicht gefunden",
    completeness: "nicht gefunden",
  },
  berlin: {
    figures: ["49", "2,3", "4.264"],
    programs: ["BE-FZ", "BE-FZGS"],
    counts: 7,
    rows: [10, 0, 1, 5, 4],
    neighbours: ["12"],
    comparable: ["01", "06"],
    age: "2,9 Jahre",
    completeness: `33${NBSP}%`,
  },
  brandenburg: {
    figures: ["57", "4,9", "2.039"],
    programs: ["BB-EKZ", "BB-FZ"],
    counts: 5,
    rows: [5, 0, 0, 2, 4],
    neighbours: ["03", "11", "13", "14", "15"],
    comparable: ["09"],
    age: "1,6 Jahre",
    completeness: `47${NBSP}%`,
  },
  "mecklenburg-vorpommern": {
    figures: ["10", "1,3", "7.830"],
    programs: ["MV-FZ", "MV-KIFAZ"],
    counts: 4,
    rows: [0, 1, 0, 1, 2],
    neighbours: ["01", "03", "12"],
    comparable: null,
    age: "12,9 Jahre",
    completeness: `90${NBSP}%`,
  },
  sachsen: {
    figures: ["14", "0,6", "15.990"],
    programs: ["SN-EKIZ", "SN-KS2"],
    counts: 5,
    rows: [1, 1, 0, 3, 3],
    neighbours: ["09", "12", "15", "16"],
    comparable: null,
    age: "kein Landesprogramm",
    completeness: "nicht gefunden",
  },
  "sachsen-anhalt": {
    figures: ["50", "4,9", "2.036"],
    programs: ["ST-FZ", "ST-KEZ"],
    counts: 3,
    rows: [1, 0, 0, 0, 2],
    neighbours: ["03", "12", "14", "16"],
    comparable: null,
    age: "nicht gefunden",
    completeness: "nicht gefunden",
  },
  thueringen: {
    figures: ["70", "6,9", "1.457"],
    programs: ["TH-THEKIZ"],
    counts: 5,
    rows: [2, 0, 0, 2, 2],
    neighbours: ["03", "06", "09", "14", "15"],
    comparable: null,
    age: "3,7 Jahre",
    completeness: `30${NBSP}%`,
  },
};

describe("the profile of a Land", () => {
  it.each(Object.entries(EXPECTED))("of %s holds what the data know", async (slug, expected) => {
    const page = await profile(slug);
    expect(page.figures.map(({ value }) => value)).toEqual(expected.figures);
    expect(page.programs.map(({ programId }) => programId)).toEqual(expected.programs);
    expect(page.chart.table.rows).toHaveLength(expected.counts);
    const { funding, municipal, studies, stakeholders, milestones } = page.tables;
    expect([funding, municipal, studies, stakeholders, milestones].map(({ rows }) => rows.length)).toEqual(
      expected.rows,
    );
    expect(page.neighbours.rows.map(({ id }) => id)).toEqual(expected.neighbours);
    expect(page.comparable?.rows.map(({ id }) => id) ?? null).toEqual(expected.comparable);
    const quality = Object.fromEntries(page.quality.rows.map(({ id, cells }) => [id, cells.angabe?.text]));
    expect(quality).toMatchObject({
      alter: expected.age,
      vollstaendigkeit: expected.completeness,
      zaehlungen: String(expected.counts),
    });
  });

  it("is there for all sixteen Länder in both languages, with a source for every row", async () => {
    expect(Object.keys(EXPECTED)).toEqual(LAENDER.map(({ slug }) => slug));
    for (const { slug } of LAENDER) {
      const page = await profile(slug, "en");
      for (const table of [page.chart.table, ...Object.values(page.tables)]) {
        for (const { id, cells } of table.rows) expect(cells.quelle?.href, `${slug} ${id}`).toMatch(/^http/);
      }
    }
  });

  it("gives each amount the address the calculator links to, each once", async () => {
    for (const { slug } of LAENDER) {
      const { rows } = (await profile(slug)).tables.funding;
      expect(rows.map(({ anchor }) => anchor)).toEqual(rows.map(({ id }) => `beleg-${id}`));
      expect(new Set(rows.map(({ anchor }) => anchor)).size).toBe(rows.length);
    }
  });

  it("says of every count what becomes of it: Nordrhein-Westfalen names two numbers for 2024 and draws one small", async () => {
    const { rows } = (await profile("nordrhein-westfalen")).chart.table;
    const uses = rows.map(({ cells }) => [cells.zahl?.text, cells.stand?.text, cells.verwendung?.text]);
    expect(uses).toContainEqual(["3.322", "2025", "Zahl des Landes"]);
    expect(uses).toContainEqual(["rund 3.315", "2024", "in der Zeichnung"]);
    expect(uses).toContainEqual([
      "3.252",
      "2024 (Jahr erschlossen)",
      "in der Zeichnung klein: eine andere Quelle desselben Jahres geht vor",
    ]);
    expect(uses).toContainEqual(["178", "2006", "nur hier: zählt keine bestehenden Zentren"]);
    expect(uses).toContainEqual(["1.750", "ohne Jahr", "nur hier: ohne Jahr"]);
  });

  it("says of every neighbour whether the two may be compared, and why not", async () => {
    const verdicts = async (slug: string) =>
      Object.fromEntries(
        (await profile(slug)).neighbours.rows.map(({ id, cells }) => [id, cells.vergleichbar?.text]),
      );
    expect(await verdicts("brandenburg")).toEqual({
      "03": "nein, ohne Zahl",
      "11": "nein, anders gezählt",
      "13": "nein, anders gezählt",
      "14": "nein (Programm beendet: letzte bekannte Zahl)",
      "15": "nein (Programm beendet: letzte bekannte Zahl)",
    });
    expect(await verdicts("saarland")).toEqual({ "07": "nein: Für das Saarland gibt es keine Zahl" });
    expect((await verdicts("sachsen"))["16"]).toBe(
      "nein: Die Zahl in Sachsen steht selbst in keiner Rangfolge",
    );
  });
});

describe("where the data are silent", () => {
  it("Niedersachsen has no programme: no figure, but its two counts, ten municipal rows and 73 known centres stand", async () => {
    const page = await profile("niedersachsen");
    expect(page.terms).toEqual([]);
    expect(page.chart.title).toBe("In Niedersachsen ist keine datierte Zählung bestehender Zentren bekannt");
    expect(page.map.title).toBe("In Niedersachsen kennt der Atlas 73 Zentren mit Ort, in 15 von 45 Kreisen");
    expect(page.known).toContain(
      "Ein Anteil lässt sich nicht angeben: Für das Land gibt es keine Gesamtzahl.",
    );
    expect(page.quality.rows[0]?.cells.bedeutung?.text).toBe("Es gibt keine Zahl, die altern könnte.");
  });

  it("for the Saarland nothing was found: every table is empty, and only the source of that is cited", async () => {
    const page = await profile("saarland");
    expect(Object.values(page.tables).flatMap(({ rows }) => rows)).toEqual([]);
    expect(page.chart.table.rows).toEqual([]);
    expect(page.quality.rows.at(-1)?.cells).toMatchObject({
      angabe: { text: "1" },
      bedeutung: { text: "Presse: 1" },
    });
    expect(page.map.title).toBe("Im Saarland kennt der Atlas 6 Zentren mit Ort, in 2 von 6 Kreisen");
  });

  it("Sachsen's programme ended in 2020: its last number stands, marked, and has no age", async () => {
    const page = await profile("sachsen");
    expect(page.figures[0]?.lines).toContain(
      "Das Programm hinter dieser Zahl ist beendet; sie beschreibt nicht den heutigen Bestand.",
    );
    expect(page.quality.rows[0]?.cells).toMatchObject({
      angabe: { text: "kein Landesprogramm", status: "no_programme" },
      bedeutung: {
        text: "Die letzte Zahl (01.07.2019) gehört zu einem beendeten Programm; eine heutige gibt es nicht.",
      },
    });
  });

  it("Sachsen-Anhalt's counted programme ended in 2012; the running one has no number, and that is not found, not none", async () => {
    const page = await profile("sachsen-anhalt");
    expect(page.quality.rows[0]?.cells).toMatchObject({
      angabe: { text: "nicht gefunden", status: "not_published" },
      bedeutung: {
        text: "Die letzte Zahl (02.02.2012) gehört zu einem beendeten Programm; eine heutige gibt es nicht.",
      },
    });
    expect(page.programs.map(({ startYear, endYear }) => [startYear, endYear])).toEqual([
      [2005, null],
      [2007, 2012],
    ]);
  });
});

describe("the map of a Land", () => {
  it.each(LAENDER.map(({ slug, ags }) => [slug, ags]))(
    "of %s draws its own Kreise only, once for each row of the table, the unknown ones with a pattern",
    async (slug, ags) => {
      const { map } = await profile(slug);
      if (map.plot.type !== "map") throw new Error("keine Karte");
      const { regions, dots } = map.plot;
      expect(regions.every((region) => region.ags.startsWith(ags))).toBe(true);
      expect(regions.map((region) => region.ags)).toEqual(map.table.rows.map(({ id }) => id));
      const svg = renderToStaticMarkup(createElement(ChartSvg, { spec: map, width: 720 }));
      const unknown = regions.filter(({ value }) => value.kind === "not_published").length;
      expect(svg.match(/data-kind="not_published"/g) ?? []).toHaveLength(unknown);
      const drawn = [...svg.matchAll(/data-mark="dots"[^>]*data-count="(\d+)"/g)].map(([, n]) => Number(n));
      expect(drawn.reduce((sum, n) => sum + n, 0)).toBe(dots?.marks.length);
      expect(dots?.marks.length).toBeGreaterThan(0);
      expect(svg).not.toContain("<a ");
    },
  );

  it("of Hessen shows 125 of 131 known centres in 52 Gemeinden and says where the other six are", async () => {
    const { map, known } = await profile("hessen");
    expect(map.title).toBe("In Hessen kennt der Atlas 125 Zentren mit Ort, in 15 von 26 Kreisen");
    expect(map.notes).toContain(
      "Jeder Punkt steht für eine Gemeinde mit bekannten Zentren (52 Gemeinden), nicht für eine Adresse.",
    );
    expect(map.notes).toContain("6 weitere bekannte Zentren lassen sich keiner Gemeinde eindeutig zuordnen.");
    expect(known[0]).toBe("Der Atlas kennt 131 Zentren mit Namen, 125 davon mit einem Ort auf der Karte.");
  });
});

describe("the age of the numbers on the start page", () => {
  it("has all sixteen Länder, the oldest first, those without an age at the end with the reason", async () => {
    const { ages, age } = await startLoader({
      request: new Request("http://localhost/"),
      params: {},
      context: {},
    });
    // Days from the last day a number can hold for to 23.11.2026, divided by 365.25: Mecklenburg-Vorpommern 4,721 = 12.9.
    expect(ages.rows.map(({ id, cells }) => [id, cells.stand?.text, cells.alter?.text])).toEqual([
      ["13", "20.12.2013", "12,9"],
      ["08", "02/2017", "9,7"],
      ["01", "15.09.2017", "9,2"],
      ["02", "2019", "6,9"],
      ["07", "2021 (Jahr erschlossen)", "4,9"],
      ["16", "02/2023", "3,7"],
      ["11", "2023", "2,9"],
      ["09", "04.04.2025", "1,6"],
      ["12", "05.05.2025", "1,6"],
      ["05", "2025", "0,9"],
      ["06", "2025 (Jahr erschlossen)", "0,9"],
      ["03", "–", "kein Landesprogramm"],
      ["04", "ohne Jahr", "ohne Jahr"],
      ["10", "–", "nicht gefunden"],
      ["14", "01.07.2019", "Programm beendet"],
      ["15", "02.02.2012", "Programm beendet"],
    ]);
    expect(ages.rows[0]?.cells.anfrage?.href).toBe("/laender/mecklenburg-vorpommern#anfrage");
    expect(age).toBe(
      "Die Landeszahlen stammen aus den Jahren 2013 bis 2025. Zuletzt nachgesehen wurde am 23.11.2026. 4 der Zahlen sind älter als fünf Jahre. 5 Länder haben keine Zahl, deren Alter sich angeben lässt.",
    );
  });
});
