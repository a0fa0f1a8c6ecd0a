import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { expect, test, vi } from "vitest";
import { facts, mapSpec, origin } from "./fixtures/files";
import { citation, sheetOf } from "./sheet";
import { openApart, sheetToParquet } from "./to-parquet.server";

const sheet = (spec = mapSpec) => sheetOf(spec, { origin, keyLabel: "AGS", facts });

async function written(spec = mapSpec): Promise<ArrayBuffer> {
  return new Response(await sheetToParquet(sheet(spec))).arrayBuffer();
}

const texts = (file: ArrayBuffer) =>
  Object.fromEntries((parquetMetadata(file).key_value_metadata ?? []).map(({ key, value }) => [key, value]));

test("holds the rows with typed columns, unknowns empty with their status", async () => {
  const file = await written();
  const rows = await parquetReadObjects({ file, compressors });
  expect(rows).toHaveLength(mapSpec.table.rows.length);
  expect(rows[0]).toMatchObject({ ags: "01", land: "=1+1", value: 12.5, status: null, qualifier: "exact" });
  expect(rows[2]).toMatchObject({ value: null, status: "no_programme", as_printed: "kein Landesprogramm" });
  expect(rows[3]).toMatchObject({
    land: "Baden-Württemberg",
    qualifier: "at_least",
    flags: "Jahr erschlossen",
  });
  const types = new Map(parquetMetadata(file).schema.map(({ name, type }) => [name, type]));
  expect(types.get("ags")).toBe("BYTE_ARRAY");
  expect(types.get("value")).toBe("DOUBLE");
});

test("is packed with zstd and carries finding, sources, caveats, licence and Stand in its metadata", async () => {
  const file = await written();
  expect(parquetMetadata(file).row_groups[0]?.columns[0]?.meta_data?.codec).toBe("ZSTD");
  expect(texts(file)).toMatchObject({
    title: mapSpec.title,
    subtitle: mapSpec.subtitle,
    limits: mapSpec.limits[0],
    sources: mapSpec.sources.map(citation).join("\n"),
    credits: mapSpec.credits[0],
    data_date: "2026-11-23",
    snapshot_id: "abc123",
    permalink: origin.permalink,
  });
  expect(JSON.parse(texts(file).sources_json ?? "")).toEqual(mapSpec.sources);
  expect(texts(file).licence).toContain("CC BY 4.0");
  expect(texts(file).codes).toContain("pending = Angabe folgt");
});

test("takes quotes and SQL in a title as words", async () => {
  const title = `O'Brien"; drop table rows; -- {x: 'y'} $1`;
  expect(texts(await written({ ...mapSpec, title })).title).toBe(title);
});

test("says DEMO-DATEN in its metadata and in each row of generated data, and nowhere in real data", async () => {
  const demo = await written({ ...mapSpec, demo: true });
  expect(texts(demo).demo).toBe("DEMO-DATEN");
  for (const row of await parquetReadObjects({ file: demo, compressors }))
    expect(row.demo).toBe("DEMO-DATEN");
  expect(texts(await written())).not.toHaveProperty("demo");
});

test("leaves no folder behind, neither when it ends nor when it fails, and the next file is written all the same", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "atlas-left-"));
  vi.stubEnv("TMPDIR", folder);
  const { rows, ...frame } = sheet();
  const [first] = frame.columns;
  const twice = first ? [...frame.columns, first] : [];
  await expect(sheetToParquet({ ...frame, rows, columns: twice })).rejects.toThrow();
  await Promise.all([written(), written()]);
  vi.unstubAllEnvs();
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});

test("holds more rows than one chunk", async () => {
  const { rows, ...frame } = sheet();
  const many = Array.from({ length: 5_000 }, (_, index) => rows[index % rows.length] ?? []);
  const file = await new Response(await sheetToParquet({ ...frame, rows: many })).arrayBuffer();
  expect(Number(parquetMetadata(file).num_rows)).toBe(5_000);
});

test("the writing database can touch its own folder alone, and cannot be told otherwise", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "atlas-apart-"));
  const { connection, close } = await openApart(folder);
  try {
    await connection.run(`copy (select 1) to '${folder}/a.parquet'`);
    for (const sql of [
      `copy (select 1) to '${os.tmpdir()}/atlas-outside.parquet'`,
      `copy (select 1) to '${folder}/../atlas-outside.parquet'`,
      `select * from read_text('${path.resolve("package.json")}')`,
      `attach '${folder}x.duckdb'`,
      "set enable_external_access = true",
      "set allowed_directories = ['/']",
    ])
      await expect(connection.run(sql), sql).rejects.toThrow();
  } finally {
    close();
    rmSync(folder, { recursive: true });
  }
  expect(readdirSync(os.tmpdir())).not.toContain("atlas-outside.parquet");
});
