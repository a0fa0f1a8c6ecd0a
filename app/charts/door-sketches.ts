/** What the doors of the start page show in small: the shape of the data without a word. The text beside each says it in numbers. */
import type { SourceKind } from "~/domain/source";
import { drawnNumber, isNumber } from "~/domain/value";
import { type LaenderOverview, rankedGroups } from "~/metrics/laender-overview";
import { coarseOutline } from "./outline";
import { runningCounts } from "./running-programmes";
import type { MapPlot } from "./spec";

export type DoorSketch =
  | {
      type: "map";
      viewBox: MapPlot["viewBox"];
      classes: number;
      regions: { ags: string; path: string; classIndex: number | null }[];
    }
  | { type: "bars"; groups: { id: string; bars: { id: string; value: number; exact: boolean }[] }[] }
  | { type: "steps"; points: { x: number; y: number }[] }
  | { type: "columns"; columns: { id: string; value: number; accent: boolean }[] };

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

/** Sources by kind, in the order of trust; the point is how many are official. */
export function sourcesSketch(kinds: readonly { kind: SourceKind; sources: number }[]): DoorSketch {
  return {
    type: "columns",
    columns: kinds.map(({ kind, sources }) => ({ id: kind, value: sources, accent: kind === "official" })),
  };
}
