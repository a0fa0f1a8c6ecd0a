/** What /karte shows and what its map asks for afterwards. Page and files answer from the same functions, so list and map agree. */
import { DEFAULT_FILTER } from "~/domain/filter";
import type { MapFilter, MapSelection } from "~/domain/map-filter";
import { centerList, type ListedCenter } from "~/queries/center-list.server";
import { type CenterTerm, centerTerms } from "~/queries/center-terms.server";
import { centersOnMap } from "~/queries/centers-on-map.server";
import { landShapes } from "~/queries/land-shapes.server";
import { mapAsset } from "~/queries/map-asset.server";
import { type FoundPlace, placeSearch } from "~/queries/place-search.server";
import { regionPoint } from "~/queries/region-point.server";
import { snapshotInfo } from "~/queries/snapshot-info.server";
import { loadLaenderOverview } from "./laender-overview.server";

export type { CenterTerm, FoundPlace, ListedCenter };

export const PAGE_SIZE = 50;
/** So many centres of one region stand in its details; the list has the others. */
const DETAILS_SIZE = 30;

export type CenterPage = { centers: ListedCenter[]; total: number; page: number; pages: number };

export type SelectionDetails =
  | { kind: "zentrum"; center: ListedCenter; place: Place | null }
  | {
      kind: "land" | "kreis" | "gemeinde";
      ags: string;
      name: string;
      place: Place;
      centers: ListedCenter[];
      /** Centres known there by name, of any status. */
      total: number;
    };
type Place = { lon: number; lat: number };

const ANY = {
  status: null,
  term: null,
  landAgs: null,
  kreisAgs: null,
  gemeindeAgs: null,
  centerId: null,
  search: null,
  west: null,
  south: null,
  east: null,
  north: null,
  limit: PAGE_SIZE,
  offset: 0,
};

export async function loadKarte(filter: MapFilter) {
  const [overview, shapes, terms, list, places, points, selection, [info]] = await Promise.all([
    loadLaenderOverview({ ...DEFAULT_FILTER, rule: filter.rule }),
    landShapes({}),
    centerTerms({}),
    loadCenterPage(filter),
    loadPlaces(filter.search),
    centersOnMap(pointConditions(filter)),
    filter.selection ? loadSelection(filter.selection) : null,
    snapshotInfo({}),
  ]);
  if (!info) throw new Error("Der Datenstand hat keine Kennung.");
  return {
    snapshotId: info.snapshotId,
    overview,
    shapes,
    terms,
    list,
    places,
    pointCount: points.length,
    selection,
  };
}

const pointConditions = ({ status, term, landAgs, search }: MapFilter) => ({ status, term, landAgs, search });

/** Each row carries the number of all rows; no row means there is none: a counted zero. */
function totalOf(rows: readonly { total: number }[]): number {
  const [first] = rows;
  return first ? first.total : 0;
}

/** One page of the list under the filter, and within a part of the map where one is asked for. */
export async function loadCenterPage(filter: MapFilter): Promise<CenterPage> {
  const conditions = { ...ANY, ...pointConditions(filter), ...filter.bounds };
  const centers = await centerList({ ...conditions, offset: (filter.page - 1) * PAGE_SIZE });
  const total = totalOf(centers.length === 0 && filter.page > 1 ? await centerList(conditions) : centers);
  return { centers, total, page: filter.page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
}

export async function loadPlaces(search: string | null): Promise<FoundPlace[]> {
  return search ? placeSearch({ search }) : [];
}

/** What stands open beside the map; null where the snapshot knows no such region or centre. */
export async function loadSelection(selection: MapSelection): Promise<SelectionDetails | null> {
  if (selection.kind === "zentrum") {
    const [center] = await centerList({ ...ANY, centerId: selection.centerId });
    if (!center) return null;
    const place = center.lon !== null && center.lat !== null ? { lon: center.lon, lat: center.lat } : null;
    return { kind: "zentrum", center, place };
  }
  const { kind, ags } = selection;
  const [region] = await regionPoint({ ags });
  if (!region) return null;
  const centers = await centerList({ ...ANY, [`${kind}Ags`]: ags, limit: DETAILS_SIZE });
  const { name, lon, lat } = region;
  return { kind, ags, name, place: { lon, lat }, centers, total: totalOf(centers) };
}

/** The points of the map as GeoJSON. `look`: `point` where the address or postcode is known, `area` where only the Gemeinde is. */
export async function loadCenterPoints(filter: MapFilter) {
  const rows = await centersOnMap(pointConditions(filter));
  return {
    type: "FeatureCollection" as const,
    features: rows.map(({ centerId, lon, lat, status, precision, gemeindeAgs }) => ({
      type: "Feature" as const,
      geometry: { type: "Point" as const, coordinates: [lon, lat] },
      properties: { id: centerId, status, look: precision === "gemeinde" ? "area" : "point", gemeindeAgs },
    })),
  };
}

/** A file made at import; null where none has that name. */
export async function loadMapAsset(name: string): Promise<{ mediaType: string; body: Uint8Array } | null> {
  const [asset] = await mapAsset({ name });
  return asset ? { mediaType: asset.mediaType, body: Buffer.from(asset.body, "base64") } : null;
}
