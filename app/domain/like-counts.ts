/** Which counts of one Land may be compared over time: of one programme, of one thing, and of each year the preferred one. */
import { comparePreference, countsExisting, type Observation } from "./observation";

/** A count of existing centres with a year: it can stand on a time axis. */
export type DatableCount = Observation & { year: number };

/** Counts of existing centres with a year. Planned, other and undated ones are none. */
export function isDatable(observation: Observation): observation is DatableCount {
  return countsExisting(observation) && observation.year !== null;
}

/** Same programme, same thing counted: only then is a difference of the numbers a growth. Counts of no programme are like nothing. */
export function isLike(a: Observation, b: Observation): boolean {
  return a.programId !== null && a.programId === b.programId && countsSameThing(a, b);
}

export function countsSameThing(a: Observation, b: Observation): boolean {
  return a.whatIsCounted === b.whatIsCounted && a.countsKitas === b.countsKitas;
}

/** Of each programme and year the count that `comparePreference` puts first, in the order of years; undated ones are left aside. */
export function preferredCounts(observations: readonly Observation[]): DatableCount[] {
  const best = new Map<string, DatableCount>();
  for (const count of observations.filter(isDatable).sort(comparePreference)) {
    const key = `${count.programId} ${count.year}`;
    if (!best.has(key)) best.set(key, count);
  }
  return [...best.values()].sort((a, b) => a.year - b.year || comparePreference(a, b));
}

export type CountPair = { first: DatableCount; last: DatableCount };

/** First and last exact, preferred, like count, of the pair furthest apart; undefined where no two are alike. */
export function longestLikePair(observations: readonly Observation[]): CountPair | undefined {
  const exact = preferredCounts(observations).filter(({ qualifier }) => qualifier === "exact");
  const pairs = exact.flatMap((first) =>
    exact.filter((last) => last.year > first.year && isLike(first, last)).map((last) => ({ first, last })),
  );
  const span = ({ first, last }: CountPair) => last.year - first.year;
  return pairs.sort((a, b) => span(b) - span(a))[0];
}

export type CountingChange = { before: DatableCount; after: DatableCount };

/**
 * Where the counting of a programme changes: neighbours among its preferred counts that do not count the same thing. The day of the
 * change is not known; it lies somewhere between the two. The difference of their numbers is no growth.
 */
export function countingChanges(observations: readonly Observation[]): CountingChange[] {
  const lastOf = new Map<string, DatableCount>();
  return preferredCounts(observations).flatMap((after) => {
    if (after.programId === null) return [];
    const before = lastOf.get(after.programId);
    lastOf.set(after.programId, after);
    return before && !countsSameThing(before, after) ? [{ before, after }] : [];
  });
}
