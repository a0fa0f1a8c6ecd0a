import { describe, expect, it } from "vitest";
import { MATRIX_COLUMNS, type MatrixColumn } from "~/domain/matrix-filter";
import { differs, markDifferences } from "./matrix-differences";
import type { MatrixCell } from "./matrix-plot";

const said = (text: string): MatrixCell => ({ text, raw: text, sourceIds: ["s"] });
const unknown: MatrixCell = { text: "nicht gefunden", raw: null, status: "not_published", sourceIds: [] };

function rowOf(id: string, cells: Partial<Record<MatrixColumn, MatrixCell>>) {
  const all = Object.fromEntries(MATRIX_COLUMNS.map((column) => [column, cells[column] ?? unknown]));
  return { id, cells: all as Record<MatrixColumn, MatrixCell> };
}
const marks = (rows: ReturnType<typeof rowOf>[], column: MatrixColumn) =>
  rows.filter(({ cells }) => cells[column].marked).map(({ id }) => id);

const rows = [
  rowOf("a", { siegel: said("ja"), recht: said("Gesetz"), beginn: said("2006") }),
  rowOf("b", { siegel: said("nein"), recht: said("Richtlinie"), beginn: said("2011") }),
  rowOf("c", { siegel: said("nein"), recht: said("Richtlinie") }),
  rowOf("d", {}),
];

describe("markDifferences", () => {
  it("marks what is not the value of more than half, and nothing where no value is", () => {
    const marked = markDifferences(rows, null);
    expect(marks(marked, "siegel")).toEqual(["a"]);
    expect(marks(marked, "beginn")).toEqual([]);
  });

  it("marks everything that is unlike the row of reference, but never the unknown", () => {
    const marked = markDifferences(rows, "a");
    expect(marks(marked, "siegel")).toEqual(["b", "c"]);
    expect(marks(marked, "beginn")).toEqual(["b"]);
    expect(marks(markDifferences(rows, "d"), "siegel")).toEqual([]);
  });

  it("never compares wording", () => {
    expect(marks(markDifferences(rows, "a"), "recht")).toEqual([]);
  });
});

describe("differs", () => {
  it("needs two different answers: one answer beside unknowns is none", () => {
    expect(differs(rows, "siegel")).toBe(true);
    expect(differs(rows.slice(1), "siegel")).toBe(false);
    expect(differs(rows.slice(1), "beginn")).toBe(false);
    expect(differs(rows, "kita")).toBe(false);
  });
});
