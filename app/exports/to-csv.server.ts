/**
 * Tables as CSV. By default per RFC 4180 (comma, CRLF, UTF-8); `excel` writes what a German Excel opens without a dialogue: a byte order
 * mark and semicolons. In both, numbers stay raw, with a full stop, and text that starts like a formula gets an apostrophe before it.
 */
import type { Options } from "csv-stringify";
import { stringify } from "csv-stringify/sync";
import type { ChartSpec, TableCell } from "~/charts/spec";

export type CsvDialect = "rfc4180" | "excel";
export type Cell = string | number | boolean | null;

export function toCsv(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  dialect: CsvDialect = "rfc4180",
): string {
  return stringify([[...columns], ...rows.map((row) => [...row])], csvOptions(dialect));
}

export function csvOptions(dialect: CsvDialect): Options {
  return {
    delimiter: dialect === "excel" ? ";" : ",",
    record_delimiter: "windows",
    bom: dialect === "excel",
    escape_formulas: true,
    cast: { boolean: (value) => (value ? "true" : "false") },
  };
}

function cellsOf(cell: TableCell | undefined, withStatus: boolean): Cell[] {
  const raw = cell?.raw ?? null;
  return withStatus ? [raw, cell?.status ?? ""] : [raw];
}

/**
 * The table behind a chart: raw numbers; each number column is followed by a `status` column with the kind of emptiness where there is
 * no number; the sources of the chart and its caveats stand below as rows of their own, so that the file never travels without them.
 */
export function chartToCsv(spec: ChartSpec, dialect: CsvDialect = "rfc4180"): string {
  const { columns, rows } = spec.table;
  const head = columns.flatMap(({ label, kind, unit }) => {
    const name = unit ? `${label} [${unit}]` : label;
    return kind === "number" ? [name, `${label} (status)`] : [name];
  });
  const body = rows.map((row) =>
    columns.flatMap(({ key, kind }) => cellsOf(row.cells[key], kind === "number")),
  );
  const below = [
    ...(spec.demo ? ["DEMO-DATEN"] : []),
    spec.title,
    spec.subtitle,
    ...spec.notes,
    ...spec.limits,
    ...spec.sources.map(({ publisher, title, url, date }) =>
      [publisher, title, date, url].filter(Boolean).join(", "),
    ),
    ...spec.credits,
  ];
  const padded = below.map((text) => [text, ...Array<Cell>(head.length - 1).fill(null)]);
  return toCsv(head, [...body, ...padded], dialect);
}

/** An answer that a browser saves under a German file name. */
export function csvResponse(csv: string | ReadableStream, fileName: string): Response {
  return new Response(csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "no-cache",
    },
  });
}

/** `?format=excel` asks for the German Excel's dialect; nothing or `csv` for RFC 4180; anything else is refused. */
export function dialectOf(request: Request): CsvDialect {
  const format = new URL(request.url).searchParams.get("format") ?? "csv";
  if (format === "csv") return "rfc4180";
  if (format === "excel") return "excel";
  throw new Response(`Das Format „${format}“ gibt es nicht. Möglich sind: csv, excel.`, { status: 400 });
}
