/** The page on growth on the shipped data. Expected numbers are read by hand from the CSV files in `data/`. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ChartSpec, SeriesPlot, TimelinePlot } from "~/charts/spec";
import { ChartSvg } from "~/charts/svg/chart-svg";
import { loader } from "~/routes/($lang).entwicklung";

const load = (search = "", lang?: string) =>
  loader({
    request: new Request(`http://localhost/entwicklung${search}`),
    params: lang ? { lang } : {},
    context: {},
  });

const seriesOf = (spec: ChartSpec) => spec.plot as SeriesPlot;

async function panelOf(ags: string) {
  const panel = seriesOf((await load()).growth).panels.find(({ id }) => id === ags);
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
    const { growth } = await load();
    expect(growth.title).toBe(
      "In allen 7 Ländern mit gleich gezählten Angaben aus mehreren Jahren ist die letzte höher als die erste; am weitesten reicht Nordrhein-Westfalen: 251 Zentren (2006), 3.322 (2025)",
    );
  });

  it("has one panel for each of the sixteen Länder", async () => {
    expect(seriesOf((await load()).growth).panels).toHaveLength(16);
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
    const points = seriesOf((await load()).growth).panels.flatMap(({ series }) =>
      series.flatMap((one) => one.points.map(({ y }) => y)),
    );
    for (const absent of [178, 2700, 3400, 1750, 270, 620]) expect(points).not.toContain(absent);
  });

  it("says below the chart which dots count Kitas", async () => {
    expect((await load()).growth.notes.at(-1)).toBe(
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
    const { rows } = (await load()).growth.table;
    expect(rows).toHaveLength(94);
    expect(rows.filter(({ cells }) => cells.zahl?.status).map(({ id }) => id)).toEqual(["10"]);
  });

  it("cites a source for every dot", async () => {
    const { growth } = await load();
    const cited = new Set(growth.sources.map(({ sourceId }) => sourceId));
    for (const { series } of seriesOf(growth).panels)
      for (const { points } of series) for (const { sourceId } of points) expect(cited).toContain(sourceId);
  });
});

describe("running programmes", () => {
  it("counts no Land in 2000, 6 in 2010 and 13 in 2025", async () => {
    const { running } = await load();
    expect(running.title).toBe(
      "2000 lief in keinem Land ein Landesprogramm für Familienzentren, 2010 in 6, 2025 in 13 von 16 Ländern",
    );
    expect((await load("", "en")).running.title).toBe(
      "In 2000 no Land ran a state programme for family centres; 6 did in 2010, 13 of 16 in 2025",
    );
  });

  it("names Mecklenburg-Vorpommern alone for 2001 and drops Sachsen after 2020", async () => {
    const { rows } = (await load()).running.table;
    const names = (year: string) => rows.find(({ id }) => id === year)?.cells.namen?.text;
    expect(names("2001")).toBe("Mecklenburg-Vorpommern");
    expect(names("2020")).toContain("Sachsen,");
    expect(names("2021")).not.toContain("Sachsen,");
    expect(rows).toHaveLength(26);
  });
});

describe("programmes and events", () => {
  it("finds the oldest of the programmes and counts those that ended", async () => {
    expect((await load()).timeline.title).toBe(
      "Das älteste der 20 bekannten Landesprogramme begann 2001 in Mecklenburg-Vorpommern; 4 sind beendet",
    );
  });

  it("draws 22 programmes, two Länder in words, 56 events", async () => {
    const { timeline, milestones } = await load();
    const plot = timeline.plot as TimelinePlot;
    expect(plot.rows.filter(({ bars }) => bars.length > 0)).toHaveLength(22);
    expect(plot.rows.filter(({ empty }) => empty).map((row) => [row.group, row.empty?.text])).toEqual([
      ["Niedersachsen", "kein Landesprogramm"],
      ["Saarland", "nicht gefunden"],
    ]);
    expect(plot.events).toHaveLength(56);
    expect(milestones.rows).toHaveLength(56);
  });

  it("ends Sachsen's bar in 2020, and the one planned to end in 2028 behind the line of the last year known", async () => {
    const rows = ((await load()).timeline.plot as TimelinePlot).rows;
    const bar = (id: string) => rows.find((row) => row.id === id)?.bars[0];
    expect(bar("SN-EKIZ")).toMatchObject({ from: 2016, to: 2020 });
    expect(bar("MV-KIFAZ")).toMatchObject({ from: 2025, to: 2028, text: "2025–2028" });
    expect((await load()).timeline.plot).toMatchObject({ x: { from: 2000, to: 2028 }, today: 2025 });
  });
});

describe("the address of the page", () => {
  it("gives each Land its own axis unless ?scale=shared asks for one", async () => {
    expect(seriesOf((await load()).growth).sharedY).toBe(false);
    expect(seriesOf((await load("?scale=free")).growth).sharedY).toBe(false);
    expect(seriesOf((await load("?scale=shared")).growth).sharedY).toBe(true);
  });

  it("answers 400 for an unreadable scale and names the part", async () => {
    const answer = await load("?scale=log").catch((error) => error);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toBe(
      "Der Teil „scale=log“ der Adresse ließ sich nicht lesen. Möglich sind: free, shared.",
    );
  });

  it.each([undefined, "en"])("draws all three charts in the language %s", async (lang) => {
    const { growth, running, timeline } = await load("", lang);
    for (const spec of [growth, running, timeline]) {
      expect(renderToStaticMarkup(createElement(ChartSvg, { spec, width: 720 }))).toContain("<svg");
      expect(JSON.stringify(spec)).not.toMatch(/\{\{|entwicklung:/);
    }
  });
});
