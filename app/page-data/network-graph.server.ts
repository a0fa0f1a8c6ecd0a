/** The graph of the network: nodes and lines as the import laid them out, with the relations and sources behind them. */

import type { NodeKind } from "~/domain/network";
import { graphNodeId, groupOfThing } from "~/domain/network-group";
import { organisationSlugs } from "~/domain/organisation-slug";
import type { Source } from "~/domain/source";
import { type GraphRows, nodeOfThing } from "~/metrics/network-graph";
import { citedSources } from "~/queries/cited-sources.server";
import { municipalPrograms } from "~/queries/municipal-programs.server";
import { networkEdges } from "~/queries/network-edges.server";
import { networkEvents } from "~/queries/network-events.server";
import { networkNodes } from "~/queries/network-nodes.server";
import { networkOrganisations } from "~/queries/network-organisations.server";
import { networkRelations } from "~/queries/network-relations.server";
import { snapshotInfo } from "~/queries/snapshot-info.server";

export type NetworkGraph = {
  rows: GraphRows;
  /** ISO date, as precise as known, by event id. */
  dates: ReadonlyMap<string, string>;
  /** Readable address part of each organisation. */
  slugs: ReadonlyMap<string, string>;
  sources: Source[];
  /** The office has entered something of its own. */
  kept: boolean;
  demo: boolean;
  dataDate: string;
};

/** Is there a node that stands for this thing? */
export function graphHolds({ rows }: Pick<NetworkGraph, "rows">, thing: string): boolean {
  return nodeOfThing(rows, thing) !== undefined;
}

export async function loadNetworkGraph(): Promise<NetworkGraph> {
  const [nodes, edges, relations, organisations, events, municipal, sources, [info]] = await Promise.all([
    networkNodes({}),
    networkEdges({}),
    networkRelations({}),
    networkOrganisations({}),
    networkEvents({}),
    municipalPrograms({}),
    citedSources({}),
    snapshotInfo({}),
  ]);
  if (!info) throw new Error("Der Datenstand hat keine Kennung.");
  const drawn = new Set(nodes.map(({ nodeId }) => nodeId));
  const things = [
    ...organisations.map(({ stakeholderId, landAgs, type, origin }) => ({
      kind: "organisation" as const,
      id: stakeholderId,
      landAgs,
      type,
      kept: origin === "kept",
    })),
    ...events.map(({ eventId, landAgs, origin }) => ({
      kind: "event" as const,
      id: eventId,
      landAgs,
      type: null,
      kept: origin === "kept",
    })),
    ...municipal.map(({ municipalId, landAgs }) => ({
      kind: "municipal_program" as const,
      id: municipalId,
      landAgs,
      type: null,
      kept: false,
    })),
  ];
  return {
    rows: { nodes, edges, relations, groupOf: groupsOf(things, drawn) },
    dates: new Map(events.map(({ eventId, date }) => [eventId, date])),
    slugs: organisationSlugs(organisations),
    sources,
    kept:
      organisations.some(({ origin }) => origin === "kept") || events.some(({ origin }) => origin === "kept"),
    demo: info.profile === "demo",
    dataDate: info.dataDate,
  };
}

type Thing = { kind: NodeKind; id: string; landAgs: string | null; type: string | null; kept: boolean };

/** Only what is not drawn by itself, and only into a group that is. */
function groupsOf(things: readonly Thing[], drawn: ReadonlySet<string>): Map<string, string> {
  const groups = new Map<string, string>();
  for (const thing of things) {
    const own = graphNodeId(thing.kind, thing.id);
    const group = groupOfThing(thing);
    if (drawn.has(own) || !group) continue;
    const id = graphNodeId(group.kind, group.refId);
    if (drawn.has(id)) groups.set(own, id);
  }
  return groups;
}
