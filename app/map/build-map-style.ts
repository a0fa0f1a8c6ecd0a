/**
 * The map's style as a pure function. Nothing comes from outside: no sprite, no glyphs (text is drawn in the browser with the page's
 * own font), and every address lies under the snapshot's id.
 */
import type { SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { RegionLooks } from "~/charts/region-looks";
import { palette } from "~/charts/theme";
import type { Locale } from "~/domain/locale";
import type { MapArea } from "~/domain/map-area";
import type { MapSelection } from "~/domain/map-filter";
import { centerLayers } from "./center-layers";
import type { MapTheme } from "./draw-map-image";
import { labelLayer, regionLayers } from "./region-layers";
import { areaLayers, currentLayers, draftLayers, regionMarks } from "./style-marks";

export type MapStyleInput = {
  theme: MapTheme;
  locale: Locale;
  looks: RegionLooks;
  /** Where the files of this snapshot lie: `/map/abc123`. */
  assetRoot: string;
  /** The filter of the centres as it stands in the address; empty for all. */
  pointQuery: string;
  selection: MapSelection | null;
  /** Keys of the regions chosen for a summary, of any level. */
  chosenRegions: readonly string[];
  area: MapArea | null;
  credit: string;
};

/** Beyond this zoom nothing new is known: most centres are known by their Gemeinde only, and all tiles end here. */
export const MAX_ZOOM = 13;
/** No tile is asked for outside this box. */
const GERMANY: [number, number, number, number] = [5.5, 47, 15.5, 55.3];
/** Tiles of the Gemeinden exist for these zooms; farther out they are drawn smaller (see `gemeinde-tiles.client`), closer up larger. */
export const GEMEINDE_ZOOM = { minzoom: 7, maxzoom: 9 };

const NOTHING = { type: "FeatureCollection" as const, features: [] };

function areaData(area: MapArea | null): GeoJSON.GeoJSON {
  const [first] = area ?? [];
  if (!area || !first) return NOTHING;
  const ring = [...area, first].map(([lon, lat]) => [lon, lat]);
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } };
}

function sources(input: MapStyleInput): Record<string, SourceSpecification> {
  const { assetRoot, pointQuery, area, credit } = input;
  const file = (name: string): SourceSpecification => ({
    type: "geojson",
    data: `${assetRoot}/${name}.geojson`,
  });
  const tiles = (name: string, query = ""): SourceSpecification => ({
    type: "vector",
    tiles: [`${assetRoot}/${name}/{z}/{x}/{y}.pbf${query && `?${query}`}`],
    bounds: GERMANY,
    maxzoom: MAX_ZOOM,
  });
  return {
    laender: { ...file("laender"), attribution: credit } as SourceSpecification,
    kreise: file("kreise"),
    gemeinden: { ...tiles("gemeinden"), ...GEMEINDE_ZOOM } as SourceSpecification,
    labels: file("labels"),
    centers: tiles("centers", pointQuery),
    area: { type: "geojson", data: areaData(area) },
    draft: { type: "geojson", data: NOTHING },
  };
}

export function buildMapStyle(input: MapStyleInput): StyleSpecification {
  const colors = palette(input.theme);
  return {
    version: 8,
    name: "Familienzentren-Atlas",
    sources: sources(input),
    layers: [
      { id: "ground", type: "background", paint: { "background-color": colors.surface } },
      ...regionLayers(input.looks, input.theme),
      ...areaLayers(colors),
      ...regionMarks(input, colors),
      ...currentLayers(input.looks.level, "", colors),
      labelLayer(input.looks, colors),
      ...centerLayers(input, colors),
      ...draftLayers(colors),
    ],
  };
}
