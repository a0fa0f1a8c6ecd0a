import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./kita-facilities.sql?raw";

/**
 * Day-care centres (Kitas) per Land. The statistics of child care count on 1 March; a source that names the year alone means that day.
 * `note` says what is provisional, derived or counted together with after-school care.
 */
export const kitaFacilities = defineQuery({
  name: "kita-facilities",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({
    landAgs: z.string().length(2),
    date: z.iso.date(),
    kitas: z.int().positive(),
    sourceId: z.string(),
    note: z.string().nullable(),
  }),
});
