import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./import-report.sql?raw";

const row = z.strictObject({
  sourceFile: z.string(),
  targetTable: z.string(),
  read: z.int(),
  accepted: z.int(),
  corrected: z.int(),
  rejected: z.int(),
});

/** The ETL's balance, one row per input file. */
export const importReport = defineQuery({ name: "import-report", sql, params: z.strictObject({}), row });

export type ImportReportRow = z.infer<typeof row>;
