import type { Qualifier } from "./value";

/**
 * What is known of a number that is worked out from stated ones: it lies between `low` and `high`; null where nothing is known on that
 * side (a count of "mehr als 100" has no upper bound). `about`: one of its parts is rounded in the source. Nothing is averaged.
 */
export type Bounds = { low: number | null; high: number | null; about: boolean };

export function exactly(number: number): Bounds {
  return { low: number, high: number, about: false };
}

/** The bounds a source's own words set: "mehr als" has no upper, "bis zu" no lower one. */
export function statedBounds(number: number, qualifier: Qualifier): Bounds {
  return {
    low: qualifier === "up_to" ? null : number,
    high: qualifier === "at_least" ? null : number,
    about: qualifier === "about",
  };
}

/** Product of two numbers that are not negative; a side that is unknown in one of them is unknown in the product. */
export function multiplyBounds(a: Bounds, b: Bounds): Bounds {
  return {
    low: a.low === null || b.low === null ? null : a.low * b.low,
    high: a.high === null || b.high === null ? null : a.high * b.high,
    about: a.about || b.about,
  };
}
