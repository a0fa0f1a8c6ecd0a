import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3";
import { GRAPH_BOX } from "~/domain/network";
import type { GraphEdge, GraphNode } from "./build-graph";
import { type IslandPlace, placeIslands } from "./place-islands";

type Body = SimulationNodeDatum & { id: string; radius: number; ring: number; island: IslandPlace };

const TICKS = 240;
/** Room kept free at the edge of the box, so that marks and the ends of labels are not cut. */
const MARGIN = 30;
const NATIONWIDE = "nationwide";
/** How strongly a relation draws its ends together on one island, and to face each other across the water. */
const NEIGHBOURS = 0.16;
const FACING = 0.02;
/** Free room around a node, in drawing units: a Land and a programme carry a label that is read first. */
const RADIUS: Record<GraphNode["kind"], number> = {
  land: 30,
  organisation_group: 24,
  organisation: 20,
  program: 20,
  municipal_program: 15,
  study: 15,
  event: 12,
  event_group: 20,
  municipal_group: 18,
};
/** How far from the middle of its island, in parts of its radius: the Land, its programmes, who works on them, then what happened. */
const RING: Record<GraphNode["kind"], number> = {
  land: 0,
  program: 0.5,
  organisation: 0.7,
  organisation_group: 0.7,
  municipal_program: 0.8,
  municipal_group: 0.8,
  study: 0.8,
  event: 0.92,
  event_group: 0.92,
};
/** Discs never fill a plane; this much of an island is taken by its nodes. */
const FILLED = 0.66;

/**
 * Places for nodes, in the order they come in: an island for each Land, lying as on a map, with the Land in its middle; what belongs to
 * none stands on an island of its own between them. Without chance: homes and steps are fixed, d3-force starts where it is told and breaks
 * ties with a generator of fixed seed, coordinates are rounded to a tenth. So the same Land is found at the same place in every snapshot.
 */
export function layOutGraph(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): { x: number; y: number }[] {
  const islandOf = islandsOfNodes(nodes, edges);
  const islands = placeIslands(islandsOf(nodes, islandOf), MARGIN);
  // Who belongs to a Land stands on its island anyway, and who took part in a meeting says little about where to stand.
  const telling = edges.filter(({ kind }) => kind !== "belongs_to" && kind !== "takes_part");
  const bodies = startingBodies(nodes, islandOf, islands, turnsOnIslands(nodes, islandOf, telling));
  const links: SimulationLinkDatum<Body>[] = telling.map(({ fromNode, toNode }) => ({
    source: fromNode,
    target: toNode,
  }));
  const simulation = forceSimulation(bodies)
    .force(
      "facing",
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ id }) => id)
        .distance(45)
        .strength(({ source, target }) =>
          (source as Body).island === (target as Body).island ? NEIGHBOURS : FACING,
        ),
    )
    .force("charge", forceManyBody<Body>().strength(-30).distanceMax(120))
    .force("ring", (alpha: number) => {
      for (const body of bodies) towardsRing(body, alpha);
    })
    .force("collide", forceCollide<Body>(({ radius }) => radius).iterations(2))
    .stop();
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick();
    for (const body of bodies) keepOnIsland(body);
  }
  const { width, height } = GRAPH_BOX;
  return bodies.map(({ x = 0, y = 0 }) => ({
    x: round(Math.min(width, Math.max(0, x))),
    y: round(Math.min(height, Math.max(0, y))),
  }));
}

