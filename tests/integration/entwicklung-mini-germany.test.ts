/** The page on growth on mini-germany, compared with the answers its README works out by hand. */
import path from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import type { SeriesPlot, SplitPlot } from "~/charts/series-plot";
import type { ChartSpec } from "~/charts/spec";
import { ChartSvg } from "~/charts/svg/chart-svg";
import { GROWTH_VIEWS } from "~/domain/growth-filter";
import { runEtl } from "./run-etl";
import { tempFolder } from "./temp-folder";

let loader: typeof import("~/routes/($lang).entwicklung").loader;

beforeAll(async () => {
  const out = tempFolder();
  const { status, output } = runEtl(out, "--data", "tests/fixtures/mini-germany");
  if (status !== 0) throw new Error(output);
  process.env.ATLAS_SNAPSHOT = path.join(out, "atlas.duckdb"); // read once, when the modules are loaded
  process.env.LOG_LEVEL = "silent";
  ({ loader } = await import("~/routes/($lang).entwicklung"));
});

const load = (search = "") =>
  loader({ request: new Request(`http://localhost/entwicklung${search}`), params: {}, context: {} });
const titleOf = async (search: string) => (await load(search)).chart.title;
const cellsOf = ({ table }: ChartSpec, ...keys: string[]) =>
  table.rows.map(({ cells }) => keys.map((key) => cells[key]?.text ?? ""));
const series = (spec: ChartSpec) => spec.plot as SeriesPlot;

describe("the titles", () => {
  it.each([
    [
      "",
      "In allen 3 Ländern mit gleich gezählten Angaben aus mehreren Jahren ist die letzte höher als die erste; am weitesten reicht Hessen: 10 Zentren (2012), 40 (2024)",
    ],
    [
      "?land=hessen",
      "In Hessen stieg die Zahl der Zentren von 10 (2012) auf 40 (2024), gleich gezählt: gefördert",
    ],
    [
      "?land=bremen",
      "Im Land Bremen stieg die Zahl der Zentren von 2 (2020) auf 4 (2024), gleich gezählt: gefördert",
    ],
    [
      "?land=hamburg",
      "In Hamburg stieg die Zahl der Zentren von 0 (2010) auf 12 (2019), gleich gezählt: gefördert; Kinderhaus endete 2020",
    ],
    ["?land=saarland", "Im Saarland gibt es eine einzige datierte Zahl: ein Wachstum ist nicht bekannt"],
    ["?land=niedersachsen", "In Niedersachsen liegt keine datierte Zahl bestehender Zentren vor"],
    ["?ansicht=index", "Gemessen an 2012 (= 100) steht die Zahl der Zentren in Hessen 2024 bei 400"],
    [
      "?ansicht=index&basis=2020",
      "Gemessen an 2020 (= 100) steht die Zahl der Zentren im Land Bremen 2024 bei 200",
    ],
    [
      "?ansicht=index&basis=2023",
      "Von 2023 an gibt es in keinem Land zwei genaue Zahlen, die im selben, noch laufenden Programm dasselbe zählen",
    ],
    [
      "?ansicht=aufteilung",
      "Zwischen 2014 und 2024 bekannt: ein neues Programm in 2 Ländern; ein Ausbau in 2 Ländern; eine andere Zählung in 1 Land; das Ende eines Programms in 1 Land; aus 12 Ländern nichts davon",
    ],
    [
      "?ansicht=aufteilung&von=2020&bis=2023",
      "Zwischen 2020 und 2023 bekannt: ein neues Programm in 1 Land; eine andere Zählung in 1 Land; das Ende eines Programms in 1 Land; aus 13 Ländern nichts davon",
    ],
    [
      "?ansicht=aufteilung&von=1995&bis=2000",
      "Zwischen 1995 und 2000 ist aus keinem Land etwas über Wachstum bekannt",
    ],
    [
      "?ansicht=verbreitung",
      "2000 lief in keinem Land ein Landesprogramm für Familienzentren, 2010 in 1, 2024 in 3 von 16 Ländern",
    ],
  ])("of %s states what the hand-worked answers say", async (search, title) => {
    expect(await titleOf(search)).toBe(title);
  });
});

