/** The page on growth on the shipped data. Expected numbers are read by hand from the CSV files in `data/`. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { programmeTimeline } from "~/charts/programme-timeline";
import type { SeriesPlot } from "~/charts/series-plot";
import type { ChartSpec } from "~/charts/spec";
import { ChartSvg } from "~/charts/svg/chart-svg";
import type { TimelinePlot } from "~/charts/timeline-plot";
import { GROWTH_VIEWS } from "~/domain/growth-filter";
import { loadProgramme } from "~/page-data/programme.server";
import { loader } from "~/routes/($lang).entwicklung";

const load = (search = "", lang?: string) =>
  loader({
    request: new Request(`http://localhost/entwicklung${search}`),
    params: lang ? { lang } : {},
    context: {},
  });

const chartOf = async (search = "", lang?: string) => (await load(search, lang)).chart;
const seriesOf = (spec: ChartSpec) => spec.plot as SeriesPlot;

async function panelOf(ags: string) {
  const panel = seriesOf(await chartOf()).panels.find(({ id }) => id === ags);
  if (!panel) throw new Error(`Tafel ${ags} fehlt`);
  return panel;
}

/** The lines of a panel as lists of their numbers. */
async function linesOf(ags: string) {
  const lines = new Map<string, number[]>();
  for (const series of (await panelOf(ags)).series) {
    for (const point of series.points.filter(({ secondary }) => !secondary)) {
      const key = `${series.id}/${point.run}`;
      lines.set(key, [...(lines.get(key) ?? []), point.y]);
    }
  }
  return [...lines.values()].filter((numbers) => numbers.length > 1);
}

describe("the counts over time", () => {
  it("says that every Land with like counts of several years counts more at the end, NRW over the longest time", async () => {
    const growth = await chartOf();
    expect(growth.title).toBe(
      "In allen 7 Ländern mit gleich gezählten Angaben aus mehreren Jahren ist die letzte höher als die erste; am weitesten reicht Nordrhein-Westfalen: 251 Zentren (2006), 3.322 (2025)",
    );
  });

  it("has one panel for each of the sixteen Länder", async () => {
    expect(seriesOf(await chartOf()).panels).toHaveLength(16);
  });

  it("joins Hessen's exact counts, but neither over 2015 to 2020 nor over the rounded number of 2021", async () => {
    expect(await linesOf("06")).toEqual([
      [113, 121],
      [200, 214, 227, 229],
    ]);
  });

  it("breaks Brandenburg's line where 57 centres in total follow 51 funded ones", async () => {
    expect(await linesOf("12")).toEqual([[34, 51]]);
  });

  it("joins no rounded number: NRW's one line ends before the nearly 2,500 of 2017", async () => {
    expect(await linesOf("05")).toEqual([[1000, 1916, 2055]]);
  });

  it("draws Hessen's 188 of 2021 as secondary beside the rounded 185 of the ministry", async () => {
    const points = (await panelOf("06")).series.flatMap((series) => series.points);
    expect(points.filter(({ secondary }) => secondary).map(({ y }) => y)).toEqual([188]);
  });

  it("draws no planned and no other number and none without a year", async () => {
    const points = seriesOf(await chartOf()).panels.flatMap(({ series }) =>
      series.flatMap((one) => one.points.map(({ y }) => y)),
    );
    for (const absent of [178, 2700, 3400, 1750, 270, 620]) expect(points).not.toContain(absent);
  });

  it("says below the chart which dots count Kitas", async () => {
    expect((await chartOf()).notes.at(-1)).toBe(
      "Kitas statt Zentren zählt die Quelle hier: Sachsen 2016, Sachsen-Anhalt 2007, Thüringen 2010.",
    );
  });

  it("says in words why Niedersachsen, Saarland and Bremen have no dot", async () => {
    const words = async (ags: string) => (await panelOf(ags)).empty;
    expect(await words("03")).toEqual({
      kind: "no_programme",
      text: "kein Landesprogramm; ohne Jahr: rund 300",
    });
    expect(await words("10")).toEqual({ kind: "not_published", text: "nicht gefunden" });
    expect((await words("04"))?.text).toBe("keine datierte Zahl; ohne Jahr: rund 100 Kitas");
  });

  it("lists all 93 counts in the table, and Saarland as a row of words", async () => {
    const { rows } = (await chartOf()).table;
    expect(rows).toHaveLength(94);
    expect(rows.filter(({ cells }) => cells.zahl?.status).map(({ id }) => id)).toEqual(["10"]);
  });

  it("cites a source for every dot", async () => {
    const growth = await chartOf();
    const cited = new Set(growth.sources.map(({ sourceId }) => sourceId));
    for (const { series } of seriesOf(growth).panels)
      for (const { points } of series) for (const { sourceId } of points) expect(cited).toContain(sourceId);
  });
});

