import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./center-terms.sql?raw";

const row = z.strictObject({ term: z.string(), centers: z.int() });

/** Terms of the known centres, the most frequent first. */
export const centerTerms = defineQuery({
  name: "center-terms",
  sql,
  params: z.strictObject({}),
  row,
});

export type CenterTerm = z.infer<typeof row>;
