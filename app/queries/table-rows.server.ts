import { holdOwnConnection } from "~/db/snapshot.server";
import sql from "./table-rows.sql?raw";

export type Cell = string | number | boolean | null;
export type TablePiece = { columns: string[]; rows: Cell[][] };

/** A whole table in pieces, in bounded memory; the snapshot stays open until the last piece is taken or the reader gives up. */
export async function* tableRows(table: string): AsyncGenerator<TablePiece> {
  const { connection, release } = await holdOwnConnection();
  try {
    const result = await connection.stream(sql, { table });
    const columns = result.columnNames();
    yield { columns, rows: [] }; // a table without rows still has its head
    for await (const rows of result.yieldRowsJson()) yield { columns, rows: rows as Cell[][] };
  } finally {
    release();
  }
}
