/** The comparison on the shipped data. Expected numbers are worked out by hand from the CSV files in `data/`. */
import { describe, expect, it } from "vitest";
import type { DotGroup, DotPlot } from "~/charts/bar-plot";
import type { SeriesPlot } from "~/charts/series-plot";
import type { ChartSpec } from "~/charts/spec";
import { areComparable } from "~/domain/comparability";
import { COMPARE_MEASURES, measureWord } from "~/domain/compare-filter";
import { COUNTING_RULES, DEFAULT_FILTER, ruleWord } from "~/domain/filter";
import { LAENDER, landByAgs } from "~/domain/land";
import { loadLaenderOverview } from "~/page-data/laender-overview.server";
import { loader } from "~/routes/($lang).vergleich";

const answer = (search = "", lang?: string) =>
  loader({
    request: new Request(`http://localhost/vergleich${search}`),
    params: lang ? { lang } : {},
    context: {},
  });

async function load(search = "", lang?: string) {
  const { charts } = await answer(search, lang);
  if (!charts) throw new Error(`kein Diagramm für ${search}`);
  return charts;
}

const groupsOf = (spec: ChartSpec) => (spec.plot as DotPlot).groups;
const groupWith = (spec: ChartSpec, ags: string) => {
  const group = groupsOf(spec).find(({ rows }) => rows.some(({ id }) => id === ags));
  if (!group) throw new Error(`${ags} fehlt in der Zeichnung`);
  return group;
};
const rowOf = (group: DotGroup, ags: string) => group.rows.find(({ id }) => id === ags);

async function comparabilityOfAll(filter = DEFAULT_FILTER) {
  const { laender } = await loadLaenderOverview(filter);
  return new Map(laender.map(({ land, comparability }) => [land.ags, comparability]));
}

/** Two Länder of unlike counting units in one ranking without a mark that tells them apart. */
function silentPairs(spec: ChartSpec, units: Awaited<ReturnType<typeof comparabilityOfAll>>): string[] {
  return groupsOf(spec).flatMap(({ rows }) => {
    const ranked = rows.filter(({ rank }) => rank !== null);
    return ranked.flatMap((a, index) =>
      ranked.slice(index + 1).flatMap((b) => {
        const [first, second] = [units.get(a.id), units.get(b.id)];
        if (first && second && areComparable(first, second)) return [];
        return a.mark && b.mark && a.mark !== b.mark ? [] : [`${a.id} ${b.id}`];
      }),
    );
  });
}

const PAIRS = LAENDER.flatMap((a, index) => LAENDER.slice(index + 1).map((b) => [a, b] as const));