describe("running programmes", () => {
  it("counts no Land in 2000, 6 in 2010 and 13 in 2025", async () => {
    const running = await chartOf("?ansicht=verbreitung");
    expect(running.title).toBe(
      "2000 lief in keinem Land ein Landesprogramm für Familienzentren, 2010 in 6, 2025 in 13 von 16 Ländern",
    );
    expect((await chartOf("?ansicht=verbreitung", "en")).title).toBe(
      "In 2000 no Land ran a state programme for family centres; 6 did in 2010, 13 of 16 in 2025",
    );
  });

  it("names Mecklenburg-Vorpommern alone for 2001 and drops Sachsen after 2020", async () => {
    const { rows } = (await chartOf("?ansicht=verbreitung")).table;
    const names = (year: string) => rows.find(({ id }) => id === year)?.cells.namen?.text;
    expect(names("2001")).toBe("Mecklenburg-Vorpommern");
    expect(names("2020")).toContain("Sachsen,");
    expect(names("2021")).not.toContain("Sachsen,");
    expect(rows).toHaveLength(26);
  });
});

describe("programmes and events", () => {
  async function timelineOf() {
    const { overview, ...rows } = await loadProgramme();
    return programmeTimeline(overview, rows, "de");
  }

  it("finds the oldest of the programmes and counts those that ended", async () => {
    expect((await timelineOf()).title).toBe(
      "Das älteste der 20 bekannten Landesprogramme begann 2001 in Mecklenburg-Vorpommern; 4 sind beendet",
    );
  });

  it("draws 22 programmes, two Länder in words, 56 events", async () => {
    const plot = (await timelineOf()).plot as TimelinePlot;
    expect(plot.rows.filter(({ bars }) => bars.length > 0)).toHaveLength(22);
    expect(plot.rows.filter(({ empty }) => empty).map((row) => [row.group, row.empty?.text])).toEqual([
      ["Niedersachsen", "kein Landesprogramm"],
      ["Saarland", "nicht gefunden"],
    ]);
    expect(plot.events).toHaveLength(56);
  });

  it("ends Sachsen's bar in 2020, and the one planned to end in 2028 behind the line of the last year known", async () => {
    const rows = ((await timelineOf()).plot as TimelinePlot).rows;
    const bar = (id: string) => rows.find((row) => row.id === id)?.bars[0];
    expect(bar("SN-EKIZ")).toMatchObject({ from: 2016, to: 2020 });
    expect(bar("MV-KIFAZ")).toMatchObject({ from: 2025, to: 2028, text: "2025–2028" });
    expect((await timelineOf()).plot).toMatchObject({ x: { from: 2000, to: 2028 }, today: 2025 });
  });

  it("stand in a table below the spread, all 56, and below a Land its own", async () => {
    expect((await load("?ansicht=verbreitung")).milestones?.rows).toHaveLength(56);
    expect((await load("?land=sachsen")).milestones?.rows).toHaveLength(3);
    expect((await load("?land=saarland")).milestones?.rows).toHaveLength(0);
    expect((await load()).milestones).toBeNull();
  });
});

