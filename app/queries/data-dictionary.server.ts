import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./data-dictionary.sql?raw";

const row = z.strictObject({
  table: z.string(),
  tableComment: z.string().nullable(),
  column: z.string(),
  type: z.string(),
  nullable: z.boolean(),
  columnComment: z.string().nullable(),
});

/** One row per column of every table a reader may download. */
export const dataDictionary = defineQuery({ name: "data-dictionary", sql, params: z.strictObject({}), row });

export type DictionaryRow = z.infer<typeof row>;
