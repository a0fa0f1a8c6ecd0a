import { describe, expect, test } from "vitest";
import { LAENDER } from "~/domain/land";
import { MAX_DRAWN_NODES, ORGANISATION_TYPES } from "~/domain/network";
import type { GraphNode } from "./build-graph";
import { gatherNodes } from "./gather-nodes";

const node = (kind: GraphNode["kind"], refId: string, more: Partial<GraphNode> = {}): GraphNode => ({
  nodeId: `${kind}:${refId}`,
  kind,
  refId,
  label: refId,
  landAgs: null,
  type: null,
  gathered: 1,
  kept: false,
  ...more,
});
/** `count` organisations of every type in every Land and nationwide, in turn. */
function organisations(count: number): GraphNode[] {
  const laender = [...LAENDER.map(({ ags }) => ags), null];
  return Array.from({ length: count }, (_, index) =>
    node("organisation", `o${index}`, {
      type: ORGANISATION_TYPES[index % 7] as string,
      landAgs: laender[Math.floor(index / 7) % 17] as string | null,
    }),
  );
}
const total = (nodes: readonly GraphNode[]) => nodes.reduce((sum, { gathered }) => sum + gathered, 0);

describe("a graph of many things", () => {
  test("draws 500 one by one", () => {
    const { nodes, groupOf } = gatherNodes(organisations(MAX_DRAWN_NODES));
    expect(nodes).toHaveLength(500);
    expect(groupOf.size).toBe(0);
  });

  test("gathers 501 organisations by type and Land: 7 × 17 = 119 groups that stand for all of them", () => {
    const { nodes, groupOf } = gatherNodes(organisations(MAX_DRAWN_NODES + 1));
    expect(nodes).toHaveLength(119);
    expect(total(nodes)).toBe(501);
    expect(groupOf.size).toBe(501);
    // 501 = 4 × 119 + 25: the first 25 combinations come a fifth time.
    expect(nodes.find(({ nodeId }) => nodeId === "organisation_group:land:01")).toMatchObject({
      gathered: 5,
      label: "Landesstellen SH",
    });
    expect(nodes.find(({ nodeId }) => nodeId === "organisation_group:verband:bund")).toMatchObject({
      gathered: 4,
      label: "Verbände bundesweit",
      landAgs: null,
    });
  });

  test("gathers milestones by Land then, and all meetings of the network in one; programmes stay", () => {
    const { nodes } = gatherNodes([
      ...organisations(600),
      node("event", "e1", { landAgs: "06" }),
      node("event", "e2", { landAgs: "06" }),
      node("event", "e3"),
      node("event", "v1", { landAgs: "06", kept: true }),
      node("event", "v2", { kept: true }),
      node("program", "HE-FZ", { landAgs: "06" }),
      node("municipal_program", "m1", { landAgs: "06" }),
    ]);
    expect(
      nodes
        .filter(({ kind }) => kind !== "organisation_group")
        .map(({ nodeId, gathered }) => [nodeId, gathered]),
    ).toEqual([
      ["event_group:06", 2],
      ["event_group:bund", 1],
      ["event_group:kept", 2],
      ["municipal_program:m1", 1],
      ["program:HE-FZ", 1],
    ]);
  });

  test("gathers municipal programmes by Land only if that is not enough: never more than 500 in all", () => {
    const municipal = Array.from({ length: 1000 }, (_, index) =>
      node("municipal_program", `m${index}`, { landAgs: (LAENDER[index % 16] as { ags: string }).ags }),
    );
    const { nodes } = gatherNodes([...organisations(3000), ...municipal]);
    expect(nodes).toHaveLength(119 + 16);
    expect(total(nodes)).toBe(4000);
  });
});
