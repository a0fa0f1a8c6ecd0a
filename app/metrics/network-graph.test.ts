import { describe, expect, test } from "vitest";
import { DEFAULT_GRAPH_FILTER } from "~/domain/graph-filter";
import type { NodeKind, RelatedKind, RelationKind } from "~/domain/network";
import {
  answerableLaender,
  type GraphNodeRow,
  type GraphRelationRow,
  type GraphRows,
  inReadingOrder,
  linesOf,
  nodeOfThing,
  shownGraph,
  thingCount,
} from "./network-graph";

const node = (kind: NodeKind, refId: string, landAgs: string | null, gathered = 1): GraphNodeRow => ({
  nodeId: `${kind}:${refId}`,
  kind,
  refId,
  label: refId,
  landAgs,
  type: null,
  gathered,
  x: 0,
  y: 0,
});
const relation = (
  relationId: string,
  [fromKind, fromId]: [RelatedKind, string],
  kind: RelationKind,
  [toKind, toId]: [RelatedKind, string],
): GraphRelationRow => ({
  relationId,
  fromKind,
  fromId,
  toKind,
  toId,
  kind,
  since: null,
  until: null,
  note: null,
  sourceId: "s1",
});
const edge = (fromNode: string, kind: RelationKind, toNode: string, relations = 1) => ({
  fromNode,
  toNode,
  kind,
  relations,
});

/** Two Länder with a programme each, three organisations in Hessen of which two stand in one group, one nationwide, one meeting. */
const rows: GraphRows = {
  nodes: [
    node("event", "treffen", null),
    node("land", "06", "06"),
    node("land", "14", "14"),
    node("organisation", "ministerium", "06"),
    node("organisation", "stiftung", null),
    node("organisation_group", "kommune:06", "06", 2),
    node("program", "hessen", "06"),
    node("program", "sachsen", "14"),
  ],
  edges: [
    edge("organisation:ministerium", "responsible", "program:hessen"),
    edge("organisation_group:kommune:06", "takes_part", "event:treffen", 2),
    edge("program:hessen", "belongs_to", "land:06"),
    edge("organisation:stiftung", "funds", "program:sachsen"),
  ],
  relations: [
    relation("r1", ["organisation", "ministerium"], "responsible", ["program", "hessen"]),
    relation("r2", ["organisation", "a"], "takes_part", ["event", "treffen"]),
    relation("r3", ["organisation", "b"], "takes_part", ["event", "treffen"]),
    relation("r4", ["program", "hessen"], "belongs_to", ["land", "06"]),
    relation("r5", ["organisation", "stiftung"], "funds", ["program", "sachsen"]),
  ],
  groupOf: new Map([
    ["organisation:a", "organisation_group:kommune:06"],
    ["organisation:b", "organisation_group:kommune:06"],
  ]),
};

describe("the graph", () => {
  test("joins each line with the relations it stands for, those of gathered things too", () => {
    expect(linesOf(rows).map(({ relations }) => relations.map(({ relationId }) => relationId))).toEqual([
      ["r1"],
      ["r2", "r3"],
      ["r4"],
      ["r5"],
    ]);
  });

  test("refuses a line whose relations are not all there", () => {
    expect(() => linesOf({ ...rows, relations: rows.relations.slice(0, 2) })).toThrow(
      /2 Beziehungen gezeichnet, 1/,
    );
  });

  test("counts relations at both ends, and groups with what they gather", () => {
    const { degree } = shownGraph(rows, DEFAULT_GRAPH_FILTER);
    expect([...degree]).toEqual([
      ["organisation:ministerium", 1],
      ["program:hessen", 2],
      ["organisation_group:kommune:06", 2],
      ["event:treffen", 2],
      ["land:06", 1],
      ["organisation:stiftung", 1],
      ["program:sachsen", 1],
    ]);
    expect(thingCount(rows.nodes, "organisation")).toBe(4);
  });

  test("keeps of a selection only lines with both ends, and the focus whatever its kind", () => {
    const filter = { ...DEFAULT_GRAPH_FILTER, things: ["program", "land"] as const };
    const shown = shownGraph(rows, filter);
    expect(shown.lines.map(({ kind }) => kind)).toEqual(["belongs_to"]);
    const focused = shownGraph(rows, { ...filter, focus: "organisation:ministerium" });
    expect(focused.focus?.nodeId).toBe("organisation:ministerium");
    expect(focused.lines.map(({ kind }) => kind)).toEqual(["responsible", "belongs_to"]);
  });

  test("finds a gathered thing in its group, and nothing for what is not there", () => {
    expect(nodeOfThing(rows, "organisation:b")).toBe("organisation_group:kommune:06");
    expect(nodeOfThing(rows, "organisation:stiftung")).toBe("organisation:stiftung");
    expect(nodeOfThing(rows, "organisation:c")).toBeUndefined();
  });

  test("knows who answers for a programme only where someone does; funding it is not that", () => {
    expect(answerableLaender(rows)).toEqual(["06"]);
  });

  test("is read nationwide first, then Land by Land, the Land before what belongs to it", () => {
    expect(inReadingOrder(rows.nodes).map(({ nodeId }) => nodeId)).toEqual([
      "organisation:stiftung",
      "event:treffen",
      "land:06",
      "program:hessen",
      "organisation:ministerium",
      "organisation_group:kommune:06",
      "land:14",
      "program:sachsen",
    ]);
  });
});
