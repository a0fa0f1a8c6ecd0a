/**
 * Tables as CSV. By default per RFC 4180 (comma, CRLF, UTF-8); `excel` writes what a German Excel opens without a dialogue: a byte order
 * mark and semicolons. In both, numbers stay raw, with a full stop, and text that starts like a formula gets an apostrophe before it.
 */
import type { Options } from "csv-stringify";
import { stringify } from "csv-stringify/sync";
import type { ChartSpec } from "~/charts/spec";
import { type Cell, type Sheet, type SheetFrame, sheetOf } from "./sheet";
import {
  codeLines,
  creditLines,
  findingLines,
  originLines,
  type SheetLine,
  sourceLines,
} from "./sheet-lines";

export type CsvDialect = "rfc4180" | "excel";

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

/** The heads of the columns: label with unit. */
export function csvHead({ columns }: SheetFrame): string[] {
  return columns.map(({ label, unit }) => (unit ? `${label} [${unit}]` : label));
}

/**
 * The rows below the table: demo mark, finding, caveats, sources and origin, each a row of its own with the text in the first cell, so
 * that the file never travels without them.
 */
export function csvFoot(sheet: SheetFrame): Cell[][] {
  const alone = ({ text }: SheetLine) => text;
  const labelled = ({ label, text }: SheetLine) => `${label}: ${text}`;
  const texts = [
    ...findingLines(sheet).map(alone),
    ...sourceLines(sheet).map(alone),
    ...creditLines(sheet).map(alone),
    ...(sheet.origin ? [...codeLines(sheet), ...originLines(sheet)].map(labelled) : []),
  ];
  return texts.map((text) => [text, ...Array<Cell>(sheet.columns.length - 1).fill(null)]);
}

export function sheetToCsv(sheet: Sheet, dialect: CsvDialect = "rfc4180"): string {
  return toCsv(csvHead(sheet), [...sheet.rows, ...csvFoot(sheet)], dialect);
}

/** The table behind a chart: raw numbers, a `status` column beside each, sources and caveats below. */
export function chartToCsv(spec: ChartSpec, dialect: CsvDialect = "rfc4180"): string {
  return sheetToCsv(sheetOf(spec), dialect);
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
