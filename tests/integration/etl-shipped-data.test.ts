import { readFileSync } from "node:fs";
import path from "node:path";
import { VectorTile } from "@mapbox/vector-tile";
import { parse } from "csv-parse/sync";
import { PbfReader } from "pbf";
import { beforeAll, describe, expect, it } from "vitest";
import { rowsOf, runEtl } from "./run-etl";
import { tempFolder } from "./temp-folder";

const out = tempFolder();
const again = tempFolder();

beforeAll(() => {
  for (const folder of [out, again]) {
    const { status, output } = runEtl(folder);
    if (status !== 0) throw new Error(output);
  }
});

async function count(sql: string, folder = out): Promise<unknown> {
  const [row] = await rowsOf(folder, `select (${sql})::integer as n`);
  return row?.n;
}

/** Keys of all Gemeinden in the tiles of a zoom. */
async function gemeindenOf(zoom: number): Promise<Set<unknown>> {
  const rows = await rowsOf(out, `select hex(body) as body from map_tile where z = ${zoom}`);
  const keys = rows.flatMap(({ body }) => {
    const layer = new VectorTile(new PbfReader(Buffer.from(String(body), "hex"))).layers.gemeinden;
    if (!layer) throw new Error("Die Kachel hat keine Ebene gemeinden.");
    return Array.from({ length: layer.length }, (_, index) => layer.feature(index).properties.ags);
  });
  return new Set(keys);
}

describe("the snapshot of the shipped data", () => {
  it.each([
    ["program", 24],
    ["succession", 2],
    ["program_date", 6],
    ["center_count", 93],
    ["funding", 61],
    ["municipal_program", 34],
    ["milestone", 56],
    ["study", 20],
    ["stakeholder", 52],
    ["source", 217],
    ["land_statistic", 1405],
    ["land", 16],
    ["kreis", 400],
    ["gemeinde", 11299],
    ["complete_list", 0],
  ])("holds all rows of %s: %i", async (table, expected) => {
    expect(await count(`select count(*) from ${table}`)).toBe(expected);
  });

  it("has taken or rejected each of the 902 centres and placed at least 850 in their Gemeinde", async () => {
    const accepted = Number(await count("select count(*) from center"));
    const rejected = Number(await count("select count(*) from import_issue where outcome = 'rejected'"));
    expect(accepted + rejected).toBe(902);
    expect(
      Number(await count("select count(*) from center where gemeinde_ags is not null")),
    ).toBeGreaterThanOrEqual(850);
  });

  it("names a known source for every count, amount, milestone and study", async () => {
    for (const table of ["center_count", "funding", "milestone", "study", "stakeholder", "program"]) {
      expect(await count(`select count(*) from ${table} anti join source using (source_id)`)).toBe(0);
    }
  });

  it("keeps every count as the file states it", async () => {
    const rows: { land_ags: string; count: string; source_id: string }[] = parse(
      readFileSync("data/programs/center_counts.csv"),
      { columns: true, bom: true },
    );
    const key = (row: { land_ags?: unknown; count?: unknown; source_id?: unknown }) =>
      `${row.land_ags} ${row.count} ${row.source_id}`;
    const loaded = await rowsOf(out, `select land_ags, "count", source_id from center_count`);
    expect(loaded.map(key).sort()).toEqual(rows.map(key).sort());
  });

  it("has map tiles of at most 100 kB for the zooms 7 to 9, and every Gemeinde in the closest", async () => {
    const tiles = await rowsOf(
      out,
      "select z, count(*)::integer as n, max(octet_length(body)) <= 100000 as small from map_tile where layer = 'gemeinden' group by z order by z",
    );
    expect(tiles).toEqual([
      { z: 7, n: 17, small: true },
      { z: 8, n: 57, small: true },
      { z: 9, n: 195, small: true },
    ]);
    for (const [zoom, atLeast] of [
      [7, 11_285],
      [8, 11_299],
      [9, 11_299],
    ] as const) {
      expect((await gemeindenOf(zoom)).size).toBeGreaterThanOrEqual(atLeast);
    }
  });

  it("draws every Gemeinde", async () => {
    expect(await count("select count(*) from gemeinde where svg_path not like 'M%Z'")).toBe(0);
  });

  it("knows the place on the world map of every centre that has one", async () => {
    expect(await count("select count(*) from center where (tile_x is null) <> (lon is null)")).toBe(0);
  });

  it("states 227 for Hessen in 2024", async () => {
    const counts = await rowsOf(
      out,
      `select "count"::integer as n from center_count where land_ags = '06' and year = 2024`,
    );
    expect(counts).toContainEqual({ n: 227 });
  });

  it("explains every column", async () => {
    expect(
      await count(
        "select count(*) from duckdb_columns() where schema_name = 'main' and not internal and comment is null",
      ),
    ).toBe(0);
  });

  it("balances: read = accepted + rejected in every file", async () => {
    expect(
      await count("select count(*) from import_report where read_rows <> accepted_rows + rejected_rows"),
    ).toBe(0);
  });

  it("is the same when the sources are the same", async () => {
    const manifest = (folder: string) => JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"));
    expect(manifest(again).snapshotId).toBe(manifest(out).snapshotId);
    for (const table of ["center", "center_count", "land_statistic", "gemeinde", "map_tile"]) {
      const rows = (folder: string) => rowsOf(folder, `select * from ${table}`);
      expect(await rows(again)).toEqual(await rows(out));
    }
  });
});
