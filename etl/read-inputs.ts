import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Topology } from "topojson-specification";
import { type RawTable, readCsv } from "./extract/read-csv";
import { type KeptFiles, keptFileNames } from "./network/kept/read-kept";
import { ORGANISATION_ALIASES_FILE } from "./network/read-organisation-aliases";
import { EtlError, type Problem } from "./problem";
import { factSources } from "./sources/fact-sources";
import { PUBLIC_PAGES_FILE } from "./sources/public-pages";
import { PLACE_ALIASES_FILE } from "./validate/read-aliases";
import { EXPECTATIONS_FILE } from "./validate/read-expectations";

export const CORRECTIONS_FILE = "corrections.csv";
const LITE_BOUNDARIES = "boundaries/kreise-laender-lite.topo.json";
const GEMEINDE_BOUNDARIES = "boundaries/gemeinden-2016.topo.json";

export type Inputs = {
  tables: Map<string, RawTable>;
  lite: Topology;
  gemeinden: Topology;
  /** What the network's office keeps, as it is found: CSV files or a spreadsheet. None: pending. */
  kept: KeptFiles;
  /** sha256 of every file read, by path below the data folder. */
  hashes: Record<string, string>;
};

/** All files of the data folder the run needs, read once. What cannot be opened is reported together. */
export function readInputs(data: string): Inputs {
  const hashes: Record<string, string> = {};
  const problems: Problem[] = [];
  const bytesOf = (file: string): Buffer => {
    const path = join(data, file);
    if (!existsSync(path)) {
      problems.push({ file, line: null, column: null, message: `Die Datei fehlt im Ordner ${data}.` });
      return Buffer.alloc(0);
    }
    const bytes = readFileSync(path);
    hashes[file] = createHash("sha256").update(bytes).digest("hex");
    return bytes;
  };
  const csvFiles = [
    ...factSources.map(({ file }) => file),
    CORRECTIONS_FILE,
    EXPECTATIONS_FILE,
    PLACE_ALIASES_FILE,
    PUBLIC_PAGES_FILE,
    ORGANISATION_ALIASES_FILE,
  ];
  const tables = new Map(csvFiles.map((file) => [file, readCsv(file, bytesOf(file))]));
  const kept = new Map(keptFileNames(data, problems).map((file) => [file, bytesOf(file)]));
  const [lite, gemeinden] = [LITE_BOUNDARIES, GEMEINDE_BOUNDARIES].map((file) =>
    parseTopology(file, bytesOf(file), problems),
  );
  if (problems.length > 0)
    throw new EtlError("Die Eingangsdaten sind unvollständig oder nicht lesbar:", problems);
  return { tables, lite: lite as Topology, gemeinden: gemeinden as Topology, kept, hashes };
}

function parseTopology(file: string, bytes: Buffer, problems: Problem[]): Topology | undefined {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString("utf8")) as Topology;
  } catch (error) {
    const message = `Die Datei ist kein lesbares TopoJSON (${(error as Error).message}). Vermutlich ist sie abgeschnitten.`;
    problems.push({ file, line: null, column: null, message });
    return undefined;
  }
}

/**
 * Identity of a snapshot: hash over the inputs, the options, the schema and the ETL's own code.
 * Same id, same rows; so an id may be used as a cache key.
 */
export function snapshotIdOf(hashes: Record<string, string>, options: object): string {
  const hash = createHash("sha256");
  for (const file of Object.keys(hashes).sort()) hash.update(`${file}\0${hashes[file]}\0`);
  hash.update(JSON.stringify(options));
  const here = fileURLToPath(new URL(".", import.meta.url));
  for (const file of codeFiles(here)) {
    hash.update(relative(here, file).split(sep).join("/"));
    hash.update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

function codeFiles(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|sql)$/.test(entry.name) && !entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
