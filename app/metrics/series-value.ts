/**
 * A measure of the overview for any single count of a Land, for series over time: the same formula, over the children on the Stichtag
 * that fits the date of that count. `not_published`: undated, or no Stichtag within a year. `not_collected`: the source counts Kitas, so
 * there are no centres to divide by or through; only the count itself stands.
 */
import { denominatorFor, type Stichtag } from "~/domain/denominator";
import { dateOf, type Observation } from "~/domain/observation";
import { empty, type Value } from "~/domain/value";
import { centers } from "./centers";
import { childrenPerCenter } from "./children-per-center";
import { coverage } from "./coverage";

const SERIES_METRICS = { centers, coverage, "children-per-center": childrenPerCenter } as const;
/** The measures a single count is enough for, besides the children of its time. */
export type SeriesMeasure = keyof typeof SERIES_METRICS;

export function isSeriesMeasure(measure: string): measure is SeriesMeasure {
  return measure in SERIES_METRICS;
}

export function seriesValue(
  measure: SeriesMeasure,
  observation: Observation,
  stichtage: readonly Stichtag[],
): Value {
  const date = observation.year === null ? null : dateOf(observation);
  if (date === null) return empty("not_published");
  if (observation.countsKitas && measure !== "centers") return empty("not_collected");
  const headline = { observation, program: null, flags: [], date };
  const denominator = denominatorFor(date, stichtage) ?? null;
  return SERIES_METRICS[measure].compute({
    headline,
    absence: "not_published",
    denominator,
    placedCenters: 0,
  });
}
