import { describe, expect, test } from "vitest";
import { GRAPH_BOX } from "~/domain/network";
import type { GraphEdge, GraphNode } from "./build-graph";
import { layOutGraph } from "./lay-out-graph";

const node = (nodeId: string, kind: GraphNode["kind"] = "organisation"): GraphNode => ({
  nodeId,
  kind,
  refId: nodeId,
  label: nodeId,
  landAgs: null,
  type: null,
  gathered: 1,
  kept: false,
});
const edge = (fromNode: string, toNode: string, kind = "belongs_to"): GraphEdge => ({
  edgeId: `${fromNode}>${toNode}`,
  fromNode,
  toNode,
  kind,
  relationId: null,
  relations: 1,
});
/** Five Länder with 20 organisations each, and ten that belong to none. */
const nodes = [
  ...Array.from({ length: 5 }, (_, land) => node(`land${land}`, "land")),
  ...Array.from({ length: 110 }, (_, index) => node(`o${index}`)),
];
const edges = Array.from({ length: 100 }, (_, index) => edge(`o${index}`, `land${index % 5}`));
const between = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

describe("the layout", () => {
  const places = layOutGraph(nodes, edges);
  const placeOf = (id: string) =>
    places[nodes.findIndex(({ nodeId }) => nodeId === id)] as { x: number; y: number };

  test("is the same every time", () => {
    expect(JSON.stringify(layOutGraph(nodes, edges))).toBe(JSON.stringify(places));
  });

  test("lies in the box, in tenths of a unit", () => {
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(GRAPH_BOX.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(GRAPH_BOX.height);
      expect(Math.round(x * 10)).toBeCloseTo(x * 10, 6);
    }
  });

  test("keeps every two nodes apart", () => {
    const nearest = Math.min(
      ...places.flatMap((a, index) => places.slice(index + 1).map((b) => between(a, b))),
    );
    expect(nearest).toBeGreaterThan(20);
  });

  test("puts each organisation nearer to its own Land than to any other", () => {
    for (let index = 0; index < 100; index++) {
      const distances = [0, 1, 2, 3, 4].map((land) => between(placeOf(`o${index}`), placeOf(`land${land}`)));
      expect(distances.indexOf(Math.min(...distances)), `o${index}`).toBe(index % 5);
    }
  });

  test("of nothing and of one thing is a layout too", () => {
    expect(layOutGraph([], [])).toEqual([]);
    expect(layOutGraph([node("alone")], [])).toEqual([{ x: GRAPH_BOX.width / 2, y: GRAPH_BOX.height / 2 }]);
  });

  test("of 500 nodes and 1,500 lines takes less than five seconds", () => {
    const many = Array.from({ length: 500 }, (_, index) => node(`n${String(index).padStart(3, "0")}`));
    const lines = Array.from({ length: 1500 }, (_, index) =>
      edge(many[index % 500]?.nodeId as string, many[(index * 7 + 1) % 500]?.nodeId as string, "takes_part"),
    ).filter(({ fromNode, toNode }) => fromNode !== toNode);
    const started = performance.now();
    layOutGraph(many, lines);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
