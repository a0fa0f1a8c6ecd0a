import { type DuckDBConnection, DuckDBDateValue, DuckDBDecimalValue } from "@duckdb/node-api";
import type { Row } from "../sources/fact-source";

type Append = (value: string | number | boolean | Uint8Array) => void;

const MS_PER_DAY = 86_400_000;
const cents = (amount: number) => new DuckDBDecimalValue(BigInt(Math.round(amount * 100)), 14, 2);

/** Appends rows to a table, by column name. A value that does not fit its column ends the run. Returns the number of rows. */
export async function appendRows(
  connection: DuckDBConnection,
  table: string,
  rows: Iterable<Row>,
): Promise<number> {
  const reader = await connection.runAndReadAll(
    "select column_name, data_type from duckdb_columns() where table_name = $table order by column_index",
    { table },
  );
  const columns = reader.getRowsJson() as [string, string][];
  const appender = await connection.createAppender(table);
  const appendByType = new Map<string, Append>([
    ["VARCHAR", (value) => appender.appendVarchar(String(value))],
    ["INTEGER", (value) => appender.appendInteger(Number(value))],
    ["DOUBLE", (value) => appender.appendDouble(Number(value))],
    ["BOOLEAN", (value) => appender.appendBoolean(Boolean(value))],
    ["BLOB", (value) => appender.appendBlob(value as Uint8Array)],
    [
      "DATE",
      (value) => appender.appendDate(new DuckDBDateValue(Date.parse(`${value}T00:00:00Z`) / MS_PER_DAY)),
    ],
    ["DECIMAL(14,2)", (value) => appender.appendDecimal(cents(Number(value)))],
  ]);
  const plan = columns.map(([name, type]) => {
    const append = appendByType.get(type);
    if (!append) throw new Error(`Spaltentyp ${type} (${table}.${name}) kennt das Laden nicht.`);
    return { name, append };
  });
  let count = 0;
  for (const row of rows) {
    for (const { name, append } of plan) {
      const value = row[name];
      if (value === undefined) throw new Error(`In ${table} fehlt die Spalte „${name}“.`);
      if (value === null) appender.appendNull();
      else append(value);
    }
    appender.endRow();
    if (++count % 100_000 === 0) appender.flushSync();
  }
  appender.closeSync();
  return count;
}
