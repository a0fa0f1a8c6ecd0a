import { expect, test } from "vitest";
import { facts, mapSpec, origin } from "./fixtures/files";
import { citation, sheetOf } from "./sheet";

const sheet = sheetOf(mapSpec, { origin, keyLabel: "AGS", facts });

test("the measure of a map carries status, qualifier, words and caveats beside it", () => {
  expect(sheet.columns.map(({ key }) => key)).toEqual([
    "ags",
    "land",
    "value",
    "status",
    "qualifier",
    "as_printed",
    "flags",
    "known",
    "known_status",
    "source",
  ]);
  expect(sheet.columns[2]).toMatchObject({
    label: "Abdeckung",
    unit: "Zentren je 10.000 Kinder unter sechs",
  });
});

test("an unknown is empty with its kind, a counted nothing is 0 with its kind, a number has no status", () => {
  const row = (ags: string) => sheet.rows.find(([key]) => key === ags)?.slice(2, 7);
  expect(row("01")).toEqual([12.5, null, "exact", "12,5", null]);
  expect(row("02")).toEqual([0, "zero", null, "0", null]);
  expect(row("03")).toEqual([null, "no_programme", null, "kein Landesprogramm", null]);
  expect(row("08")).toEqual([100, null, "at_least", "mehr als 100", "Jahr erschlossen"]);
  expect(sheet.rows.map((cells) => cells[3])).toEqual([
    null,
    "zero",
    "no_programme",
    null,
    "not_published",
    "not_collected",
    "pending",
  ]);
});

test("each row names its own sources in full, or what its table says of them", () => {
  const [amt, presse] = mapSpec.sources;
  if (!amt || !presse) throw new Error("expected two sources");
  const source = (ags: string) => sheet.rows.find(([key]) => key === ags)?.at(-1);
  expect(source("01")).toBe(`${citation(amt)}; ${citation(presse)}`);
  expect(source("03")).toBe(amt.publisher);
});

test("every row of a generated sheet says so, and no row of a real one", () => {
  const demo = sheetOf({ ...mapSpec, demo: true }, { origin });
  expect(demo.columns.at(-1)?.key).toBe("demo");
  expect(demo.rows.map((row) => row.at(-1))).toEqual(demo.rows.map(() => "DEMO-DATEN"));
  expect(sheet.columns.map(({ key }) => key)).not.toContain("demo");
});

test("words in a number column are a fault, not a column of text", () => {
  const [first] = mapSpec.table.rows;
  if (!first) throw new Error("expected a row");
  const row = { ...first, cells: { ...first.cells, known: { text: "viele", raw: "viele" } } };
  expect(() => sheetOf({ ...mapSpec, table: { ...mapSpec.table, rows: [row] } })).toThrow("Bekannte Zentren");
});