describe("the guard", () => {
  it.each(COMPARE_MEASURES)(
    "%s: of all 120 pairs no unlike one shares a ranking without mark and sentence",
    async (measure) => {
      const units = await comparabilityOfAll();
      expect(PAIRS).toHaveLength(120);
      for (const [a, b] of PAIRS) {
        const name = `${a.name}, ${b.name}`;
        const { dots, guard } = await load(`?laender=${a.slug},${b.slug}&mass=${measureWord(measure)}`);
        const [groupA, groupB] = [groupWith(dots, a.ags), groupWith(dots, b.ags)];
        expect(silentPairs(dots, units), name).toEqual([]);
        const said = guard.join(" ");
        const [unitA, unitB] = [units.get(a.ags), units.get(b.ags)];
        const like = unitA && unitB && areComparable(unitA, unitB);
        if (groupA === groupB && !groupA.muted && !like) {
          // One ranking of unlike: only where the measure does not depend on the count, and said so.
          expect(measure, name).toBe("data-age");
          expect(said, name).toContain("Gezählt ist Verschiedenes");
        }
        if (groupA !== groupB && !groupA.muted && !groupB.muted) {
          expect(said, name).toContain("zwischen den Gruppen gibt es keine Rangfolge");
          expect(said, name).toContain(a.name);
          expect(said, name).toContain(b.name);
        }
        for (const [group, land] of [
          [groupA, a],
          [groupB, b],
        ] as const) {
          if (group.muted) expect(said, name).toMatch(new RegExp(`Ohne Rang: .*${land.name}`));
          if (groupA !== groupB) expect(rowOf(group, land.ags)?.rank, name).toBeNull();
        }
      }
    },
  );

  it.each(COMPARE_MEASURES)(
    "%s: nor does one of all sixteen, in any year and under any rule",
    async (measure) => {
      const { years } = await loadLaenderOverview(DEFAULT_FILTER);
      for (const rule of COUNTING_RULES)
        for (const year of [null, ...years]) {
          const units = await comparabilityOfAll({ ...DEFAULT_FILTER, rule, year });
          const search = `?mass=${measureWord(measure)}&regel=${ruleWord(rule)}${year ? `&jahr=${year}` : ""}`;
          const { dots, guard } = await load(search);
          expect(silentPairs(dots, units), search).toEqual([]);
          expect(groupsOf(dots).flatMap(({ rows }) => rows).length, search).toBe(16);
          if (groupsOf(dots).some(({ rows }) => rows.some(({ mark }) => mark !== null)))
            expect(guard.join(" "), search).toContain("Gezählt ist Verschiedenes");
        }
    },
  );

  it("never ranks Nordrhein-Westfalen beside Bayern, and says what each of them counts", async () => {
    for (const measure of COMPARE_MEASURES.filter((one) => one !== "data-age")) {
      const search = `?laender=nordrhein-westfalen,bayern&mass=${measureWord(measure)}`;
      const { dots, links } = await load(search);
      expect(groupWith(dots, "05"), measure).not.toBe(groupWith(dots, "09"));
      expect(groupsOf(dots).flatMap(({ rows }) => rows.map(({ rank }) => rank))).toEqual([null, null]);
      expect(links).toEqual([]);
    }
    const { guard } = await load("?laender=nordrhein-westfalen,bayern");
    expect(guard).toEqual([
      "Die gewählten Länder zählen nicht dasselbe: Nordrhein-Westfalen zählt geförderte Zentren an Kitas; Bayern zählt bestehende Zentren, nicht an Kitas gebunden. Deshalb steht jede Gruppe für sich; zwischen den Gruppen gibt es keine Rangfolge.",
    ]);
  });

  it("marks both with what they count where only the age of their figures is ranked", async () => {
    const { dots, guard } = await load("?laender=nordrhein-westfalen,bayern&mass=datenalter");
    const group = groupWith(dots, "05");
    expect([rowOf(group, "05")?.mark, rowOf(group, "09")?.mark]).toEqual(["A", "B"]);
    expect(guard[1]).toBe(
      "Gezählt ist Verschiedenes, der Buchstabe vor dem Namen sagt es: A geförderte Zentren an Kitas (Nordrhein-Westfalen); B bestehende Zentren, nicht an Kitas gebunden (Bayern).",
    );
  });

  it("leads with one click to each comparable subset, and back", async () => {
    const { links } = await load();
    expect(links).toEqual([
      {
        text: "Nur die vergleichbaren zeigen: Hamburg, Nordrhein-Westfalen und Baden-Württemberg",
        href: "/vergleich?vergleichbar=ja",
      },
      {
        text: "Nur Schleswig-Holstein, Hessen und Berlin",
        href: "/vergleich?laender=schleswig-holstein,hessen,berlin",
      },
      { text: "Nur Bayern und Brandenburg", href: "/vergleich?laender=bayern,brandenburg" },
    ]);
    const subset = await load("?vergleichbar=ja");
    expect(groupsOf(subset.dots).map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
      ["funded-ja", ["05", "02", "08"]],
    ]);
    expect(subset.guard.at(-1)).toContain("Nicht gezeigt: Schleswig-Holstein, Niedersachsen, Bremen");
    expect(subset.links.map(({ href }) => href)).toEqual(["/vergleich"]);
  });
});

