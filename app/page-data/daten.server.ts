import { SOURCE_KINDS, type Source, type SourceKind } from "~/domain/source";
import { citedSources } from "~/queries/cited-sources.server";
import { type DictionaryRow, dataDictionary } from "~/queries/data-dictionary.server";
import { type ImportIssueRow, importIssues } from "~/queries/import-issues.server";
import { type ImportReportRow, importReport } from "~/queries/import-report.server";
import { type TablePiece, tableRows } from "~/queries/table-rows.server";
import { tableSizes } from "~/queries/table-sizes.server";

export type SourceSearch = { sources: Source[]; total: number; kinds: readonly SourceKind[] };

/** Sources whose publisher, title, address or id contains every word of `text`, of one kind or of all. */
export async function searchSources(text: string, kind: SourceKind | null): Promise<SourceSearch> {
  const all = await citedSources({});
  const words = text.toLocaleLowerCase("de").split(/\s+/).filter(Boolean);
  const sources = all.filter((source) => {
    if (kind && source.kind !== kind) return false;
    const searched = `${source.sourceId} ${source.publisher} ${source.title} ${source.url}`.toLocaleLowerCase(
      "de",
    );
    return words.every((word) => searched.includes(word));
  });
  return { sources, total: all.length, kinds: SOURCE_KINDS };
}

export type DictionaryTable = {
  table: string;
  comment: string | null;
  columns: DictionaryRow[];
  rows: number | null;
};

/** The tables a reader may download, with the meaning of every column. */
export async function loadDictionary(): Promise<DictionaryTable[]> {
  const [columns, sizes] = await Promise.all([dataDictionary({}), tableSizes({})]);
  const rowsOf = new Map(sizes.map(({ table, rows }) => [table, rows]));
  const tables = new Map<string, DictionaryRow[]>();
  for (const row of columns) tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
  return [...tables].map(([table, rows]) => ({
    table,
    comment: rows[0]?.tableComment ?? null,
    columns: rows,
    rows: rowsOf.get(table) ?? null,
  }));
}

/** What the import did to each file, and every row it did not take as it stands. */
export async function loadImportReport(): Promise<{ report: ImportReportRow[]; issues: ImportIssueRow[] }> {
  const [report, issues] = await Promise.all([importReport({}), importIssues({})]);
  return { report, issues };
}

/** Rows per table, by name. */
export async function loadTableSizes(): Promise<Record<string, number>> {
  return Object.fromEntries((await tableSizes({})).map(({ table, rows }) => [table, rows]));
}

/** A whole table for a file, piece by piece; `undefined` for a name that is none of the snapshot's public tables. */
export async function loadTable(name: string): Promise<AsyncIterable<TablePiece> | undefined> {
  const known = (await dataDictionary({})).some(({ table }) => table === name);
  return known ? tableRows(name) : undefined;
}

/** How many sources, tables and columns the data pages speak of. */
export async function loadDataFigures(): Promise<{ count: number; tables: number; columns: number }> {
  const [sources, columns] = await Promise.all([citedSources({}), dataDictionary({})]);
  return {
    count: sources.length,
    tables: new Set(columns.map(({ table }) => table)).size,
    columns: columns.length,
  };
}
