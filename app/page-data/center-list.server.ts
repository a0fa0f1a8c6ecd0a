/** The centres under the filter: as a list, as suggestions of the search, and as choices of the filter form. */
import type { MapFilter } from "~/domain/map-filter";
import { centerConditionsOf, placeConditionsOf } from "~/queries/center-conditions";
import { centerFacets } from "~/queries/center-facets.server";
import { centerList, type ListedCenter } from "~/queries/center-list.server";
import { centerTotal } from "~/queries/center-total.server";
import { centerTraeger } from "~/queries/center-traeger.server";
import { type FoundPlace, placeSearch } from "~/queries/place-search.server";

export type { FoundPlace, ListedCenter };

export const PAGE_SIZE = 50;
/** So many Träger stand in the form; the others are found by their name. */
const TRAEGER_SHOWN = 50;
const EVERYWHERE = { west: null, south: null, east: null, north: null };

/** `placed`: those of all pages that have a point on the map. */
export type CenterPage = {
  centers: ListedCenter[];
  total: number;
  placed: number;
  page: number;
  pages: number;
};

const conditionsOf = (filter: MapFilter) => ({
  ...centerConditionsOf(filter),
  ...placeConditionsOf(filter),
});

/** One page of the list under the filter, and within a part of the map where one is asked for. */
export async function loadCenterPage(filter: MapFilter): Promise<CenterPage> {
  const conditions = { ...conditionsOf(filter), ...(filter.bounds ?? EVERYWHERE) };
  const offset = (filter.page - 1) * PAGE_SIZE;
  const [centers, [count]] = await Promise.all([
    centerList({ ...conditions, centerId: null, limit: PAGE_SIZE, offset }),
    centerTotal(conditions),
  ]);
  if (!count) throw new Error("Die Zählung der Zentren hat keine Antwort.");
  const { total, placed } = count;
  return { centers, total, placed, page: filter.page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
}

/** Suggestions for a text of the search field; none for none. */
export async function loadPlaces(search: string | null): Promise<FoundPlace[]> {
  return search ? placeSearch({ search }) : [];
}

/** Choices of the form. Each is counted under all other conditions of the filter, so that its number is what choosing it would show. */
export async function loadFacets(filter: MapFilter) {
  const conditions = conditionsOf(filter);
  const { traeger: _, ...otherConditions } = conditions;
  const [rows, traeger] = await Promise.all([
    centerFacets(conditions),
    centerTraeger({ ...otherConditions, part: null, limit: TRAEGER_SHOWN }),
  ]);
  const of = (facet: (typeof rows)[number]["facet"]) => rows.filter((row) => row.facet === facet);
  return {
    terms: of("term").map(({ choice, centers }) => ({ term: choice, centers })),
    programs: of("program").flatMap(({ choice, label, landAgs, centers }) =>
      label === null || landAgs === null ? [] : [{ programId: choice, name: label, landAgs, centers }],
    ),
    traeger: traeger.map(({ traeger: name, centers }) => ({ traeger: name, centers })),
    /** How many Träger there are in all. */
    traegerCount: traeger[0] ? traeger[0].found : 0,
    statuses: of("status").map(({ choice, centers }) => ({ status: choice, centers })),
    precisions: of("precision").map(({ choice, centers }) => ({ precision: choice, centers })),
    sinceYears: of("since")
      .map(({ choice, centers }) => ({ year: Number(choice), centers }))
      .sort((a, b) => a.year - b.year),
  };
}
export type CenterFacets = Awaited<ReturnType<typeof loadFacets>>;

/** Träger whose name holds the searched text, under the other conditions of the filter. */
export async function loadTraeger(filter: MapFilter) {
  const { traeger: _, ...otherConditions } = conditionsOf(filter);
  const rows = await centerTraeger({
    ...otherConditions,
    search: null,
    part: filter.search,
    limit: TRAEGER_SHOWN,
  });
  return rows.map(({ traeger, centers }) => ({ traeger, centers }));
}
