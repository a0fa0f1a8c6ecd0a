/** The real ETL, queries and measures on mini-germany. Expected answers stand, worked out by hand, in its README. */
import { cpSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type CountingRule, DEFAULT_FILTER } from "~/domain/filter";
import type { LandOverview } from "~/metrics/laender-overview";
import { rowsOf, runEtl } from "./run-etl";
import { tempFolder } from "./temp-folder";

const MINI = "tests/fixtures/mini-germany";
const LIST = "centers/public-pages/centers.csv";
const out = tempFolder();
let loadLaenderOverview: typeof import("~/page-data/laender-overview.server").loadLaenderOverview;
let valueToday: typeof import("~/metrics/laender-overview").valueToday;

beforeAll(async () => {
  const { status, output } = runEtl(out, "--data", MINI);
  if (status !== 0) throw new Error(output);
  process.env.ATLAS_SNAPSHOT = path.join(out, "atlas.duckdb"); // read once, when the modules are loaded
  process.env.LOG_LEVEL = "silent";
  ({ loadLaenderOverview } = await import("~/page-data/laender-overview.server"));
  ({ valueToday } = await import("~/metrics/laender-overview"));
});

async function landOf(
  ags: string,
  year: number | null = null,
  rule: CountingRule = "existing",
): Promise<LandOverview> {
  const { laender } = await loadLaenderOverview({ ...DEFAULT_FILTER, year, rule });
  const found = laender.find(({ land }) => land.ags === ags);
  if (!found) throw new Error(`Land ${ags} fehlt`);
  return found;
}

