import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { EtlError, type Problem } from "../problem";
import type { ExpectedRows } from "../validate/read-expectations";

const SHOWN_ROWS = 5;

/**
 * Runs every rule in `checks/`. A rule asks for the rows that break it; the answer must be empty. Returns the names of the rules.
 * How many regions there must be reaches the rules as variables `expected_land` and `expected_kreis`.
 */
export async function runChecks(
  connection: DuckDBConnection,
  directory: string,
  expectedRows: ExpectedRows,
): Promise<string[]> {
  for (const [table, rows] of Object.entries(expectedRows)) {
    await connection.run(`set variable expected_${table} = ${rows}`);
  }
  const files = readdirSync(directory)
    .filter((file) => file.endsWith(".sql"))
    .sort();
  const problems: Problem[] = [];
  for (const file of files) {
    const reader = await connection.runAndReadAll(readFileSync(join(directory, file), "utf8"));
    const offending = reader.getRowObjectsJson();
    for (const row of offending.slice(0, SHOWN_ROWS)) {
      problems.push({ file: basename(file, ".sql"), line: null, column: null, message: JSON.stringify(row) });
    }
    if (offending.length > SHOWN_ROWS) {
      const message = `und ${offending.length - SHOWN_ROWS} weitere Zeilen`;
      problems.push({ file: basename(file, ".sql"), line: null, column: null, message });
    }
  }
  if (problems.length > 0) throw new EtlError("Regeln verletzt; der bisherige Datenstand bleibt:", problems);
  return files.map((file) => basename(file, ".sql"));
}
