/** What the explorer's files need beside the answers of its page: centres in pieces, their public pages, and where regions lie. */
import type { Geometry } from "geojson";
import type { MapFilter } from "~/domain/map-filter";
import type { RegionLevel } from "~/domain/region-level";
import { centerConditionsOf, placeConditionsOf } from "~/queries/center-conditions";
import { CENTER_FILE_COLUMNS, centerFileQuery, centerFileRows } from "~/queries/center-file.server";
import { type CenterPageRow, centerPages } from "~/queries/center-pages.server";
import { centerTotal } from "~/queries/center-total.server";
import { mapAsset } from "~/queries/map-asset.server";
import { regionNames } from "~/queries/region-names.server";
import { loadSite } from "./site.server";

export { CENTER_FILE_COLUMNS, centerFileQuery };

/** So many public pages stand as sources of a file; each centre's row names its own whatever their number. */
const MOST_PAGES = 2000;
const EVERYWHERE = { west: null, south: null, east: null, north: null };

const conditionsOf = (filter: MapFilter) => ({
  ...centerConditionsOf(filter),
  ...placeConditionsOf(filter),
});

/** Public pages that name the centres under the filter. */
export async function loadCenterPages(filter: MapFilter): Promise<CenterPageRow[]> {
  return centerPages({ ...conditionsOf(filter), limit: MOST_PAGES });
}

/** The centres under the filter, wherever the map stands: how many, from which pages, and their rows when they are asked for. */
export async function loadCenterFile(filter: MapFilter) {
  const [site, pages, [count]] = await Promise.all([
    loadSite(),
    loadCenterPages(filter),
    centerTotal({ ...conditionsOf(filter), ...EVERYWHERE }),
  ]);
  if (!count) throw new Error("Die Zählung der Zentren hat keine Antwort.");
  return { ...site, total: count.total, pages, rows: () => centerFileRows(filter) };
}

type Outlines = { features: { properties: { ags: string }; geometry: Geometry }[] };

/** Outlines of Länder and Kreise, as the interactive map draws them; a Gemeinde is a point inside it. */
export async function loadRegionGeometry(
  level: RegionLevel,
  landAgs: string | null,
): Promise<Map<string, Geometry>> {
  if (level === "gemeinde") {
    const points = await regionNames({ level, landAgs });
    return new Map(points.map(({ ags, lon, lat }) => [ags, { type: "Point", coordinates: [lon, lat] }]));
  }
  const [asset] = await mapAsset({ name: level === "land" ? "laender.geojson" : "kreise.geojson" });
  if (!asset) throw new Error(`Dem Datenstand fehlen die Umrisse der Ebene „${level}“.`);
  const { features } = JSON.parse(Buffer.from(asset.body, "base64").toString("utf8")) as Outlines;
  return new Map(features.map(({ properties, geometry }) => [properties.ags, geometry]));
}
