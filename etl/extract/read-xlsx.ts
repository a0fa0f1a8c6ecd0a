import type { RawTable } from "./read-csv";

/** Names of the sheets with their rows of text, in the shape a CSV file is read to; `line` is the row as the spreadsheet counts it. */
export type XlsxTable = { sheet: string; table: RawTable };

/**
 * Sheets of an XLSX file, header in row 1. Text stays text, a number is written out, a date cell becomes `2024-05-01`; empty rows are left
 * out. Throws when the bytes are no XLSX file.
 */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<XlsxTable[]> {
  // Only a folder with a spreadsheet needs the library.
  const { default: readExcelFile } = await import("read-excel-file/node");
  const sheets = await readExcelFile(Buffer.from(bytes));
  return sheets.map(({ sheet, data }) => ({ sheet, table: toTable(file, sheet, data) }));
}

function toTable(file: string, sheet: string, data: readonly (readonly unknown[])[]): RawTable {
  const [head = [], ...body] = data;
  const columns = head.map((cell) => textOf(cell).trim());
  const letters = new Map(columns.map((name, index) => [name, columnLetter(index)]));
  const table: RawTable = {
    file: `${file}, Blatt „${sheet}“`,
    columns: columns.filter((name) => name !== ""),
    rows: [],
    brokenRows: [],
    problems: [],
    letters,
  };
  const fault = (line: number, index: number, message: string) =>
    table.problems.push({
      file: table.file,
      line,
      column: columns[index] || null,
      message,
      cell: cellName(index, line),
    });
  for (const [index, name] of columns.entries()) {
    if (name !== "" && columns.indexOf(name) !== index) {
      fault(1, index, "Diese Spalte steht doppelt in der Kopfzeile.");
    }
  }
  for (const [number, cells] of body.entries()) {
    const line = number + 2;
    const texts = cells.map(textOf);
    if (texts.every((text) => text.trim() === "")) continue;
    for (const [index, text] of texts.entries()) {
      if (text.trim() !== "" && !columns[index]) {
        fault(line, index, "Über dieser Angabe steht keine Überschrift. Die Angabe löschen.");
      }
    }
    const values = Object.fromEntries(
      table.columns.map((name) => [name, texts[columns.indexOf(name)] ?? ""]),
    );
    table.rows.push({ line, values });
  }
  return table;
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetter(Math.floor(index / 26) - 1) + rest;
}

function cellName(index: number, line: number): string {
  return `${columnLetter(index)}${line}`;
}

/** `B7` for a column of a sheet; undefined in a CSV file, which has no cells. */
export function cellOf(table: RawTable, line: number, column: string): string | undefined {
  const letter = table.letters?.get(column);
  return letter && `${letter}${line}`;
}