describe("tables of mini-germany", () => {
  it.each([
    ["land", 5],
    ["kreis", 8],
    ["gemeinde", 13],
    ["source", 9],
    ["statistics_source", 1],
    ["program", 6],
    ["succession", 1],
    ["program_date", 1],
    ["center_count", 19],
    ["complete_list", 3],
    ["funding", 11],
    ["municipal_program", 2],
    ["milestone", 2],
    ["study", 1],
    ["stakeholder", 7],
    ["membership", 5],
    ["network_event", 5],
    ["participation", 7],
    ["relation", 29],
    ["land_statistic", 127],
    ["kreis_statistic", 17],
    ["price_index", 2],
  ])("%s has %i rows", async (table, expected) => {
    expect(await rowsOf(out, `select count(*)::integer as n from ${table}`)).toEqual([{ n: expected }]);
  });

  it("place each centre in the Gemeinde a person would choose, or in none", async () => {
    const rows = await rowsOf(out, "select name, gemeinde_ags as gemeinde, status from center order by name");
    expect(rows).toEqual([
      { name: "Familienhaus Fern", gemeinde: null, status: "open" },
      { name: "Familienhaus Neudorf", gemeinde: "03902001", status: "open" },
      { name: "Familienzentrum Bald", gemeinde: "06901002", status: "planned" },
      { name: "Familienzentrum Mitte", gemeinde: "06901002", status: "open" },
      { name: "Familienzentrum Nord", gemeinde: null, status: "open" },
      { name: "Familienzentrum Ost", gemeinde: "06902001", status: "open" },
      { name: "Familienzentrum am Bach", gemeinde: "06902002", status: "open" },
      { name: "Familienzentrum „Mitte“", gemeinde: "06901002", status: "open" },
      { name: "Haus der Familie Grube", gemeinde: "10901001", status: "open" },
      { name: "Kinderhaus Deich", gemeinde: "02000000", status: "closed" },
      { name: "Kinderhaus Hafen", gemeinde: "02000000", status: "open" },
      { name: "Quartiershaus Deich", gemeinde: "04901003", status: "closed" },
      { name: "Quartiershaus Insel", gemeinde: "04902001", status: "planned" },
      { name: "Quartiershaus Kaje", gemeinde: "04901001", status: "open" },
      { name: "Quartiershaus Leuchtturm", gemeinde: "04901001", status: "open" },
      { name: "Quartiershaus Marsch", gemeinde: "04901002", status: "open" },
      { name: "Quartiershaus Schleuse", gemeinde: "04901001", status: "open" },
    ]);
  });

  it("keep a placed centre inside its Gemeinde's rectangle and an unplaced one off the map", async () => {
    const [point] = await rowsOf(
      out,
      "select lon between 9 and 10 and lat between 50.5 and 51 as inside from center where gemeinde_ags = '06902001'",
    );
    expect(point).toEqual({ inside: true });
    expect(await rowsOf(out, "select lon, lat from center where gemeinde_ags is null")).toEqual([
      { lon: null, lat: null },
      { lon: null, lat: null },
    ]);
  });

  it.each([
    ["02000000", 10, 53.6, 553415, 338651, 2],
    ["03902001", 8.5, 52.25, 549046, 345174, 1],
    ["04901001", 8.25, 53.5, 548317, 339141, 3],
    ["04901002", 8.125, 53.3, 547953, 340118, 1],
    ["04901003", 8.375, 53.3, 548681, 340118, 1],
    ["04902001", 8.75, 53.4, 549774, 339630, 1],
    ["06901002", 8.5, 50.25, 549046, 354483, 3],
    ["06902001", 9.5, 50.75, 551958, 352193, 1],
    ["06902002", 9.5, 50.25, 551958, 354483, 1],
    ["10901001", 6.7, 49.4, 543803, 358321, 1],
  ])("put the centres of %s at %d, %d on the map", async (gemeinde, lon, lat, tileX, tileY, centers) => {
    expect(
      await rowsOf(
        out,
        `select lon, lat, tile_x, tile_y, count(*)::integer as centers from center where gemeinde_ags = '${gemeinde}' group by all`,
      ),
    ).toEqual([{ lon, lat, tile_x: tileX, tile_y: tileY, centers }]);
  });

  it("keep near centres together, in the order of their tiles, and those without a place last", async () => {
    const tiles = await rowsOf(
      out,
      "select (tile_x >> 14)::integer as x, (tile_y >> 14)::integer as y, count(*)::integer as n, (max(rowid) - min(rowid) + 1)::integer as span from center group by all order by min(rowid)",
    );
    expect(tiles).toEqual([
      { x: 33, y: 20, n: 8, span: 8 },
      { x: 33, y: 21, n: 7, span: 7 },
      { x: null, y: null, n: 2, span: 2 },
    ]);
  });

  it("draw every Gemeinde, and its label within the drawing", async () => {
    const rows = await rowsOf(out, "select svg_path, label_x, label_y from gemeinde");
    for (const { svg_path, label_x, label_y } of rows) {
      expect(svg_path).toMatch(/^M[\d.]+ [\d.]+l[-\d. ]+Z$/);
      expect(label_x).toBeGreaterThan(0);
      expect(label_x).toBeLessThan(600);
      expect(label_y).toBeGreaterThan(0);
      expect(label_y).toBeLessThan(800);
    }
  });

  it("name the lists that call themselves complete, with an official number where there is one", async () => {
    expect(
      await rowsOf(
        out,
        "select land_ags, source_dataset, as_of, official_count from complete_list order by land_ags",
      ),
    ).toEqual([
      { land_ags: "03", source_dataset: "mini_ni", as_of: "2023", official_count: null },
      { land_ags: "04", source_dataset: "mini_hb", as_of: "2024-12-31", official_count: 4 },
      { land_ags: "10", source_dataset: "mini_sl", as_of: "2024-06-30", official_count: 5 },
    ]);
  });

  it("know children under six of two Kreise alone", async () => {
    expect(
      await rowsOf(
        out,
        "select kreis_ags, value from kreis_statistic where indicator = 'population_under_6' order by all",
      ),
    ).toEqual([
      { kreis_ags: "04901", value: 8000 },
      { kreis_ags: "04902", value: 2000 },
    ]);
  });

  it("name every row of the list that was not taken as it stands, with its line", async () => {
    const issues = await rowsOf(
      out,
      `select outcome, line, column_name as "column" from import_issue where source_file = '${LIST}' order by line`,
    );
    expect(issues).toEqual([
      { outcome: "duplicate_suspected", line: 5, column: "name" },
      { outcome: "unplaced", line: 7, column: "place" },
      { outcome: "unplaced", line: 11, column: "place" },
      { outcome: "rejected", line: 12, column: "land_ags" },
      { outcome: "rejected", line: 13, column: null },
    ]);
    expect(await rowsOf(out, `select * from import_report where source_file = '${LIST}'`)).toMatchObject([
      { read_rows: 19, accepted_rows: 17, corrected_rows: 0, rejected_rows: 2, target_table: "center" },
    ]);
  });

  it("apply the declared correction and keep what stood there", async () => {
    expect(
      await rowsOf(out, "select year, count from center_count where year_inferred and land_ags = '06'"),
    ).toEqual([{ year: 2018, count: 30 }]);
    const [issue] = await rowsOf(out, "select line, raw_row from import_issue where outcome = 'corrected'");
    expect(issue?.line).toBe(6);
    expect(JSON.parse(String(issue?.raw_row)).year_inferred).toBe("false");
  });

  it("leave empty what the file leaves empty, and keep a counted zero", async () => {
    expect(
      await rowsOf(out, `select "count" from municipal_program where municipality = 'Musterstadt'`),
    ).toEqual([{ count: null }]);
    expect(await rowsOf(out, "select published from source where source_id = 'M2'")).toEqual([
      { published: null },
    ]);
    expect(await rowsOf(out, `select year from center_count where "count" = 0`)).toEqual([{ year: 2010 }]);
    expect(
      await rowsOf(
        out,
        "select value from kreis_statistic where kreis_ags = '06902' and indicator like 'pop%'",
      ),
    ).toEqual([]);
  });

  it("change the census base between 2010 and 2011 and between 2022 and 2023", async () => {
    const rows = await rowsOf(
      out,
      "select year, census_base as base, value from land_statistic where land_ags = '00' and indicator = 'population_under_6' order by year",
    );
    expect(rows).toEqual([
      { year: 2010, base: "before_2011", value: 294_000 },
      { year: 2011, base: "census_2011", value: 280_000 },
      { year: 2019, base: "census_2011", value: 255_000 },
      { year: 2022, base: "census_2011", value: 272_000 },
      { year: 2023, base: "census_2022", value: 258_000 },
      { year: 2024, base: "census_2022", value: 256_000 },
    ]);
  });
});

