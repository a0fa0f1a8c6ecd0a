import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Row } from "../sources/fact-source";
import type { ExpectedRows } from "../validate/read-expectations";
import { appendCenters } from "./append-centers";
import { appendRows } from "./append-rows";
import { runChecks } from "./run-checks";

/** Rows of one table. Tables come in the order they can be loaded: what is referred to first. */
export type TableRows = { table: string; rows: Iterable<Row> };

export const SCHEMA_FILES = ["schema.sql", "comments.sql"].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);
/** Conditions that several queries ask, kept in the snapshot itself. They name tables, so they come after the schema. */
const MACROS = fileURLToPath(new URL("macros.sql", import.meta.url));
const CHECKS = fileURLToPath(new URL("checks", import.meta.url));

export type BuildResult = { rowCounts: Record<string, number>; checks: string[] };

/** Builds `file` from nothing: schema, rows, then every rule. The file is complete and closed when this returns. */
export async function buildSnapshot(
  file: string,
  tables: readonly TableRows[],
  expectedRows: ExpectedRows,
  onChecks: () => void,
): Promise<BuildResult> {
  const instance = await DuckDBInstance.create(file, {
    threads: "2",
    memory_limit: "1GB",
    preserve_insertion_order: "true",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  try {
    for (const sql of [...SCHEMA_FILES, MACROS]) await connection.run(readFileSync(sql, "utf8"));
    const rowCounts: Record<string, number> = {};
    for (const { table, rows } of tables) {
      rowCounts[table] = await (table === "center"
        ? appendCenters(connection, rows)
        : appendRows(connection, table, rows));
    }
    onChecks();
    const checks = await runChecks(connection, CHECKS, expectedRows);
    await connection.run("checkpoint");
    return { rowCounts, checks };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
