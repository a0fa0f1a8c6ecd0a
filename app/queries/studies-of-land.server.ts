import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./studies-of-land.sql?raw";

/** Studies that concern this Land; nationwide ones are not among them. */
export const studiesOfLand = defineQuery({
  name: "studies-of-land",
  sql,
  params: z.strictObject({ landAgs: z.string().length(2) }),
  row: z.strictObject({
    studyId: z.string(),
    title: z.string(),
    authorsOrg: z.string(),
    year: z.int().nullable(),
    finding: z.string().nullable(),
    sourceId: z.string(),
  }),
});
