import { z } from "zod";
import type { RawTable } from "../extract/read-csv";
import type { Problem } from "../problem";
import { checkColumns } from "./check-facts";
import { oneOf, requiredCount } from "./fields";

export const EXPECTATIONS_FILE = "expectations.csv";
const COUNTED_TABLES = ["land", "kreis"] as const;
const schema = z.strictObject({ table: oneOf(COUNTED_TABLES), rows: requiredCount });

/** How many regions the country of a data folder has, by table: 16 Länder and 400 Kreise, fewer in a small one made for tests. */
export type ExpectedRows = Record<(typeof COUNTED_TABLES)[number], number>;

/** Every counted table must be named once: a rule that asks for no number would hold for any. */
export function readExpectations(table: RawTable, problems: Problem[]): ExpectedRows {
  const expected: ExpectedRows = { land: 0, kreis: 0 };
  problems.push(...table.problems, ...table.brokenRows.map(({ problem }) => problem));
  if (!checkColumns(table, Object.keys(schema.shape), problems)) return expected;
  const named: string[] = [];
  for (const { line, values } of table.rows) {
    const parsed = schema.safeParse(values);
    if (parsed.success) {
      expected[parsed.data.table] = parsed.data.rows;
      named.push(parsed.data.table);
      continue;
    }
    for (const issue of parsed.error.issues) {
      problems.push({ file: table.file, line, column: String(issue.path[0]), message: issue.message });
    }
  }
  for (const wanted of COUNTED_TABLES) {
    const times = named.filter((name) => name === wanted).length;
    if (times === 1) continue;
    const message = `Die Tabelle „${wanted}“ steht hier ${times}-mal; sie muss genau einmal stehen.`;
    problems.push({ file: table.file, line: null, column: "table", message });
  }
  return expected;
}
