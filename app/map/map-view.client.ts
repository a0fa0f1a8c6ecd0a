/**
 * The living map: MapLibre's life cycle behind a few functions. Loaded with `import()` after the page stands, so that the page itself
 * stays small; the `.client` ending keeps it out of the server's bundle.
 */
import {
  AttributionControl,
  LngLatBounds,
  Map as MapLibreMap,
  NavigationControl,
  ScaleControl,
  type StyleSpecification,
  setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import "./map-view.css";
import type { MapArea } from "~/domain/map-area";
import type { Bounds } from "~/domain/map-filter";
import { MAX_ZOOM } from "./build-map-style";
import type { DrawEvent, DrawTool } from "./draw-area";
import { drawMapImage, IMAGE_PIXEL_RATIO } from "./draw-map-image";
import { drawOnMap } from "./draw-on-map.client";
import { drawGemeindenFromAfar, smallestZoom } from "./gemeinde-tiles.client";
import type { MapSurface } from "./map-surface";
import { type PointerCallbacks, pointAtMap } from "./point-at-map.client";
import { CURRENT_LAYERS, onlyRegions } from "./style-marks";

setWorkerUrl(workerUrl);

const GERMANY = new LngLatBounds([5.6, 47.1], [15.2, 55.2]);
/** How far the map can be moved: so wide that all of Germany fits into a wide and into a high frame. */
const WANDERING = new LngLatBounds([-26, 39], [47, 62.5]);
/** So long the map must lie still before anybody is told that it moved. */
const MOVE_PAUSE = 250;
/** A region nearer than this part of the map to its edge is brought to the middle. */
const EDGE = 0.12;

export type MapViewOptions = PointerCallbacks & {
  container: HTMLElement;
  style: StyleSpecification;
  /** What the first view shows; null: Germany. */
  bounds: Bounds | null;
  /** Texts of the controls in the reader's language, keyed as MapLibre names them. */
  texts: Record<string, string>;
  /** The reader moved the map; not called for the first view. */
  onMove: (bounds: Bounds) => void;
  onDraw: (area: MapArea) => void;
  onDrawCancel: () => void;
  /** All that was asked for is drawn. */
  onIdle: () => void;
};

export type MapView = MapSurface & {
  setStyle: (style: StyleSpecification) => void;
  goTo: (place: { lon: number; lat: number; zoom: number }) => void;
  /** Shows all these places, close up. */
  showPlaces: (places: readonly { lon: number; lat: number }[]) => void;
  draw: (tool: DrawTool | null) => void;
  sendToDrawing: (event: DrawEvent) => void;
  destroy: () => void;
};

const round = (value: number) => Math.round(value * 1000) / 1000;

function boundsOf(map: MapLibreMap): Bounds {
  const box = map.getBounds();
  return {
    west: round(box.getWest()),
    south: round(box.getSouth()),
    east: round(box.getEast()),
    north: round(box.getNorth()),
  };
}

/** MapLibre fetches tiles in a worker, which needs whole addresses. */
function placed(style: StyleSpecification): StyleSpecification {
  const sources = Object.entries(style.sources).map(([name, source]) =>
    source.type === "vector" && source.tiles
      ? ([name, { ...source, tiles: source.tiles.map((address) => location.origin + address) }] as const)
      : ([name, source] as const),
  );
  return { ...style, sources: Object.fromEntries(sources) };
}

/** The wrapper around the map takes the keys and has the name: the canvas is only a picture in it. */
function silenceCanvas(canvas: HTMLCanvasElement) {
  for (const name of ["tabindex", "role", "aria-label"]) canvas.removeAttribute(name);
}

function addControls(map: MapLibreMap) {
  map.addControl(new NavigationControl({ showCompass: false }), "top-left");
  map.addControl(new ScaleControl({ maxWidth: 120 }), "bottom-left");
  map.addControl(new AttributionControl({ compact: false }), "bottom-right");
}

/** How long the points took, for tests and for the bench: from the map's readiness to draw until the first picture with all of them. */
function timePoints(map: MapLibreMap, container: HTMLElement) {
  let begun: number | undefined;
  map.once("style.load", () => {
    begun = performance.now();
  });
  const note = () => {
    if (begun === undefined || !map.isSourceLoaded("centers")) return;
    container.dataset.pointsReadyMs = String(Math.round(performance.now() - begun));
    map.off("render", note);
  };
  map.on("render", note);
}

function surfaceOf(map: MapLibreMap, still: boolean, marks: { current: string | null }): MapSurface {
  const duration = still ? 0 : 200;
  return {
    mark: ({ current }) => {
      marks.current = current;
      for (const id of CURRENT_LAYERS) {
        if (map.getLayer(id)) map.setFilter(id, onlyRegions(current ? [current] : []), { validate: false });
      }
    },
    keepInView: ({ lon, lat }) => {
      const { clientWidth, clientHeight } = map.getContainer();
      const { x, y } = map.project([lon, lat]);
      const inside = (at: number, size: number) => at > size * EDGE && at < size * (1 - EDGE);
      if (!inside(x, clientWidth) || !inside(y, clientHeight)) map.easeTo({ center: [lon, lat], duration });
    },
    zoomBy: (steps, around) =>
      map.easeTo({
        zoom: map.getZoom() + steps,
        ...(around && { around: [around.lon, around.lat] }),
        duration,
      }),
    showGermany: () => map.fitBounds(GERMANY, { padding: 16, duration }),
    center: () => {
      const { lng, lat } = map.getCenter();
      return { lon: lng, lat };
    },
  };
}

/** Starts the map in the container. Throws where the browser has no WebGL: the drawing underneath then stays. */
export function createMapView(options: MapViewOptions): MapView {
  const { container, bounds } = options;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = new MapLibreMap({
    container,
    style: placed(options.style),
    validateStyle: false, // A unit test validates every kind of style.
    locale: options.texts,
    bounds: bounds ? [bounds.west, bounds.south, bounds.east, bounds.north] : GERMANY,
    fitBoundsOptions: { padding: bounds ? 0 : 16 },
    maxBounds: WANDERING,
    minZoom: smallestZoom(options.style),
    maxZoom: MAX_ZOOM,
    fadeDuration: still ? 0 : 150,
    keyboard: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    attributionControl: false,
  });
  map.setMissingStyleImageResolver((name) => {
    const image = drawMapImage(name);
    if (image) map.addImage(name, image, { pixelRatio: IMAGE_PIXEL_RATIO });
  });
  map.touchZoomRotate.disableRotation();
  silenceCanvas(map.getCanvas());
  addControls(map);
  drawGemeindenFromAfar(map);
  timePoints(map, container);

  const marks: { current: string | null } = { current: null };
  const surface = surfaceOf(map, still, marks);
  const drawing = drawOnMap(map, { onDraw: options.onDraw, onCancel: options.onDrawCancel });
  pointAtMap(map, options, drawing.takesClicks);
  // A new style, or a changed one, knows neither the keyboard's region nor what is being drawn.
  map.on("style.load", () => {
    surface.mark({ current: marks.current, selection: null, chosenRegions: [] });
    drawing.show();
  });
  map.on("idle", options.onIdle);

  let pause: ReturnType<typeof setTimeout> | undefined;
  const moved = () => {
    clearTimeout(pause);
    pause = setTimeout(() => options.onMove(boundsOf(map)), MOVE_PAUSE);
  };
  map.once("idle", () => map.on("moveend", moved));
  return {
    ...surface,
    setStyle: (style) => {
      map.setStyle(placed(style));
      map.setMinZoom(smallestZoom(style));
    },
    // MapLibre itself turns this into a jump when the reader prefers reduced motion.
    goTo: ({ lon, lat, zoom }) =>
      map.easeTo({
        center: [lon, lat],
        zoom: Math.max(zoom, Math.min(map.getZoom(), zoom + 2)),
        duration: 200,
      }),
    showPlaces: (places) => {
      const box = new LngLatBounds();
      for (const { lon, lat } of places) box.extend([lon, lat]);
      if (!box.isEmpty()) map.fitBounds(box, { padding: 32, duration: 0 });
    },
    draw: drawing.use,
    sendToDrawing: drawing.send,
    destroy: () => {
      clearTimeout(pause);
      map.remove();
    },
  };
}
