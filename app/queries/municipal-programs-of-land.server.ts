import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./municipal-programs-of-land.sql?raw";

/** One row per municipality, programme and year; a count of one row is not part of any count of the Land. */
export const municipalProgramsOfLand = defineQuery({
  name: "municipal-programs-of-land",
  sql,
  params: z.strictObject({ landAgs: z.string().length(2) }),
  row: z.strictObject({
    municipalId: z.string(),
    municipality: z.string(),
    name: z.string(),
    term: z.string().nullable(),
    year: z.int().nullable(),
    count: z.int().nonnegative().nullable(),
    note: z.string().nullable(),
    sourceId: z.string(),
  }),
});
