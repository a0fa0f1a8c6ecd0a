import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { centerConditions, placeConditions } from "./center-conditions";
import sql from "./center-summary.sql?raw";

const FACETS = ["status", "precision", "term", "program", "land", "kreis", "placed", "gemeinde"] as const;

/**
 * Centres of a selection by status, precision, term, programme, Land and Kreis: one row per choice. `placed` and `gemeinde`
 * are one row each: centres with a point on the map, Gemeinden with a centre.
 */
export const centerSummary = defineQuery({
  name: "center-summary",
  sql,
  params: z.strictObject({ ...centerConditions, ...placeConditions }),
  row: z.strictObject({
    facet: z.enum(FACETS),
    choice: z.string().nullable(),
    label: z.string().nullable(),
    landAgs: z.string().nullable(),
    centers: z.int().nonnegative(),
  }),
});
