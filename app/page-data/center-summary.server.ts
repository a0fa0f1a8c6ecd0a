/**
 * Summary of a selection: of a drawn area, of regions chosen together, or of both (what lies in the area and in one of the regions). The
 * conditions on centres apply to the counts of centres; children and official counts are those of the chosen regions, whatever centres
 * are asked for.
 */
import { agsLevel, landAgsOf } from "~/domain/ags";
import type { Comparability } from "~/domain/comparability";
import type { Stichtag } from "~/domain/denominator";
import { DEFAULT_FILTER } from "~/domain/filter";
import { DEFAULT_MAP_FILTER, type MapFilter } from "~/domain/map-filter";
import type { CountedThing } from "~/domain/observation";
import type { RegionLevel } from "~/domain/region-level";
import {
  type Children,
  childrenOf,
  childrenTogether,
  coverageTogether,
  officialTogether,
} from "~/domain/selection-figures";
import type { Source } from "~/domain/source";
import type { Value } from "~/domain/value";
import { completenessOf } from "~/domain/white-spot";
import { type LandOverview, valueToday } from "~/metrics/laender-overview";
import { centerConditionsOf, placeConditionsOf } from "~/queries/center-conditions";
import { centerTotal } from "~/queries/center-total.server";
import { citedSources } from "~/queries/cited-sources.server";
import { completeLists } from "~/queries/complete-lists.server";
import { knownCentersByRegion } from "~/queries/known-centers-by-region.server";
import { regionPoint } from "~/queries/region-point.server";
import { loadSourcePages, type SourcePages } from "./center-pages.server";
import { loadLaenderOverview } from "./laender-overview.server";
import { loadStichtage } from "./region-stichtage.server";
import { loadSelectionCounts, type SelectionCounts } from "./selection-counts.server";

const EVERYWHERE = { west: null, south: null, east: null, north: null };

/** The count a Land itself states for all of it; `whole`: the Land is chosen as a whole, so the count is of the selection too. */
export type OfficialOfLand = {
  landAgs: string;
  whole: boolean;
  value: Value;
  year: number | null;
  asOf: string | null;
  /** Children under six on the Stichtag that fits the count. */
  denominator: Stichtag | null;
  whatIsCounted: CountedThing | null;
  comparability: Comparability;
  source: Source | null;
};

export type CenterSummary = Omit<SelectionCounts, "laender"> & {
  /** Centres under the same conditions, in the same Länder, without a Gemeinde: each may belong to the selection or not. */
  unplaced: number;
  chosen: { ags: string; level: RegionLevel; name: string; children: Children }[];
  hasArea: boolean;
  children: Children;
  /** Of every Land the selection touches; never added up but in `officialSum`. */
  official: OfficialOfLand[];
  /** Only of whole Länder that count alike. */
  officialSum: Value | null;
  /** Existing centres per 10,000 children under six; null: the selection allows no such figure. */
  coverage: Value | null;
  pages: SourcePages;
  /** What children and official counts are cited from. */
  sources: Source[];
  dataDate: string;
  demo: boolean;
};

/** null where neither regions nor an area are chosen. */
export async function loadSummary(filter: MapFilter): Promise<CenterSummary | null> {
  if (filter.regions.length === 0 && !filter.area) return null;
  const [{ laender: touchedLaender, ...counts }, pages, stichtage, allSources, overview, names] =
    await Promise.all([
      loadSelectionCounts(filter),
      loadSourcePages(filter),
      loadStichtage(),
      citedSources({}),
      loadLaenderOverview({ ...DEFAULT_FILTER, rule: filter.rule, year: filter.year }),
      Promise.all(filter.regions.map((ags) => regionPoint({ ags }))),
    ]);

  const chosen = names.flat().map(({ ags, name }) => ({
    ags,
    level: agsLevel(ags) as RegionLevel,
    name,
    children: childrenOf(ags, stichtage),
  }));
  const chosenAgs = chosen.map(({ ags }) => ags);
  const hasArea = filter.area !== null;
  const children = childrenTogether(chosenAgs, hasArea, stichtage);

  const laender = new Set([...chosenAgs.map(landAgsOf), ...touchedLaender]);
  const official = overview.laender
    .filter(({ land }) => laender.has(land.ags))
    .map((land) => officialOf(land, !hasArea && chosenAgs.includes(land.land.ags), filter.year));
  const whole = official.filter((land) => land.whole);
  const onlyWhole = whole.length > 0 && whole.length === chosen.length;
  const officialSum = onlyWhole ? officialTogether(whole) : null;
  const days = new Set([children.date, ...chosen.map((region) => region.children.date)]);
  const cited = new Set([
    ...stichtage
      .filter(({ ags, date }) => chosenAgs.includes(ags) && days.has(date))
      .map(({ sourceId }) => sourceId),
    ...official.flatMap(({ source }) => (source ? [source.sourceId] : [])),
  ]);

  return {
    ...counts,
    unplaced: await loadUnplaced(
      filter,
      official.flatMap((land) => (land.whole ? [] : [land.landAgs])),
    ),
    chosen,
    hasArea,
    children,
    official,
    officialSum,
    coverage: hasArea
      ? null
      : coverageTogether({
          chosen: chosenAgs,
          children,
          official: whole,
          officialSum,
          ...(await loadCompleteness(filter)),
        }),
    pages,
    sources: allSources.filter(({ sourceId }) => cited.has(sourceId)),
    dataDate: overview.dataDate,
    demo: overview.demo,
  };
}

/** As painted today: a count of an ended programme gives way to the reason why there is none, unless its year was asked for. */
function officialOf(land: LandOverview, whole: boolean, year: number | null): OfficialOfLand {
  const { headline, denominator, comparability, source } = land;
  return {
    landAgs: land.land.ags,
    whole,
    value: year === null ? valueToday(land, "centers") : land.values.centers,
    year: headline?.observation.year ?? null,
    asOf: headline?.observation.asOf ?? null,
    denominator,
    whatIsCounted: headline?.observation.whatIsCounted ?? null,
    comparability,
    source,
  };
}

/** Of a whole Land every centre is known to belong to it, so none is in doubt. */
async function loadUnplaced(filter: MapFilter, laender: readonly string[]): Promise<number> {
  if (laender.length === 0) return 0;
  const [rows] = await centerTotal({
    ...centerConditionsOf(filter),
    precision: filter.precision ?? "unknown",
    ...placeConditionsOf({ regions: laender, area: null }),
    ...EVERYWHERE,
  });
  if (!rows) throw new Error("Die Zählung der Zentren hat keine Antwort.");
  return rows.total - rows.placed;
}

/** Every existing centre of the regions, whatever centres are asked for, and the Länder whose list has them all. */
async function loadCompleteness(filter: MapFilter) {
  const [[count], lists, known] = await Promise.all([
    centerTotal({
      ...centerConditionsOf(DEFAULT_MAP_FILTER),
      ...placeConditionsOf({ regions: filter.regions, area: null }),
      ...EVERYWHERE,
    }),
    completeLists({}),
    knownCentersByRegion({ level: "land" }),
  ]);
  if (!count) throw new Error("Die Zählung der Zentren hat keine Antwort.");
  const complete = lists.filter((list) => {
    const land = known.find(({ ags }) => ags === list.landAgs);
    // A Land without a row has no known centre in the list.
    return completenessOf(list, land ?? { existing: 0, placed: 0 }).complete;
  });
  return { existing: count.existing, completeLaender: new Set(complete.map(({ landAgs }) => landAgs)) };
}
