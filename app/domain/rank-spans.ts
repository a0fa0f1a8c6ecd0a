/**
 * Ranks of numbers that are not all exact: each number is the interval it can lie in, each rank the places it can take. Numbers that
 * cannot be told apart share their places ("Rang 3 bis 5") instead of being ranked by the accident of their rounding.
 */
import type { Qualifier } from "./value";

/** Both ends belong to it; `high` is Infinity where a source gives only a lower bound. Unit: that of the number. */
export type Interval = { low: number; high: number };

/** Places from 1; `from` and `to` are equal where the place is certain. */
export type RankSpan = { from: number; to: number };

/**
 * Where a number stated as "rund" can lie: half of the place of its last digit that is not 0, to both sides. "rund 300" is 250 to 350,
 * "rund 2.500" 2.450 to 2.550, "rund 185" 184,5 to 185,5. Nobody says how he rounded; trailing zeros are the trace it leaves.
 */
function roundingOf(value: number): number {
  if (value === 0) return 0.5;
  let place = 1;
  while (Number.isInteger(value / (place * 10))) place *= 10;
  return place / 2;
}

/**
 * The interval of a whole number as a source states it: "exact" is a point, "rund" its rounding, "mehr als" open upwards, "bis zu" from 0.
 */
export function intervalOf(value: number, qualifier: Qualifier): Interval {
  switch (qualifier) {
    case "exact":
      return { low: value, high: value };
    case "about":
      return { low: Math.max(0, value - roundingOf(value)), high: value + roundingOf(value) };
    case "at_least":
      return { low: value, high: Number.POSITIVE_INFINITY };
    case "up_to":
      return { low: 0, high: value };
  }
}

/** Widened by what other sources say of the same thing, where they contradict; one that fits changes nothing. */
export function widened(interval: Interval, others: readonly Interval[]): Interval {
  const apart = others.filter(({ low, high }) => low > interval.high || high < interval.low);
  return {
    low: Math.min(interval.low, ...apart.map(({ low }) => low)),
    high: Math.max(interval.high, ...apart.map(({ high }) => high)),
  };
}

/** Can the two not be told apart? */
export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/**
 * The places each interval can take, in the order given; place 1 is the highest. A place starts after all that certainly lie above and
 * ends before all that certainly lie below: equal numbers and numbers whose intervals touch share their places.
 */
export function rankSpans(intervals: readonly Interval[]): RankSpan[] {
  return intervals.map(({ low, high }) => ({
    from: 1 + intervals.filter((other) => other.low > high).length,
    to: intervals.length - intervals.filter((other) => other.high < low).length,
  }));
}
