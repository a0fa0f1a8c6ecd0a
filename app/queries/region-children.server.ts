import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./region-children.sql?raw";

/** Children under six per Kreis, latest Stichtag each; a Kreis without a row is not published. */
export const regionChildren = defineQuery({
  name: "region-children",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({
    kreisAgs: z.string().length(5),
    date: z.iso.date(),
    children: z.int().positive(),
    sourceId: z.string(),
    note: z.string().nullable(),
  }),
});
