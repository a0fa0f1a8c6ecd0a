/**
 * A table each of whose cells names its sources, for paper: a number behind the cell's words, the same number before the source. The column of
 * words that says it in files, whose cells have no room for references, is left out.
 */

import type { ChartTable, TableCell } from "~/charts/chart-table";
import { SOURCES_COLUMN } from "~/charts/program-matrix";
import type { ChartSpec } from "~/charts/spec";
import type { ChartWords } from "./chart-words";

export function withReferences(
  { table, sources }: Pick<ChartSpec, "table" | "sources">,
  words: Pick<ChartWords, "sources">,
): { table: ChartTable; sources: ChartWords["sources"] } {
  const referring = table.rows.some(({ cells }) =>
    Object.values(cells).some((cell) => idsOf(cell).length > 0),
  );
  if (!referring) return { table, sources: words.sources };
  const numbers = new Map(sources.map(({ sourceId }, index) => [sourceId, index + 1]));
  const referred = (cell: TableCell): TableCell => {
    const found = idsOf(cell).flatMap((id) => numbers.get(id) ?? []);
    return found.length > 0 ? { ...cell, text: `${cell.text} [${found.join(", ")}]` } : cell;
  };
  return {
    table: {
      ...table,
      columns: table.columns.filter(({ key }) => key !== SOURCES_COLUMN),
      rows: table.rows.map((row) => ({
        ...row,
        cells: Object.fromEntries(Object.entries(row.cells).map(([key, cell]) => [key, referred(cell)])),
      })),
    },
    sources: words.sources.map(({ text, url }, index) => ({ text: `[${index + 1}] ${text}`, url })),
  };
}

const idsOf = (cell: TableCell): readonly string[] =>
  "sourceIds" in cell && Array.isArray(cell.sourceIds) ? cell.sourceIds : [];
