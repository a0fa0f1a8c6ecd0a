/** Which counts of a Land stand on the time axis, which of them a chart prefers, and which neighbours a line may join. */
import { type DatableCount, isDatable, isLike, preferredCounts } from "~/domain/like-counts";
import { comparePreference, type Observation } from "~/domain/observation";

/** Over more years than this without a count a line would be a guess. */
const LARGEST_STEP_YEARS = 3;

export type PlacedObservation = {
  observation: Observation;
  /** Year with the fraction of the date; the middle of the year where the source gives none. */
  x: number;
  /** Observations of one run may be joined by a line. */
  run: number;
  /** Another count of the same programme and year is preferred. */
  secondary: boolean;
};

/**
 * The datable counts of one Land in the order of time. Two neighbours among the preferred counts of a programme share a run only
 * when both count the same thing exactly and lie at most three years apart. Counts of no programme are joined with nothing.
 */
export function placeObservations(observations: readonly Observation[]): PlacedObservation[] {
  const preferred = new Set<Observation>(preferredCounts(observations));
  const placed = observations.filter(isDatable).map((observation) => ({
    observation,
    x: positionOf(observation),
    run: 0,
    secondary: !preferred.has(observation),
  }));
  const lastOf = new Map<string | null, PlacedObservation>();
  let run = 0;
  placed.sort((a, b) => a.x - b.x || comparePreference(a.observation, b.observation));
  for (const entry of placed) {
    const { programId } = entry.observation;
    if (entry.secondary) continue;
    const previous = lastOf.get(programId);
    entry.run = previous && mayJoin(previous.observation, entry.observation) ? previous.run : ++run;
    lastOf.set(programId, entry);
  }
  return placed;
}

function mayJoin(a: Observation, b: Observation): boolean {
  return (
    isLike(a, b) &&
    a.qualifier === "exact" &&
    b.qualifier === "exact" &&
    a.year !== null &&
    b.year !== null &&
    b.year - a.year <= LARGEST_STEP_YEARS
  );
}

/** Place of a count on an axis of years. */
export function positionOf(observation: DatableCount): number {
  return positionOfDate(observation.asOf ?? String(observation.year));
}

/**
 * Place of a date on an axis of years: `2006-07` and `2006-07-01` are 2006.5. A year alone stands in its middle, where it is never
 * more than half a year wrong and never on the day of a count that is dated to the turn of the year.
 */
export function positionOfDate(date: string): number {
  const [year, month, day = 1] = date.split("-").map(Number) as [number, number?, number?];
  return month === undefined ? year + 0.5 : year + (month - 1 + (day - 1) / 31) / 12;
}
