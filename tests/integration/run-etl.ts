/** The real ETL as a process of its own, on copies of the real data. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

export type EtlRun = { status: number | null; output: string };

export function runEtl(out: string, ...args: string[]): EtlRun {
  const run = spawnSync(process.execPath, ["scripts/etl.mjs", "--out", out, ...args], { encoding: "utf8" });
  return { status: run.status, output: `${run.stdout}${run.stderr}` };
}

/** Starts the ETL and kills it, without a chance to tidy up, as soon as it announces the stage. */
export function killEtlAt(stage: number, out: string): Promise<NodeJS.Signals | null> {
  const child: ChildProcess = spawn(process.execPath, ["scripts/etl.mjs", "--out", out]);
  return new Promise((resolve) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes(`[${stage}/`)) child.kill("SIGKILL");
    });
    child.on("exit", (_code, signal) => resolve(signal));
  });
}

/** Rows of a query on a snapshot, opened read-only and closed again. */
export async function rowsOf(out: string, sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(path.join(out, "atlas.duckdb"), { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(sql);
  const rows = reader.getRowObjectsJson();
  connection.closeSync();
  instance.closeSync();
  return rows as Record<string, unknown>[];
}
