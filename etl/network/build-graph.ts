import type { NetworkEvent, NodeKind, Organisation, RelatedKind, Relation } from "~/domain/network";
import type { Row } from "../sources/fact-source";
import { gatherNodes } from "./gather-nodes";
import { layOutGraph } from "./lay-out-graph";

/** A thing the graph can show. `gathered` above 1: a group of that many. */
export type GraphNode = {
  nodeId: string;
  kind: NodeKind;
  refId: string;
  label: string;
  landAgs: string | null;
  type: string | null;
  gathered: number;
  /** Kept by the office (or generated), not from the facts. */
  kept: boolean;
};
/** `relationId` null: several relations (`relations`) of one kind between the same two, drawn as one line. */
export type GraphEdge = {
  edgeId: string;
  fromNode: string;
  toNode: string;
  kind: string;
  relationId: string | null;
  relations: number;
};
export type Things = {
  organisations: readonly Organisation[];
  events: readonly NetworkEvent[];
  programs: readonly Row[];
  municipalPrograms: readonly Row[];
  studies: readonly Row[];
  laender: readonly { landAgs: string; name: string }[];
};

export const nodeIdOf = (kind: NodeKind, refId: string) => `${kind}:${refId}`;

/**
 * The graph as it is drawn: every organisation, event and Land, and of the rest what a relation touches. In a large network things are gathered
 * (gather-nodes.ts), so that at most 500 nodes are drawn. Nodes and edges come ordered by id, the places from a layout without chance:
 * same input, same bytes.
 */
export function buildGraph(things: Things, relations: readonly Relation[]): { nodes: Row[]; edges: Row[] } {
  const touched = new Set(
    relations.flatMap(({ fromKind, fromId, toKind, toId }) => [
      nodeIdOf(fromKind, fromId),
      nodeIdOf(toKind, toId),
    ]),
  );
  const always = ({ kind }: GraphNode) => kind === "organisation" || kind === "event" || kind === "land";
  const all = allNodes(things).filter((node) => always(node) || touched.has(node.nodeId));
  const { nodes, groupOf } = gatherNodes(all);
  const edges = mergedEdges(relations, groupOf);
  const degree = new Map<string, number>();
  for (const { fromNode, toNode } of edges) {
    for (const id of [fromNode, toNode]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const places = layOutGraph(nodes, edges);
  return {
    nodes: nodes.map((node, index) => {
      const { x, y } = places[index] as { x: number; y: number };
      return nodeRow(node, x, y, degree.get(node.nodeId) ?? 0);
    }),
    edges: edges.map((edge) => ({
      edge_id: edge.edgeId,
      from_node: edge.fromNode,
      to_node: edge.toNode,
      kind: edge.kind,
      relation_id: edge.relationId,
      relations: edge.relations,
    })),
  };
}

function nodeRow(node: GraphNode, x: number, y: number, degree: number): Row {
  return {
    node_id: node.nodeId,
    kind: node.kind,
    ref_id: node.refId,
    label: node.label,
    land_ags: node.landAgs,
    type: node.type,
    gathered: node.gathered,
    x,
    y,
    degree,
  };
}

function allNodes({
  organisations,
  events,
  programs,
  municipalPrograms,
  studies,
  laender,
}: Things): GraphNode[] {
  const node = (kind: RelatedKind, refId: string, label: string, landAgs: string | null): GraphNode => ({
    nodeId: nodeIdOf(kind, refId),
    kind,
    refId,
    label,
    landAgs,
    type: null,
    gathered: 1,
    kept: false,
  });
  const landOf = (row: Row) => row.land_ags as string | null;
  return [
    ...organisations.map(({ stakeholderId, organisation, landAgs, type }) => ({
      ...node("organisation", stakeholderId, organisation, landAgs),
      type,
    })),
    ...events.map(({ eventId, title, landAgs, origin }) => ({
      ...node("event", eventId, title, landAgs),
      kept: origin === "kept",
    })),
    ...programs.map((row) => node("program", String(row.program_id), String(row.name), landOf(row))),
    ...municipalPrograms.map((row) =>
      node("municipal_program", String(row.municipal_id), `${row.municipality}: ${row.name}`, landOf(row)),
    ),
    ...studies.map((row) => node("study", String(row.study_id), String(row.title), landOf(row))),
    ...laender.map(({ landAgs, name }) => node("land", landAgs, name, landAgs)),
  ].sort((a, b) => (a.nodeId < b.nodeId ? -1 : 1));
}

/** One line per pair and kind; a relation inside one group is no line. */
function mergedEdges(relations: readonly Relation[], groupOf: ReadonlyMap<string, string>): GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  const groupIdOf = (kind: RelatedKind, id: string) => {
    const nodeId = nodeIdOf(kind, id);
    return groupOf.get(nodeId) ?? nodeId;
  };
  for (const { relationId, fromKind, fromId, kind, toKind, toId } of relations) {
    const fromNode = groupIdOf(fromKind, fromId);
    const toNode = groupIdOf(toKind, toId);
    if (fromNode === toNode) continue;
    const edgeId = `${fromNode}>${kind}>${toNode}`;
    const earlier = edges.get(edgeId);
    if (earlier) {
      earlier.relations++;
      earlier.relationId = null;
    } else edges.set(edgeId, { edgeId, fromNode, toNode, kind, relationId, relations: 1 });
  }
  return [...edges.values()].sort((a, b) => (a.edgeId < b.edgeId ? -1 : 1));
}
