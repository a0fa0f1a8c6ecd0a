import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./milestones-of-land.sql?raw";

/** Events whose source names this Land; nationwide ones are not among them. */
export const milestonesOfLand = defineQuery({
  name: "milestones-of-land",
  sql,
  params: z.strictObject({ landAgs: z.string().length(2) }),
  row: z.strictObject({
    milestoneId: z.string(),
    date: z.string(),
    title: z.string(),
    kind: z.enum(["programme", "event", "publication", "founding"]),
    sourceId: z.string(),
  }),
});