describe("the ranked dots", () => {
  it("find the extremes of the largest group of like", async () => {
    const { dots } = await load("?laender=nordrhein-westfalen,hamburg,bayern");
    // 3,322 of 2025 over 994,233 children, 40 of 2019 over 118,275.
    expect((3322 / 994_233) * 10_000).toBeCloseTo(33.4127, 3);
    expect((40 / 118_275) * 10_000).toBeCloseTo(3.3819, 3);
    expect(dots.title).toBe(
      "In Nordrhein-Westfalen kommen 33,4 Familienzentren auf 10.000 Kinder unter sechs, in Hamburg 3,4; die größte vergleichbare Gruppe hat 2 von 3 Ländern",
    );
    expect((await load("?laender=nordrhein-westfalen,hamburg", "en")).dots.title).toBe(
      "In North Rhine-Westphalia there are 33.4 family centres per 10,000 children under six, in Hamburg 3.4",
    );
  });

  it("bracket Hessen's 229 with Schleswig-Holstein's more than 100, and leave Berlin's 49 below both", async () => {
    const { dots } = await load("?laender=hessen,schleswig-holstein,berlin&mass=zentren");
    const group = groupWith(dots, "06");
    expect(group.rows.map(({ id, text, rank }) => [id, text, rank])).toEqual([
      ["06", "229", "Rang 1 bis 2"],
      ["01", "mehr als 100", "Rang 1 bis 2"],
      ["11", "49", "Rang 3"],
    ]);
    expect(rowOf(group, "01")?.interval).toEqual({ from: 100, to: null });
    expect(rowOf(group, "06")?.interval).toBeNull();
  });

  it("say so where nothing can be told apart: Berlin's more than 4 and Hessen's more than 4 million euros", async () => {
    const { dots } = await load("?laender=hessen,berlin&mass=mittel-je-kind");
    expect(dots.title).toBe("Hessen und Berlin lassen sich nicht unterscheiden");
  });

  it("show Berlin's rates of 2024 as the range of 78,700 to 83,200 euros", async () => {
    const { dots } = await load("?mass=foerderung");
    const row = rowOf(groupWith(dots, "11"), "11");
    expect(row).toMatchObject({ text: "78.700–83.200\u00a0€", interval: { from: 78_700, to: 83_200 } });
    expect(groupWith(dots, "05").id).toBe("money-ja");
    expect(groupWith(dots, "06").id).toBe("money-teilweise");
  });

  it("list Hamburg's money of 2008 as too old to be ranked", async () => {
    const { dots } = await load("?mass=mittel-je-kind");
    expect(groupWith(dots, "02")).toMatchObject({ id: "money_old", muted: true });
  });

  it("take the middle of NRW, Hamburg and Baden-Württemberg, and hold Bayern against no Land it is unlike", async () => {
    const median = await load("?laender=nordrhein-westfalen,bayern&bezug=median&mass=zentren");
    // 3,322, 94 and 40: chosen or not, the middle one is 94.
    expect(groupWith(median.dots, "05").benchmark).toEqual({
      from: 94,
      to: 94,
      text: "Median von 3 Ländern: 94",
    });
    expect(groupWith(median.dots, "09")).toMatchObject({
      benchmark: null,
      note: "kein Median: weniger als drei vergleichbare Zahlen",
    });
    const hessen = await load("?laender=berlin,bayern&bezug=hessen&mass=zentren");
    expect(groupWith(hessen.dots, "11").benchmark?.text).toBe("Hessen: 229");
    expect(groupWith(hessen.dots, "09")).toMatchObject({
      benchmark: null,
      note: "nicht vergleichbar mit Hessen",
    });
    const cell = (ags: string) => hessen.dots.table.rows.find(({ id }) => id === ags)?.cells.bezug?.text;
    expect([cell("11"), cell("09")]).toEqual(["darunter", "nicht vergleichbar"]);
  });

  it("say Niedersachsen has no programme, nothing was found for Saarland, and keep Sachsen's last count without a rank", async () => {
    const { dots } = await load("?mass=zentren");
    expect(rowOf(groupWith(dots, "03"), "03")).toMatchObject({ text: "kein Landesprogramm", rank: null });
    expect(rowOf(groupWith(dots, "10"), "10")).toMatchObject({ text: "nicht gefunden", rank: null });
    expect(groupWith(dots, "14")).toMatchObject({ id: "programme_ended", muted: true });
    expect(rowOf(groupWith(dots, "14"), "14")).toMatchObject({ text: "14", rank: null });
  });

  it.each(COMPARE_MEASURES)(
    "%s: every number has a source, in the row and below the chart",
    async (measure) => {
      const { dots } = await load(`?mass=${measureWord(measure)}&bezug=median`);
      const cited = new Set(dots.sources.map(({ url }) => url));
      for (const { id, cells } of dots.table.rows) {
        if (cells.wert?.status) continue;
        expect(cells.quelle?.href, landByAgs(id).name).toMatch(/^http/);
        expect(cited, landByAgs(id).name).toContain(cells.quelle?.href);
      }
      expect(dots.table.rows).toHaveLength(16);
      expect(dots.limits.length).toBeGreaterThan(0);
      expect(dots.notes[0]).toMatch(/heißt/);
    },
  );
});

