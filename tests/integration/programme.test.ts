/** The page on programmes on the shipped data. Expected values are worked out by hand from the CSV files in `data/`. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { moneyOfLand } from "~/charts/money-of-land";
import { landTimeline } from "~/charts/programme-timeline";
import type { SeriesPlot } from "~/charts/series-plot";
import type { ChartSpec } from "~/charts/spec";
import { ChartSvg } from "~/charts/svg/chart-svg";
import type { TimelinePlot } from "~/charts/timeline-plot";
import { landBySlug } from "~/domain/land";
import type { PriceBasis } from "~/domain/real-price";
import { loadMoney, type Money } from "~/page-data/money.server";
import { loadProgramme, type Programme } from "~/page-data/programme.server";
import { loader } from "~/routes/($lang).programme";

let programme: Programme;
let money: Money;
beforeAll(async () => {
  [programme, money] = await Promise.all([loadProgramme(), loadMoney()]);
});

const load = (search = "", lang?: string) =>
  loader({
    request: new Request(`http://localhost/programme${search}`),
    params: lang ? { lang } : {},
    context: {},
  });

function agsOf(slug: string): string {
  const land = landBySlug(slug);
  if (!land) throw new Error(slug);
  return land.ags;
}

function moneyOf(slug: string, basis: PriceBasis = "nominal") {
  const entry = programme.overview.laender.find(({ land }) => land.slug === slug);
  if (!entry) throw new Error(slug);
  const rows = { ...money, basis, today: programme.overview.referenceYear };
  return moneyOfLand(entry, rows, { demo: false, sources: programme.sources }, "de");
}

function panelsOf(spec: ChartSpec | null | undefined) {
  if (!spec) throw new Error("Das Diagramm fehlt.");
  return (spec.plot as SeriesPlot).panels;
}

/** "2007–2010: 12000" for every level drawn, by panel and line. */
function levels(spec: ChartSpec): Record<string, string[]> {
  const lines = panelsOf(spec).flatMap(({ id, series }) =>
    series.map((one) => [
      `${id} ${one.id}`,
      one.points.map(({ x, until = x, y }) => `${x}–${until - 1}: ${Math.round(y * 100) / 100}`),
    ]),
  );
  return Object.fromEntries(lines);
}

describe("the timeline", () => {
  it.each([
    [
      "schleswig-holstein",
      "In Schleswig-Holstein ist ein Landesprogramm für Familienzentren bekannt: seit 2014",
    ],
    ["hamburg", "In Hamburg ist ein Landesprogramm für Familienzentren bekannt: seit 2007"],
    ["niedersachsen", "In Niedersachsen gibt es kein Landesprogramm für Familienzentren"],
    ["bremen", "Im Land Bremen ist ein Landesprogramm für Familienzentren bekannt: seit 2018"],
    [
      "nordrhein-westfalen",
      "In Nordrhein-Westfalen ist ein Landesprogramm für Familienzentren bekannt: seit 2006",
    ],
    ["hessen", "In Hessen ist ein Landesprogramm für Familienzentren bekannt: seit 2011"],
    [
      "rheinland-pfalz",
      "In Rheinland-Pfalz sind 2 Landesprogramme für Familienzentren bekannt: seit 2006 und 2012–2021",
    ],
    [
      "baden-wuerttemberg",
      "In Baden-Württemberg sind 2 Landesprogramme für Familienzentren bekannt: seit 2016 und seit 2025",
    ],
    ["bayern", "In Bayern ist ein Landesprogramm für Familienzentren bekannt: seit 2013"],
    ["saarland", "Im Saarland ist kein Landesprogramm für Familienzentren gefunden"],
    ["berlin", "In Berlin sind 2 Landesprogramme für Familienzentren bekannt: seit 2012 und seit 2023"],
    [
      "brandenburg",
      "In Brandenburg sind 2 Landesprogramme für Familienzentren bekannt: 2006–2008 und seit 2019",
    ],
    [
      "mecklenburg-vorpommern",
      "In Mecklenburg-Vorpommern sind 2 Landesprogramme für Familienzentren bekannt: seit 2001 und 2025–2028",
    ],
    ["sachsen", "In Sachsen ist ein Landesprogramm für Familienzentren bekannt: 2016–2020"],
    [
      "sachsen-anhalt",
      "In Sachsen-Anhalt sind 2 Landesprogramme für Familienzentren bekannt: seit 2005 und 2007–2012",
    ],
    ["thueringen", "In Thüringen ist ein Landesprogramm für Familienzentren bekannt: seit 2010"],
  ])("of %s says: %s", (slug, title) => {
    const spec = landTimeline(programme.overview, agsOf(slug), programme, "de");
    expect(spec.title).toBe(title);
    expect(new Set((spec.plot as TimelinePlot).rows.map(({ group }) => group)).size).toBe(1);
    expect(renderToStaticMarkup(createElement(ChartSvg, { spec, width: 340 }))).toContain("<svg");
  });

  it("marks what followed each of the five ends, and leads Kita!Plus to the Sozialraumbudget", async () => {
    const { rows } = (await load()).timeline.plot as TimelinePlot;
    const after = rows.flatMap(({ id, bars }) =>
      bars.flatMap((bar) => (bar.after ? [`${id} ${bar.after.kind} ${bar.after.successorId ?? "-"}`] : [])),
    );
    expect(after).toEqual([
      "RP-KITAPLUS replaced RP-SRB",
      "BB-EKZ not_documented -",
      "MV-KIFAZ to_come -",
      "SN-EKIZ nothing -",
      "ST-KEZ not_documented -",
    ]);
  });
});

