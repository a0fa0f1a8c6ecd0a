import { z } from "zod";
import type { RawRow, RawTable } from "../extract/read-csv";
import type { Problem } from "../problem";
import { checkColumns, rawRowJson } from "./check-facts";
import { requiredDay, requiredText } from "./fields";
import type { ImportIssue } from "./import-issue";

const correctionSchema = z.strictObject({
  file: requiredText,
  match: requiredText,
  column: requiredText,
  source_value: z.string(),
  corrected_value: z.string(),
  reason: requiredText,
  decided: requiredDay,
});
const COLUMNS = Object.keys(correctionSchema.shape);

/**
 * Applies the declared corrections to the rows as read. A correction names its row by `match` ("program_id=HB-KIFAZ; year=2020")
 * and the value it expects there; when the row is gone or says something else by now, the correction has lost its ground and is a fault.
 */
export function applyCorrections(
  corrections: RawTable,
  tables: ReadonlyMap<string, RawTable>,
  problems: Problem[],
): ImportIssue[] {
  problems.push(...corrections.problems, ...corrections.brokenRows.map(({ problem }) => problem));
  if (!checkColumns(corrections, COLUMNS, problems)) return [];
  const issues: ImportIssue[] = [];
  for (const { line, values } of corrections.rows) {
    const fault = (column: string, message: string) =>
      problems.push({ file: corrections.file, line, column, message });
    const parsed = correctionSchema.safeParse(values);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) fault(String(issue.path[0]), issue.message);
      continue;
    }
    const { file, match, column, source_value, corrected_value, reason } = parsed.data;
    const table = tables.get(file);
    if (!table) {
      fault("file", `Die Datei „${file}“ gibt es nicht.`);
      continue;
    }
    if (!table.columns.includes(column)) {
      fault("column", `Die Spalte „${column}“ gibt es in ${file} nicht.`);
      continue;
    }
    const rows = matchingRows(table, match);
    const row = rows[0];
    if (!row || rows.length > 1) {
      fault(
        "match",
        `Die Berichtigung passt auf ${rows.length} Zeilen von ${file} statt auf genau eine. Angaben prüfen oder Berichtigung streichen.`,
      );
    } else if (row.values[column] !== source_value) {
      fault(
        "source_value",
        `In ${file}, Zeile ${row.line}, Spalte „${column}“ steht „${row.values[column]}“, nicht „${source_value}“. Die Berichtigung passt nicht mehr; prüfen und anpassen oder streichen.`,
      );
    } else {
      issues.push({
        outcome: "corrected",
        sourceFile: file,
        line: row.line,
        columnName: column,
        reason: `„${source_value}“ berichtigt zu „${corrected_value}“: ${reason}`,
        rawRow: rawRowJson(row),
      });
      row.values[column] = corrected_value;
    }
  }
  return issues;
}

function matchingRows(table: RawTable, match: string): RawRow[] {
  const wanted = match.split(";").map((pair) => {
    const [column = "", ...value] = pair.split("=");
    return [column.trim(), value.join("=").trim()] as const;
  });
  return table.rows.filter(({ values }) => wanted.every(([column, value]) => values[column] === value));
}
