import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { SOURCE_KINDS } from "~/domain/source";
import sql from "./all-sources.sql?raw";

/** Every source, by id. Its rows are `Source`s. */
export const allSources = defineQuery({
  name: "all-sources",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({
    sourceId: z.string(),
    kind: z.enum(SOURCE_KINDS),
    publisher: z.string(),
    title: z.string(),
    url: z.string(),
    published: z.string().nullable(),
    accessed: z.string().nullable(),
  }),
});
