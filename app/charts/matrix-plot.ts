/** A table of words as a picture, and the table whose cells name their sources. */

import type { Emptiness } from "~/domain/value";
import type { ChartTable, TableCell } from "./chart-table";

/** A table of words as a picture: a few columns, one block per row. */
export type MatrixPlot = {
  type: "matrix";
  columns: { key: string; label: string }[];
  /** The kinds of emptiness that occur, for the key. */
  emptiness: { kind: Emptiness; label: string }[];
  rows: MatrixPlotRow[];
};

export type MatrixPlotRow = {
  id: string;
  /** Stands once above the rows that share it. */
  group: string;
  label: string;
  cells: { text: string; status?: Emptiness; marked: boolean }[];
  href: string | null;
};

/** A table in which each cell names its own sources. */
export type MatrixCell = TableCell & {
  /** Empty only where nothing was found that could be cited. */
  sourceIds: string[];
  /** A caveat or a period, printed small below the text. */
  note?: string;
  /** The wording of a German source, whatever the language of the page. */
  verbatim?: boolean;
  /** Differs from what the column is compared with. */
  marked?: boolean;
};

export type MatrixTable = Omit<ChartTable, "rows"> & {
  rows: { id: string; cells: Record<string, MatrixCell> }[];
};
