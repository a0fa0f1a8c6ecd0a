/** The table behind a chart: what is printed, and what a file holds. */
import type { Emptiness } from "~/domain/value";

export type ChartTable = { caption: string; columns: TableColumn[]; rows: TableRow[] };

export type TableColumn = {
  key: string;
  label: string;
  kind: "text" | "number";
  unit?: string;
};

/** `anchor`: the row's own address on the page, where something links to it. */
export type TableRow = { id: string; anchor?: string; cells: Record<string, TableCell> };

export type TableCell = {
  text: string;
  /** What a file holds: the raw number or text; null where `status` says why there is none. */
  raw: string | number | null;
  status?: Emptiness;
  href?: string;
};
