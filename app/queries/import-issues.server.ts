import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./import-issues.sql?raw";

const row = z.strictObject({
  issueId: z.int(),
  outcome: z.enum(["rejected", "corrected", "unplaced", "unlinked", "duplicate_suspected"]),
  sourceFile: z.string(),
  line: z.int(),
  column: z.string().nullable(),
  reason: z.string(),
});

/** Rows rejected, corrected, without a place, or suspected to stand twice. */
export const importIssues = defineQuery({ name: "import-issues", sql, params: z.strictObject({}), row });

export type ImportIssueRow = z.infer<typeof row>;
