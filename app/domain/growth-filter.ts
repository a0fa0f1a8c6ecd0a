/**
 * The address of `/entwicklung`, parsed and written here alone. `?ansicht=` which view, `?stand=` the year that is marked in every view
 * (and that the map is linked with); each view has parts of its own: `scale` the axes of all Länder, `land` the one Land, `basis` the year
 * that is 100, `von` and `bis` the years between which growth is split. An address with `land` alone is that of the Land.
 */
import { FIRST_YEAR, LAST_YEAR } from "./filter";
import { LAENDER, landByAgs, landBySlug } from "./land";

export const GROWTH_VIEWS = ["laender", "land", "index", "aufteilung", "verbreitung"] as const;
export type GrowthView = (typeof GROWTH_VIEWS)[number];

export const SCALES = ["free", "shared"] as const;
/** `shared`: one y axis for all Länder; `free`: each Land its own. */
export type Scale = (typeof SCALES)[number];

/** null: what the page chooses from the data; `stand` null: no year is marked. `from` is before `to` where both are given. */
export type GrowthFilter = {
  view: GrowthView;
  stand: number | null;
  scale: Scale;
  landAgs: string | null;
  base: number | null;
  from: number | null;
  to: number | null;
};

export const DEFAULT_GROWTH_FILTER: GrowthFilter = {
  view: "laender",
  stand: null,
  scale: "free",
  landAgs: null,
  base: null,
  from: null,
  to: null,
};

export type GrowthPartName = "ansicht" | "stand" | "scale" | "land" | "basis" | "von" | "bis";
export type GrowthFilterFault = { part: GrowthPartName; value: string; allowed: string };
export type ParsedGrowthFilter = { ok: true; filter: GrowthFilter } | ({ ok: false } & GrowthFilterFault);

const YEARS = `${FIRST_YEAR}–${LAST_YEAR}`;

function parseYear(text: string): number | undefined {
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

const oneOf =
  <T extends string>(words: readonly T[]) =>
  (text: string): T | undefined =>
    words.find((word) => word === text);

/** Either the whole filter or the first part that cannot be read. A part that is absent or empty has its default. */
export function parseGrowthFilter(search: URLSearchParams): ParsedGrowthFilter {
  let fault: GrowthFilterFault | undefined;
  function read<T>(part: GrowthPartName, parse: (text: string) => T | undefined, allowed: string): T | null {
    const value = search.get(part)?.trim();
    if (!value) return null;
    const parsed = parse(value);
    if (parsed === undefined) fault ??= { part, value, allowed };
    return parsed ?? null;
  }
  const slugs = LAENDER.map(({ slug }) => slug).join(", ");
  const view = read("ansicht", oneOf(GROWTH_VIEWS), GROWTH_VIEWS.join(", "));
  const stand = read("stand", parseYear, YEARS);
  const scale = read("scale", oneOf(SCALES), SCALES.join(", "));
  const landAgs = read("land", (slug) => landBySlug(slug)?.ags, slugs);
  const base = read("basis", parseYear, YEARS);
  const from = read("von", parseYear, YEARS);
  const to = read("bis", parseYear, YEARS);
  if (!fault && from !== null && to !== null && to <= from)
    fault = { part: "bis", value: String(to), allowed: `${from + 1}–${LAST_YEAR}` };
  if (fault) return { ok: false, ...fault };
  const standard = DEFAULT_GROWTH_FILTER;
  return {
    ok: true,
    filter: {
      view: view ?? (landAgs === null ? standard.view : "land"),
      stand,
      scale: scale ?? standard.scale,
      landAgs,
      base,
      from,
      to,
    },
  };
}

/** The parts of the view in fixed order, defaults and the parts of other views left out: equal pages have equal addresses. */
export function growthFilterParts(filter: GrowthFilter): [part: GrowthPartName, text: string][] {
  const standard = DEFAULT_GROWTH_FILTER;
  const year = (value: number | null) => (value === null ? "" : String(value));
  const own: Record<GrowthView, [GrowthPartName, string][]> = {
    laender: [["scale", filter.scale === standard.scale ? "" : filter.scale]],
    land: [["land", filter.landAgs === null ? "" : landByAgs(filter.landAgs).slug]],
    index: [["basis", year(filter.base)]],
    aufteilung: [
      ["von", year(filter.from)],
      ["bis", year(filter.to)],
    ],
    verbreitung: [],
  };
  const parts: [GrowthPartName, string][] = [
    ["ansicht", filter.view === standard.view ? "" : filter.view],
    ...own[filter.view],
    ["stand", year(filter.stand)],
  ];
  return parts.filter(([, text]) => text !== "");
}

/** The address part of a filter, `""` for the default. */
export function writeGrowthFilter(filter: GrowthFilter): string {
  const text = new URLSearchParams(growthFilterParts(filter)).toString();
  return text && `?${text}`;
}
