import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./program-dates.sql?raw";

/** Start and end of programmes by day or month, as precise as the source; programmes known by year only have no row. */
export const programDates = defineQuery({
  name: "program-dates",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({
    programId: z.string(),
    kind: z.enum(["start", "end"]),
    date: z.string(),
    note: z.string().nullable(),
    sourceId: z.string(),
  }),
});
