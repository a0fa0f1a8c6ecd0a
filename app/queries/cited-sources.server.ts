import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { SOURCE_KINDS } from "~/domain/source";
import sql from "./cited-sources.sql?raw";

/** Every source by its id; statistics have the kind `statistics`. */
export const citedSources = defineQuery({
  name: "cited-sources",
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
