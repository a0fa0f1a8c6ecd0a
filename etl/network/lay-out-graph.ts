import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3";
import { GRAPH_BOX } from "~/domain/network";
import type { GraphEdge, GraphNode } from "./build-graph";

type Body = SimulationNodeDatum & { id: string; radius: number; pull: number };
type Link = SimulationLinkDatum<Body> & { kind: string };

const TICKS = 400;
const SETTLING_TICKS = 120;
/** Room kept free at the edge of the box, so that circles and the ends of labels are not cut. */
const MARGIN = 40;
/** How strongly everything is drawn to the middle; what has no line at all is held closer, or it would drift off and shrink the rest. */
const PULL = 0.05;
const PULL_OF_LONELY = 0.14;
/** The Land leads: what belongs to it stands around it. Who took part in a meeting says little about where to stand. */
const STRENGTH: Partial<Record<string, number>> = { belongs_to: 0.5, takes_part: 0.005 };
const STRENGTH_OF_OTHERS = 0.25;
/** Free room around a node, in drawing units: a Land and a programme carry a label that is read first. */
const RADIUS: Record<GraphNode["kind"], number> = {
  land: 34,
  organisation_group: 26,
  organisation: 20,
  program: 22,
  municipal_program: 14,
  study: 14,
  event: 12,
  event_group: 20,
  municipal_group: 18,
};

/**
 * Places for nodes, in the order they come in. Without chance: d3-force starts nodes on a fixed spiral and breaks ties with a generator of
 * fixed seed; the number of steps is fixed and the coordinates are rounded to a tenth. Everything is drawn towards the middle, so that
 * parts without a connection stay near; at the end the picture is stretched into the box, and nodes that came too close are parted.
 */
export function layOutGraph(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): { x: number; y: number }[] {
  const degree = new Map<string, number>();
  for (const id of edges.flatMap(({ fromNode, toNode }) => [fromNode, toNode])) {
    degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const bodies: Body[] = nodes.map(({ nodeId, kind }) => ({
    id: nodeId,
    radius: RADIUS[kind],
    pull: degree.has(nodeId) ? PULL : PULL_OF_LONELY,
  }));
  const links: Link[] = edges.map(({ fromNode, toNode, kind }) => ({
    source: fromNode,
    target: toNode,
    kind,
  }));
  const { width, height } = GRAPH_BOX;
  const simulation = forceSimulation(bodies)
    .force(
      "link",
      forceLink<Body, Link>(links)
        .id(({ id }) => id)
        .distance(50)
        .strength(({ kind }) => STRENGTH[kind] ?? STRENGTH_OF_OTHERS),
    )
    .force("charge", forceManyBody<Body>().strength(-140).distanceMax(400))
    .force(
      "x",
      forceX<Body>(0).strength(({ pull }) => pull),
    )
    .force(
      "y",
      forceY<Body>(0).strength(({ pull }) => pull * (width / height)),
    )
    .force("collide", forceCollide<Body>(({ radius }) => radius).iterations(2))
    .stop();
  simulation.tick(TICKS);
  fitIntoBox(bodies);
  keepApart(bodies);
  return bodies.map(({ x = 0, y = 0 }) => ({
    x: round(clamp(x, MARGIN, width - MARGIN)),
    y: round(clamp(y, MARGIN, height - MARGIN)),
  }));
}

/** Each direction by its own factor: the whole box is used. */
function fitIntoBox(bodies: Body[]): void {
  const { width, height } = GRAPH_BOX;
  for (const [axis, size] of [
    ["x", width],
    ["y", height],
  ] as const) {
    const values = bodies.map((body) => body[axis] ?? 0);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const scale = high > low ? (size - 2 * MARGIN) / (high - low) : 0;
    for (const body of bodies) {
      body[axis] = high > low ? MARGIN + ((body[axis] ?? 0) - low) * scale : size / 2;
    }
  }
}

/** After the stretch: as far apart as a label needs, or as far as the box has room for all. */
function keepApart(bodies: Body[]): void {
  const { width, height } = GRAPH_BOX;
  const roomForAll = Math.sqrt(
    ((width - 2 * MARGIN) * (height - 2 * MARGIN) * 0.55) / (Math.PI * bodies.length || 1),
  );
  const settled = forceSimulation(bodies)
    .alpha(0.3)
    .force("collide", forceCollide<Body>(({ radius }) => Math.min(radius, roomForAll)).iterations(4))
    .stop();
  for (const body of bodies) {
    body.vx = 0;
    body.vy = 0;
  }
  for (let tick = 0; tick < SETTLING_TICKS; tick++) {
    settled.tick();
    for (const body of bodies) {
      body.x = clamp(body.x ?? 0, MARGIN, width - MARGIN);
      body.y = clamp(body.y ?? 0, MARGIN, height - MARGIN);
    }
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
