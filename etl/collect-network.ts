import type { TableRows } from "./load/build-snapshot";
import { toRow } from "./load/to-row";
import { buildGraph } from "./network/build-graph";
import { type NetworkRecords, noRecords } from "./network/network-records";
import { organisationPlacer } from "./network/place-organisation";
import { publicNetwork } from "./network/public-network";
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
  const kept = await keptRecords(options);
  const all = joined(facts, kept);
  const rowsOf = (table: string): Row[] =>
    checked.facts.find(({ source }) => source.table === table)?.rows ?? [];
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

async function keptRecords(_options: EtlOptions): Promise<NetworkRecords> {
  return noRecords();
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
