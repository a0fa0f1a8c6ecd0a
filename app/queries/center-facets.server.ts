import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { centerConditions, placeConditions } from "./center-conditions";
import sql from "./center-facets.sql?raw";

const FACETS = ["term", "program", "status", "precision", "since"] as const;

/**
 * Choices of the centre filter with their number of centres, the most frequent first. `since`: centres opened in that very year.
 * Träger are many and have a query of their own.
 */
export const centerFacets = defineQuery({
  name: "center-facets",
  sql,
  params: z.strictObject({ ...centerConditions, ...placeConditions }),
  row: z.strictObject({
    facet: z.enum(FACETS),
    choice: z.string(),
    /** Name of a programme. */
    label: z.string().nullable(),
    landAgs: z.string().nullable(),
    centers: z.int().positive(),
  }),
});
