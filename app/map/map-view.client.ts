/**
 * The living map: MapLibre's life cycle behind three functions. Loaded with `import()` after the page stands, so that the page itself
 * stays small; the `.client` ending keeps it out of the server's bundle.
 */
import {
  AttributionControl,
  type GeoJSONSource,
  LngLatBounds,
  Map as MapLibreMap,
  type MapMouseEvent,
  NavigationControl,
  ScaleControl,
  type StyleSpecification,
  setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import "./map-view.css";
import type { Bounds, MapSelection } from "~/domain/map-filter";
import { MAX_ZOOM } from "./build-map-style";
import { drawMapImage, IMAGE_PIXEL_RATIO } from "./draw-map-image";

setWorkerUrl(workerUrl);

const GERMANY = new LngLatBounds([5.6, 47.1], [15.2, 55.2]);
const CLICKABLE = ["clusters", "centers", "laender-fill"];

export type MapViewOptions = {
  container: HTMLElement;
  style: StyleSpecification;
  /** Texts of the controls in the reader's language, keyed as MapLibre names them. */
  texts: Record<string, string>;
  onSelect: (selection: MapSelection) => void;
  /** The reader moved the map; not called for the first view. */
  onMove: (bounds: Bounds) => void;
  onIdle: () => void;
};

export type MapView = {
  setStyle: (style: StyleSpecification) => void;
  goTo: (place: { lon: number; lat: number; zoom: number }) => void;
  destroy: () => void;
};

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function boundsOf(map: MapLibreMap): Bounds {
  const box = map.getBounds();
  return {
    west: round(box.getWest()),
    south: round(box.getSouth()),
    east: round(box.getEast()),
    north: round(box.getNorth()),
  };
}

/** A cluster opens by zooming in; one that no zoom can part stands for one Gemeinde and opens as its list. */
async function openCluster(map: MapLibreMap, clusterId: number, onSelect: MapViewOptions["onSelect"]) {
  const source = map.getSource<GeoJSONSource>("centers");
  if (!source) return;
  const [first] = await source.getClusterLeaves(clusterId, 1, 0);
  const zoom = await source.getClusterExpansionZoom(clusterId);
  if (first?.geometry.type !== "Point") return;
  if (zoom > MAX_ZOOM && first.properties?.gemeindeAgs) {
    onSelect({ kind: "gemeinde", ags: String(first.properties.gemeindeAgs) });
    return;
  }
  const [cluster] = map.querySourceFeatures("centers", { filter: ["==", ["get", "cluster_id"], clusterId] });
  const center =
    cluster?.geometry.type === "Point" ? cluster.geometry.coordinates : first.geometry.coordinates;
  map.easeTo({ center: center as [number, number], zoom: Math.min(zoom, MAX_ZOOM), duration: 200 });
}

function select(map: MapLibreMap, event: MapMouseEvent, onSelect: MapViewOptions["onSelect"]) {
  const [hit] = map.queryRenderedFeatures(event.point, { layers: CLICKABLE });
  if (!hit) return;
  if (hit.layer.id === "clusters") openCluster(map, Number(hit.properties.cluster_id), onSelect);
  else if (hit.layer.id === "centers") onSelect({ kind: "zentrum", centerId: String(hit.properties.id) });
  else onSelect({ kind: "land", ags: String(hit.properties.ags) });
}

/** Starts the map in the container. Throws where the browser has no WebGL: the drawing underneath then stays. */
export function createMapView(options: MapViewOptions): MapView {
  const { container, onSelect, onMove, onIdle } = options;
  const map = new MapLibreMap({
    container,
    style: options.style,
    locale: options.texts,
    bounds: GERMANY,
    fitBoundsOptions: { padding: 16 },
    maxBounds: [
      [-2, 43.5],
      [23, 58.5],
    ],
    maxZoom: MAX_ZOOM,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    attributionControl: false,
  });
  map.setMissingStyleImageResolver((name) => {
    const image = drawMapImage(name);
    if (image) map.addImage(name, image, { pixelRatio: IMAGE_PIXEL_RATIO });
  });
  map.keyboard.disableRotation();
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-left");
  map.addControl(new ScaleControl({ maxWidth: 120 }), "bottom-left");
  map.addControl(new AttributionControl({ compact: false }), "bottom-right");
  map.on("click", (event) => select(map, event, onSelect));
  map.on("mousemove", (event) => {
    const over = map.queryRenderedFeatures(event.point, { layers: CLICKABLE.slice(0, 2) }).length > 0;
    map.getCanvas().style.cursor = over ? "pointer" : "";
  });
  map.on("idle", onIdle);
  map.once("idle", () => map.on("moveend", () => onMove(boundsOf(map))));
  return {
    setStyle: (style) => map.setStyle(style),
    // MapLibre itself turns this into a jump when the reader prefers reduced motion.
    goTo: ({ lon, lat, zoom }) =>
      map.easeTo({
        // On a wide page the details lie over the right side: the place is put into what is left of the map.
        offset: [container.clientWidth > 800 ? -190 : 0, 0],
        center: [lon, lat],
        zoom: Math.max(zoom, Math.min(map.getZoom(), zoom + 2)),
        duration: 200,
      }),
    destroy: () => map.remove(),
  };
}
