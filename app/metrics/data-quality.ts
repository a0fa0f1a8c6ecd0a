/**
 * How good what is known of one Land is: how old its number, how many of its centres are known by name, on which kinds of sources
 * all of it stands, how often they disagree. Only what is counted here itself; it judges no source and adds nothing up to a mark.
 */
import type { LandFacts } from "~/domain/land-facts";
import { countsExisting, type Observation } from "~/domain/observation";
import { SOURCE_KINDS, type Source, type SourceKind } from "~/domain/source";
import type { Value } from "~/domain/value";
import { ageToday } from "./data-age";
import type { LandOverview } from "./laender-overview";

export type DataQuality = {
  /** Years from the last day the number can hold for to the Stand of the collection. */
  age: Value;
  /** Centres known by name and place, as a part of the counted ones. */
  completeness: Value;
  observations: { all: number; undated: number; inferred: number; rounded: number };
  /** Years with different numbers of existing centres of one programme, newest first; they may count different things or days. */
  differingYears: number[];
  /** Sources the profile cites on this Land, by kind in the order of trust; kinds without one are left out. */
  sourceKinds: { kind: SourceKind; sources: number }[];
};

export function dataQuality(
  entry: LandOverview,
  facts: LandFacts,
  sources: readonly Source[],
  dataDate: string,
): DataQuality {
  const observations = [...(entry.headline ? [entry.headline.observation] : []), ...entry.others];
  const own = new Set(
    [...observations, ...entry.programs, ...Object.values(facts).flat()].map(({ sourceId }) => sourceId),
  );
  const cited = sources.filter(({ sourceId }) => own.has(sourceId));
  return {
    age: ageToday(entry, dataDate),
    completeness: entry.values.completeness,
    observations: {
      all: observations.length,
      undated: observations.filter(({ year }) => year === null).length,
      inferred: observations.filter(({ yearInferred }) => yearInferred).length,
      rounded: observations.filter(({ qualifier }) => qualifier !== "exact").length,
    },
    differingYears: differingYears(observations),
    sourceKinds: SOURCE_KINDS.flatMap((kind) => {
      const number = cited.filter((source) => source.kind === kind).length;
      return number > 0 ? { kind, sources: number } : [];
    }),
  };
}

/** Existing centres of the same year and programme, as the flag `contradicted` has it: planned counts are meant to differ. */
function differingYears(observations: readonly Observation[]): number[] {
  const counts = new Map<string, Set<number>>();
  for (const observation of observations) {
    const { year, programId, count } = observation;
    if (year === null || !countsExisting(observation)) continue;
    const key = `${year} ${programId}`;
    counts.set(key, (counts.get(key) ?? new Set()).add(count));
  }
  const years = [...counts].flatMap(([key, found]) => (found.size > 1 ? Number(key.slice(0, 4)) : []));
  return [...new Set(years)].sort((a, b) => b - a);
}
