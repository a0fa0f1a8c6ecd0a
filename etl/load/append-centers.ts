import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Row } from "../sources/fact-source";
import { appendRows } from "./append-rows";

const PLACE_CENTERS = fileURLToPath(new URL("place-centers.sql", import.meta.url));

/**
 * Appends centres by way of a staging table: only the database can sort a million of them by place without holding them all in memory.
 * Returns the number of rows.
 */
export async function appendCenters(connection: DuckDBConnection, rows: Iterable<Row>): Promise<number> {
  await connection.run(
    "create temp table arriving_center as select * exclude (tile_x, tile_y) from center limit 0",
  );
  const count = await appendRows(connection, "arriving_center", rows);
  await connection.run(readFileSync(PLACE_CENTERS, "utf8"));
  return count;
}
