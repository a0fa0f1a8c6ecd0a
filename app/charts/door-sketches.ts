/** What the doors of the start page show in small: the shape of the data without a word. The text beside each says it in numbers. */
import { GRAPH_BOX, type NodeKind } from "~/domain/network";
import { drawnNumber, isNumber } from "~/domain/value";
import { type LaenderOverview, rankedGroups } from "~/metrics/laender-overview";
import type { MapPlot } from "./map-plot";
import { coarseOutline } from "./outline";
import { runningCounts } from "./running-programmes";

export type DoorSketch =
  | {
      type: "map";
      viewBox: MapPlot["viewBox"];
      classes: number;
      regions: { ags: string; path: string; classIndex: number | null }[];
    }
  | { type: "bars"; groups: { id: string; bars: { id: string; value: number; exact: boolean }[] }[] }
  | { type: "steps"; points: { x: number; y: number }[] }
  | { type: "net"; width: number; height: number; lines: string; dots: string; hubs: string };

/** Units of the map's coordinates in one of its sketch: finer is not seen. */
const MAP_CELL = 10;

/** The Länder in the classes of the map beside the doors. */
export function mapSketch(plot: MapPlot): DoorSketch {
  return {
    type: "map",
    viewBox: { width: plot.viewBox.width / MAP_CELL, height: plot.viewBox.height / MAP_CELL },
    classes: plot.classes.length,
    regions: plot.regions.map(({ ags, path, classIndex }) => ({
      ags,
      path: coarseOutline(path, MAP_CELL),
      classIndex,
    })),
  };
}

/** Every group of like counts by coverage, the largest first. */
export function groupsSketch(overview: LaenderOverview): DoorSketch {
  return {
    type: "bars",
    groups: rankedGroups(overview, "coverage").map(({ groupId, laender }) => ({
      id: groupId,
      bars: laender.flatMap(({ land, values }) => {
        const number = drawnNumber(values.coverage);
        const exact = isNumber(values.coverage) && values.coverage.qualifier === "exact";
        return number === undefined ? [] : [{ id: land.ags, value: number, exact }];
      }),
    })),
  };
}

/** Länder with a running programme, year by year. */
export function runningSketch(overview: LaenderOverview): DoorSketch {
  return { type: "steps", points: runningCounts(overview) };
}

/** Units of the graph's coordinates in one of its sketch. */
const NET_CELL = 10;

type Node = { nodeId: string; kind: NodeKind; x: number; y: number };
type Edge = { fromNode: string; toNode: string };

/** Organisations around their Länder, as the graph lays them out: one path for all lines, one for the organisations, one for the Länder. */
export function netSketch(nodes: readonly Node[], edges: readonly Edge[]): DoorSketch {
  const places = new Map<string, string>();
  const marks = (shown: (kind: NodeKind) => boolean) =>
    nodes
      .filter(({ kind }) => shown(kind))
      .map(({ nodeId, x, y }) => {
        const place = `${Math.round(x / NET_CELL)},${Math.round(y / NET_CELL)}`;
        places.set(nodeId, place);
        return `M${place}h0`;
      })
      .join("");
  const dots = marks((kind) => kind === "organisation" || kind === "organisation_group");
  const hubs = marks((kind) => kind === "land");
  const lines = edges.flatMap(({ fromNode, toNode }) => {
    const [from, to] = [places.get(fromNode), places.get(toNode)];
    return from && to && from !== to ? [`M${from}L${to}`] : [];
  });
  return {
    type: "net",
    width: GRAPH_BOX.width / NET_CELL,
    height: GRAPH_BOX.height / NET_CELL,
    lines: lines.join(""),
    dots,
    hubs,
  };
}
