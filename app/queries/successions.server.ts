import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./successions.sql?raw";

/** What followed an ended programme, where a source says so. `successorId` null: it says that nothing did. */
export const successions = defineQuery({
  name: "successions",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({
    programId: z.string(),
    successorId: z.string().nullable(),
    year: z.int(),
    note: z.string().nullable(),
    sourceId: z.string(),
  }),
});