/** The Land a node belongs to: its own, else the only one a line leads to. */
function islandsOfNodes(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Map<string, string> {
  const hubs = new Set(nodes.filter(({ kind }) => kind === "land").map(({ nodeId }) => nodeId));
  const belongsTo = new Map<string, string>();
  for (const { kind, fromNode, toNode } of edges) {
    if (kind !== "belongs_to" || !hubs.has(toNode)) continue;
    // A group that belongs to several Länder belongs to none.
    belongsTo.set(fromNode, belongsTo.has(fromNode) ? NATIONWIDE : toNode);
  }
  return new Map(
    nodes.map(({ nodeId, kind, landAgs }) => {
      const own = `land:${landAgs}`;
      const island = kind === "land" ? nodeId : hubs.has(own) ? own : belongsTo.get(nodeId);
      return [nodeId, island ?? NATIONWIDE];
    }),
  );
}

const areaOf = (kind: GraphNode["kind"]) => (Math.PI * RADIUS[kind] ** 2) / FILLED;

function islandsOf(nodes: readonly GraphNode[], islandOf: ReadonlyMap<string, string>) {
  const areas = new Map<string, number>();
  for (const { nodeId, kind } of nodes) {
    const id = islandOf.get(nodeId) as string;
    areas.set(id, (areas.get(id) ?? 0) + areaOf(kind));
  }
  return [...areas].map(([id, area]) => ({
    id,
    landAgs: id === NATIONWIDE ? null : id.replace(/^land:/, ""),
    area,
  }));
}

/** Around its island each node has a direction, in turns: what is related comes one after the other. */
function turnsOnIslands(
  nodes: readonly GraphNode[],
  islandOf: ReadonlyMap<string, string>,
  telling: readonly GraphEdge[],
): Map<string, number> {
  const related = new Map<string, string[]>();
  for (const { fromNode, toNode } of telling) {
    related.set(fromNode, [...(related.get(fromNode) ?? []), toNode]);
    related.set(toNode, [...(related.get(toNode) ?? []), fromNode]);
  }
  const order = new Map<string, string[]>();
  const seen = new Set(nodes.filter(({ kind }) => kind === "land").map(({ nodeId }) => nodeId));
  const visit = (nodeId: string, island: string) => {
    if (seen.has(nodeId) || islandOf.get(nodeId) !== island) return;
    seen.add(nodeId);
    order.set(island, [...(order.get(island) ?? []), nodeId]);
    for (const next of related.get(nodeId) ?? []) visit(next, island);
  };
  for (const { nodeId } of nodes) visit(nodeId, islandOf.get(nodeId) as string);
  return new Map(
    [...order.values()].flatMap((ids) => ids.map((id, index) => [id, index / ids.length] as const)),
  );
}

/** Each on its ring in its direction; the Land itself does not move. */
function startingBodies(
  nodes: readonly GraphNode[],
  islandOf: ReadonlyMap<string, string>,
  islands: ReadonlyMap<string, IslandPlace>,
  turns: ReadonlyMap<string, number>,
): Body[] {
  const areas = new Map(islandsOf(nodes, islandOf).map(({ id, area }) => [id, area]));
  return nodes.map(({ nodeId, kind }) => {
    const id = islandOf.get(nodeId) as string;
    const island = islands.get(id) as IslandPlace;
    const area = areas.get(id) as number;
    const ring = area === areaOf(kind) ? 0 : RING[kind] * island.radius;
    const angle = 2 * Math.PI * (turns.get(nodeId) ?? 0);
    const place = { x: island.x + ring * Math.cos(angle), y: island.y + ring * Math.sin(angle) };
    const fixed = kind === "land" ? { fx: island.x, fy: island.y } : {};
    const stretch = island.radius / Math.sqrt(area / Math.PI);
    return { id: nodeId, radius: RADIUS[kind] * stretch, ring, island, ...place, ...fixed };
  });
}

function towardsRing(body: Body, alpha: number): void {
  const dx = (body.x ?? 0) - body.island.x;
  const dy = (body.y ?? 0) - body.island.y;
  const distance = Math.hypot(dx, dy) || 1;
  const pull = ((body.ring - distance) / distance) * alpha * 0.4;
  body.vx = (body.vx ?? 0) + dx * pull;
  body.vy = (body.vy ?? 0) + dy * pull;
}

function keepOnIsland(body: Body): void {
  const { island } = body;
  const dx = (body.x ?? 0) - island.x;
  const dy = (body.y ?? 0) - island.y;
  const distance = Math.hypot(dx, dy);
  const most = Math.max(0, island.radius - body.radius * 0.7);
  if (distance <= most) return;
  body.x = island.x + (dx / distance) * most;
  body.y = island.y + (dy / distance) * most;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
