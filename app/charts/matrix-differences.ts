/**
 * Which cells of the programme matrix differ, and from what. Compared are the columns that hold a kind or a rule, not wording (name, legal
 * basis, coordination) and not size (budget, count). Where the reader chose Länder, everything is compared with the first of them that has
 * a programme; without a choice with the most frequent value of the column, where more than half of the stated cells share it. What is
 * unknown differs from nothing.
 */
import type { MatrixColumn } from "~/domain/matrix-filter";
import type { MatrixCell } from "./matrix-plot";

export const COMPARED_COLUMNS: readonly MatrixColumn[] = [
  "begriff",
  "zaehlung",
  "kita",
  "siegel",
  "beginn",
  "ende",
  "satz",
];

type Row = { id: string; cells: Record<MatrixColumn, MatrixCell> };

/** What a cell says, for comparison; undefined where it says nothing. */
function saying(cell: MatrixCell): string | undefined {
  return cell.status === undefined ? cell.text : undefined;
}

/** Does the column hold more than one answer among these rows? */
export function differs(rows: readonly Row[], column: MatrixColumn): boolean {
  return new Set(rows.flatMap(({ cells }) => saying(cells[column]) ?? [])).size > 1;
}

/** `referenceId`: the row all others are compared with; null: the most frequent value. */
export function markDifferences<R extends Row>(rows: readonly R[], referenceId: string | null): R[] {
  const reference = rows.find(({ id }) => id === referenceId);
  const usual = new Map(
    COMPARED_COLUMNS.map((column) => [
      column,
      reference ? saying(reference.cells[column]) : mostFrequent(rows, column),
    ]),
  );
  return rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([column, cell]) => {
        const expected = usual.get(column as MatrixColumn);
        const said = saying(cell);
        const marked = expected !== undefined && said !== undefined && said !== expected;
        return [column, marked ? { ...cell, marked } : cell];
      }),
    ) as R["cells"],
  }));
}

function mostFrequent(rows: readonly Row[], column: MatrixColumn): string | undefined {
  const said = rows.flatMap(({ cells }) => saying(cells[column]) ?? []);
  return said.find((value) => said.filter((other) => other === value).length * 2 > said.length);
}