describe("the funding cliff", () => {
  it("says in its title how many ended, what followed and which is next", async () => {
    expect((await load()).cliff.title).toBe(
      "4 der 20 bekannten Landesprogramme sind beendet: eines wurde abgelöst, auf eines folgte keines, bei 2 ist nicht belegt, was folgte; 2028 endet das nächste, in Mecklenburg-Vorpommern",
    );
    expect((await load("", "en")).cliff.title).toBe(
      "4 of the 20 known state programmes have ended: one was replaced, after one none followed, for 2 it is not documented what followed; the next ends in 2028, in Mecklenburg-Western Pomerania",
    );
  });

  it("is right where the sources are silent", async () => {
    const { table } = (await load()).cliff;
    const words = table.rows.map(({ id, cells }) =>
      [id, cells.ende?.text, cells.folgte?.text, cells.danach?.text, cells.heute?.text].join(" | "),
    );
    expect(words).toEqual([
      "BB-EKZ | 2008 | nicht belegt, was nach 2008 folgte | 2009–2018 (10\u00a0Jahre) | Landesprogramm Familienzentren",
      "ST-KEZ | 2012 | nicht belegt, was nach 2012 folgte | kein Jahr | Förderung von Angeboten der Familienzentren",
      "SN-EKIZ | 31.12.2020 | kein Anschlussprogramm | 2021–2025 (5\u00a0Jahre) | kein Landesprogramm für Familienzentren bekannt",
      "RP-KITAPLUS | 30.06.2021 | ab 2021: Sozialraumbudget nach KiTaG (u. a. Familienzentren, Kita-Sozialarbeit) (kein reines Programm für Familienzentren) | kein Jahr | Landesprogramm Häuser der Familien",
      "MV-KIFAZ | 2028 | endet erst noch | – | Förderung (multifunktionaler) Familienzentren",
    ]);
    expect(table.rows.every(({ cells }) => cells.quelle?.href?.startsWith("http"))).toBe(true);
  });
});

