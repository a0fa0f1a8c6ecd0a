/** Everything the page /karte needs at once: the map and its list, the choices of its form, and the summary of a selection. */
import type { MapFilter } from "~/domain/map-filter";
import { isNumber, type Value } from "~/domain/value";
import { loadCenterPage, loadFacets } from "./center-list.server";
import { loadSummary } from "./center-summary.server";
import { loadKarte, loadRegionLooks } from "./karte.server";
import { loadWhiteSpots } from "./white-spots.server";

export async function loadKartePage(filter: MapFilter) {
  const [karte, looks, facets, summary, whiteSpots, pointCount] = await Promise.all([
    loadKarte(filter),
    // Those of the Gemeinden are asked for by the map alone: without it nobody needs them.
    filter.level === "gemeinde" ? null : loadRegionLooks(filter),
    loadFacets(filter),
    loadSummary(filter),
    loadWhiteSpots(),
    countPoints(filter),
  ]);
  const { answer } = karte.map;
  return {
    karte,
    looks,
    facets,
    summary,
    whiteSpots,
    pointCount,
    /** The level that can answer where this one cannot. */
    offer: answer.kind === "cannot" ? answer.offer : null,
    regions: answer.kind === "cannot" ? null : countRegions(answer.rows),
  };
}

/** The list is of the selection and the part of the map that is seen; the points of the map are all under the filter. */
async function countPoints(filter: MapFilter): Promise<number> {
  const everywhere = { ...filter, regions: [], area: null, bounds: null, page: 1 };
  return (await loadCenterPage(everywhere)).placed;
}

/** Regions of the level, and those with a number, a counted zero too. */
const countRegions = (rows: readonly { value: Value }[]) => ({
  total: rows.length,
  known: rows.filter(({ value }) => isNumber(value) || value.kind === "zero").length,
});
