/**
 * Drawing a part of the map, as a state and what changes it; mouse, finger and keys only send events.
 * A box is pulled, or set by two clicks; a polygon is clicked corner by corner.
 */
import { boxArea, MAX_CORNERS, type MapArea, MIN_CORNERS } from "~/domain/map-area";

export type DrawTool = "box" | "polygon";
export type Corner = readonly [lon: number, lat: number];

export type DrawState = {
  tool: DrawTool;
  corners: readonly Corner[];
  /** Where the pointer is: the rubber band's end. */
  pointer: Corner | null;
  /** The button is down since the first corner of a box. */
  pulling: boolean;
};

export type DrawEvent =
  | { type: "press"; at: Corner }
  | { type: "move"; at: Corner }
  /** `dragged`: the pointer moved since the press. `on`: the corner it stands on, a few pixels wide. */
  | { type: "release"; at: Corner; dragged: boolean; on: "first" | "last" | null }
  | { type: "undo" }
  | { type: "finish" }
  | { type: "cancel" };

/** `area`: drawn to the end. `cancelled`: given up. With either, drawing is over. */
export type DrawResult = { state: DrawState; area: MapArea | null; cancelled: boolean };

export function startDrawing(tool: DrawTool): DrawState {
  return { tool, corners: [], pointer: null, pulling: false };
}

const going = (state: DrawState): DrawResult => ({ state, area: null, cancelled: false });
const drawn = (state: DrawState, area: MapArea): DrawResult => ({
  state: startDrawing(state.tool),
  area,
  cancelled: false,
});

function finishBox(state: DrawState, [lon, lat]: Corner): DrawResult {
  const [first] = state.corners;
  if (!first) return going(state);
  const [west, east] = [Math.min(first[0], lon), Math.max(first[0], lon)];
  const [south, north] = [Math.min(first[1], lat), Math.max(first[1], lat)];
  // A line is no area: the second corner is still to come.
  if (west === east || south === north) return going({ ...state, pulling: false });
  return drawn(state, boxArea({ west, south, east, north }));
}

function reduceBox(state: DrawState, event: DrawEvent): DrawResult {
  if (event.type === "press" && state.corners.length === 0) {
    return going({ ...state, corners: [event.at], pointer: event.at, pulling: true });
  }
  if (event.type === "release") {
    // The first click only sets a corner; the pull or the second click ends the box.
    if (state.pulling && !event.dragged) return going({ ...state, pulling: false });
    return finishBox(state, event.at);
  }
  return event.type === "finish" && state.pointer ? finishBox(state, state.pointer) : going(state);
}

function finishPolygon(state: DrawState): DrawResult {
  return state.corners.length >= MIN_CORNERS ? drawn(state, state.corners) : going(state);
}

function reducePolygon(state: DrawState, event: DrawEvent): DrawResult {
  if (event.type === "finish") return finishPolygon(state);
  if (event.type !== "release" || event.dragged) return going(state);
  if (event.on === "first" && state.corners.length >= MIN_CORNERS) return finishPolygon(state);
  // The second half of a double click stands on the corner just made.
  if (event.on !== null || state.corners.length >= MAX_CORNERS) return going(state);
  return going({ ...state, corners: [...state.corners, event.at], pointer: event.at });
}

export function drawArea(state: DrawState, event: DrawEvent): DrawResult {
  if (event.type === "cancel") return { state: startDrawing(state.tool), area: null, cancelled: true };
  if (event.type === "move") return going({ ...state, pointer: event.at });
  if (event.type === "undo") {
    return going({ ...state, corners: state.corners.slice(0, -1), pulling: false });
  }
  return state.tool === "box" ? reduceBox(state, event) : reducePolygon(state, event);
}

/** The outline to show while drawing: the corners so far and the rubber band; `[]` before the first corner. */
export function draftOutline({ tool, corners, pointer }: DrawState): Corner[] {
  const [first] = corners;
  if (!first) return [];
  if (!pointer) return [...corners];
  if (tool === "polygon") return [...corners, pointer];
  return [...boxArea({ west: first[0], south: first[1], east: pointer[0], north: pointer[1] })];
}
