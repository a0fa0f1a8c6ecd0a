import type { RawTable } from "./extract/read-csv";
import type { TableRows } from "./load/build-snapshot";
import { toRow } from "./load/to-row";
import { buildGraph } from "./network/build-graph";
import { keptRecords } from "./network/kept/kept-records";
import { KEPT_TABLES, type KeptTableKey } from "./network/kept/kept-tables";
import { parseKept } from "./network/kept/parse-kept";
import { readKept } from "./network/kept/read-kept";
import { type NetworkRecords, noRecords } from "./network/network-records";
import { organisationPlacer, type PlaceOrganisation } from "./network/place-organisation";
import { publicNetwork } from "./network/public-network";
import { EtlError, type Problem } from "./problem";
import type { Inputs } from "./read-inputs";
import type { EtlOptions } from "./read-options";
import type { Boundaries } from "./sources/boundaries";
import type { Row } from "./sources/fact-source";
import type { CheckedInputs } from "./validate/check-inputs";
import { gemeindeFinder } from "./validate/find-gemeinde";
import type { ImportCount, ImportIssue } from "./validate/import-issue";

export type CollectedNetwork = {
  /** Sources of the office's own records, besides those of the facts. */
  sources: Row[];
  /** In the order they can be loaded. */
  tables: TableRows[];
  issues: ImportIssue[];
  counts: ImportCount[];
};

/** The people's network: what the facts say, what the office keeps (or the demo generates), and the graph of both. */
export async function collectNetwork(
  options: EtlOptions,
  inputs: Inputs,
  checked: CheckedInputs,
  boundaries: Boundaries,
): Promise<CollectedNetwork> {
  const place = organisationPlacer(
    boundaries.gemeinden,
    gemeindeFinder(boundaries.gemeinden, checked.aliases),
  );
  const facts = publicNetwork(inputs.tables, checked.facts, checked.organisationAliases, place);
  const rowsOf = (table: string): Row[] =>
    checked.facts.find(({ source }) => source.table === table)?.rows ?? [];
  const kept =
    options.profile === "demo"
      ? await generatedRecords(options, boundaries, rowsOf("program"))
      : await ownRecords(inputs, checked, facts, place);
  const all = joined(facts, kept);
  const { nodes, edges } = buildGraph(
    {
      organisations: all.organisations,
      events: all.events,
      programs: rowsOf("program"),
      municipalPrograms: rowsOf("municipal_program"),
      studies: rowsOf("study"),
      laender: boundaries.laender,
    },
    all.relations,
  );
  return {
    sources: all.sources,
    tables: [
      { table: "stakeholder", rows: all.organisations.map(toRow) },
      { table: "membership", rows: all.memberships.map(toRow) },
      { table: "network_event", rows: all.events.map(toRow) },
      { table: "participation", rows: all.participation.map(toRow) },
      { table: "relation", rows: all.relations.map(toRow) },
      { table: "network_node", rows: nodes },
      { table: "network_edge", rows: edges },
    ],
    issues: all.issues,
    counts: all.counts,
  };
}

/** In a demo what the office keeps is left aside: real records and generated ones are never mixed. */
async function generatedRecords(
  { organisations, seed }: Extract<EtlOptions, { profile: "demo" }>,
  { gemeinden }: Boundaries,
  programs: readonly Row[],
): Promise<NetworkRecords> {
  const { generateDemoNetwork } = await import("./sources/demo-network"); // only a demo needs the generator
  return generateDemoNetwork({
    count: organisations,
    seed,
    gemeinden,
    programs: programs
      .filter(({ role }) => role === "family_centers")
      .map((row) => ({ programId: String(row.program_id), landAgs: String(row.land_ags) })),
  });
}

/** What the office keeps. One fault in it stops the run, like a fault in the facts. */
async function ownRecords(
  { kept }: Inputs,
  { facts }: CheckedInputs,
  { organisations }: NetworkRecords,
  place: PlaceOrganisation,
): Promise<NetworkRecords> {
  const problems: Problem[] = [];
  const tables = await readKept(kept, problems);
  const { rows, fault } = parseKept(tables, problems);
  const checkedTable = (table: string) => facts.find(({ source }) => source.table === table);
  const stakeholders = checkedTable("stakeholder");
  const things = {
    organisations,
    lineOf: new Map(
      organisations.map(({ stakeholderId }, index) => [stakeholderId, stakeholders?.lines[index] ?? 1]),
    ),
    programIds: new Set(checkedTable("program")?.rows.map((row) => String(row.program_id))),
    place,
  };
  const records = problems.length === 0 ? keptRecords(tables, rows, things, fault) : noRecords();
  if (problems.length > 0) {
    throw new EtlError(
      `${problems.length === 1 ? "Ein Fehler" : `${problems.length} Fehler`} in den gepflegten Tabellen des Netzwerks; der bisherige Datenstand bleibt unverändert:`,
      problems,
    );
  }
  return { ...records, counts: KEPT_TABLES.flatMap(({ key }) => countOf(tables.get(key), TABLE_OF[key])) };
}

const TABLE_OF: Record<KeptTableKey, string> = {
  organisations: "stakeholder",
  memberships: "membership",
  relations: "relation",
  events: "network_event",
  participation: "participation",
};

function countOf(table: RawTable | undefined, targetTable: string): ImportCount[] {
  if (!table) return [];
  const read = table.rows.length;
  return [
    {
      sourceFile: table.file,
      readRows: read,
      acceptedRows: read,
      correctedRows: 0,
      rejectedRows: 0,
      targetTable,
    },
  ];
}

function joined(facts: NetworkRecords, kept: NetworkRecords): NetworkRecords {
  return {
    sources: [...facts.sources, ...kept.sources],
    organisations: [...facts.organisations, ...kept.organisations],
    memberships: [...facts.memberships, ...kept.memberships],
    events: [...facts.events, ...kept.events],
    participation: [...facts.participation, ...kept.participation],
    relations: [...facts.relations, ...kept.relations],
    issues: [...facts.issues, ...kept.issues],
    counts: [...facts.counts, ...kept.counts],
  };
}
