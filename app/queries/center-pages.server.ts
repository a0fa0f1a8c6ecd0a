import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { centerConditions, placeConditions } from "./center-conditions";
import sql from "./center-pages.sql?raw";

const row = z.strictObject({
  sourceUrl: z.string(),
  /** Host of the address: who publishes the page, as far as the list says. */
  publisher: z.string(),
  /** Centres of the selection it names. */
  centers: z.int().positive(),
  pageYearFrom: z.int().nullable(),
  pageYearTo: z.int().nullable(),
  lastChecked: z.string().nullable(),
  /** Pages and publishers of the selection without the limit. */
  pages: z.int().positive(),
  publishers: z.int().positive(),
});

/** Public pages that name the centres under the conditions, those with the most centres first. */
export const centerPages = defineQuery({
  name: "center-pages",
  sql,
  params: z.strictObject({ ...centerConditions, ...placeConditions, limit: z.int() }),
  row,
});

export type CenterPageRow = z.infer<typeof row>;
