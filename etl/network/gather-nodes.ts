import { LAENDER } from "~/domain/land";
import { MAX_DRAWN_NODES, type NodeKind, type OrganisationType } from "~/domain/network";
import { type Group, graphNodeId, groupOfThing } from "~/domain/network-group";
import type { GraphNode } from "./build-graph";

export type GatheredNodes = {
  nodes: GraphNode[];
  /** Node → the group that stands for it; a node that stands for itself is not in here. */
  groupOf: Map<string, string>;
};

type Step = { kind: NodeKind; label: (node: GraphNode) => string };

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

const ORGANISATIONS: Step = {
  kind: "organisation",
  label: (node) => `${WORDS[node.type as OrganisationType]} ${landWord(node)}`,
};
const EVENTS: Step = {
  kind: "event",
  label: (node) => (node.kept ? "Treffen des Netzwerks" : `Ereignisse ${landWord(node)}`),
};
const MUNICIPAL_PROGRAMS: Step = {
  kind: "municipal_program",
  label: (node) => `Kommunale Programme ${landWord(node)}`,
};

/**
 * Up to `limit` (500) nodes everything is drawn by itself. Beyond, organisations are gathered by type and Land (nationwide ones apart): at
 * most 7 types × 17 = 119 groups; milestones by Land, at most 17, and the network's own meetings all in one: else each group would have a
 * line to each meeting. If more than the limit are left, municipal programmes are gathered by Land, at most 16. Programmes, Länder and
 * nationwide studies are never gathered: 119 + 18 + 16 + 16 Länder = 169 leave room for 331 of them. `gathered` of a group is how many it
 * stands for, and the sum over all nodes stays the number of things.
 */
export function gatherNodes(all: readonly GraphNode[], limit = MAX_DRAWN_NODES): GatheredNodes {
  const groupOf = new Map<string, string>();
  let nodes = [...all];
  for (const steps of [[ORGANISATIONS, EVENTS], [MUNICIPAL_PROGRAMS]]) {
    if (nodes.length <= limit) break;
    for (const step of steps) nodes = gatherKind(nodes, step, groupOf);
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
    const { kind, refId } = groupOfThing(node) as Group;
    const nodeId = graphNodeId(kind, refId);
    groupOf.set(node.nodeId, nodeId);
    const group = groups.get(nodeId);
    if (group) group.gathered++;
    else
      groups.set(nodeId, {
        ...node,
        nodeId,
        kind,
        refId,
        label: step.label(node),
        landAgs: node.kind === "event" && node.kept ? null : node.landAgs,
        gathered: 1,
      });
  }
  return [...others, ...groups.values()];
}
