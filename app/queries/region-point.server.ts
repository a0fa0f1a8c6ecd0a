import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./region-point.sql?raw";

/** Name and point of a Land, Kreis or Gemeinde: one row, or none where the key is not in use. */
export const regionPoint = defineQuery({
  name: "region-point",
  sql,
  params: z.strictObject({ ags: z.string() }),
  row: z.strictObject({ ags: z.string(), name: z.string(), lon: z.number(), lat: z.number() }),
});
