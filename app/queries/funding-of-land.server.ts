import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { QUALIFIERS } from "~/domain/value";
import sql from "./funding-of-land.sql?raw";

/** Amounts in euros as the sources state them, by programme; rows of one year may overlap and are never added up. */
export const fundingOfLand = defineQuery({
  name: "funding-of-land",
  sql,
  params: z.strictObject({ landAgs: z.string().length(2) }),
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
  }),
});
