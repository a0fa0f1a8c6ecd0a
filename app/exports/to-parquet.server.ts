/**
 * A sheet as Parquet, written by DuckDB itself: an instance of its own in memory, apart from the open snapshot, that may touch nothing but
 * one fresh folder, which is gone when the file has been read. Rows that are too many to hold never pass through here: the instance reads
 * them from the snapshot's file, read-only. Sources and caveats are in the file's key-value metadata. Memory is limited; what does not fit
 * waits in that folder. One file is written at a time, the next reader waits.
 */
import { randomBytes } from "node:crypto";
import { mkdtemp, open, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import {
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  VARCHAR,
} from "@duckdb/node-api";
import { translator } from "~/i18n/translator";
import { citation, type Sheet, type SheetColumn, type SheetFrame } from "./sheet";
import { codeLines, licenceText } from "./sheet-lines";

const TYPES: Record<SheetColumn["kind"], { sql: string; type: DuckDBType }> = {
  text: { sql: "varchar", type: VARCHAR },
  number: { sql: "double", type: DOUBLE },
  integer: { sql: "integer", type: INTEGER },
};
const CHUNK_ROWS = 2048;

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const named = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** An instance that knows this folder and, to read, this snapshot; it can never be told of anything else. */
export async function openApart(
  folder: string,
  snapshotFile?: string,
): Promise<{ connection: DuckDBConnection; close: () => void }> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1", memory_limit: "256MB" });
  const connection = await instance.connect();
  for (const statement of [
    ...(snapshotFile ? [`attach ${quoted(snapshotFile)} as snapshot (read_only)`, "use snapshot"] : []),
    `set temp_directory = ${quoted(path.join(folder, "spill"))}`,
    `set allowed_directories = [${quoted(folder)}]`,
    "set enable_external_access = false",
    "set autoinstall_known_extensions = false",
    "set autoload_known_extensions = false",
    "set lock_configuration = true",
  ])
    await connection.run(statement);
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, close };
}

type Copy = (connection: DuckDBConnection, target: string) => Promise<unknown>;

/** Rows that are at hand, into a table of the instance and out of it. */
function copyRows({ columns, rows }: Sheet): Copy {
  return async (connection, target) => {
    const definition = columns.map(({ key, kind }) => `${named(key)} ${TYPES[kind].sql}`).join(", ");
    await connection.run(`create table rows (${definition})`);
    const appender = await connection.createAppender("rows");
    const types = columns.map(({ kind }) => TYPES[kind].type);
    for (let start = 0; start < rows.length; start += CHUNK_ROWS) {
      const chunk = DuckDBDataChunk.create(types);
      chunk.setRows(rows.slice(start, start + CHUNK_ROWS));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    await connection.run(`copy rows to ${target}`);
  };
}

export type SnapshotRows = {
  /** Columns in the order of the sheet's; the demo mark is added here. */
  sql: string;
  params: Record<string, DuckDBValue>;
  snapshotFile: string;
};

/** Rows of a query on the snapshot, from file to file. */
function copyQuery(frame: SheetFrame, { sql, params }: SnapshotRows): Copy {
  return async (connection, target) => {
    const reader = await connection.runAndReadAll("select snapshot_id from snapshot_info");
    if (reader.getRowsJson()[0]?.[0] !== frame.origin?.snapshotId)
      throw new Response(translator(frame.locale)("files:snapshotChanged"), { status: 503 });
    const keys = frame.columns.map(({ key }) => key).filter((key) => key !== "demo");
    const demo = frame.demo ? ", 'DEMO-DATEN' as demo" : "";
    const rows = `select *${demo} from (${sql}) as rows(${keys.map(named).join(", ")})`;
    await connection.run(`copy (${rows}) to ${target}`, params);
  };
}

/** Texts by name, as Parquet keeps them. `sources` and `columns` are JSON, so that a program can read them. */
function metadataOf(frame: SheetFrame): Record<string, string> {
  const { title, subtitle, notes, limits, credits, sources, columns, origin, locale } = frame;
  return {
    ...(frame.demo ? { demo: "DEMO-DATEN" } : {}),
    title,
    subtitle,
    notes: notes.join("\n"),
    limits: limits.join("\n"),
    sources: sources.map(citation).join("\n"),
    sources_json: JSON.stringify(sources),
    credits: credits.join("\n"),
    codes: codeLines(frame)
      .map(({ label, text }) => `${label}: ${text}`)
      .join("\n"),
    columns_json: JSON.stringify(columns.map(({ key, label, unit }) => ({ key, label, unit }))),
    licence: licenceText(locale),
    ...(origin
      ? { data_date: origin.dataDate, snapshot_id: origin.snapshotId, permalink: origin.permalink }
      : {}),
  };
}

async function write(frame: SheetFrame, copy: Copy, folder: string, snapshotFile?: string): Promise<string> {
  const file = path.join(folder, `${randomBytes(6).toString("hex")}.parquet`);
  const { connection, close } = await openApart(folder, snapshotFile);
  try {
    const metadata = Object.entries(metadataOf(frame)).map(([key, text]) => `${key}: ${quoted(text)}`);
    const form = `format parquet, compression zstd, kv_metadata {${metadata.join(", ")}}`;
    await copy(connection, `${quoted(file)} (${form})`);
  } finally {
    close();
  }
  return file;
}

/** The last file asked for; each new one starts when it is written. */
let queue: Promise<unknown> = Promise.resolve();

/** The finished file as a stream; its folder is already gone when the stream begins (the open file lives until it is read). */
async function written(frame: SheetFrame, copy: Copy, snapshotFile?: string): Promise<ReadableStream> {
  const turn = queue.then(async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), "atlas-parquet-"));
    try {
      return await open(await write(frame, copy, folder, snapshotFile));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  queue = turn.catch(() => undefined);
  return Readable.toWeb((await turn).createReadStream()) as ReadableStream;
}

export function sheetToParquet(sheet: Sheet): Promise<ReadableStream> {
  return written(sheet, copyRows(sheet));
}

export function snapshotToParquet(frame: SheetFrame, rows: SnapshotRows): Promise<ReadableStream> {
  return written(frame, copyQuery(frame, rows), rows.snapshotFile);
}