describe("funding per centre and year", () => {
  it("of Nordrhein-Westfalen steps from 12,000 € in 2007 to 20,000 € in 2020, with two rates side by side in between", () => {
    const { rates } = moneyOf("nordrhein-westfalen");
    expect(levels(rates)).toEqual({
      "NW-FZ satz-1": ["2007–2010: 12000", "2011–2019: 13000", "2020–2025: 20000"],
      "NW-FZ satz-2": ["2011–2019: 14000"],
    });
    expect(rates.title).toBe(
      "In Nordrhein-Westfalen ist der erste belegte Satz je Zentrum und Jahr 12.000\u00a0€ (ab 2007), der jüngste 20.000\u00a0€ (ab 2020)",
    );
    expect(rates.notes.join(" ")).toContain("Mit Dynamisierung: Nordrhein-Westfalen 2020.");
  });

  it("of Nordrhein-Westfalen in prices of 2020 is the amount × 100 ÷ the index of each year, and ends in 2024", () => {
    const { rates } = moneyOf("nordrhein-westfalen", 2020);
    expect(levels(rates)["NW-FZ satz-1"]).toEqual([
      "2007–2007: 14167.65", // 12,000 × 100 ÷ 84.7
      "2008–2008: 13808.98", // ÷ 86.9
      "2009–2009: 13761.47", // ÷ 87.2
      "2010–2010: 13620.89", // ÷ 88.1
      "2011–2011: 14444.44", // 13,000 × 100 ÷ 90
      "2012–2012: 14176.66", // ÷ 91.7
      "2013–2013: 13963.48", // ÷ 93.1
      "2014–2014: 13829.79", // ÷ 94
      "2015–2015: 13756.61", // ÷ 94.5
      "2016–2016: 13684.21", // ÷ 95
      "2017–2017: 13485.48", // ÷ 96.4
      "2018–2018: 13251.78", // ÷ 98.1
      "2019–2019: 13065.33", // ÷ 99.5
      "2020–2020: 20000", // 20,000 × 100 ÷ 100
      "2021–2021: 19398.64", // ÷ 103.1
      "2022–2022: 18148.82", // ÷ 110.2
      "2023–2023: 17137.96", // ÷ 116.7
      "2024–2024: 16764.46", // ÷ 119.3
    ]);
    expect(rates.notes.at(-1)).toBe(
      "Für 2025 gibt es noch keinen Jahresindex: Gezeichnet ist nur bis 2024, nichts ist fortgeschrieben.",
    );
    const row2025 = rates.table.rows.find(({ cells }) => cells.jahr?.raw === 2025);
    expect(row2025?.cells.real).toEqual({ text: "kein Preisindex", raw: null, status: "not_published" });
    expect(rates.title).toContain(
      "(2007) 14.168\u00a0€, der jüngste in seinem ersten Jahr (2020) 20.000\u00a0€",
    );
  });

  it("in prices of 2024 says 16,902 € and 23,860 €", () => {
    // 12,000 × 119.3 ÷ 84.7 = 16,902.01; 20,000 × 119.3 ÷ 100 = 23,860
    expect(moneyOf("nordrhein-westfalen", 2024).rates.title).toContain(
      "(2007) 16.902\u00a0€, der jüngste in seinem ersten Jahr (2020) 23.860\u00a0€, in Preisen von 2024",
    );
  });

  it("of Berlin keeps the gap of 2018 to 2022, both rates, and the two programmes apart", () => {
    expect(levels(moneyOf("berlin").rates)).toEqual({
      "BE-FZ satz-1": ["2016–2017: 60000", "2023–2023: 89000", "2024–2025: 78700"],
      "BE-FZ satz-2": ["2016–2017: 72000", "2023–2023: 93500", "2024–2025: 83200"],
      "BE-FZGS satz-1": ["2024–2024: 120000", "2025–2025: 88750"],
    });
    expect(levels(moneyOf("berlin", 2024).rates)["BE-FZ satz-1"]).toEqual([
      "2016–2016: 75347.37", // 60,000 × 119.3 ÷ 95
      "2017–2017: 74253.11", // 60,000 × 119.3 ÷ 96.4
      "2023–2023: 90982.86", // 89,000 × 119.3 ÷ 116.7
      "2024–2024: 78700", // × 119.3 ÷ 119.3
    ]);
  });

  it("of Hessen leaves 2016 to 2019 open, and keeps “bis zu” apart from the exact amounts", () => {
    const [panel] = panelsOf(moneyOf("hessen").rates);
    const points = panel?.series[0]?.points ?? [];
    expect(points.map(({ x, until, qualifier, run }) => `${x}–${until} ${qualifier} ${run}`)).toEqual([
      "2011–2015 exact 1",
      "2015–2016 exact 1",
      "2020–2021 exact 1",
      "2021–2025 up_to 2",
      "2025–2026 exact 3",
    ]);
  });

  it("says in words why a Land has no step, and names undated rates that stand on no axis", async () => {
    const { money: charts } = await load();
    const words = Object.fromEntries(
      panelsOf(charts[0]).flatMap(({ label, empty }) => (empty ? [[label, empty.text]] : [])),
    );
    const none = "kein Satz je Zentrum und Jahr gefunden";
    expect(words).toEqual({
      Hamburg: "kein datierter Satz; ohne Jahr: bis zu 26.149,84\u00a0€",
      Niedersachsen: "kein Landesprogramm",
      Bremen: none,
      Bayern: none,
      Saarland: "nicht gefunden",
      "Mecklenburg-Vorpommern": none,
      Sachsen: none,
      "Sachsen-Anhalt": "kein datierter Satz; ohne Jahr: bis zu 31.100\u00a0€",
      Thüringen: none,
    });
    const undated = charts[0]?.table.rows.filter(({ cells }) => cells.genannt?.text === "ohne Jahr") ?? [];
    const amounts = undated.map(({ cells }) => Number(cells.betrag?.raw)).sort((a, b) => a - b);
    expect(amounts).toEqual([2000, 5000, 10_000, 26_149.84, 31_100]);
  });

  it("has a source for every level, and cites the index only where it is used", () => {
    const cited = ({ sources }: ChartSpec) => sources.map(({ sourceId }) => sourceId);
    const nominal = moneyOf("hessen").rates;
    for (const { series } of panelsOf(nominal))
      for (const { points } of series)
        for (const point of points) expect(cited(nominal)).toContain(point.sourceId);
    expect(cited(nominal)).not.toContain("ST073");
    expect(cited(moneyOf("hessen", 2024).rates)).toEqual(expect.arrayContaining(["ST072", "ST073"]));
  });
});