describe("one Land", () => {
  it("marks both changes of Bremen's counting and says that they are no growth", async () => {
    const { chart } = await load("?land=bremen");
    expect(series(chart).breaks.map(({ label }) => label)).toEqual([
      "ab hier: zertifiziert",
      "ab hier: gefördert",
    ]);
    expect(chart.notes).toContain(
      "Wechsel der Zählung, kein Wachstum: 2020: 2 gefördert → 2023: 2 zertifiziert; 2023: 2 zertifiziert → 2024: 4 gefördert. Wann genau gewechselt wurde, ist nicht bekannt; die Linie steht in der Mitte.",
    );
    const points = series(chart).panels.flatMap((panel) => panel.series.flatMap((one) => one.points));
    expect(new Set(points.map(({ run }) => run)).size).toBe(3); // no line joins any two of them
  });

  it("closes Hamburg's bar with 2020 and numbers the two events of its programme", async () => {
    const plot = series((await load("?land=hamburg")).chart);
    expect(plot.phases).toMatchObject([{ from: 2010, to: 2020, text: "Kinderhäuser (erfunden), 2010–2020" }]);
    expect(plot.events?.map(({ date }) => date)).toEqual(["2010", "31.12.2020"]);
  });

  it("names Hessen's three numbers of 2024 and draws none of the 500 posts of a related programme", async () => {
    const { chart } = await load("?land=hessen");
    expect(chart.notes).toContain(
      "Mehrere Angaben für ein Jahr, die verwendete zuerst: 2024: 40 / rund 41 / 45.",
    );
    const drawn = series(chart).panels.flatMap((panel) =>
      panel.series.flatMap((one) => one.points.map(({ y }) => y)),
    );
    expect(drawn.sort((a, b) => a - b)).toEqual([10, 25, 30, 36, 40, 41, 45]);
    expect(series(chart).phases?.map(({ muted }) => muted)).toEqual([false, true]);
    expect(cellsOf(chart, "zahl", "diagramm")).toContainEqual(["500", "nein, verwandtes Programm"]);
    expect(chart.table.rows).toHaveLength(12); // the headline and eleven left aside
  });

  it("says of Hessen's count without a year that it stands on no axis", async () => {
    expect(cellsOf((await load("?land=hessen")).chart, "zahl", "stand", "diagramm")).toContainEqual([
      "38",
      "ohne Jahr",
      "nein, ohne Jahr",
    ]);
  });
});

describe("the index", () => {
  it("offers the four years from which a Land has one", async () => {
    const { choices } = await load("?ansicht=index");
    expect(choices.bases).toEqual([2012, 2014, 2020, 2022].map((year) => ({ year, laender: 1 })));
    expect(choices.base).toBe(2012);
  });

  it.each([
    [2012, ["100,0", "250,0", "360,0", "400,0"]],
    [2014, ["100,0", "144,0", "160,0"]],
    [2020, ["100,0", "200,0"]],
    [2022, ["100,0", "111,1"]],
  ])("from %d is %j", async (base, expected) => {
    const { chart } = await load(`?ansicht=index&basis=${base}`);
    expect(cellsOf(chart, "index").flat().filter(Boolean)).toEqual(expected);
  });

  it.each([
    [2010, "02", "2010 gab es noch kein Zentrum"],
    [2018, "06", "Nur gerundete Zahl für 2018 oder danach"],
    [2019, "02", "Das 2019 gezählte Programm ist beendet"],
    [2023, "04", "Nach 2023 wird anders gezählt"],
    [2024, "10", "Nach 2024 keine Zahl mehr"],
    [2024, "02", "Keine Zahl eines Landesprogramms für 2024"],
  ])("from %d leaves Land %s out because: %s", async (base, ags, words) => {
    const { chart } = await load(`?ansicht=index&basis=${base}`);
    expect(chart.table.rows.find(({ id }) => id === ags)?.cells.grund?.text).toBe(words);
    expect(chart.notes.some((note) => note.startsWith(`${words}: `))).toBe(true);
  });

  it("draws no line over Bremen's certified count and says that it is there", async () => {
    const { chart } = await load("?ansicht=index&basis=2020");
    const [bremen] = series(chart).panels[0]?.series ?? [];
    expect(new Set(bremen?.points.map(({ run }) => run)).size).toBe(2);
    expect(chart.notes).toContain(
      "Seither auch anders gezählt, ohne Punkt im Diagramm: Bremen 2023 2 zertifiziert.",
    );
  });
});

