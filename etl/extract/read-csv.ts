import { isUtf8 } from "node:buffer";
import { CsvError, parse } from "csv-parse/sync";
import type { Problem } from "../problem";

/** One row as text; `line` is where it starts in the file, counted from 1. */
export type RawRow = { line: number; values: Record<string, string> };
/** A row whose cells do not fit the header. */
export type BrokenRow = { problem: Problem; cells: string[] };
export type RawTable = {
  file: string;
  columns: string[];
  rows: RawRow[];
  brokenRows: BrokenRow[];
  /** What is wrong with the file as a whole: encoding, header, a missing end. */
  problems: Problem[];
  /** A sheet of a spreadsheet: the letter of each column, so that a fault can name its cell. */
  letters?: ReadonlyMap<string, string>;
};

/**
 * Bytes of a CSV file (UTF-8, comma, double quotes, header in line 1) to rows of text; guesses no types and repairs nothing.
 * Faults are collected, not thrown: the caller decides what they mean for its kind of table.
 */
export function readCsv(file: string, bytes: Uint8Array): RawTable {
  const table: RawTable = { file, columns: [], rows: [], brokenRows: [], problems: [] };
  const fault = (line: number | null, column: string | number | null, message: string) => {
    table.problems.push({ file, line, column, message });
  };

  const invalid = firstInvalidUtf8(bytes);
  if (invalid) {
    fault(
      invalid.line,
      invalid.column,
      "Die Datei ist nicht in UTF-8 gespeichert (vermutlich Windows-1252/Latin-1). Bitte als „CSV UTF-8“ speichern.",
    );
    return table;
  }
  const text = new TextDecoder("utf-8").decode(bytes); // drops a byte order mark
  if (text.trim() === "") {
    fault(1, null, "Die Datei ist leer. Erwartet wird eine Kopfzeile und mindestens eine Datenzeile.");
    return table;
  }

  const records = parseRecords(text, fault);
  const header = records.shift();
  if (!header) return table;
  table.columns = header.cells;
  const repeated = header.cells.filter((name, index) => header.cells.indexOf(name) !== index);
  for (const name of new Set(repeated)) fault(1, name, "Diese Spalte steht doppelt in der Kopfzeile.");

  for (const { line, cells } of records) {
    if (cells.length !== header.cells.length) {
      const message = columnCountMessage(cells.length, header.cells.length);
      table.brokenRows.push({ problem: { file, line, column: null, message }, cells });
      continue;
    }
    const values: Record<string, string> = {};
    for (const [index, name] of header.cells.entries()) values[name] = cells[index] as string;
    table.rows.push({ line, values });
  }
  if (!text.endsWith("\n")) {
    fault(
      text.split("\n").length,
      null,
      "Die Datei endet mitten in dieser Zeile (kein Zeilenende) und ist vermutlich abgeschnitten. " +
        "Ist die Zeile vollständig, genügt ein Zeilenumbruch am Ende der Datei.",
    );
  }
  return table;
}

function columnCountMessage(found: number, expected: number): string {
  const advice =
    found < expected
      ? "Die Zeile ist abgeschnitten, oder es fehlt ein Komma."
      : "Enthält ein Text ein Komma, gehört er in Anführungszeichen.";
  return `${found} Spalten statt ${expected} wie in der Kopfzeile. ${advice}`;
}

type ParsedRecord = { line: number; cells: string[] };

function parseRecords(
  text: string,
  fault: (line: number, column: null, message: string) => void,
): ParsedRecord[] {
  const records: ParsedRecord[] = [];
  let lastLine = 0;
  try {
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], context) => {
        // `context.lines` is the line the record ends in; a quoted text may span several.
        const span = cells.reduce((lines, cell) => lines + (cell.match(/\n/g)?.length ?? 0), 0);
        lastLine = context.lines;
        records.push({ line: context.lines - span, cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === "CSV_QUOTE_NOT_CLOSED") {
      fault(
        lastLine + 1,
        null,
        "Ein Anführungszeichen wird geöffnet und bis zum Ende der Datei nicht geschlossen. " +
          "Die Datei ist abgeschnitten, oder in dieser Zeile fehlt ein schließendes Anführungszeichen.",
      );
    } else {
      fault(
        lastLine + 1,
        null,
        'Ein Anführungszeichen steht an falscher Stelle. Texte mit Anführungszeichen ganz in Anführungszeichen setzen und innere verdoppeln ("").',
      );
    }
  }
  return records;
}

/** Line and position (both from 1) of the first byte that is not UTF-8. */
function firstInvalidUtf8(bytes: Uint8Array): { line: number; column: number } | undefined {
  if (isUtf8(bytes)) return undefined;
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    const lineBytes = bytes.subarray(start, end);
    if (!isUtf8(lineBytes)) return { line, column: firstInvalidColumn(lineBytes) };
    start = end + 1;
  }
  return { line, column: 1 };
}

function firstInvalidColumn(line: Uint8Array): number {
  // The replacement character marks the first byte that could not be read; a real one in the text is skipped over.
  let length = 1;
  while (length <= line.length && isPrefixOfUtf8(line.subarray(0, length))) length++;
  return new TextDecoder("utf-8").decode(line.subarray(0, length - 1)).replace(/\uFFFD$/, "").length + 1;
}

/** Valid, or valid but for a last character that is still incomplete. */
function isPrefixOfUtf8(bytes: Uint8Array): boolean {
  for (let missing = 0; missing <= 3 && missing <= bytes.length; missing++) {
    const head = bytes.subarray(0, bytes.length - missing);
    if (!isUtf8(head)) continue;
    if (missing === 0) return true;
    const lead = bytes[bytes.length - missing] as number;
    const needed = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    if (lead > 0xf4) return false;
    return (
      needed > missing && bytes.subarray(bytes.length - missing + 1).every((byte) => (byte & 0xc0) === 0x80)
    );
  }
  return false;
}
