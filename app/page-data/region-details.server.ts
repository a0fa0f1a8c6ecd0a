/** What stands open beside the map: one centre, or what is known of one region. The filter of the centres does not apply to it. */
import { landAgsOf } from "~/domain/ags";
import { DEFAULT_MAP_FILTER, type MapSelection } from "~/domain/map-filter";
import type { Program } from "~/domain/program";
import type { RegionLevel } from "~/domain/region-level";
import { type Children, childrenOf } from "~/domain/selection-figures";
import type { Source } from "~/domain/source";
import { centerConditionsOf, placeConditionsOf } from "~/queries/center-conditions";
import { centerList, type ListedCenter } from "~/queries/center-list.server";
import { citedSources } from "~/queries/cited-sources.server";
import { programs } from "~/queries/programs.server";
import { regionPoint } from "~/queries/region-point.server";
import { loadSourcePages, type SourcePages } from "./center-pages.server";
import { loadStichtage } from "./region-stichtage.server";
import { loadSelectionCounts, type SelectionCounts } from "./selection-counts.server";

/** So many centres of one region stand in its details; the list has the others. */
const DETAILS_SIZE = 30;
const EVERYWHERE = { west: null, south: null, east: null, north: null };

type Place = { lon: number; lat: number };

export type CenterDetails = { kind: "zentrum"; center: ListedCenter; place: Place | null };

export type RegionDetails = Pick<SelectionCounts, "total" | "existing" | "statuses"> & {
  kind: RegionLevel;
  ags: string;
  name: string;
  landAgs: string;
  place: Place;
  /** The first of `total`, whatever their status. */
  centers: ListedCenter[];
  children: Children;
  /** Every row on state programmes of the Land, also that it has none. */
  programs: Program[];
  /** Public pages that name the centres. */
  pages: SourcePages;
  /** What children and programmes are cited from. */
  sources: Source[];
};

export type SelectionDetails = CenterDetails | RegionDetails;

/** null where the snapshot knows no such region or centre. */
export async function loadSelection(selection: MapSelection): Promise<SelectionDetails | null> {
  return selection.kind === "zentrum"
    ? loadCenter(selection.centerId)
    : loadRegion(selection.kind, selection.ags);
}

async function loadCenter(centerId: string): Promise<CenterDetails | null> {
  const anywhere = {
    ...centerConditionsOf(DEFAULT_MAP_FILTER),
    ...placeConditionsOf(DEFAULT_MAP_FILTER),
    ...EVERYWHERE,
  };
  const [center] = await centerList({ ...anywhere, centerId, limit: 1, offset: 0 });
  if (!center) return null;
  const place = center.lon !== null && center.lat !== null ? { lon: center.lon, lat: center.lat } : null;
  return { kind: "zentrum", center, place };
}

async function loadRegion(kind: RegionLevel, ags: string): Promise<RegionDetails | null> {
  const filter = { ...DEFAULT_MAP_FILTER, regions: [ags] };
  const conditions = { ...centerConditionsOf(filter), ...placeConditionsOf(filter) };
  const landAgs = landAgsOf(ags);
  const [[region], centers, counts, pages, allPrograms, stichtage, allSources] = await Promise.all([
    regionPoint({ ags }),
    centerList({ ...conditions, ...EVERYWHERE, centerId: null, limit: DETAILS_SIZE, offset: 0 }),
    loadSelectionCounts(filter),
    loadSourcePages(filter),
    programs({}),
    loadStichtage(),
    citedSources({}),
  ]);
  if (!region) return null;
  const ofLand = allPrograms.filter((program) => program.landAgs === landAgs);
  const children = childrenOf(ags, stichtage);
  const cited = new Set([
    ...ofLand.map(({ sourceId }) => sourceId),
    ...stichtage
      .filter((day) => day.ags === ags && day.date === children.date)
      .map(({ sourceId }) => sourceId),
  ]);
  return {
    kind,
    ags,
    name: region.name,
    landAgs,
    place: { lon: region.lon, lat: region.lat },
    centers,
    total: counts.total,
    existing: counts.existing,
    statuses: counts.statuses,
    children,
    programs: ofLand,
    pages,
    sources: allSources.filter(({ sourceId }) => cited.has(sourceId)),
  };
}
