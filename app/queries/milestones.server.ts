import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./milestones.sql?raw";

/** Every dated event. `landAgs` null: nationwide, or the source names no Land. */
export const milestones = defineQuery({
  name: "milestones",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({
    milestoneId: z.string(),
    landAgs: z.string().length(2).nullable(),
    date: z.string(),
    title: z.string(),
    kind: z.enum(["programme", "event", "publication", "founding"]),
    sourceId: z.string(),
  }),
});
