import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./known-centers.sql?raw";

/** Centres known by name per Land. A Land without a row has none in the list. */
export const knownCenters = defineQuery({
  name: "known-centers",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({
    landAgs: z.string().length(2),
    open: z.int().nonnegative(),
    placed: z.int().nonnegative(),
  }),
});
