import type { DuckDBValue } from "@duckdb/node-api";
import { holdOwnConnection } from "~/db/snapshot.server";
import type { MapArea } from "~/domain/map-area";
import type { CenterFilter } from "~/domain/map-filter";
import { centerConditionsOf, placeConditionsOf } from "./center-conditions";
import sql from "./center-file.sql?raw";
import type { Cell } from "./table-rows.server";

/** Name and kind of every column of the query, in its order. */
export const CENTER_FILE_COLUMNS = [
  { name: "centerId", kind: "text" },
  { name: "name", kind: "text" },
  { name: "term", kind: "text" },
  { name: "centerStatus", kind: "text" },
  { name: "street", kind: "text" },
  { name: "postcode", kind: "text" },
  { name: "place", kind: "text" },
  { name: "gemeindeAgs", kind: "text" },
  { name: "gemeinde", kind: "text" },
  { name: "kreisAgs", kind: "text" },
  { name: "kreis", kind: "text" },
  { name: "landAgs", kind: "text" },
  { name: "land", kind: "text" },
  { name: "lon", kind: "number" },
  { name: "lat", kind: "number" },
  { name: "locationPrecision", kind: "text" },
  { name: "locationStatus", kind: "text" },
  { name: "traeger", kind: "text" },
  { name: "traegerStatus", kind: "text" },
  { name: "programId", kind: "text" },
  { name: "programStatus", kind: "text" },
  { name: "openedYear", kind: "integer" },
  { name: "openedYearStatus", kind: "text" },
  { name: "closedYear", kind: "integer" },
  { name: "sourceList", kind: "text" },
  { name: "pageYear", kind: "integer" },
  { name: "lastChecked", kind: "text" },
  { name: "source", kind: "text" },
] as const;

export type CenterFileFilter = CenterFilter & { regions: readonly string[]; area: MapArea | null };

/** The query itself, for a writer that reads the snapshot on its own. */
export function centerFileQuery(filter: CenterFileFilter): {
  sql: string;
  params: Record<string, DuckDBValue>;
} {
  return { sql, params: { ...centerConditionsOf(filter), ...placeConditionsOf(filter) } };
}

/** Its rows in pieces, in bounded memory; the snapshot stays open until the last piece is taken or the reader gives up. */
export async function* centerFileRows(filter: CenterFileFilter): AsyncGenerator<Cell[][]> {
  const { connection, release } = await holdOwnConnection();
  try {
    const { params } = centerFileQuery(filter);
    const result = await connection.stream(sql, params);
    const names: readonly string[] = result.columnNames();
    if (names.join() !== CENTER_FILE_COLUMNS.map(({ name }) => name).join())
      throw new Error(`Abfrage center-file: unerwartete Spalten ${names.join(", ")}`);
    for await (const rows of result.yieldRowsJson()) yield rows as Cell[][];
  } finally {
    release();
  }
}
