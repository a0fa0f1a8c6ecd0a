import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./land-shapes.sql?raw";

/** One path per Land with the place of its label. */
export const landShapes = defineQuery({
  name: "land-shapes",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({
    landAgs: z.string().length(2),
    path: z.string().min(1),
    labelX: z.number(),
    labelY: z.number(),
  }),
});
