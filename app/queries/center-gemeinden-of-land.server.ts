import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./center-gemeinden-of-land.sql?raw";

/** Gemeinden of one Land with a known centre; `byGemeinde`: centres of which no more than the Gemeinde is known. */
export const centerGemeindenOfLand = defineQuery({
  name: "center-gemeinden-of-land",
  sql,
  params: z.strictObject({ landAgs: z.string().length(2) }),
  row: z.strictObject({
    ags: z.string(),
    name: z.string(),
    x: z.number(),
    y: z.number(),
    centers: z.int().positive(),
    byGemeinde: z.int().nonnegative(),
  }),
});
