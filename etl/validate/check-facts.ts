import type { RawRow, RawTable } from "../extract/read-csv";
import type { Problem } from "../problem";
import type { FactSource, ReferenceTarget, Row } from "../sources/fact-source";

export type CheckedFacts = { source: FactSource; rows: Row[]; lines: number[] };

/** Rows of a fact table, or every reason why they cannot be taken. */
export function checkFacts(source: FactSource, table: RawTable, problems: Problem[]): CheckedFacts {
  problems.push(...table.problems, ...table.brokenRows.map(({ problem }) => problem));
  const checked: CheckedFacts = { source, rows: [], lines: [] };
  if (!checkColumns(table, source.schema.keys, problems)) return checked;
  for (const raw of table.rows) {
    const result = source.schema.safeParse(raw.values);
    if (!result.success) {
      for (const issue of result.error.issues) {
        problems.push({
          file: table.file,
          line: raw.line,
          column: issue.path.length > 0 ? String(issue.path[0]) : null,
          message: issue.message,
        });
      }
      continue;
    }
    checked.rows.push(source.row(result.data as never));
    checked.lines.push(raw.line);
  }
  checkKeys(checked, problems);
  return checked;
}

/** False when the header does not fit: then the rows cannot be read at all. */
export function checkColumns(table: RawTable, expected: readonly string[], problems: Problem[]): boolean {
  if (table.columns.length === 0) return false;
  const missing = expected.filter((name) => !table.columns.includes(name));
  const unknown = table.columns.filter((name) => !expected.includes(name));
  for (const column of missing) {
    problems.push({ file: table.file, line: 1, column, message: "Diese Spalte fehlt in der Kopfzeile." });
  }
  for (const column of unknown) {
    const message = `Diese Spalte ist nicht vorgesehen. Erwartet: ${expected.join(", ")}.`;
    problems.push({ file: table.file, line: 1, column, message });
  }
  return missing.length === 0 && unknown.length === 0;
}

function checkKeys({ source, rows, lines }: CheckedFacts, problems: Problem[]): void {
  const firstLine = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const key = JSON.stringify(source.key.map((column) => row[column]));
    const line = lines[index] as number;
    const first = firstLine.get(key);
    if (first === undefined) firstLine.set(key, line);
    else {
      const message = `Diese Zeile steht schon in Zeile ${first} (gleicher Schlüssel ${key}). Jede Angabe gehört genau einmal hinein.`;
      problems.push({ file: source.file, line, column: null, message });
    }
  }
}

const TARGET_NAMES: Record<ReferenceTarget, string> = {
  source: "Die Quelle % steht nicht in sources.csv",
  statistics_source: "Die Quelle % steht nicht in statistics/sources.csv",
  program: "Das Programm % steht nicht in programs/programs.csv",
  kreis: "Den Kreis % gibt es in den Grenzen (boundaries) nicht",
  region: "Die Region % gibt es in den Grenzen (boundaries) nicht",
};

/** Every reference must lead somewhere. `known` holds the keys of each table that can be referred to. */
export function checkReferences(
  { source, rows, lines }: CheckedFacts,
  known: Record<ReferenceTarget, ReadonlySet<string>>,
  problems: Problem[],
): void {
  for (const [column, target] of Object.entries(source.references)) {
    for (const [index, row] of rows.entries()) {
      const value = row[column];
      if (value === null || known[target].has(String(value))) continue;
      problems.push({
        file: source.file,
        line: lines[index] as number,
        column: source.csvColumn?.[column] ?? column,
        message: `${TARGET_NAMES[target].replace("%", `„${String(value)}“`)}. Schreibweise prüfen oder dort ergänzen.`,
      });
    }
  }
}

/** The row as a reader would look it up again. */
export function rawRowJson(row: RawRow): string {
  return JSON.stringify(row.values);
}
