/**
 * The network as a graph: what a filter leaves of it, who stands beside whom, and what its relations let one say. Lines come laid out from
 * the snapshot; here they are joined with the relations they stand for, so that each line can name its sources.
 */
import { type GraphFilter, thingOfNode } from "~/domain/graph-filter";
import { LAENDER } from "~/domain/land";
import type { NodeKind, RelatedKind, RelationKind } from "~/domain/network";
import { graphNodeId } from "~/domain/network-group";

export type GraphNodeRow = {
  nodeId: string;
  kind: NodeKind;
  refId: string;
  label: string;
  landAgs: string | null;
  type: string | null;
  gathered: number;
  x: number;
  y: number;
};
export type GraphEdgeRow = { fromNode: string; toNode: string; kind: RelationKind; relations: number };
export type GraphRelationRow = {
  relationId: string;
  fromKind: RelatedKind;
  fromId: string;
  toKind: RelatedKind;
  toId: string;
  kind: RelationKind;
  since: string | null;
  until: string | null;
  note: string | null;
  sourceId: string;
};
export type GraphRows = {
  nodes: readonly GraphNodeRow[];
  edges: readonly GraphEdgeRow[];
  relations: readonly GraphRelationRow[];
  /** Thing → the group that stands for it; empty where everything is drawn by itself. */
  groupOf: ReadonlyMap<string, string>;
};

/** One drawn line with the relations behind it. */
export type GraphLine = {
  from: string;
  to: string;
  kind: RelationKind;
  relations: readonly GraphRelationRow[];
};
export type ShownGraph = {
  nodes: GraphNodeRow[];
  lines: GraphLine[];
  /** The node the picture is about. */
  focus: GraphNodeRow | null;
  /** Relations of each shown node, counted at both ends. */
  degree: ReadonlyMap<string, number>;
};

/** The node that stands for a thing: its own, else its group; undefined: neither is in the graph. */
export function nodeOfThing(
  { nodes, groupOf }: Pick<GraphRows, "nodes" | "groupOf">,
  id: string,
): string | undefined {
  const drawn = groupOf.get(id) ?? id;
  return nodes.some(({ nodeId }) => nodeId === drawn) ? drawn : undefined;
}

/**
 * What the filter leaves: things of the chosen kinds and relations of the chosen kinds between them. The node in focus stays whatever its
 * kind. A line whose relations cannot all be found is an error: page and drawing would differ.
 */
export function shownGraph(rows: GraphRows, filter: GraphFilter): ShownGraph {
  const focusId = filter.focus === null ? undefined : nodeOfThing(rows, filter.focus);
  const nodes = rows.nodes.filter(
    ({ nodeId, kind }) => nodeId === focusId || filter.things.includes(thingOfNode(kind)),
  );
  const shown = new Set(nodes.map(({ nodeId }) => nodeId));
  const lines = linesOf(rows).filter(
    ({ from, to, kind }) => shown.has(from) && shown.has(to) && filter.relations.includes(kind),
  );
  const degree = new Map<string, number>();
  for (const { from, to, relations } of lines) {
    for (const id of [from, to]) {
      const before = degree.get(id);
      degree.set(id, before === undefined ? relations.length : before + relations.length);
    }
  }
  return { nodes, lines, focus: nodes.find(({ nodeId }) => nodeId === focusId) ?? null, degree };
}

/** The lines in the snapshot's order, each with the relations between its two ends. */
export function linesOf({ edges, relations, groupOf }: GraphRows): GraphLine[] {
  const drawn = (kind: RelatedKind, id: string) => {
    const nodeId = graphNodeId(kind, id);
    return groupOf.get(nodeId) ?? nodeId;
  };
  const keyOf = (from: string, kind: string, to: string) => `${from}>${kind}>${to}`;
  const behind = new Map<string, GraphRelationRow[]>();
  for (const relation of relations) {
    const from = drawn(relation.fromKind, relation.fromId);
    const to = drawn(relation.toKind, relation.toId);
    const key = keyOf(from, relation.kind, to);
    const others = behind.get(key);
    if (others) others.push(relation);
    else behind.set(key, [relation]);
  }
  return edges.map((edge) => {
    const found = behind.get(keyOf(edge.fromNode, edge.kind, edge.toNode)) ?? [];
    if (found.length !== edge.relations)
      throw new Error(
        `${edge.fromNode} – ${edge.toNode} (${edge.kind}): ${edge.relations} Beziehungen gezeichnet, ${found.length} gefunden`,
      );
    return { from: edge.fromNode, to: edge.toNode, kind: edge.kind, relations: found };
  });
}

/** How many things the nodes of one kind stand for, groups counted with what they gather. */
export function thingCount(nodes: readonly GraphNodeRow[], thing: RelatedKind): number {
  return nodes.reduce((sum, { kind, gathered }) => (thingOfNode(kind) === thing ? sum + gathered : sum), 0);
}

const ANSWERABLE: readonly RelationKind[] = ["responsible", "coordinates", "administers"];

/** Länder (keys, in their order) of which it is documented who is responsible for, coordinates or administers a programme of the Land. */
export function answerableLaender({ nodes, relations }: Pick<GraphRows, "nodes" | "relations">): string[] {
  const landOf = new Map(nodes.map(({ nodeId, landAgs }) => [nodeId, landAgs]));
  const found = new Set(
    relations
      .filter(({ kind, toKind }) => toKind === "program" && ANSWERABLE.includes(kind))
      .map(({ toKind, toId }) => landOf.get(graphNodeId(toKind, toId))),
  );
  return LAENDER.map(({ ags }) => ags).filter((ags) => found.has(ags));
}

const KIND_ORDER: readonly NodeKind[] = [
  "land",
  "program",
  "organisation",
  "organisation_group",
  "municipal_program",
  "municipal_group",
  "study",
  "event",
  "event_group",
];

/** What is nationwide first, then Land by Land; in each the Land itself, its programmes, organisations, and what happened, by name. */
export function inReadingOrder(nodes: readonly GraphNodeRow[]): GraphNodeRow[] {
  const place = (node: GraphNodeRow) =>
    node.landAgs === null ? -1 : LAENDER.findIndex(({ ags }) => ags === node.landAgs);
  return [...nodes].sort(
    (a, b) =>
      place(a) - place(b) ||
      KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
      byName.compare(a.label, b.label) ||
      (a.nodeId < b.nodeId ? -1 : 1),
  );
}

const byName = new Intl.Collator("de", { numeric: true });
