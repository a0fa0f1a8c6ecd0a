import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./children-under-six.sql?raw";

/**
 * Children under six per Land and Stichtag; `00` is Germany. Rows up to 2010, from 2011 and from 2022 on stand on different
 * censuses: they may be divided by, but no growth is computed across the breaks.
 */
export const childrenUnderSix = defineQuery({
  name: "children-under-six",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({
    landAgs: z.string().length(2),
    date: z.iso.date(),
    children: z.int().positive(),
    sourceId: z.string(),
    note: z.string().nullable(),
  }),
});
