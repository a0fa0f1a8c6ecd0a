import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { SOURCE_KINDS } from "~/domain/source";
import { QUALIFIERS } from "~/domain/value";
import sql from "./all-funding.sql?raw";

/** Amounts in euros as the sources state them, of all Länder; rows of one year may overlap and are never added up. */
export const allFunding = defineQuery({
  name: "all-funding",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({
    fundingId: z.string(),
    programId: z.string(),
    yearFrom: z.int().nullable(),
    yearTo: z.int().nullable(),
    amountEur: z.number().nonnegative(),
    per: z.enum(["centre_year", "centre_once", "programme_year"]),
    budgetKind: z.enum(["total", "planned", "additional"]).nullable(),
    qualifier: z.enum(QUALIFIERS),
    conditions: z.string().nullable(),
    sourceId: z.string(),
    sourceKind: z.enum(SOURCE_KINDS),
  }),
});