describe("one Land", () => {
  it.each([
    [
      "?land=nordrhein-westfalen",
      "In Nordrhein-Westfalen stieg die Zahl der Zentren von 251 (2006) auf 3.322 (2025), gleich gezählt: gefördert",
    ],
    [
      "?land=sachsen",
      "In Sachsen gibt es 2 datierte Zahlen, aber keine zwei genauen, die dasselbe zählen: ein Wachstum ist nicht bekannt; EKiZ endete 2020",
    ],
    ["?land=bremen", "Im Land Bremen liegt keine datierte Zahl bestehender Zentren vor"],
  ])("%s has the finding as its title", async (search, title) => {
    expect((await chartOf(search)).title).toBe(title);
  });

  it("is Nordrhein-Westfalen where none is named, for its like counts reach furthest", async () => {
    expect((await load("?ansicht=land")).choices.landAgs).toBe("05");
  });

  it("draws Rheinland-Pfalz's ended, running and related programme under the counts", async () => {
    const { phases } = seriesOf(await chartOf("?land=rheinland-pfalz"));
    const years = phases?.map(({ id, from, to, muted }) => [id, from, to, muted]);
    expect(years).toContainEqual(["RP-KITAPLUS", 2012, 2021, false]);
    expect(years).toContainEqual(["RP-HDF", 2006, null, false]);
    expect(years).toContainEqual(["RP-SRB", 2021, null, true]);
  });

  it("has every count of the Land in its table, planned, undated and contradicting ones too", async () => {
    expect((await chartOf("?land=nordrhein-westfalen")).table.rows).toHaveLength(24);
  });

  it("cites a source for every mark, bar and event", async () => {
    const chart = await chartOf("?land=nordrhein-westfalen");
    const cited = chart.sources.map(({ sourceId }) => sourceId);
    const { panels, phases = [], events = [] } = seriesOf(chart);
    const points = panels.flatMap((panel) => panel.series.flatMap((series) => series.points));
    for (const { sourceId } of [...points, ...phases, ...events]) expect(cited).toContain(sourceId);
  });
});

describe("the index", () => {
  it("puts Hessen at 229 ÷ 121 and Thüringen at 70 ÷ 22 from 2015, and nobody else", async () => {
    const chart = await chartOf("?ansicht=index&basis=2015");
    expect(chart.title).toBe(
      "Gemessen an 2015 (= 100) steht die Zahl der Zentren in Hessen 2025 bei 189, in Thüringen 2023 bei 318",
    );
    expect(seriesOf(chart).panels[0]?.series.map(({ id }) => id)).toEqual(["06", "16"]);
  });

  it("leaves Sachsen out from 2016, for its programme ended, and begins with 2019, when three Länder have one", async () => {
    const { rows } = (await chartOf("?ansicht=index&basis=2016")).table;
    expect(rows.find(({ id }) => id === "14")?.cells.grund?.text).toBe(
      "Das 2016 gezählte Programm ist beendet",
    );
    const { choices } = await load("?ansicht=index");
    expect(choices.base).toBe(2019);
    expect(choices.bases.find(({ year }) => year === 2019)?.laender).toBe(3);
  });
});

describe("the split", () => {
  it("of the last ten years knows six beginnings, five expansions, four other ways of counting, two ends", async () => {
    expect((await chartOf("?ansicht=aufteilung")).title).toBe(
      "Zwischen 2015 und 2025 bekannt: ein neues Programm in 6 Ländern; ein Ausbau in 5 Ländern; eine andere Zählung in 4 Ländern; das Ende eines Programms in 2 Ländern; aus 5 Ländern nichts davon",
    );
  });

  it("takes Sachsen's 31 Kitas and 14 centres for another counting, never for a loss of 17", async () => {
    const { rows } = (await chartOf("?ansicht=aufteilung")).table;
    const sachsen = rows.filter(({ cells }) => cells.land?.text === "Sachsen");
    expect(sachsen.map(({ cells }) => cells.art?.text)).toEqual(["Neues Programm", "Andere Zählung", "Ende"]);
    expect(JSON.stringify(sachsen)).not.toContain("17 ");
  });
});

describe("the address of the page", () => {
  it("gives each Land its own axis unless ?scale=shared asks for one", async () => {
    expect(seriesOf(await chartOf()).sharedY).toBe(false);
    expect(seriesOf(await chartOf("?scale=free")).sharedY).toBe(false);
    expect(seriesOf(await chartOf("?scale=shared")).sharedY).toBe(true);
  });

  it("answers 400 for an unreadable scale and names the part", async () => {
    const answer = await load("?scale=log").catch((error) => error);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toBe(
      "Der Teil „scale=log“ der Adresse ließ sich nicht lesen. Möglich sind: free, shared.",
    );
  });

  it.each(GROWTH_VIEWS.flatMap((view) => [[view, undefined] as const, [view, "en"] as const]))(
    "draws the view %s in the language %s at both widths, with every word there is",
    async (view, lang) => {
      const spec = await chartOf(`?ansicht=${view}&stand=2016`, lang);
      for (const width of [340, 720])
        expect(renderToStaticMarkup(createElement(ChartSvg, { spec, width }))).toContain("<svg");
      expect(JSON.stringify(await load(`?ansicht=${view}&stand=2016`, lang))).not.toMatch(
        /\{\{|entwicklung(-charts)?:/,
      );
    },
  );
});
