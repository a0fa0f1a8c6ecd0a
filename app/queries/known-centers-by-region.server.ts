import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { REGION_LEVELS } from "~/domain/region-level";
import sql from "./known-centers-by-region.sql?raw";

/** Known existing centres by region of one level; `placed` are those with a known Gemeinde. */
export const knownCentersByRegion = defineQuery({
  name: "known-centers-by-region",
  sql,
  params: z.strictObject({ level: z.enum(REGION_LEVELS) }),
  row: z.strictObject({
    ags: z.string(),
    existing: z.int().positive(),
    placed: z.int().nonnegative(),
    pages: z.int().positive(),
  }),
});
