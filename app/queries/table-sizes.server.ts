import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./table-sizes.sql?raw";

/** Rows per table. The snapshot is never changed after its checkpoint, so DuckDB's figure is exact. */
export const tableSizes = defineQuery({
  name: "table-sizes",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({ table: z.string(), rows: z.int() }),
});
