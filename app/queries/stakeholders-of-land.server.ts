import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./stakeholders-of-land.sql?raw";

/** Organisations whose row names this Land; there are no persons in the table. */
export const stakeholdersOfLand = defineQuery({
  name: "stakeholders-of-land",
  sql,
  params: z.strictObject({ landAgs: z.string().length(2) }),
  row: z.strictObject({
    stakeholderId: z.string(),
    organisation: z.string(),
    type: z.enum(["land", "kommune", "traeger", "wissenschaft", "politik", "stiftung", "verband"]),
    level: z.enum(["bund", "land", "kommune"]),
    place: z.string().nullable(),
    role: z.string().nullable(),
    sourceId: z.string(),
  }),
});
