import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { REGION_LEVELS } from "~/domain/region-level";
import sql from "./region-names.sql?raw";

/** All regions of one level, in the order of their keys; `landAgs` null: of every Land. */
export const regionNames = defineQuery({
  name: "region-names",
  sql,
  params: z.strictObject({ level: z.enum(REGION_LEVELS), landAgs: z.string().length(2).nullable() }),
  row: z.strictObject({
    ags: z.string(),
    landAgs: z.string().length(2),
    name: z.string(),
    context: z.string().nullable(),
    lon: z.number(),
    lat: z.number(),
  }),
});
