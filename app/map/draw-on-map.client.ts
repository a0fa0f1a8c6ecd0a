/** Mouse, finger and keys on the map as events of the drawing, and the drawing so far as a layer. */
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { MapArea } from "~/domain/map-area";
import {
  type Corner,
  type DrawEvent,
  type DrawState,
  type DrawTool,
  draftOutline,
  drawArea,
  startDrawing,
} from "./draw-area";

export type MapDrawing = {
  /** null ends drawing without a result. */
  use: (tool: DrawTool | null) => void;
  send: (event: DrawEvent) => void;
  /** Shows the drawing so far again, after a new style. */
  show: () => void;
  /** Whether a click belongs to the drawing: while it goes on, and the click that ended it. */
  takesClicks: () => boolean;
};

type Callbacks = { onDraw: (area: MapArea) => void; onCancel: () => void };

/** Pixels within which a click stands on a corner. */
const NEAR = 9;
/** Pixels a hand may shake during a click. */
const STILL = 5;
/** Milliseconds after the end in which a click, or the rest of a double click, still belongs to the drawing. */
const ECHO = 400;

/** As an address writes it: about ten metres. */
const degrees = (value: number) => Math.round(value * 1e4) / 1e4;

function draftData(state: DrawState | null): GeoJSON.FeatureCollection {
  const outline = state ? draftOutline(state).map(([lon, lat]) => [lon, lat]) : [];
  const [first] = outline;
  const closed = state?.tool === "box" && first ? [...outline, first] : outline;
  const feature = (geometry: GeoJSON.Geometry): GeoJSON.Feature => ({
    type: "Feature",
    properties: {},
    geometry,
  });
  return {
    type: "FeatureCollection",
    features: [
      ...(closed.length > 1 ? [feature({ type: "LineString", coordinates: closed })] : []),
      ...(state?.corners ?? []).map(([lon, lat]) => feature({ type: "Point", coordinates: [lon, lat] })),
    ],
  };
}

/** The map lies still while a box is pulled; a polygon leaves it movable, as its corners are clicks. */
function holdStill(map: MapLibreMap, tool: DrawTool | null) {
  const act = (held: boolean) => (held ? "disable" : "enable");
  map.doubleClickZoom[act(tool !== null)]();
  map.boxZoom[act(tool !== null)]();
  map.dragPan[act(tool === "box")]();
  map.getCanvasContainer().style.touchAction = tool === "box" ? "none" : "";
  map.getCanvas().style.cursor = tool ? "crosshair" : "";
}

export function drawOnMap(map: MapLibreMap, { onDraw, onCancel }: Callbacks): MapDrawing {
  const area = map.getCanvasContainer();
  let state: DrawState | null = null;
  let pressed: { x: number; y: number } | null = null;
  let endedAt = Number.NEGATIVE_INFINITY;

  const show = () => map.getSource<GeoJSONSource>("draft")?.setData(draftData(state));
  const send = (event: DrawEvent) => {
    if (!state) return;
    const result = drawArea(state, event);
    state = result.state;
    show();
    if (result.area) endedAt = performance.now();
    if (result.area) onDraw(result.area);
    if (result.cancelled) onCancel();
  };
  const pixel = (event: PointerEvent | MouseEvent) => {
    const box = area.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const cornerAt = ({ x, y }: { x: number; y: number }): Corner => {
    const { lng, lat } = map.unproject([x, y]);
    return [degrees(lng), degrees(lat)];
  };
  const isNear = (corner: Corner | undefined, { x, y }: { x: number; y: number }) => {
    if (!corner) return false;
    const at = map.project([corner[0], corner[1]]);
    return Math.hypot(at.x - x, at.y - y) <= NEAR;
  };

  area.addEventListener("pointerdown", (event) => {
    if (!state || !event.isPrimary || event.button !== 0) return;
    pressed = pixel(event);
    // A box may be pulled over the map's edge.
    if (state.tool === "box") area.setPointerCapture(event.pointerId);
    send({ type: "press", at: cornerAt(pressed) });
  });
  area.addEventListener("pointermove", (event) => {
    if (state?.corners.length && event.isPrimary) send({ type: "move", at: cornerAt(pixel(event)) });
  });
  area.addEventListener("pointerup", (event) => {
    if (!state || !pressed || !event.isPrimary) return;
    const at = pixel(event);
    const dragged = Math.hypot(at.x - pressed.x, at.y - pressed.y) > STILL;
    pressed = null;
    const on = isNear(state.corners.at(-1), at) ? "last" : isNear(state.corners[0], at) ? "first" : null;
    send({ type: "release", at: cornerAt(at), dragged, on });
  });
  area.addEventListener("dblclick", () => send({ type: "finish" }));

  return {
    use: (tool) => {
      if (tool === (state?.tool ?? null)) return;
      state = tool && startDrawing(tool);
      holdStill(map, tool);
      show();
    },
    send,
    show,
    takesClicks: () => state !== null || performance.now() - endedAt < ECHO,
  };
}