describe("the split", () => {
  const partsOf = async (search: string) => {
    const { chart } = await load(`?ansicht=aufteilung${search}`);
    return cellsOf(chart, "land", "art", "was").filter(([land]) =>
      ["Hamburg", "Niedersachsen", "Bremen", "Hessen", "Saarland"].includes(land ?? ""),
    );
  };

  it("of 2014 to 2024 is the one worked out by hand", async () => {
    expect(await partsOf("")).toEqual([
      ["Hamburg", "Ende", "Kinderhaus 2020"],
      ["Niedersachsen", "nichts bekannt", "kein Landesprogramm"],
      ["Bremen", "Neues Programm", "Quartiershaus 2019, erste Zahl 2 gefördert (2020)"],
      ["Bremen", "Ausbau", "Quartiershaus 2 (2020) → 4 (2024), +2 gefördert"],
      ["Bremen", "Andere Zählung", "2 gefördert (2020) → 2 zertifiziert (2023) → 4 gefördert (2024)"],
      ["Hessen", "Ausbau", "FZ 25 (2014) → 40 (2024), +15 gefördert"],
      ["Saarland", "Neues Programm", "Haus der Familie 2021, erste Zahl 5 gefördert (2024)"],
    ]);
  });

  it("of 2020 to 2023 knows no growth of Bremen, for its counting changed", async () => {
    expect(await partsOf("&von=2020&bis=2023")).toEqual([
      ["Hamburg", "Ende", "Kinderhaus 2020"],
      ["Niedersachsen", "nichts bekannt", "kein Landesprogramm"],
      ["Bremen", "Andere Zählung", "2 gefördert (2020) → 2 zertifiziert (2023)"],
      ["Hessen", "nichts bekannt", "nur eine Zahl: 36 gefördert (2022)"],
      ["Saarland", "Neues Programm", "Haus der Familie 2021"],
    ]);
  });

  it("draws each part with its own mark and adds nothing up", async () => {
    const { chart } = await load("?ansicht=aufteilung");
    const { groups } = chart.plot as SplitPlot;
    const marks = groups.find(({ id }) => id === "04")?.rows.map(({ mark }) => mark);
    expect(marks).toEqual(["start", "growth", "change"]);
    expect(JSON.stringify(chart)).not.toMatch(/\+17/); // 2 of Bremen and 15 of Hessen
  });
});

describe("the spread", () => {
  it("names who joined and who left at the step of the year", async () => {
    const { chart } = await load("?ansicht=verbreitung");
    const steps = series(chart).panels[0]?.series[0]?.points.filter(({ labels }) => labels);
    expect(steps?.map(({ x, y, labels }) => [x, y, labels])).toEqual([
      [2010, 1, ["+ HH"]],
      [2011, 2, ["+ HE"]],
      [2019, 3, ["+ HB"]],
      [2021, 3, ["+ SL − HH"]],
    ]);
    expect(cellsOf(chart, "jahr", "neu", "beendet")).toContainEqual(["2021", "Saarland", "Hamburg"]);
  });
});

describe("the year that is looked at", () => {
  it("is said in words, counting Länder and running programmes", async () => {
    expect((await load("?stand=2020")).stand.sentence).toBe(
      "2020: datierte Zahlen aus einem Land (Bremen); in 3 Ländern lief ein Landesprogramm.",
    );
    expect((await load("?stand=2024")).stand.sentence).toBe(
      "2024: datierte Zahlen aus 3 Ländern (Bremen, Hessen, Saarland); in 3 Ländern lief ein Landesprogramm.",
    );
    expect((await load("?stand=2016")).stand.sentence).toBe(
      "2016: keine datierte Zahl; in 2 Ländern lief ein Landesprogramm.",
    );
  });

  it.each(GROWTH_VIEWS)(
    "is a band in the drawing of the view %s, and there is none without it",
    async (view) => {
      const draw = async (search: string) =>
        renderToStaticMarkup(
          createElement(ChartSvg, { spec: (await load(`?ansicht=${view}${search}`)).chart, width: 720 }),
        );
      expect(await draw("&stand=2022")).toContain('data-mark="marked"');
      expect(await draw("")).not.toContain('data-mark="marked"');
    },
  );
});
