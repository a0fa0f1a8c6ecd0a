/** Folders of a test file, gone when its tests are. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

const folders: string[] = [];
// Of each test file that reads this; what was asked for first goes last. A worker is ended without a word: waiting for its exit leaves all behind.
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder, gone when the tests are. */
export function tempFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "atlas-etl-"));
  folders.push(folder);
  return folder;
}

/** A copy of `data/` in which one file has been changed. */
export function dataWith(file: string, change: (text: string) => string | Buffer): string {
  const folder = path.join(tempFolder(), "data");
  cpSync("data", folder, { recursive: true });
  const target = path.join(folder, file);
  writeFileSync(target, change(readFileSync(target, "utf8")));
  return folder;
}