describe("answers of mini-germany", () => {
  it("prefer the official, exact 40 of three contradicting counts of Hessen and say that they contradict", async () => {
    const { headline, others } = await landOf("06");
    expect(headline?.observation.count).toBe(40);
    expect(headline?.flags).toEqual(["contradicted"]);
    expect(others.length).toBe(11);
  });

  it.each([
    ["06", null, { kind: "number", value: 5, qualifier: "exact" }, "2024-12-31"],
    ["06", 2022, { kind: "number", value: 4, qualifier: "exact" }, "2022-12-31"],
    ["06", 2018, { kind: "number", value: 4, qualifier: "at_least", flags: ["year_inferred"] }, "2019-12-31"],
    ["06", 2014, { kind: "not_published" }, undefined],
    ["06", 2012, { kind: "number", value: 1, qualifier: "exact" }, "2011-12-31"],
    ["02", null, { kind: "number", value: 2, flags: ["programme_ended"] }, "2019-12-31"],
    ["02", 2010, { kind: "zero" }, "2010-12-31"],
    ["03", null, { kind: "no_programme" }, undefined],
    ["04", null, { kind: "number", value: 4, qualifier: "exact" }, "2024-12-31"],
    ["04", 2023, { kind: "number", value: 2.5 }, "2023-12-31"],
    ["04", 2020, { kind: "number", value: 2 }, "2019-12-31"],
    ["10", null, { kind: "number", value: 2.5 }, "2023-12-31"],
    ["05", null, { kind: "not_published" }, undefined],
  ])("give Land %s in year %s the coverage %o", async (ags, year, expected, stichtag) => {
    const { values, denominator } = await landOf(ags, year);
    expect(values.coverage).toMatchObject(expected);
    expect(denominator?.date).toBe(stichtag);
  });

  it.each([
    ["existing", "04", { kind: "number", value: 4 }],
    ["funded", "04", { kind: "number", value: 4 }],
    ["certified", "04", { kind: "number", value: 2.5 }],
    ["funded", "06", { kind: "number", value: 5 }],
    ["certified", "06", { kind: "not_published" }],
    ["funded", "10", { kind: "number", value: 2.5 }],
    ["certified", "10", { kind: "not_published" }],
    ["certified", "02", { kind: "no_programme" }],
    ["certified", "03", { kind: "no_programme" }],
  ] as const)("under the rule %s give Land %s the coverage %o", async (rule, ags, expected) => {
    expect((await landOf(ags, null, rule)).values.coverage).toMatchObject(expected);
  });

  it("count Bremen and Saarland alike, Hessen by a rule of its own", async () => {
    expect((await landOf("04")).comparability).toMatchObject({ groupId: "funded-ja" });
    expect((await landOf("10")).comparability).toMatchObject({ groupId: "funded-ja" });
    expect((await landOf("06")).comparability).toMatchObject({ groupId: "funded-teilweise" });
    expect((await landOf("02")).comparability).toMatchObject({ reason: "programme_ended" });
  });

  it("show nothing of an ended programme as today's", async () => {
    expect(valueToday(await landOf("02"), "coverage")).toEqual({ kind: "no_programme" });
  });

  it("count as known neither planned nor closed centres, and compare what is on the map with the official count", async () => {
    expect((await landOf("02")).knownCenters).toEqual({ open: 1, placed: 1 });
    expect((await landOf("03")).knownCenters).toEqual({ open: 2, placed: 1 });
    const hessen = await landOf("06");
    expect(hessen.knownCenters).toEqual({ open: 5, placed: 4 });
    expect(hessen.values.completeness).toMatchObject({ kind: "number", value: 0.1 });
    expect((await landOf("04")).knownCenters).toEqual({ open: 4, placed: 4 });
    expect((await landOf("04")).values.completeness).toMatchObject({ kind: "number", value: 1 });
    expect((await landOf("10")).knownCenters).toEqual({ open: 1, placed: 1 });
    expect((await landOf("10")).values.completeness).toMatchObject({ kind: "number", value: 0.2 });
    expect((await landOf("02")).values.completeness).toEqual({ kind: "not_published" });
    expect((await landOf("03")).values.completeness).toEqual({ kind: "no_programme" });
  });

  it.each([
    ["06", 2000],
    ["04", 2500],
    ["10", 4000],
  ])("give each existing centre of %s %i children under six", async (ags, value) => {
    expect((await landOf(ags)).values["children-per-center"]).toMatchObject({ kind: "number", value });
  });
});

describe("a Germany of another size than it says", () => {
  it("is not published", async () => {
    const folder = path.join(tempFolder(), "data");
    cpSync(MINI, folder, { recursive: true });
    writeFileSync(path.join(folder, "expectations.csv"), "table,rows\nland,16\nkreis,8\n");
    const target = tempFolder();
    const { status, output } = runEtl(target, "--data", folder);
    expect(status).toBe(1);
    expect(output).toMatch(/sixteen-laender: \{"laender":5\}/);
    await expect(rowsOf(target, "select 1")).rejects.toThrow();
  });
});

describe("a list called complete that the atlas does not have", () => {
  it("stops the run", () => {
    const folder = path.join(tempFolder(), "data");
    cpSync(MINI, folder, { recursive: true });
    const lists = "land_ags,source_dataset,as_of,official_count,note,source_id\n06,mini_hb,2024,,,M1\n";
    writeFileSync(path.join(folder, "centers/complete-lists.csv"), lists);
    const { status, output } = runEtl(tempFolder(), "--data", folder);
    expect(status).toBe(1);
    expect(output).toMatch(/a-complete-list-is-a-known-list-and-its-number-a-count: .*"mini_hb"/);
  });
});
