/**
 * A sheet as an Excel file: the data with one head row, the sources, the method. Text is written as text: a key keeps its
 * leading zero, and a name that starts like a formula stays a name. The whole file is held in memory, so its rows are limited.
 */
import writeExcelFile, { type CellObject, type Row } from "write-excel-file/node";
import { translator } from "~/i18n/translator";
import type { Cell, Sheet, SheetColumn, SheetFrame } from "./sheet";
import {
  codeLines,
  creditLines,
  findingLines,
  originLines,
  type SheetLine,
  sourceLines,
} from "./sheet-lines";
import { csvHead } from "./to-csv.server";

/** More cells than this would hold up every other reader while the file is packed (about a second). */
const MAX_CELLS = 300_000;
export const xlsxMaxRows = ({ columns }: SheetFrame) => Math.floor(MAX_CELLS / columns.length);

/** What Excel holds in one cell. */
const MAX_LETTERS = 32_767;

const WARN = { textColor: "#8a1c1c", fontWeight: "bold" } as const;

/** `@` is Excel's word for text: without it a key of digits is offered for conversion into a number. */
function textCell(text: string, style: Partial<CellObject> = {}): CellObject {
  return { value: text.slice(0, MAX_LETTERS), type: String, format: "@", ...style } as CellObject;
}

const headCell = (text: string) => textCell(text, { fontWeight: "bold", wrap: true, alignVertical: "top" });

function dataCell(cell: Cell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "boolean") return { value: cell, type: Boolean };
  return textCell(cell);
}

/** Wide enough for what is typical in the column, never wider than a screen bears. */
function widthOf(column: SheetColumn, index: number, rows: Sheet["rows"]): { width: number } {
  if (column.kind !== "text") return { width: 16 };
  const longest = Math.max(8, ...rows.slice(0, 200).map((row) => String(row[index] ?? "").length));
  return { width: Math.min(48, longest + 2) };
}

function linesAsRows(lines: readonly SheetLine[]): Row[] {
  return lines.map(({ label, text }) => [
    textCell(label, { fontWeight: "bold", alignVertical: "top" }),
    textCell(text, { wrap: true, alignVertical: "top" }),
  ]);
}

function sourceRows(sheet: Sheet): Row[] {
  const t = translator(sheet.locale);
  const head = (["id", "publisher", "title", "date", "url"] as const).map((key) =>
    headCell(t(`files:sourceColumn.${key}`)),
  );
  return [
    head,
    ...sheet.sources.map(({ sourceId, publisher, title, date, url }) =>
      [sourceId, publisher, title, date ?? t("chart:noDate"), url].map((text) => textCell(text)),
    ),
  ];
}

export function sheetToXlsx(sheet: Sheet): Promise<Buffer> {
  return sheetsToXlsx(sheet, []);
}

/** `before`: further tables of the same finding, which stand first. */
export async function sheetsToXlsx(
  sheet: Sheet,
  before: readonly { name: string; sheet: Sheet }[],
): Promise<Buffer> {
  const t = translator(sheet.locale);
  const demo = sheet.demo ? [[textCell(t("files:demo"), WARN)]] : [];
  const method = [findingLines, codeLines, sourceLines, creditLines, originLines].flatMap((lines) =>
    lines(sheet),
  );
  const tables = [...before, { name: t("files:sheet.data"), sheet }];
  return writeExcelFile([
    ...tables.map(({ name, sheet: { rows, columns, ...frame } }) => ({
      sheet: name,
      data: [...demo, csvHead({ ...frame, columns }).map(headCell), ...rows.map((row) => row.map(dataCell))],
      columns: columns.map((column, index) => widthOf(column, index, rows)),
      stickyRowsCount: demo.length + 1,
    })),
    {
      sheet: t("files:sheet.sources"),
      data: [...demo, ...sourceRows(sheet)],
      columns: [16, 32, 64, 12, 64].map((width) => ({ width })),
      stickyRowsCount: demo.length + 1,
    },
    {
      sheet: t("files:sheet.method"),
      data: linesAsRows(method),
      columns: [28, 110].map((width) => ({ width })),
    },
  ]).toBuffer();
}
