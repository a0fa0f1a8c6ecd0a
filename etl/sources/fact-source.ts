import { createHash } from "node:crypto";
import type { z } from "zod";

/** What a cell of the snapshot can hold. Null is "not found", never 0. */
export type Cell = string | number | boolean | null | Uint8Array;
/** One row of a table, keyed by column name. */
export type Row = Record<string, Cell>;

/**
 * A reviewed table of facts: every row must hold, one bad row stops the run.
 * `references` says which columns of the *row* must exist in which table.
 */
export type FactSource = {
  file: string;
  table: string;
  schema: z.ZodType<unknown, Record<string, string>> & { keys: readonly string[] };
  row: (record: never) => Row;
  key: readonly string[];
  references: Readonly<Record<string, ReferenceTarget>>;
  /** For wording a fault: the CSV column a row's column comes from, where the names differ. */
  csvColumn?: Readonly<Record<string, string>>;
};
export type ReferenceTarget = "source" | "statistics_source" | "program" | "kreis" | "region";

/** Types `row` by `schema`, then forgets the type: the ETL treats all tables alike. */
export function defineFactSource<S extends z.ZodObject>(source: {
  file: string;
  table: string;
  schema: S;
  refine?: (schema: S) => z.ZodType<z.output<S>, z.input<S>>;
  row: (record: z.output<S>) => Row;
  key: readonly string[];
  references?: FactSource["references"];
  csvColumn?: FactSource["csvColumn"];
}): FactSource {
  const checked = source.refine ? source.refine(source.schema) : source.schema;
  return {
    file: source.file,
    table: source.table,
    schema: Object.assign(checked, {
      keys: Object.keys(source.schema.shape),
    }) as unknown as FactSource["schema"],
    row: source.row as unknown as FactSource["row"],
    key: source.key,
    references: source.references ?? {},
    ...(source.csvColumn && { csvColumn: source.csvColumn }),
  };
}

/** Id of a row without one of its own: stable as long as its content is. */
export function contentId(prefix: string, cells: readonly Cell[]): string {
  return `${prefix}-${createHash("sha256").update(JSON.stringify(cells)).digest("hex").slice(0, 12)}`;
}
