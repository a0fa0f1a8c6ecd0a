import type { NetworkLine, NetworkNode, NetworkPlot } from "../network-plot";
import { SMALL_SIZE } from "../theme";
import type { Frame } from "./frame";
import { textWidth, type Weight, wrapText } from "./measure-text";
import { nodeRadius } from "./network-looks";
import { type LabelPlace, type LabelRequest, placeNetworkLabels } from "./place-network-labels";
import { LINE_HEIGHT } from "./text-lines";

export type PlacedNode = {
  node: NetworkNode;
  x: number;
  y: number;
  radius: number;
  /** In full: nothing is in focus, or it is in focus or beside it. */
  near: boolean;
  /** Lies in the part of the picture that is drawn. */
  seen: boolean;
  lines: string[];
  weight: Weight;
  label: LabelPlace;
};
export type Island = {
  name: string;
  x: number;
  y: number;
  rx: number;
  ry: number;
  caption: LabelPlace | null;
};
export type NetworkLayout = {
  width: number;
  height: number;
  narrow: boolean;
  nodes: PlacedNode[];
  islands: Island[];
};

const LINE = SMALL_SIZE * LINE_HEIGHT;
/** Height of the picture in parts of its width; a narrow one stands upright, as the country does. */
const SHAPE = { wide: 0.7, narrow: 1.45 };
const AIR = { wide: 16, narrow: 8 };
/** As many nodes have marks of full size; more share the room. */
const ROOMY = 180;
/** A neighbourhood is shown so much closer at most, with room for the names of its outermost marks. */
const CLOSEST = 2.4;
/** Less is not worth leaving the whole picture for. */
const WORTH_IT = 1.3;
const NAME_ROOM = { wide: { x: 150, y: 45 }, narrow: { x: 50, y: 40 } };
/** Organisations named in the whole picture: those with most relations. */
const NAMED = 12;

/** Where everything stands in a drawing of that width: marks, names and islands. */
export function layoutNetwork(plot: NetworkPlot, frame: Frame): NetworkLayout {
  const narrow = frame.width < 520;
  const width = frame.width;
  const height = Math.round(width * (narrow ? SHAPE.narrow : SHAPE.wide));
  const size = { width, height };
  const beside = neighboursOf(plot);
  const crowd = Math.max(0.65, Math.min(1, Math.sqrt(ROOMY / plot.nodes.length)));
  const named = wellConnected(plot);
  const isNear = (index: number) => plot.focus === null || index === plot.focus || beside.has(index);
  const view = viewOf(plot, isNear, size, narrow);
  const bare = plot.nodes.map((node, index) => {
    const { x, y } = placeIn(node, plot, size, view);
    return {
      node,
      x,
      y,
      radius: nodeRadius(node, { narrow, crowd }),
      near: isNear(index),
      seen: x >= 0 && y >= 0 && x <= width && y <= height,
      ...wordsOf(node, narrow, index === plot.focus),
    };
  });
  const islands = islandsOf(bare, plot, narrow);
  const order = bare
    .map((_, index) => index)
    .sort((a, b) => rankOf(plot, beside, b) - rankOf(plot, beside, a) || a - b);
  const captions: LabelRequest[] = islands.map((island) => captionRequest(island));
  const requests = order.map((index) => labelRequest(bare[index] as Bare, plot, index, { narrow, named }));
  const placed = placeNetworkLabels(
    [...captions, ...requests],
    // What is faint may be covered.
    bare.filter(({ near }) => near),
    size,
  );
  const labelOf = new Map(order.map((index, at) => [index, placed[islands.length + at] as LabelPlace]));
  return {
    width,
    height,
    narrow,
    nodes: bare.map((node, index) => ({ ...node, label: labelOf.get(index) as LabelPlace })),
    islands: islands.map((island, index) => {
      const caption = placed[index] as LabelPlace;
      return { ...island, caption: caption.level === 1 ? caption : null };
    }),
  };
}

type Bare = Omit<PlacedNode, "label">;
type Size = { width: number; height: number };
type View = { scale: number; left: number; top: number };

function placeIn({ x, y }: NetworkNode, { box }: NetworkPlot, { width, height }: Size, view: View) {
  return {
    x: ((x * width) / box.width - view.left) * view.scale,
    y: ((y * height) / box.height - view.top) * view.scale,
  };
}

