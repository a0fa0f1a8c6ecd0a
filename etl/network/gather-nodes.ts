import { LAENDER } from "~/domain/land";
import { MAX_DRAWN_NODES, type NodeKind, type OrganisationType } from "~/domain/network";
import type { GraphNode } from "./build-graph";

export type GatheredNodes = {
  nodes: GraphNode[];
  /** Node → the group that stands for it; a node that stands for itself is not in here. */
  groupOf: Map<string, string>;
};

type Step = {
  kind: NodeKind;
  group: NodeKind;
  key: (node: GraphNode) => string;
  label: (node: GraphNode) => string;
};

const WORDS: Record<OrganisationType, string> = {
  land: "Landesstellen",
  kommune: "Kommunen",
  traeger: "Träger",
  wissenschaft: "Wissenschaft",
  politik: "Politik",
  stiftung: "Stiftungen",
  verband: "Verbände",
};
const shortOf = new Map(LAENDER.map(({ ags, short }) => [ags, short]));
const landWord = ({ landAgs }: GraphNode) =>
  landAgs === null ? "bundesweit" : (shortOf.get(landAgs) ?? landAgs);

/** In this order, each only while more nodes than the limit are left. */
const STEPS: readonly Step[] = [
  {
    kind: "organisation",
    group: "organisation_group",
    key: ({ type, landAgs }) => `${type}:${landAgs ?? "bund"}`,
    label: (node) => `${WORDS[node.type as OrganisationType]} ${landWord(node)}`,
  },
  {
    kind: "event",
    group: "event_group",
    key: ({ landAgs }) => landAgs ?? "bund",
    label: (node) => `Ereignisse ${landWord(node)}`,
  },
  {
    kind: "municipal_program",
    group: "municipal_group",
    key: ({ landAgs }) => landAgs ?? "bund",
    label: (node) => `Kommunale Programme ${landWord(node)}`,
  },
];

/**
 * Up to `limit` (500) nodes everything is drawn by itself. Beyond, organisations are gathered by type and Land (nationwide ones apart):
 * at most 7 types × 17 = 119 groups. If more than the limit are left, events are gathered by Land (at most 17), then municipal programmes
 * by Land (at most 16). Programmes, Länder and nationwide studies are never gathered, so 119 + 17 + 16 + 16 Länder = 168 leave room for
 * 332 of them. `gathered` of a group is how many it stands for, and the sum over all nodes stays the number of things.
 */
export function gatherNodes(all: readonly GraphNode[], limit = MAX_DRAWN_NODES): GatheredNodes {
  const groupOf = new Map<string, string>();
  let nodes = [...all];
  for (const step of STEPS) {
    if (nodes.length <= limit) break;
    nodes = gatherKind(nodes, step, groupOf);
  }
  return { nodes: nodes.sort((a, b) => (a.nodeId < b.nodeId ? -1 : 1)), groupOf };
}

function gatherKind(nodes: readonly GraphNode[], step: Step, groupOf: Map<string, string>): GraphNode[] {
  const groups = new Map<string, GraphNode>();
  const others: GraphNode[] = [];
  for (const node of nodes) {
    if (node.kind !== step.kind) {
      others.push(node);
      continue;
    }
    const refId = step.key(node);
    const nodeId = `${step.group}:${refId}`;
    groupOf.set(node.nodeId, nodeId);
    const group = groups.get(nodeId);
    if (group) group.gathered++;
    else
      groups.set(nodeId, { ...node, nodeId, kind: step.group, refId, label: step.label(node), gathered: 1 });
  }
  return [...others, ...groups.values()];
}
