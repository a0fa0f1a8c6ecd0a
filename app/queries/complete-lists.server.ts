import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./complete-lists.sql?raw";

/** Länder with a list their source calls complete; most have none. Only these may have white spots. */
export const completeLists = defineQuery({
  name: "complete-lists",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({
    landAgs: z.string().length(2),
    sourceDataset: z.string(),
    asOf: z.string(),
    officialCount: z.int().nullable(),
    note: z.string().nullable(),
    sourceId: z.string(),
  }),
});
