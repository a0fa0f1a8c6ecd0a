import { useMemo } from "react";
import type { RegionLooks } from "~/charts/region-looks";
import type { MapFilter } from "~/domain/map-filter";
import type { Details } from "./selection-details";

const ZOOM = { land: 6.6, kreis: 8.5, gemeinde: 10, zentrum: 11 };
/** Part of a square map of about 450 px that one degree of longitude takes at zoom 0. */
const FITS = (450 / 512) * 360;
const MIDDLE = Math.cos((51 * Math.PI) / 180);

export type Target = { lon: number; lat: number; zoom: number };

/** Where the regions of one Land lie, with the zoom at which they are all seen; null: none of them is known. */
export function placeOfLand(regions: RegionLooks["regions"], landAgs: string): Target | null {
  const points = regions.filter(({ ags }) => ags.startsWith(landAgs));
  if (points.length === 0) return null;
  const [west, east] = [Math.min(...points.map(({ lon }) => lon)), Math.max(...points.map(({ lon }) => lon))];
  const [south, north] = [
    Math.min(...points.map(({ lat }) => lat)),
    Math.max(...points.map(({ lat }) => lat)),
  ];
  // A single point says nothing of the size of its Land; a city is seen closer, but not as a street.
  const span = Math.max(east - west, (north - south) / MIDDLE);
  const zoom = points.length === 1 ? ZOOM.land : Math.min(9, Math.log2(FITS / span) - 0.2);
  return { lon: (west + east) / 2, lat: (south + north) / 2, zoom };
}

/**
 * Where the map is to go: to what is opened, else to the chosen Land, unless the address names a view. To the Gemeinden of a Land the map
 * goes by itself. The same object until that changes.
 */
export function useMapTarget(
  details: Details | null,
  { landAgs, level, bounds }: Pick<MapFilter, "landAgs" | "level" | "bounds">,
  looks: RegionLooks,
): Target | null {
  const place = details?.place ?? null;
  const kind = details?.kind;
  const open = useMemo(() => (place && kind ? { ...place, zoom: ZOOM[kind] } : null), [place, kind]);
  const goes = landAgs !== null && level !== "gemeinde" && bounds === null;
  const { lon, lat, zoom } = (goes ? placeOfLand(looks.regions, landAgs) : null) ?? {};
  const land = useMemo(
    () => (lon === undefined || lat === undefined || zoom === undefined ? null : { lon, lat, zoom }),
    [lon, lat, zoom],
  );
  return open ?? land;
}
