/** What the explorer answers on mini-germany, compared with the answers its README works out by hand; and every question it can be asked. */
import path from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { regionLooks } from "~/charts/region-looks";
import { regionMap } from "~/charts/region-map";
import { ChartSvg } from "~/charts/svg/chart-svg";
import { whiteSpotTable } from "~/charts/white-spot-table";
import { COUNTING_RULES } from "~/domain/filter";
import { DEFAULT_MAP_FILTER, type MapFilter } from "~/domain/map-filter";
import { MAP_MEASURES } from "~/domain/map-measure";
import { REGION_LEVELS } from "~/domain/region-level";
import type { RegionRow } from "~/metrics/explorer-types";
import { runEtl } from "./run-etl";
import { tempFolder } from "./temp-folder";

let explorer: typeof import("~/page-data/explorer.server");
let loadWhiteSpots: typeof import("~/page-data/white-spots.server").loadWhiteSpots;

beforeAll(async () => {
  const out = tempFolder();
  const { status, output } = runEtl(out, "--data", "tests/fixtures/mini-germany");
  if (status !== 0) throw new Error(output);
  process.env.ATLAS_SNAPSHOT = path.join(out, "atlas.duckdb"); // read once, when the modules are loaded
  process.env.LOG_LEVEL = "silent";
  explorer = await import("~/page-data/explorer.server");
  ({ loadWhiteSpots } = await import("~/page-data/white-spots.server"));
});

const filterOf = (changes: Partial<MapFilter>): MapFilter => ({ ...DEFAULT_MAP_FILTER, ...changes });

async function rowsOf(changes: Partial<MapFilter>): Promise<Map<string, RegionRow>> {
  const { answer } = await explorer.loadRegionMap(filterOf(changes));
  if (answer.kind === "cannot") throw new Error(answer.reason);
  return new Map(answer.rows.map((row) => [row.ags, row]));
}

/** A number with its qualifier, or the kind of its emptiness. */
function shortOf(row: RegionRow | undefined): number | string {
  if (!row) return "no row";
  const { value } = row;
  if (value.kind !== "number") return value.kind;
  const number = Math.round(value.value * 1000) / 1000;
  return value.qualifier === "exact" ? number : `${value.qualifier} ${number}`;
}

async function shorts(changes: Partial<MapFilter>, ...keys: string[]) {
  const rows = await rowsOf(changes);
  return keys.map((ags) => shortOf(rows.get(ags)));
}
const LAENDER = ["02", "03", "04", "06", "10"];

describe("the Länder", () => {
  it.each([
    [{ measure: "coverage" }, ["no_programme", "no_programme", 4, 5, 2.5]],
    [{ measure: "coverage", rule: "funded" }, ["no_programme", "no_programme", 4, 5, 2.5]],
    [
      { measure: "coverage", rule: "certified" },
      ["no_programme", "no_programme", 2.5, "not_published", "not_published"],
    ],
    [{ measure: "centers" }, ["no_programme", "no_programme", 4, 40, 5]],
    [{ measure: "children-per-center" }, ["no_programme", "no_programme", 2500, 2000, 4000]],
    [{ measure: "completeness" }, ["no_programme", "no_programme", 1, 0.1, 0.2]],
    [{ measure: "centers", kitaOnly: true }, ["no_programme", "no_programme", 4, "not_collected", 5]],
    [{ measure: "centers", comparable: true }, ["no_programme", "no_programme", 4, "not_collected", 5]],
    [
      { measure: "centers", rule: "certified", comparable: true },
      ["no_programme", "no_programme", 2, "not_published", "not_published"],
    ],
    [
      { measure: "centers", year: 2019, kitaOnly: true },
      [12, "no_programme", "not_published", "not_published", "no_programme"],
    ],
    [{ measure: "funding-per-center" }, ["no_programme", "no_programme", 30_000, 24_000, "not_published"]],
    [
      { measure: "funding-per-center", year: 2022 },
      ["no_programme", "no_programme", 30_000, 20_000, "not_published"],
    ],
    [
      { measure: "funding-per-center", year: 2021 },
      ["no_programme", "no_programme", 10_000, 20_000, "not_published"],
    ],
    [{ measure: "budget-per-child" }, ["no_programme", "no_programme", 15, "about 10", "not_published"]],
  ] as const)("%o", async (changes, expected) => {
    expect(await shorts(changes, ...LAENDER)).toEqual(expected);
  });

  it("keep both ends of two rates that hold at once", async () => {
    const row = (await rowsOf({ measure: "funding-per-center" })).get("04");
    expect([row?.money?.row.amountEur, row?.money?.high?.amountEur]).toEqual([30_000, 36_000]);
    const spec = regionMap(await explorer.loadRegionMap(filterOf({ measure: "funding-per-center" })), "de");
    expect(spec.table.rows.find(({ id }) => id === "04")?.cells.value?.text).toBe("30.000–36.000\u00a0€");
  });

  it.each([
    ["04", 377],
    ["06", 437],
    ["10", 561],
  ])("have figures as old as the days say: %s, %i days", async (ags, days) => {
    const value = (await rowsOf({ measure: "data-age" })).get(ags)?.value;
    expect(value).toMatchObject({ kind: "number", value: days / 365.25 });
  });

  it("set need beside supply, and say where one of them is missing", async () => {
    const needs = async (need: MapFilter["need"]) => {
      const rows = await rowsOf({ measure: "need", need });
      return LAENDER.map((ags) => {
        const value = rows.get(ags)?.need?.value;
        return value?.kind === "number" ? value.value : value?.kind;
      });
    };
    expect(await needs("sgb2")).toEqual([90, 70, 150, 60, 100]);
    expect(await needs("unemployment")).toEqual([7.5, "not_published", 11, 5, 7]);
    expect(await needs("under-six")).toEqual([0.05, 0.04, 0.0625, 0.08, 0.05]);
    expect(await shorts({ measure: "need" }, "04", "06", "03")).toEqual([4, 5, "no_programme"]);
  });
});

