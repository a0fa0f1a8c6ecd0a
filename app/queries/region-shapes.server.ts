import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./region-shapes.sql?raw";

/** Paths of the Kreise or Gemeinden; those of the Länder are in `land-shapes`. All Gemeinden at once would be megabytes: ask by Land. */
export const regionShapes = defineQuery({
  name: "region-shapes",
  sql,
  params: z.strictObject({ level: z.enum(["kreis", "gemeinde"]), landAgs: z.string().length(2).nullable() }),
  row: z.strictObject({
    ags: z.string(),
    path: z.string().min(1),
    labelX: z.number(),
    labelY: z.number(),
  }),
});
