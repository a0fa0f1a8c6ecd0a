/** Pointing at the map with mouse or finger: what is under it, what a click opens. */
import type { MapGeoJSONFeature, Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { agsLevel } from "~/domain/ags";
import type { MapSelection } from "~/domain/map-filter";
import { REGION_LEVELS } from "~/domain/region-level";
import { MAX_ZOOM } from "./build-map-style";
import { CENTER_LAYERS } from "./center-layers";
import { REGION_FILL } from "./region-layers";

/** A region as the map's shapes name it; the looks may not list it, and a full tile has no room for names. */
export type PointedRegion = { ags: string; name: string | null };

export type PointerCallbacks = {
  onSelect: (selection: MapSelection) => void;
  onToggleRegion: (ags: string) => void;
  /** The region under the mouse; null: none. */
  onPoint: (region: PointedRegion | null) => void;
};

const POINTS = [CENTER_LAYERS.clusters, CENTER_LAYERS.centers];

function selectionOf(ags: string): MapSelection | null {
  const kind = REGION_LEVELS.find((level) => level === agsLevel(ags));
  return kind ? { kind, ags } : null;
}

/** A cluster opens by zooming in; one that no zoom can part lies in one Gemeinde and opens as its list. */
function openCluster(map: MapLibreMap, cluster: MapGeoJSONFeature, { onSelect }: PointerCallbacks) {
  const gemeinde = cluster.properties.gemeinde && selectionOf(String(cluster.properties.gemeinde));
  if (gemeinde) onSelect(gemeinde);
  else if (cluster.geometry.type === "Point" && map.getZoom() < MAX_ZOOM) {
    const [lon, lat] = cluster.geometry.coordinates as [number, number];
    map.easeTo({ center: [lon, lat], zoom: Math.min(map.getZoom() + 2, MAX_ZOOM), duration: 200 });
  }
}

function click(map: MapLibreMap, event: MapMouseEvent, callbacks: PointerCallbacks) {
  const [hit] = map.queryRenderedFeatures(event.point, { layers: [...POINTS, REGION_FILL] });
  if (!hit) return;
  if (hit.layer.id === CENTER_LAYERS.clusters) return openCluster(map, hit, callbacks);
  if (hit.layer.id === CENTER_LAYERS.centers) {
    return callbacks.onSelect({ kind: "zentrum", centerId: String(hit.properties.id) });
  }
  const ags = String(hit.properties.ags);
  const { ctrlKey, metaKey, shiftKey } = event.originalEvent;
  if (ctrlKey || metaKey || shiftKey) return callbacks.onToggleRegion(ags);
  const selection = selectionOf(ags);
  if (selection) callbacks.onSelect(selection);
}

/** `busy`: the click belongs to a drawing. */
export function pointAtMap(map: MapLibreMap, callbacks: PointerCallbacks, busy: () => boolean) {
  let asked: number | undefined;
  let pointed: string | undefined;
  const point = (region: PointedRegion | null) => {
    if (pointed === region?.ags) return;
    pointed = region?.ags;
    callbacks.onPoint(region);
  };
  map.on("click", (event) => {
    if (!busy()) click(map, event, callbacks);
  });
  // Once a frame is enough: a mouse moves more often than that.
  map.on("mousemove", ({ point: at }) => {
    if (asked !== undefined) return;
    asked = requestAnimationFrame(() => {
      asked = undefined;
      if (busy() || map.isMoving() || !map.getLayer(REGION_FILL)) return;
      const hits = map.queryRenderedFeatures(at, { layers: [...POINTS, REGION_FILL] });
      map.getCanvas().style.cursor = hits.length > 0 ? "pointer" : "";
      const region = hits.find(({ layer }) => layer.id === REGION_FILL)?.properties;
      point(region ? { ags: String(region.ags), name: region.name ? String(region.name) : null } : null);
    });
  });
  map.on("mouseout", () => point(null));
  map.on("remove", () => {
    if (asked !== undefined) cancelAnimationFrame(asked);
  });
}
