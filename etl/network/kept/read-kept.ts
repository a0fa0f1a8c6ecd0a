import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type RawTable, readCsv } from "../../extract/read-csv";
import { readXlsx, type XlsxTable } from "../../extract/read-xlsx";
import type { Problem } from "../../problem";
import { EXAMPLE_MARK, EXPLANATION_SHEET, KEPT_TABLES, type KeptTableKey, XLSX_FILE } from "./kept-tables";

/** Bytes of the files the office keeps, by path below the data folder. */
export type KeptFiles = ReadonlyMap<string, Uint8Array>;
/** The tables that are there. A table that is not there is pending, not empty. */
export type KeptRawTables = Map<KeptTableKey, RawTable>;

const FOLDER = "network/kept";
const EXPECTED = [XLSX_FILE, ...KEPT_TABLES.map(({ file }) => file)];
/** Explanations, and what spreadsheets and file managers leave behind. */
const PASSED_OVER = /^(?:README\.md|\.gitkeep|\.DS_Store|Thumbs\.db|~\$.*|\.~lock\..*)$/;

/** Names of the files in the folder of the office; any other file is a fault: it would look as if it had been read. */
export function keptFileNames(data: string, problems: Problem[]): string[] {
  const folder = join(data, FOLDER);
  if (!existsSync(folder)) return [];
  const files: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    const file = `${FOLDER}/${name}`;
    if (EXPECTED.includes(file)) files.push(file);
    else if (!PASSED_OVER.test(name)) {
      const names = EXPECTED.map((path) => path.slice(FOLDER.length + 1)).join(", ");
      const message = `Diese Datei ist hier nicht vorgesehen und wird nicht gelesen. Erwartet: ${names}. Umbenennen oder entfernen.`;
      problems.push({ file, line: null, column: null, message });
    }
  }
  return files;
}

/** The office's tables as rows of text without the example rows; each from a CSV file or a sheet, never from both. */
export async function readKept(files: KeptFiles, problems: Problem[]): Promise<KeptRawTables> {
  const tables: KeptRawTables = new Map();
  const sheets = await readWorkbook(files.get(XLSX_FILE), problems);
  for (const { key, file, sheet } of KEPT_TABLES) {
    const bytes = files.get(file);
    const fromCsv = bytes && withoutExamples(readCsv(file, bytes));
    const inWorkbook = sheets.find((entry) => entry.sheet === sheet);
    const fromSheet = inWorkbook && withoutExamples(inWorkbook.table);
    if (fromCsv && fromSheet && fromSheet.rows.length > 0) {
      const message = `Diese Tabelle steht als CSV-Datei hier und als Blatt „${sheet}“ in ${XLSX_FILE}. Eines von beiden entfernen: Welches gilt, lässt sich nicht erraten.`;
      problems.push({ file, line: null, column: null, message });
    }
    const table = fromCsv ?? fromSheet;
    if (table) tables.set(key, table);
  }
  return tables;
}

async function readWorkbook(bytes: Uint8Array | undefined, problems: Problem[]): Promise<XlsxTable[]> {
  if (!bytes) return [];
  let sheets: XlsxTable[];
  try {
    sheets = await readXlsx(XLSX_FILE, bytes);
  } catch {
    const message =
      "Die Datei lässt sich nicht als XLSX lesen. Vermutlich ist sie abgeschnitten, mit einem Kennwort geschützt oder in einem anderen Format gespeichert.";
    problems.push({ file: XLSX_FILE, line: null, column: null, message });
    return [];
  }
  const allowed = [...KEPT_TABLES.map(({ sheet }) => sheet), EXPLANATION_SHEET];
  for (const { sheet } of sheets) {
    if (allowed.includes(sheet)) continue;
    const message = `Das Blatt „${sheet}“ ist nicht vorgesehen. Erwartet: ${allowed.join(", ")}. Umbenennen oder entfernen.`;
    problems.push({ file: XLSX_FILE, line: null, column: null, message });
  }
  return sheets;
}

function withoutExamples(table: RawTable): RawTable {
  const first = table.columns[0] ?? "";
  return {
    ...table,
    rows: table.rows.filter(({ values }) => !values[first]?.trim().startsWith(EXAMPLE_MARK)),
  };
}