describe("the title", () => {
  it.each([
    ["?laender=nordrhein-westfalen,bayern", "Die beiden gewählten Länder sind nicht vergleichbar"],
    ["?laender=bayern,saarland", "Nur Bayern hat hier eine vergleichbare Zahl: 2,9"],
    ["?laender=bayern,hamburg,hessen", "Unter den 3 gewählten Ländern sind keine zwei vergleichbar"],
    // 94 of 2017 in Baden-Württemberg, of which another source says 91; 40 in Hamburg.
    [
      "?laender=hamburg,baden-wuerttemberg&mass=zentren",
      "In Baden-Württemberg sind 94 Familienzentren gezählt, in Hamburg 40",
    ],
    [
      "?laender=hessen,berlin&mass=foerderung",
      "In Berlin beträgt die Förderung je Zentrum und Jahr 78.700–83.200\u00a0€, in Hessen 18.000\u00a0€",
    ],
    // 2025-12-31 and 2019-12-31 to 23.11.2026: 327 and 2,519 days.
    [
      "?laender=nordrhein-westfalen,hamburg&mass=datenalter",
      "In Nordrhein-Westfalen ist die verwendete Zahl 0,9 Jahre alt, in Hamburg 6,9",
    ],
  ])("of %s is: %s", async (search, title) => {
    expect((await load(search)).dots.title).toBe(title);
  });
});

describe("the time series", () => {
  const panels = ({ series }: { series: ChartSpec }) => (series.plot as SeriesPlot).panels;

  it("share a scale only among Länder of one letter", async () => {
    const shown = panels(await load("?laender=nordrhein-westfalen,hamburg,bayern,saarland&mass=zentren"));
    expect(shown.map(({ label, scale }) => [label, scale])).toEqual([
      ["A · Hamburg", "funded-ja"],
      ["A · Nordrhein-Westfalen", "funded-ja"],
      ["B · Bayern", "total-nein"],
      ["Saarland", undefined],
    ]);
  });

  it("divide each count by the children of its own time", async () => {
    const points = panels(await load("?laender=hessen,berlin")).find(({ id }) => id === "06")?.series[0]
      ?.points;
    // 229 of 2025 over 344,085 of 31.12.2024; 113 of 2014 over 320,133 of 31.12.2014.
    expect(points?.[0]?.y).toBeCloseTo((113 / 320_133) * 10_000, 6);
    const last = points?.at(-1);
    expect(last?.y).toBeCloseTo((229 / 344_085) * 10_000, 6);
    expect(last?.text).toBe("6,7");
  });

  it("join no coverage over a census, though the counts are joined", async () => {
    const line = async (measure: string) => {
      const found = panels(await load(`?laender=hessen,berlin&mass=${measure}`)).find(
        ({ id }) => id === "06",
      );
      const points = found?.series[0]?.points.filter(({ x }) => x >= 2022) ?? [];
      return points.map(({ run }) => run);
    };
    const [counts, coverage] = [await line("zentren"), await line("abdeckung")];
    expect(new Set(counts).size).toBe(1);
    expect(new Set(coverage).size).toBe(2);
  });

  it("name the longest span of like counts", async () => {
    const { series } = await load("?laender=nordrhein-westfalen,saarland&mass=foerderung");
    expect(series.title).toBe(
      "Für eines der 2 gewählten Länder liegen gleich gezählte Angaben aus mehreren Jahren vor: Nordrhein-Westfalen: 251 (2006), 3.322 (2025)",
    );
    expect(series.notes[0]).toBe(
      "Das gewählte Maß gibt es nicht als Reihe; gezeigt ist die Zahl der Zentren.",
    );
  });
});

describe("the page", () => {
  it("explains calmly that one Land is nothing to compare", async () => {
    const { charts, tooFew, chips } = await answer("?laender=hessen");
    expect(charts).toBeNull();
    expect(tooFew).toContain("gewählt ist nur Hessen");
    expect(chips).toEqual([{ slug: "hessen", name: "Hessen", removeHref: null }]);
  });

  it("has for each chosen Land a link to the same page without it", async () => {
    const { chips } = await answer("?laender=hessen,berlin,bayern&mass=zentren", "en");
    expect(chips.map(({ name, removeHref }) => [name, removeHref])).toEqual([
      ["Hesse", "/en/vergleich?laender=bayern,berlin&mass=zentren"],
      ["Bavaria", "/en/vergleich?laender=hessen,berlin&mass=zentren"],
      ["Berlin", "/en/vergleich?laender=hessen,bayern&mass=zentren"],
    ]);
  });

  it.each([
    ["laender=hessen,atlantis", "laender=atlantis"],
    ["mass=schoenheit", "mass=schoenheit"],
    ["bezug=durchschnitt", "bezug=durchschnitt"],
    ["jahr=bald", "jahr=bald"],
    ["vergleichbar=vielleicht", "vergleichbar=vielleicht"],
  ])("answers 400 for ?%s and names the part", async (search, named) => {
    const refused = await answer(`?${search}`).catch((error) => error);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain(named);
  });
});
