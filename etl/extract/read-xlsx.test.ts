import { describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { cellOf, columnLetter, readXlsx } from "./read-xlsx";

async function read(data: (string | number | Date | null)[][]) {
  const cells = data.map((row) =>
    row.map((value) =>
      value === null ? null : value instanceof Date ? { value, type: Date, format: "mm/yyyy" } : { value },
    ),
  );
  const bytes = await writeExcelFile([{ sheet: "Blatt", data: cells as never }], {}).toBuffer();
  const [first] = await readXlsx("a.xlsx", bytes);
  if (!first) throw new Error("kein Blatt");
  return first.table;
}

describe("a sheet read as a table of text", () => {
  test("keeps text, writes out numbers and dates, and leaves out empty rows", async () => {
    const table = await read([
      ["name", "jahr", "tag"],
      ["01", 2024, new Date("2024-05-01T00:00:00Z")],
      [null, null, null],
      ["b", null, null],
    ]);
    expect(table.columns).toEqual(["name", "jahr", "tag"]);
    expect(table.rows).toEqual([
      { line: 2, values: { name: "01", jahr: "2024", tag: "2024-05-01" } },
      { line: 4, values: { name: "b", jahr: "", tag: "" } },
    ]);
    expect(table.problems).toEqual([]);
  });

  test("names the cell of a row and column, also behind a gap in the headings", async () => {
    const table = await read([
      ["name", null, "tag"],
      ["a", null, "x"],
    ]);
    expect(cellOf(table, 2, "tag")).toBe("C2");
    expect(table.columns).toEqual(["name", "tag"]);
  });

  test("faults what stands below no heading, and a heading that stands twice", async () => {
    const table = await read([
      ["name", "name"],
      ["a", "b", "Frau Müller"],
    ]);
    expect(table.problems.map(({ cell }) => cell)).toEqual(["B1", "C2"]);
  });

  test("counts columns as a spreadsheet does", () => {
    expect([0, 25, 26, 51, 52].map(columnLetter)).toEqual(["A", "Z", "AA", "AZ", "BA"]);
  });

  test("throws on bytes that are no spreadsheet", async () => {
    await expect(readXlsx("a.xlsx", Buffer.from("kaputt"))).rejects.toThrow();
  });
});
