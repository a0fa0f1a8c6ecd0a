import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { empty, numberValue } from "~/domain/value";
import type { RegionRow } from "~/metrics/explorer-types";
import { regionLooks } from "./region-looks";
import { type RegionMapInput, regionMap } from "./region-map";
import { ChartSvg } from "./svg/chart-svg";

const row = (ags: string, changes: Partial<RegionRow> = {}): RegionRow => ({
  ags,
  name: `Gebiet ${ags}`,
  landAgs: ags.slice(0, 2),
  value: empty("not_published"),
  need: null,
  excluded: null,
  knownCenters: 0,
  knownPages: ags.length > 2 ? 1 : null,
  headline: null,
  denominator: null,
  comparability: null,
  money: null,
  sources: [],
  ...changes,
});
const shape = (ags: string, x = 0) => ({ ags, path: `M${x} 0l10 0 0 10-10 0Z`, labelX: x + 5, labelY: 5 });

function inputOf(
  question: Partial<RegionMapInput["question"]>,
  rows: RegionRow[] | "cannot",
  changes: Partial<RegionMapInput> = {},
): RegionMapInput {
  return {
    question: {
      measure: "coverage",
      need: "sgb2",
      level: "land",
      year: null,
      rule: "existing",
      kitaOnly: false,
      comparable: false,
      ...question,
    },
    answer:
      rows === "cannot"
        ? { kind: "cannot", reason: "money_per_land_only", offer: "land" }
        : { kind: "regions", rows },
    shownLand: null,
    demo: false,
    dataDate: "2026-01-12",
    referenceYear: 2025,
    shapes: rows === "cannot" ? [] : rows.map(({ ags }, index) => shape(ags, index * 10)),
    outlines: [{ path: "M0 0l40 0 0 20-40 0Z", firm: true }],
    ...changes,
  };
}
const draw = (spec: Parameters<typeof ChartSvg>[0]["spec"], width = 720) =>
  renderToStaticMarkup(createElement(ChartSvg, { spec, width, theme: "light" }));

describe("a level that cannot answer", () => {
  const spec = regionMap(inputOf({ level: "kreis", measure: "budget-per-child" }, "cannot"), "de");

  it("says why as its title, and draws outlines without a colour, a legend or a row", () => {
    expect(spec.cannot).toMatch(/^Beträge der Landesprogramme/);
    expect(spec.title).toBe(spec.cannot);
    expect(spec.table.rows).toEqual([]);
    const svg = draw(spec);
    expect(svg).toContain('data-mark="outline"');
    expect(svg).not.toContain('data-mark="region"');
  });
});