describe("Kreise and Gemeinden", () => {
  it("show known centres, a zero only where the list is complete, else unknown", async () => {
    const kreise = ["02000", "03901", "03902", "04901", "04902", "06901", "06902", "10901"];
    expect(await shorts({ measure: "centers", level: "kreis" }, ...kreise)).toEqual([
      1,
      "not_published",
      1,
      4,
      "zero",
      2,
      2,
      1,
    ]);
    const gemeinden = ["04901001", "04901002", "04901003", "04902001", "06901001", "10901002"];
    expect(await shorts({ measure: "centers", level: "gemeinde" }, ...gemeinden)).toEqual([
      3,
      1,
      "zero",
      "zero",
      "not_published",
      "not_published",
    ]);
  });

  it("have a coverage where list and children are known, and are told apart where their names are the same", async () => {
    expect(await shorts({ level: "kreis" }, "04901", "04902", "06901", "02000")).toEqual([
      5,
      "zero",
      "not_published",
      "not_published",
    ]);
    const gemeinden = await rowsOf({ measure: "centers", level: "gemeinde", landAgs: "06" });
    expect(gemeinden.get("06901001")?.name).toBe("Neuhausen (Musterkreis West)");
    expect([...gemeinden.keys()].every((ags) => ags.startsWith("06"))).toBe(true);
  });
});

describe("the white-spot list", () => {
  it("holds what the rule lets be called white, with the children where they are known", async () => {
    const { spots, laender } = await loadWhiteSpots();
    expect(spots.map(({ level, ags, children }) => [level, ags, children.kind])).toEqual([
      ["kreis", "04902", "number"],
      ["gemeinde", "04901003", "not_published"],
      ["gemeinde", "04902001", "not_published"],
    ]);
    expect(spots[0]).toMatchObject({
      children: { value: 2000 },
      stichtag: "2024-12-31",
      known: { existing: 4, placed: 4 },
      list: { officialCount: 4 },
    });
    const reasons = Object.fromEntries(laender.map((land) => [land.landAgs, land.complete || land.reason]));
    expect(reasons).toMatchObject({
      "02": "no_complete_list",
      "03": "centers_without_place",
      "04": true,
      "06": "no_complete_list",
      "10": "fewer_than_official",
    });
  });

  it("reads as a sentence and a table with a source in every row", async () => {
    const list = whiteSpotTable(await loadWhiteSpots(), "de");
    expect(list.title).toBe("Nach vollständigen Listen ohne Familienzentrum: 1 Kreis und 2 Gemeinden");
    for (const row of list.table.rows) expect(row.cells.source?.href).toMatch(/^http/);
    expect(list.sources.length).toBeGreaterThan(0);
    expect(whiteSpotTable({ spots: [], laender: [] }, "de").title).toMatch(/^Kein Gebiet/);
  });
});

describe("every combination of measure, level, rule and choice", () => {
  const places = MAP_MEASURES.flatMap((measure) => REGION_LEVELS.map((level) => ({ measure, level })));

  it.each(places)(
    "$measure at $level is drawn or explained, alike in drawing, table and map",
    async (place) => {
      for (const rule of COUNTING_RULES) {
        for (const kitaOnly of [false, true]) {
          for (const comparable of [false, true]) {
            for (const landAgs of place.level === "gemeinde" ? [null, "04"] : [null]) {
              const filter = filterOf({ ...place, rule, kitaOnly, comparable, landAgs });
              const spec = regionMap(await explorer.loadRegionMap(filter), "de");
              const looks = regionLooks(await explorer.loadRegionLooks(filter), "de");
              const svg = renderToStaticMarkup(createElement(ChartSvg, { spec, width: 480, theme: "light" }));
              expect(spec.title).not.toBe("");
              expect(`${spec.title} ${spec.subtitle} ${spec.notes} ${svg}`).not.toMatch(
                /undefined|NaN|Infinity|explorer:/,
              );
              expect(looks.cannot).toBe(spec.cannot);
              if (spec.cannot) {
                expect(spec.table.rows).toEqual([]);
                expect(spec.plot.regions).toEqual([]);
                expect(spec.title).toBe(spec.cannot);
                continue;
              }
              expect(spec.table.rows.length).toBeGreaterThan(0);
              const painted = new Map(looks.regions.map((look) => [look.ags, look.classIndex]));
              for (const region of spec.plot.regions) expect(painted.get(region.ags)).toBe(region.classIndex);
            }
          }
        }
      }
    },
  );
});
