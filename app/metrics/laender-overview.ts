/** The sixteen Länder side by side: what /, /laender and /karte show. Pure: the same rows give the same overview. */
import {
  areComparable,
  type Comparability,
  type CountingUnit,
  comparabilityOf,
  NOT_RANKED_REASONS,
  type NotRankedReason,
} from "~/domain/comparability";
import { denominatorFor, type Stichtag } from "~/domain/denominator";
import type { AtlasFilter } from "~/domain/filter";
import { absenceOf, type Headline, headlineObservation } from "~/domain/headline-observation";
import { LAENDER, type Land } from "~/domain/land";
import { comparePreference, compareYear, countsExisting, type Observation } from "~/domain/observation";
import type { Program } from "~/domain/program";
import type { Source } from "~/domain/source";
import { drawnNumber, type Emptiness, type Value } from "~/domain/value";
import { LAND_METRICS, type LandMetricId } from "./registry";

export type LandOverview = {
  land: Land;
  /** The Land's number under the filter; null: see `absence`. */
  headline: Headline | null;
  /** What holds for the Land when its headline is missing or belongs to an ended programme: nothing counts today's centres. */
  absence: Emptiness;
  /** Every other count of the Land, undated, planned and contradicting ones too; newest first. */
  others: Observation[];
  programs: Program[];
  denominator: Stichtag | null;
  values: Record<LandMetricId, Value>;
  comparability: Comparability;
  /** Centres known by name: all open ones, and those of them with a place on the map. */
  knownCenters: { open: number; placed: number };
  source: Source | null;
  denominatorSource: Source | null;
};

export type LaenderOverview = {
  filter: AtlasFilter;
  /** The year that counts as today: the latest year with a count. */
  referenceYear: number;
  demo: boolean;
  dataDate: string;
  /** Years with a count of existing centres, newest first. */
  years: number[];
  laender: LandOverview[];
};

export type OverviewRows = {
  observations: readonly Observation[];
  programs: readonly Program[];
  stichtage: readonly (Stichtag & { landAgs: string })[];
  knownCenters: readonly { landAgs: string; open: number; placed: number }[];
  sources: readonly Source[];
};

export type OverviewFrame = Pick<LaenderOverview, "filter" | "demo" | "dataDate">;

/** The latest year any count is dated to. Throws without a dated count: such a snapshot did not pass its checks. */
export function referenceYearOf(observations: readonly Observation[]): number {
  const years = observations.flatMap(({ year, whatIsCounted }) =>
    year === null || whatIsCounted === "planned" ? [] : [year],
  );
  if (years.length === 0) throw new Error("Keine einzige Zählung trägt ein Jahr.");
  return Math.max(...years);
}

/** All sixteen Länder in the order of their keys. */
export function buildLaenderOverview(rows: OverviewRows, frame: OverviewFrame): LaenderOverview {
  const referenceYear = referenceYearOf(rows.observations);
  const sources = new Map(rows.sources.map((source) => [source.sourceId, source]));
  const laender = LAENDER.map((land) => landOverview(land, rows, frame.filter, referenceYear, sources));
  return { ...frame, referenceYear, years: countedYears(rows.observations), laender };
}

function landOverview(
  land: Land,
  rows: OverviewRows,
  filter: AtlasFilter,
  referenceYear: number,
  sources: ReadonlyMap<string, Source>,
): LandOverview {
  const ofLand = <T extends { landAgs: string }>(all: readonly T[]) =>
    all.filter((row) => row.landAgs === land.ags);
  const observations = ofLand(rows.observations);
  const programs = ofLand(rows.programs);
  const headline = headlineObservation(observations, programs, filter, referenceYear) ?? null;
  const absence = absenceOf(programs, filter.year ?? referenceYear);
  const date = headline?.date ?? null;
  const denominator = (date !== null && denominatorFor(date, ofLand(rows.stichtage))) || null;
  // A Land without a row in the list of known centres has none there: that count is ours, and it is 0.
  const { open, placed } = ofLand(rows.knownCenters)[0] ?? { open: 0, placed: 0 };
  const figures = { headline, absence, denominator, placedCenters: placed };
  return {
    land,
    headline,
    absence,
    others: observations.filter((other) => other !== headline?.observation).sort(newestFirst),
    programs,
    denominator,
    values: Object.fromEntries(LAND_METRICS.map((metric) => [metric.id, metric.compute(figures)])) as Record<
      LandMetricId,
      Value
    >,
    comparability: comparabilityOf(headline),
    knownCenters: { open, placed },
    source: headline ? (sources.get(headline.observation.sourceId) ?? null) : null,
    denominatorSource: denominator ? (sources.get(denominator.sourceId) ?? null) : null,
  };
}

function newestFirst(a: Observation, b: Observation): number {
  return compareYear(a, b) || comparePreference(a, b);
}

/** A measure as it may be painted as today's: a number of an ended programme gives way to the reason why there is none today. */
export function valueToday(overview: LandOverview, metric: LandMetricId): Value {
  const ended = overview.headline?.flags.includes("programme_ended");
  return ended ? { kind: overview.absence } : overview.values[metric];
}

/** Länder that have a number, grouped by counting unit, each group ranked by the measure; largest group first, then highest value. */
export function rankedGroups(
  overview: LaenderOverview,
  metric: LandMetricId,
): { groupId: string; unit: CountingUnit; laender: LandOverview[] }[] {
  const groups = new Map<string, { groupId: string; unit: CountingUnit; laender: LandOverview[] }>();
  for (const land of overview.laender) {
    if (!land.comparability.ranked || drawnNumber(land.values[metric]) === undefined) continue;
    const { groupId, unit } = land.comparability;
    const group = groups.get(groupId) ?? { groupId, unit, laender: [] };
    group.laender.push(land);
    groups.set(groupId, group);
  }
  // Only Länder with a number are in a group; the fallback is for the type alone.
  const height = (land: LandOverview | undefined) =>
    (land && drawnNumber(land.values[metric])) ?? Number.NEGATIVE_INFINITY;
  for (const group of groups.values()) group.laender.sort((a, b) => height(b) - height(a));
  return [...groups.values()].sort(
    (a, b) => b.laender.length - a.laender.length || height(b.laender[0]) - height(a.laender[0]),
  );
}

/** Länder outside every ranking, by reason, in the order of their keys; those whose measure is empty though counted stand with them. */
export function unrankedGroups(
  overview: LaenderOverview,
  metric: LandMetricId,
): { reason: NotRankedReason; laender: LandOverview[] }[] {
  const reasonOf = (land: LandOverview): NotRankedReason | undefined => {
    if (!land.comparability.ranked) return land.comparability.reason;
    return drawnNumber(land.values[metric]) === undefined ? "no_number" : undefined;
  };
  return NOT_RANKED_REASONS.map((reason) => ({
    reason,
    laender: overview.laender.filter((land) => reasonOf(land) === reason),
  })).filter((group) => group.laender.length > 0);
}

/** The other Länder whose number is counted alike, in the order of their keys; none for a Land that stands in no ranking. */
export function comparableLaender(overview: LaenderOverview, entry: LandOverview): LandOverview[] {
  return overview.laender.filter(
    (other) => other !== entry && areComparable(entry.comparability, other.comparability),
  );
}

/** Years with a count of existing centres, newest first: what a reader can choose. */
export function countedYears(observations: readonly Observation[]): number[] {
  const years = observations.filter(countsExisting).flatMap(({ year }) => (year === null ? [] : [year]));
  return [...new Set(years)].sort((a, b) => b - a);
}