describe("two measures at once", () => {
  const needed = (value: number) => ({ value: numberValue(value), year: 2024 });
  const rows = [
    row("06", { value: numberValue(6.7), need: needed(69.1) }),
    row("11", { value: numberValue(2.3), need: needed(128.2) }),
    row("10", { need: needed(84.3) }),
    row("09", { value: numberValue(2.9), need: { value: empty("not_published"), year: null } }),
  ];
  const input = inputOf({ measure: "need" }, rows);
  const spec = regionMap(input, "de");

  it("have a cell where both are known, else the emptiness of the missing one", () => {
    expect(spec.plot.regions.map(({ classIndex }) => classIndex)).toEqual([5, 6, null, null]);
    expect(spec.plot.regions.map(({ shortText }) => shortText)).toEqual(["B3", "C1", "", ""]);
    expect(spec.plot.emptiness.find(({ kind }) => kind === "not_published")?.count).toBe(2);
    expect(spec.title).toBe(
      "Viel Bedarf neben wenig Angebot: Berlin (Menschen im SGB II); für 2 Länder gibt es keine solche Zahl",
    );
  });

  it("are drawn with nine cells, each with its code and its number of regions, in literal colours and no turned letter", () => {
    for (const width of [340, 720]) {
      const svg = draw(spec, width);
      expect(svg.match(/data-mark="cell"/g)).toHaveLength(9);
      expect(svg).not.toMatch(/rotate|NaN|undefined| style=|var\(/);
    }
    expect(spec.plot.bivariate?.cells.filter(({ count }) => count > 0).map(({ code }) => code)).toEqual([
      "B3",
      "C1",
    ]);
  });

  it("are announced both, with year and Stand", () => {
    const points = rows.map(({ ags, name }) => ({ ags, name, lon: 9, lat: 50 }));
    const looks = regionLooks({ ...input, points }, "de");
    expect(looks).toMatchObject({ bivariate: true, classCount: 9 });
    expect(looks.regions.map(({ text }) => text)).toEqual([
      "Hessen: Menschen im SGB II: 69,1 (2024), Angebot 6,7 Zentren je 10.000 Kinder unter sechs",
      "Berlin: Menschen im SGB II: 128,2 (2024), Angebot 2,3 Zentren je 10.000 Kinder unter sechs",
      "Saarland: Menschen im SGB II: 84,3 (2024), nicht gefunden",
      "Bayern: Menschen im SGB II: nicht gefunden, Angebot 2,9 Zentren je 10.000 Kinder unter sechs",
    ]);
  });
});

describe("Kreise and Gemeinden", () => {
  const known = [
    row("06901", { value: numberValue(2), knownCenters: 2, knownPages: 2 }),
    row("06902"),
    row("04902", { value: empty("zero"), knownPages: 0 }),
  ];

  it("say what is known, what is counted as none and what is not known", () => {
    const spec = regionMap(inputOf({ measure: "centers", level: "kreis" }, known), "de");
    expect(spec.title).toBe(
      "In 1 von 3 Kreisen kennt der Atlas mindestens ein Zentrum mit Namen; in 1 gibt es nach vollständiger Liste keines; von den anderen ist es nicht bekannt",
    );
    expect(spec.plot.regions.map(({ classIndex, text }) => [classIndex, text])).toEqual([
      [1, "2"],
      [null, "kein Zentrum bekannt, Liste unvollständig"],
      [null, "0, Liste vollständig"],
    ]);
    expect(spec.table.rows.map(({ cells }) => [cells.value?.raw, cells.value?.status])).toEqual([
      [2, undefined],
      [null, "not_published"],
      [0, "zero"],
    ]);
  });

  it("are cut for a page with the known ones first, and the note says so", () => {
    const spec = regionMap(inputOf({ measure: "centers", level: "gemeinde" }, known), "de", { rowLimit: 1 });
    expect(spec.table.rows.map(({ id }) => id)).toEqual(["06901"]);
    expect(spec.notes.join(" ")).toContain("1 von 3 Zeilen");
    expect(spec.notes.join(" ")).toContain("Wählen Sie ein Land");
  });

  it("of one Land fill the picture, and where they are too many the unknown ones are one area", () => {
    const rows = Array.from({ length: 1300 }, (_, index) => row(`069${10000 + index}`));
    const first = { ...(rows[0] as RegionRow), value: numberValue(1), knownCenters: 1 };
    const spec = regionMap(
      inputOf({ measure: "centers", level: "gemeinde" }, [first, ...rows.slice(1)], { shownLand: "06" }),
      "de",
    );
    expect(spec.plot.viewBox).toEqual({ x: -0.8, y: -0.8, width: 41.6, height: 21.6 });
    expect(spec.plot.regions).toHaveLength(1);
    expect(spec.plot.ground?.kind).toBe("not_published");
    expect(spec.plot.emptiness.find(({ kind }) => kind === "not_published")?.count).toBe(1299);
    expect(draw(spec)).toContain('data-mark="ground"');
  });

  it("without a chosen Land come to the interactive map only where something is known", () => {
    const points = known.map(({ ags, name }) => ({ ags, name, lon: 9, lat: 50 }));
    const input = { ...inputOf({ measure: "centers", level: "gemeinde" }, known), points };
    const looks = regionLooks(input, "de");
    expect(looks.otherwise).toBe("not_published");
    expect(looks.regions.map(({ ags, emptiness }) => [ags, emptiness])).toEqual([
      ["06901", null],
      ["04902", "zero"],
    ]);
    expect(regionLooks({ ...input, shownLand: "06" }, "de").regions).toHaveLength(3);
  });
});

describe("Länder that are left out", () => {
  it("have no number, say why, and are counted in the legend under their own words", () => {
    const rows = [
      row("05", { value: numberValue(33.4) }),
      row("02", { value: numberValue(3.4) }),
      row("06", { value: empty("not_collected"), excluded: "not_kita_only" }),
    ];
    const spec = regionMap(inputOf({ kitaOnly: true }, rows), "de");
    expect(spec.title).toBe(
      "Je nach Land kommen 3 bis 33 Familienzentren auf 10.000 Kinder unter sechs; ein Land ist ausgelassen",
    );
    expect(spec.table.rows[2]?.cells.value).toEqual({
      text: "ausgelassen: zählt nicht (nur) Kitas",
      raw: null,
      status: "not_collected",
    });
    expect(spec.plot.emptiness.find(({ kind }) => kind === "not_collected")).toMatchObject({
      count: 1,
      label: "nicht in dieser Zählung erhoben: ausgelassen",
    });
  });
});
