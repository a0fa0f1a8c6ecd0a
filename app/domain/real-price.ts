/**
 * Money of one year in the prices of another: real = nominal × index(base) ÷ index(year). The index is the annual average of
 * consumer prices in Germany; it exists for some years only, and a year without an index has no real value: nothing is extrapolated.
 */

/** Annual consumer price index, 2020 = 100. */
export type PriceIndex = { year: number; index2020: number; sourceId: string };

/** `nominal`: euros of the year they were paid in; a year: euros in the prices of that year. */
export type PriceBasis = "nominal" | number;

/** Euros of `year` in the chosen prices; null where the index of either year is missing. Nominal money is what it is. */
export function amountIn(
  basis: PriceBasis,
  amountEur: number,
  year: number,
  prices: readonly PriceIndex[],
): number | null {
  if (basis === "nominal") return amountEur;
  const base = indexOf(basis, prices);
  const then = indexOf(year, prices);
  return base === undefined || then === undefined ? null : (amountEur * base) / then;
}

function indexOf(year: number, prices: readonly PriceIndex[]): number | undefined {
  return prices.find((price) => price.year === year)?.index2020;
}
