import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { COUNTED_THINGS } from "~/domain/observation";
import { KITA_BASES } from "~/domain/program";
import { SOURCE_KINDS } from "~/domain/source";
import { QUALIFIERS } from "~/domain/value";
import sql from "./center-counts.sql?raw";

/** Every observation of all Länder: planned, undated and contradicting ones too. What is left out is decided in the domain. */
export const centerCounts = defineQuery({
  name: "center-counts",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({
    observationId: z.string(),
    landAgs: z.string().length(2),
    programId: z.string().nullable(),
    year: z.int().nullable(),
    asOf: z.string().nullable(),
    count: z.int().nonnegative(),
    whatIsCounted: z.enum(COUNTED_THINGS),
    qualifier: z.enum(QUALIFIERS),
    yearInferred: z.boolean(),
    countsKitas: z.boolean(),
    note: z.string().nullable(),
    kitaBased: z.enum(KITA_BASES).nullable(),
    sourceId: z.string(),
    sourceKind: z.enum(SOURCE_KINDS),
  }),
});
