/**
 * What was cited stays: files of exports that were asked for by the name of their snapshot, kept beside it for as long as the folder is.
 * A kept file is never written again; a newer snapshot, a newer build and a changed filter leave it as it is. Folder per snapshot, file per
 * address; nothing in an address becomes part of a path but the snapshot's checked name, all else is hashed.
 */
import { createHash, randomBytes } from "node:crypto";
import { link, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { env } from "~/config/env.server";
import { logger } from "~/config/logger.server";

/** `name` and `format`: under which a browser saves it. */
export type KeptFile = { name: string; format: string; body: Uint8Array };

const SNAPSHOT_NAME = /^[a-z0-9][a-z0-9-]{3,63}$/;
const HEAD_END = 0x0a;

export const isSnapshotName = (text: string) => SNAPSHOT_NAME.test(text);

function folderOf(snapshotId: string): string {
  if (!isSnapshotName(snapshotId)) throw new Error(`„${snapshotId}“ ist kein Name eines Datenstands.`);
  return path.join(env.archiveFolder, snapshotId);
}

const fileOf = (snapshotId: string, key: string) =>
  path.join(folderOf(snapshotId), createHash("sha256").update(key).digest("hex"));

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === "ENOENT";

/** null: not kept. `key`: the address in its one spelling. */
export async function keptFile(snapshotId: string, key: string): Promise<KeptFile | null> {
  try {
    const bytes = await readFile(fileOf(snapshotId, key));
    const end = bytes.indexOf(HEAD_END);
    const { name, format } = JSON.parse(bytes.toString("utf8", 0, end));
    return { name, format, body: bytes.subarray(end + 1) };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Whether anything of that snapshot is kept. */
export async function knowsSnapshot(snapshotId: string): Promise<boolean> {
  return stat(folderOf(snapshotId)).then(
    () => true,
    () => false,
  );
}

let used: Promise<number> | undefined;

/** Bytes of all kept files; counted once, then carried on. */
async function bytesKept(): Promise<number> {
  const names = await readdir(env.archiveFolder, { recursive: true }).catch((error) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const sizes = await Promise.all(
    names.map(async (name) => {
      const found = await stat(path.join(env.archiveFolder, name));
      return found.isFile() ? found.size : 0;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Keeps a file and gives back what is kept: this one, or the one that was there before. null: the folder is full or cannot be written, and
 * nothing was kept; pages go on without it, for they promise nothing that was not kept.
 */
export async function keepFile(snapshotId: string, key: string, file: KeptFile): Promise<KeptFile | null> {
  try {
    return (await keptFile(snapshotId, key)) ?? (await store(snapshotId, key, file));
  } catch (error) {
    logger.error({ err: error }, "Eine zitierte Fassung ließ sich nicht ablegen");
    return null;
  }
}

async function store(snapshotId: string, key: string, file: KeptFile): Promise<KeptFile | null> {
  used ??= bytesKept();
  const { name, format, body } = file;
  const bytes = Buffer.concat([Buffer.from(`${JSON.stringify({ name, format, key })}\n`), body]);
  const total = await used;
  if (total + bytes.length > env.ATLAS_ARCHIVE_MB * 1024 * 1024) return null;
  const target = fileOf(snapshotId, key);
  await mkdir(path.dirname(target), { recursive: true });
  // Whole or not at all, and never over a file that is there: a link to it fails then.
  const draft = `${target}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, bytes);
  try {
    await link(draft, target);
    used = used.then((sum) => sum + bytes.length);
    return file;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return keptFile(snapshotId, key);
  } finally {
    await rm(draft, { force: true });
  }
}
