import { mkdirSync } from "node:fs";
import { collectCenters } from "./collect-centers";
import { collectNetwork } from "./collect-network";
import type { RawTable } from "./extract/read-csv";
import { buildSnapshot, type TableRows } from "./load/build-snapshot";
import { mapAssets } from "./load/map-assets";
import { mapTiles } from "./load/map-tiles";
import { freshBuildFile, publish, removeBuildFile } from "./load/publish";
import { toRow } from "./load/to-row";
import { EtlError } from "./problem";
import { type Inputs, readInputs, snapshotIdOf } from "./read-inputs";
import { type EtlOptions, readOptions } from "./read-options";
import { type EtlReport, formatReport } from "./report";
import { type Boundaries, readBoundaries } from "./sources/boundaries";
import type { Row } from "./sources/fact-source";
import { startProgress } from "./start-progress";
import { type CheckedInputs, checkInputs } from "./validate/check-inputs";
import type { ImportCount, ImportIssue } from "./validate/import-issue";

const STAGES = ["Einlesen", "Prüfen", "Verorten", "Laden", "Regeln prüfen", "Veröffentlichen"];

async function run(options: EtlOptions): Promise<void> {
  const progress = startProgress(STAGES);
  progress.next();
  const inputs = readInputs(options.data);
  const boundaries = readBoundaries(inputs.lite, inputs.gemeinden);

  progress.next();
  const checked = checkInputs(inputs, boundaries);

  progress.next();
  const { data: _data, out, ...identity } = options;
  const snapshotId = snapshotIdOf(inputs.hashes, identity);
  const dataDate = latestAccess(checked);
  const collected = await collectCenters(options, inputs, checked, boundaries);
  const network = await collectNetwork(options, inputs, checked, boundaries);
  const issues = [...checked.corrections, ...collected.issues, ...network.issues];
  const files = [
    ...importCounts(inputs, checked),
    ...(collected.count ? [collected.count] : []),
    ...network.counts,
  ];

  progress.next();
  mkdirSync(out, { recursive: true });
  const seed = options.profile === "demo" ? options.seed : null;
  const tables: TableRows[] = [
    { table: "snapshot_info", rows: [toRow({ snapshotId, profile: options.profile, dataDate, seed })] },
    ...regionTables(boundaries),
    ...factTables(checked, options, network.sources),
    ...network.tables,
    { table: "center", rows: progress.counting(mapRows(collected.centers, toRow)) },
    { table: "import_issue", rows: issues.map((issue, index) => toRow({ issueId: index + 1, ...issue })) },
    { table: "import_report", rows: files.map(toRow) },
    { table: "map_asset", rows: mapAssets(boundaries) },
    { table: "map_tile", rows: mapTiles(boundaries.gemeindeFeatures) },
  ];
  const { rowCounts, checks } = await buildSnapshot(
    freshBuildFile(out),
    tables,
    checked.expectedRows,
    progress.next,
  );

  progress.next();
  const report: EtlReport = { files, issues, checks };
  publish(out, {
    snapshotId,
    profile: options.profile,
    dataDate,
    seed,
    rowCounts,
    inputs: inputs.hashes,
    report,
  });
  process.stdout.write(`${formatReport(report)}\n`);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `Datenstand ${snapshotId} (${options.profile}, ${dataDate}) steht in ${out}: ${progress.seconds().toFixed(1)} s, höchstens ${megabytes} MB Speicher.\n`,
  );
}

function regionTables({ laender, kreise, gemeinden }: Boundaries): TableRows[] {
  return [
    { table: "land", rows: laender.map(toRow) },
    { table: "kreis", rows: kreise.map(toRow) },
    { table: "gemeinde", rows: gemeinden.map(toRow) },
  ];
}

function factTables({ facts }: CheckedInputs, { profile }: EtlOptions, moreSources: Row[]): TableRows[] {
  const loaded = facts.filter(({ source }) => source.table !== "stakeholder"); // comes with the network, in its place
  return loaded.map(({ source, rows }) => {
    // Generated centres are no list's centres: nothing of a generated Germany may be called complete.
    if (profile === "demo" && source.table === "complete_list") return { table: source.table, rows: [] };
    const sorted = sortRows(rows);
    return { table: source.table, rows: source.table === "source" ? [...sorted, ...moreSources] : sorted };
  });
}

function* mapRows<T, U>(rows: Iterable<T>, toU: (row: T) => U): Iterable<U> {
  for (const row of rows) yield toU(row);
}

/** Land first, then year: the order pages ask in, and the same on every run. */
function sortRows(rows: CheckedInputs["facts"][number]["rows"]) {
  const keyOf = (row: (typeof rows)[number]) =>
    `${row.land_ags ?? ""}|${row.indicator ?? ""}|${row.year ?? ""}`;
  return rows
    .map((row, index) => ({ row, index, key: keyOf(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
    .map(({ row }) => row);
}

/** The newest day a source was looked at: the Stand of the collection. */
function latestAccess({ facts }: CheckedInputs): string {
  const sources = facts.find(({ source }) => source.table === "source")?.rows ?? [];
  const days = sources.map((row) => String(row.accessed)).sort();
  const latest = days.at(-1);
  if (!latest)
    throw new EtlError("sources.csv enthält keine Quelle; ohne Quellen gibt es keinen Datenstand.");
  return latest;
}

/** Tables of facts are taken whole or not at all. */
function importCounts({ tables }: Inputs, { facts, corrections }: CheckedInputs): ImportCount[] {
  return facts.map(({ source, rows }) => ({
    sourceFile: source.file,
    readRows: (tables.get(source.file) as RawTable).rows.length,
    acceptedRows: rows.length,
    correctedRows: correctedLines(corrections, source.file),
    rejectedRows: 0,
    targetTable: source.table,
  }));
}

function correctedLines(corrections: readonly ImportIssue[], file: string): number {
  return new Set(corrections.filter(({ sourceFile }) => sourceFile === file).map(({ line }) => line)).size;
}

let options: EtlOptions | undefined;
try {
  options = readOptions(process.argv.slice(2));
  await run(options);
} catch (error) {
  if (options) removeBuildFile(options.out);
  const text = error instanceof EtlError ? error.message : ((error as Error).stack ?? String(error));
  process.stderr.write(`\n${text}\n`);
  process.exitCode = 1;
}