describe("money of whole programmes", () => {
  const amounts = (spec: ChartSpec | null) =>
    Object.fromEntries(
      panelsOf(spec).map(({ label, series }) => [
        label,
        series.flatMap(({ points, join }) => points.map(({ date, text }) => `${date} ${text} ${join}`)),
      ]),
    );

  it("keeps total and planned money of Schleswig-Holstein in panels of their own, joined by nothing", () => {
    expect(amounts(moneyOf("schleswig-holstein").budgets)).toEqual({
      Gesamtmittel: ["2014 1,3\u00a0Mio.\u00a0€ none", "2017 2,5\u00a0Mio.\u00a0€ none"],
      geplant: ["2015 2,5\u00a0Mio.\u00a0€ none", "2018 3,5\u00a0Mio.\u00a0€ none"],
    });
  });

  it("never adds NRW's additional four millions to its budget, and draws the pilot phase in no single year", () => {
    const { budgets } = moneyOf("nordrhein-westfalen");
    expect(amounts(budgets)).toEqual({
      Gesamtmittel: [
        "2011 26,8\u00a0Mio.\u00a0€ none",
        "2017 rund 37\u00a0Mio.\u00a0€ none",
        "2022 rund 67\u00a0Mio.\u00a0€ none",
        "2023 rund 70\u00a0Mio.\u00a0€ none",
        "2024 77,4\u00a0Mio.\u00a0€ none",
      ],
      zusätzlich: ["2025 rund 4\u00a0Mio.\u00a0€ none"],
    });
    const pilot = budgets?.table.rows.find(({ cells }) => cells.betrag?.raw === 2_500_000);
    expect(pilot?.cells.gezeichnet?.text).toBe("nein");
  });

  it("is none for Bayern, Bremen, Niedersachsen and Saarland, and of no single year for Rheinland-Pfalz", () => {
    for (const slug of ["bayern", "bremen", "niedersachsen", "saarland"]) {
      expect(moneyOf(slug)).toMatchObject({ budgets: null, perChild: null });
    }
    const { budgets, perChild } = moneyOf("rheinland-pfalz");
    expect(budgets?.title).toBe("In Rheinland-Pfalz ist kein Gesamtbudget eines einzelnen Jahres belegt");
    expect(perChild).toBeNull();
  });

  it("per child under six is the total ÷ the children of that 31 December", () => {
    const values = (slug: string, basis?: PriceBasis) =>
      panelsOf(moneyOf(slug, basis).perChild).flatMap(({ series }) =>
        series.flatMap(({ points }) => points.map(({ date, y }) => `${date}: ${Math.round(y * 100) / 100}`)),
      );
    expect(values("nordrhein-westfalen").at(-1)).toBe("2024: 77.85"); // 77,400,000 ÷ 994,233
    expect(values("hessen")[0]).toBe("2015: 4.34"); // 1,440,000 ÷ 331,683
    expect(values("berlin").at(-1)).toBe("2021: 17.6"); // 4,000,000 ÷ 227,238
    expect(values("thueringen")).toEqual(["2019: 7.31"]); // 800,000 ÷ 109,457
    expect(values("thueringen", 2020)).toEqual(["2019: 7.35"]); // × 100 ÷ 99.5
  });
});

describe("the address of the page", () => {
  it("shows all Länder, or the charts of one", async () => {
    const ids = async (search: string) => (await load(search)).money.map(({ id }) => id);
    expect(await ids("")).toEqual(["foerderung-je-zentrum", "programmmittel-je-kind"]);
    expect(await ids("?land=thueringen&preise=2024")).toEqual([
      "foerderung-je-zentrum-thueringen",
      "programmmittel-thueringen",
      "programmmittel-je-kind-thueringen",
    ]);
    expect(await ids("?land=saarland")).toEqual(["foerderung-je-zentrum-saarland"]);
  });

  it("offers exactly the years with an index as prices and refuses 2025 in words", async () => {
    const { baseYears } = await load();
    expect(baseYears).toEqual(Array.from({ length: 20 }, (_, index) => 2024 - index));
    const answer = await load("?preise=2025").catch((error) => error);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(
      /^Der Teil „preise=2025“ der Adresse ließ sich nicht lesen\. Möglich sind: nominal, 2024,/,
    );
  });

  it.each([
    ["", undefined],
    ["", "en"],
    ["?land=berlin&preise=2010", undefined],
    ["?land=berlin&preise=2010", "en"],
  ])("draws every chart of %s in %s at both widths without a hole in its words", async (search, lang) => {
    const page = await load(search, lang);
    for (const spec of [page.timeline, ...page.money]) {
      for (const width of [340, 720]) {
        const svg = renderToStaticMarkup(createElement(ChartSvg, { spec, width }));
        expect(svg).toContain("<svg");
        expect(svg).not.toMatch(/NaN|undefined/);
      }
    }
    expect(JSON.stringify(page)).not.toMatch(/\{\{|programme-charts:|entwicklung-charts:/);
  });
});
