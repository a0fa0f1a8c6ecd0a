import type { TableRow } from "./chart-table";

export type TableSort = { key: string; direction: "ascending" | "descending" };

const collator = new Intl.Collator("de", { numeric: true });

/** Sorted copy. A cell without a value stays behind all values in both directions: unknown is neither small nor large. */
export function sortRows<Row extends Pick<TableRow, "cells">>(
  rows: readonly Row[],
  { key, direction }: TableSort,
): Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => {
    const left = a.cells[key]?.raw ?? null;
    const right = b.cells[key]?.raw ?? null;
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === "number" && typeof right === "number") return sign * (left - right);
    return sign * collator.compare(String(left), String(right));
  });
}
