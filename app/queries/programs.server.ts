import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { KITA_BASES, PROGRAM_ROLES } from "~/domain/program";
import sql from "./programs.sql?raw";

/** All programme rows of all Länder; `role` says which of them are programmes for family centres. */
export const programs = defineQuery({
  name: "programs",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({
    programId: z.string(),
    landAgs: z.string().length(2),
    name: z.string(),
    term: z.string().nullable(),
    termAbbrev: z.string().nullable(),
    ministry: z.string().nullable(),
    coordinationBody: z.string().nullable(),
    startYear: z.int().nullable(),
    endYear: z.int().nullable(),
    legalBasis: z.string().nullable(),
    certification: z.enum(["ja", "nein"]).nullable(),
    kitaBased: z.enum(KITA_BASES).nullable(),
    role: z.enum(PROGRAM_ROLES),
    notes: z.string().nullable(),
    sourceId: z.string(),
  }),
});
