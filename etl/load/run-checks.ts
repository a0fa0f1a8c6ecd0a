import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { EtlError, type Problem } from "../problem";

const SHOWN_ROWS = 5;

/** Runs every rule in `checks/`. A rule asks for the rows that break it; the answer must be empty. Returns the names of the rules. */
export async function runChecks(connection: DuckDBConnection, directory: string): Promise<string[]> {
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
