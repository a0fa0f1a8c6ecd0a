import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const SNAPSHOT = "atlas.duckdb";
const MANIFEST = "manifest.json";

/** The file a run builds in. Whatever an earlier, killed run left there is removed. */
export function freshBuildFile(out: string): string {
  const file = join(out, `${SNAPSHOT}.next`);
  removeBuildFile(out);
  return file;
}

export function removeBuildFile(out: string): void {
  // `.tmp` is the folder the database sorts in when memory runs short.
  for (const ending of ["", ".wal", ".tmp"]) {
    rmSync(join(out, `${SNAPSHOT}.next${ending}`), { force: true, recursive: true });
  }
  rmSync(join(out, `${MANIFEST}.next`), { force: true });
}

/**
 * Puts the finished file in place of the old snapshot. Readers see the old one or the new one, never a part:
 * the bytes reach the disk before the name changes, and the name before the manifest speaks of it.
 */
export function publish(out: string, manifest: object): void {
  moveIntoPlace(join(out, `${SNAPSHOT}.next`), join(out, SNAPSHOT));
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  writeFileSync(join(out, `${MANIFEST}.next`), text);
  moveIntoPlace(join(out, `${MANIFEST}.next`), join(out, MANIFEST));
}

function moveIntoPlace(from: string, to: string): void {
  sync(from, "r+");
  renameSync(from, to);
  sync(dirname(to), "r");
}

function sync(path: string, flags: "r" | "r+"): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } catch (error) {
    // Windows cannot sync a folder; the rename itself is atomic there too.
    if (flags === "r+") throw error;
  } finally {
    closeSync(descriptor);
  }
}
