/**
 * The only caller of DuckDB. A query is a file of plain SQL with named parameters (`$name`), a schema of its parameters and a strict
 * schema of its rows: a renamed column or a changed type is an error here, not an empty chart.
 */

import type { DuckDBValue } from "@duckdb/node-api";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import { currentSnapshot, refreshSnapshot, withConnection } from "./snapshot.server";

type Definition<P extends z.ZodType, R extends z.ZodType> = {
  name: string;
  sql: string;
  params: P;
  row: R;
  /** false: the answer is not kept, because whoever asks keeps what it makes of it. */
  keep?: boolean;
};

// A snapshot never changes, so an answer holds as long as the snapshot does: its id is part of the key.
const answers = new LRUCache<string, Promise<unknown[]>>({ max: 400 });

export function defineQuery<P extends z.ZodType, R extends z.ZodType>(definition: Definition<P, R>) {
  const rows = z.array(definition.row);

  const run = async (values: Record<string, DuckDBValue>): Promise<z.infer<R>[]> => {
    const answer = await withConnection((connection) => connection.runAndReadAll(definition.sql, values));
    const parsed = rows.safeParse(answer.getRowObjectsJson());
    if (parsed.success) return parsed.data;
    throw new Error(`Abfrage ${definition.name}: ${z.prettifyError(parsed.error)}`);
  };

  /** Rows of the query. They are shared between callers: never change them. */
  return async (params: z.infer<P>): Promise<z.infer<R>[]> => {
    await refreshWhenClosed();
    const values = definition.params.parse(params) as Record<string, DuckDBValue>;
    if (definition.keep === false) return run(values);
    const key = `${currentSnapshot().snapshotId} ${definition.name} ${JSON.stringify(values)}`;
    const known = answers.get(key);
    if (known) return known as Promise<z.infer<R>[]>;
    const asked = run(values);
    answers.set(key, asked as Promise<unknown[]>);
    asked.catch(() => answers.delete(key));
    return asked;
  };
}

async function refreshWhenClosed() {
  try {
    currentSnapshot();
  } catch {
    await refreshSnapshot();
  }
}
