import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./center-terms.sql?raw";

/** Terms of the known centres, the most frequent first. */
export const centerTerms = defineQuery({
  name: "center-terms",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({ term: z.string(), centers: z.int() }),
});
