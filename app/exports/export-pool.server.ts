/**
 * Heavy files are made in worker threads, so that no page waits for them. One core stays free for the pages; what exceeds the queue is
 * refused with 503 and the time after which to come again. One worker stays, so that nobody waits for its start; the others come with the
 * work and end when none was asked for a while.
 */
import os from "node:os";
import path from "node:path";
import { Piscina } from "piscina";
import type { Locale } from "~/domain/locale";
import { translator } from "~/i18n/translator";
import type { ExportJob } from "./export-job";

/** About what one worker makes in ten seconds on a slow machine. */
export const QUEUE_LIMIT = 24;
const RETRY_AFTER_SECONDS = 10;
const IDLE_MS = 120_000;

let pool: Piscina<ExportJob, Uint8Array> | undefined;

/** Starts the worker that stays, if it has not been started. */
export function openExportPool(): Piscina<ExportJob, Uint8Array> {
  pool ??= new Piscina({
    filename: path.resolve("app/exports/export-worker.mjs"),
    minThreads: 1,
    maxThreads: Math.max(1, Math.min(4, os.availableParallelism() - 1)),
    maxQueue: QUEUE_LIMIT,
    idleTimeout: IDLE_MS,
    // The worker brings its own loader; what the server was started with is not for it.
    execArgv: [],
  });
  return pool;
}

/** Makes one file. Throws a 503 with Retry-After where too many wait already. */
export async function makeFile(job: ExportJob, locale: Locale): Promise<Uint8Array> {
  try {
    return await openExportPool().run(job);
  } catch (error) {
    if (error instanceof Error && error.message === "Task queue is at limit") throw refuseBusy(locale);
    throw error;
  }
}

/** Too much at once, or a new snapshot just now: come again soon. */
export function refuseBusy(locale: Locale): Response {
  const text = translator(locale)("exports:busy", { seconds: RETRY_AFTER_SECONDS });
  return new Response(`${text}\n`, {
    status: 503,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Retry-After": String(RETRY_AFTER_SECONDS) },
  });
}

/** For tests and commands, which must end. */
export async function closeExportPool(): Promise<void> {
  await pool?.destroy();
  pool = undefined;
}
