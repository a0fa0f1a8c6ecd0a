import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { centerConditions, placeConditions } from "./center-conditions";
import sql from "./center-traeger.sql?raw";

const { traeger: _, ...otherConditions } = centerConditions;

/** Träger with their number of centres, the most frequent first. `found`: how many Träger there are without the limit. */
export const centerTraeger = defineQuery({
  name: "center-traeger",
  sql,
  params: z.strictObject({
    ...otherConditions,
    ...placeConditions,
    part: z.string().nullable(),
    limit: z.int(),
  }),
  row: z.strictObject({ traeger: z.string(), centers: z.int().positive(), found: z.int().positive() }),
});
