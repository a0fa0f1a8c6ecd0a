/**
 * The middle of some numbers, as a benchmark. Nothing is averaged: of an odd number of them it is the one in the middle, of an even
 * number it is both in the middle, as a span. Of fewer than three there is no middle worth the name: null.
 */
const FEWEST = 3;

/** `low` and `high` are entries of the list itself, equal where one stands in the middle. */
export type MedianSpan<T> = { low: T; high: T; count: number };

export function medianSpan<T>(entries: readonly T[], numberOf: (entry: T) => number): MedianSpan<T> | null {
  if (entries.length < FEWEST) return null;
  const sorted = [...entries].sort((a, b) => numberOf(a) - numberOf(b));
  const low = sorted[Math.floor((sorted.length - 1) / 2)] as T;
  const high = sorted[Math.floor(sorted.length / 2)] as T;
  return { low, high, count: sorted.length };
}
