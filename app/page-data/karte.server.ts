/** What /karte shows: the map of the regions, the list of centres, what stands open. Each part is loaded by its own function. */
import type { MapFilter } from "~/domain/map-filter";
import { loadCenterPage, loadPlaces } from "./center-list.server";
import { loadRegionLooks, loadRegionMap } from "./explorer.server";
import { loadSelection } from "./region-details.server";
import { loadSite } from "./site.server";

export { loadRegionLooks };

export async function loadKarte(filter: MapFilter) {
  const [map, list, places, selection, site] = await Promise.all([
    loadRegionMap(filter),
    loadCenterPage(filter),
    loadPlaces(filter.search),
    filter.selection ? loadSelection(filter.selection) : null,
    loadSite(),
  ]);
  return { ...site, map, years: map.years, list, places, selection };
}
