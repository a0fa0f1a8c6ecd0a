/**
 * The open snapshot. It is read-only and replaced as a whole: the ETL renames a finished file over the old one, this module notices
 * (every second, and at once on SIGHUP), opens the new file beside the old handle and lets requests under way finish on the old one.
 * A new file that cannot be opened is logged and ignored; the old handle keeps serving.
 */
import { statSync } from "node:fs";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { env } from "~/config/env.server";
import { logger } from "~/config/logger.server";

export type SnapshotInfo = { snapshotId: string; profile: "real" | "demo"; dataDate: string };

type Handle = {
  /** Which file this is: inode, time and size, so that a rename over it is noticed. */
  fileKey: string;
  instance: DuckDBInstance;
  connection: DuckDBConnection;
  info: SnapshotInfo;
  users: number;
  retired: boolean;
};

const CHECK_EVERY_MS = 1000;
let current: Handle | undefined;
let opening: Promise<void> | undefined;

function fileKey(file: string): string {
  const stat = statSync(file, { bigint: true });
  return `${stat.ino}:${stat.mtimeNs}:${stat.size}`;
}

async function open(): Promise<Handle> {
  const key = fileKey(env.snapshotFile); // before opening: a rename in between is then noticed at the next check
  const instance = await DuckDBInstance.create(env.snapshotFile, {
    access_mode: "READ_ONLY",
    threads: "2",
    // With a million centres the whole server stays under 1.5 GB.
    memory_limit: "800MB",
    enable_external_access: "false",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    lock_configuration: "true",
  });
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(
    `select snapshot_id as "snapshotId", profile, data_date::text as "dataDate" from snapshot_info`,
  );
  const info = reader.getRowObjectsJson()[0] as SnapshotInfo | undefined;
  if (!info) throw new Error("Der Datenstand hat keine Kennung (Tabelle snapshot_info ist leer).");
  return { fileKey: key, instance, connection, info, users: 0, retired: false };
}

function closeWhenIdle(handle: Handle) {
  if (handle.users > 0 || !handle.retired) return;
  handle.connection.closeSync();
  handle.instance.closeSync();
}

async function swap(): Promise<void> {
  const next = await open();
  const old = current;
  current = next;
  if (old) {
    old.retired = true;
    closeWhenIdle(old);
    logger.info({ from: old.info.snapshotId, to: next.info.snapshotId }, "Datenstand gewechselt");
  }
}

async function openNewer(): Promise<void> {
  try {
    if (current && fileKey(env.snapshotFile) === current.fileKey) return;
    await swap();
  } catch (error) {
    if (!current) throw error;
    logger.error({ err: error }, "Der neue Datenstand lässt sich nicht öffnen; der alte bleibt in Betrieb");
  }
}

/** Opens the snapshot, or the newer one that has taken its place; one at a time. Never throws once a snapshot is open. */
export async function refreshSnapshot(): Promise<void> {
  // Cleared in a later turn: a check that ends at once must not be remembered as one that is still under way.
  opening ??= openNewer().finally(() => {
    opening = undefined;
  });
  return opening;
}

/** Identity of the snapshot requests are answered from now. */
export function currentSnapshot(): SnapshotInfo {
  if (!current) throw new Error("Es ist kein Datenstand geöffnet.");
  return current.info;
}

/** A connection to one snapshot, which stays open until `release` is called, even when a newer one takes over meanwhile. */
export async function holdConnection(): Promise<{ connection: DuckDBConnection; release: () => void }> {
  if (!current) await refreshSnapshot();
  const handle = current as Handle;
  handle.users++;
  const release = () => {
    handle.users--;
    closeWhenIdle(handle);
  };
  return { connection: handle.connection, release };
}

/**
 * A connection of one's own for an answer that is read in pieces. On the shared one any other query ends a stream early, without a fault,
 * as if it were whole.
 */
export async function holdOwnConnection(): Promise<{ connection: DuckDBConnection; release: () => void }> {
  if (!current) await refreshSnapshot();
  const handle = current as Handle;
  handle.users++;
  const connection = await handle.instance.connect();
  const release = () => {
    connection.closeSync();
    handle.users--;
    closeWhenIdle(handle);
  };
  return { connection, release };
}

/** Runs `use` on one snapshot from beginning to end. */
export async function withConnection<T>(use: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const { connection, release } = await holdConnection();
  try {
    return await use(connection);
  } finally {
    release();
  }
}

/** Watches for a new snapshot until the process ends. */
export function watchSnapshot(): void {
  setInterval(refreshSnapshot, CHECK_EVERY_MS).unref();
  process.on("SIGHUP", () => {
    refreshSnapshot();
  });
}
