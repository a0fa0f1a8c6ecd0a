/**
 * The steps every command shares: install, build the snapshot, build the app. Each says what it does and is skipped when nothing
 * it depends on has changed. Plain Node: it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compressAssets } from "./compress-assets.mjs";

const STAMPS = "build/.stamps";
const SNAPSHOT = "build/snapshot/atlas.duckdb";

export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Der Atlas braucht Node 20.19 oder neuer; hier läuft ${process.versions.node}.`);
  process.exit(1);
}

function filesBelow(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function fingerprint(places) {
  const hash = createHash("sha256");
  for (const file of places.flatMap(filesBelow).sort()) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest("hex");
}

/** Runs a command and ends with its exit code when it fails. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { stdio: "inherit", ...options });
  if (status !== 0) process.exit(status ?? 1);
}

function step({ name, stamp, inputs, output, work }) {
  const now = fingerprint(inputs);
  const known = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
  if (known === now && existsSync(output)) {
    console.log(`✓ ${name}: unverändert`);
    return;
  }
  console.log(`→ ${name} …`);
  work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

export function install() {
  step({
    name: "Abhängigkeiten",
    stamp: "node_modules/.atlas-lock",
    inputs: ["package-lock.json"],
    output: "node_modules/.package-lock.json",
    work: () => run("npm", ["ci", "--no-audit", "--no-fund"]),
  });
}

export function snapshot() {
  step({
    name: "Datenstand",
    stamp: `${STAMPS}/snapshot`,
    inputs: ["data", "etl", "app/domain", "package-lock.json"],
    output: SNAPSHOT,
    work: () => run(process.execPath, ["scripts/etl.mjs"]),
  });
}

export function buildApp() {
  step({
    name: "Anwendung",
    stamp: `${STAMPS}/app`,
    inputs: ["app", "public", "vite.config.ts", "remix.config.js", "package-lock.json"],
    output: "build/app/server/index.js",
    work: () => {
      run("npx", ["remix", "vite:build", "--logLevel", "warn"], {
        env: { ...process.env, NODE_ENV: "production" },
      });
      compressAssets("build/app/client/assets");
    },
  });
}
