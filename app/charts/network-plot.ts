/** Things and the typed relations between them. */
import type { NodeKind, RelationKind } from "~/domain/network";

/** Things and the typed relations between them, at places fixed beforehand. */
export type NetworkPlot = {
  type: "network";
  /** What the coordinates lie in. */
  box: { width: number; height: number };
  /** In the order the keyboard goes through them. */
  nodes: NetworkNode[];
  lines: NetworkLine[];
  /** What occurs, for the key; `one`: a single one in words; `count` groups counted with what they gather. */
  nodeKinds: { kind: NodeKind; label: string; one: string; count: number }[];
  /** `label`: one word for the key; `out`, `in`: the relation in words, read from either end. */
  lineKinds: { kind: RelationKind; label: string; out: string; in: string; count: number }[];
  headings: { nodes: string; lines: string };
  /** Index of the node the picture is about: it and its neighbours are drawn in full, everything else faint. */
  focus: number | null;
  /** What stands together, by the Land it belongs to; `null`: nationwide. */
  islands: { land: string | null; name: string }[];
};

export type NetworkNode = {
  id: string;
  kind: NodeKind;
  label: string;
  /** What stands at the mark where the label is long: a known abbreviation. */
  short: string | null;
  /** The node in words. */
  text: string;
  /** Key of the Land it stands with, `null`: nationwide. */
  land: string | null;
  /** Above 1: a group of that many. */
  gathered: number;
  degree: number;
  x: number;
  y: number;
  /** The picture about this node. */
  href: string;
  /** The node's own page. */
  page: string | null;
};

/** `from`, `to`: indices of nodes. */
export type NetworkLine = { from: number; to: number; kind: RelationKind; relations: NetworkRelation[] };

/** `count` above 1: several between groups, told as one. */
export type NetworkRelation = {
  count: number;
  period: string | null;
  note: string | null;
  sourceIds: string[];
};

/** The best connected nodes in the order of their names. No Land is among them: with it all that lies in it is connected. */
export function placesToBegin({ nodes }: NetworkPlot, most: number): NetworkNode[] {
  return nodes
    .filter(({ kind, degree }) => kind !== "land" && degree > 1)
    .sort((a, b) => b.degree - a.degree)
    .slice(0, most)
    .sort((a, b) => a.label.localeCompare(b.label, "de"));
}