/** The whole picture, or, with something in focus, the part of it that holds its neighbourhood. */
function viewOf(plot: NetworkPlot, isNear: (index: number) => boolean, size: Size, narrow: boolean): View {
  const whole: View = { scale: 1, left: 0, top: 0 };
  if (plot.focus === null) return whole;
  const near = plot.nodes.flatMap((node, index) => (isNear(index) ? [placeIn(node, plot, size, whole)] : []));
  const [xs, ys] = [near.map(({ x }) => x), near.map(({ y }) => y)];
  const span = (values: number[]) => Math.max(...values) - Math.min(...values);
  const middle = (values: number[]) => (Math.max(...values) + Math.min(...values)) / 2;
  const room = narrow ? NAME_ROOM.narrow : NAME_ROOM.wide;
  const fitting = Math.min(
    (size.width - 2 * room.x) / (span(xs) || 1),
    (size.height - 2 * room.y) / (span(ys) || 1),
  );
  if (fitting < WORTH_IT) return whole;
  const scale = Math.min(CLOSEST, fitting);
  const start = (at: number, length: number) =>
    Math.min(length - length / scale, Math.max(0, at - length / scale / 2));
  return { scale, left: start(middle(xs), size.width), top: start(middle(ys), size.height) };
}

/** Indices of the organisations with most relations beyond belonging to a Land. */
function wellConnected({ nodes }: NetworkPlot): Set<number> {
  const organisations = [...nodes.keys()].filter((index) => {
    const { kind, degree } = nodes[index] as NetworkNode;
    return kind === "organisation" && degree > 2;
  });
  const degreeOf = (index: number) => (nodes[index] as NetworkNode).degree;
  return new Set(organisations.sort((a, b) => degreeOf(b) - degreeOf(a) || a - b).slice(0, NAMED));
}

export function neighboursOf({ lines, focus }: NetworkPlot): Set<number> {
  const ends = (line: NetworkLine) =>
    line.from === focus ? [line.to] : line.to === focus ? [line.from] : [];
  return new Set(lines.flatMap(ends));
}

function wordsOf(node: NetworkNode, narrow: boolean, focused: boolean): { lines: string[]; weight: Weight } {
  const weight: Weight = focused || node.kind === "program" ? 600 : 400;
  const text = node.short && !focused && node.kind !== "land" ? node.short : node.label;
  return { lines: wrapText(text, narrow ? 120 : 150, SMALL_SIZE, weight), weight };
}

/** What is in focus, then what is beside it, then by relations; an event has the longest name and the least to say. */
function rankOf(plot: NetworkPlot, beside: ReadonlySet<number>, index: number): number {
  const { kind, degree, gathered } = plot.nodes[index] as NetworkNode;
  const focus = index === plot.focus ? 10_000 : beside.has(index) ? 5_000 : 0;
  const ofKind = kind === "program" ? 60 : kind === "event" ? -40 : 0;
  return focus + ofKind + Math.min(50, degree) + Math.min(40, gathered);
}

/** In the whole picture programmes and well connected organisations are named, the rest when there is room for it. */
function labelRequest(
  node: Bare,
  plot: NetworkPlot,
  index: number,
  { narrow, named }: { narrow: boolean; named: ReadonlySet<number> },
): LabelRequest {
  const { kind, gathered } = node.node;
  const { x, y, radius, lines, weight } = node;
  const focused = plot.focus !== null;
  const first =
    gathered > 1 || (kind === "program" && lines.length <= 2) || (named.has(index) && lines.length <= 3);
  const inView = focused ? node.near && (index === plot.focus || lines.length <= 4) : first && !narrow;
  const from = inView ? 1 : kind === "event" || (focused && !node.near) ? 3 : 2;
  return {
    x,
    y,
    radius,
    width: Math.max(...lines.map((line) => textWidth(line, SMALL_SIZE, weight))),
    height: lines.length * LINE,
    // A Land has its letters in its mark, and its name at its island.
    from: kind === "land" && !(narrow && index === plot.focus) ? 9 : from,
  };
}

/** A disc behind what stands together, just large enough for it. */
function islandsOf(nodes: readonly Bare[], plot: NetworkPlot, narrow: boolean): Omit<Island, "caption">[] {
  const groups = new Map<string | null, Bare[]>();
  for (const node of nodes) groups.set(node.node.land, [...(groups.get(node.node.land) ?? []), node]);
  const air = narrow ? AIR.narrow : AIR.wide;
  return [...groups].map(([land, members]) => {
    const hub = members.find(({ node }) => node.kind === "land");
    // A narrow picture has room for the letters in its mark alone.
    const own = plot.islands.find((island) => island.land === land)?.name;
    const name = own === undefined || (narrow && hub) ? "" : own;
    const mean = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
    const x = hub ? hub.x : mean(members.map((member) => member.x));
    const y = hub ? hub.y : mean(members.map((member) => member.y));
    // In a picture that is not scaled evenly a disc of the plot is an ellipse here.
    const tall = members.reduce((most, node) => Math.max(most, Math.abs(node.y - y)), 0);
    const broad = members.reduce((most, node) => Math.max(most, Math.abs(node.x - x)), 0);
    return {
      name,
      x,
      y,
      rx: broad + air,
      ry: tall + air,
    };
  });
}

function captionRequest({ name, x, y, ry }: Omit<Island, "caption">): LabelRequest {
  return {
    x,
    y,
    radius: ry,
    width: textWidth(name, SMALL_SIZE, 600),
    height: LINE,
    from: name === "" ? 9 : 1,
    upright: true,
  };
}
