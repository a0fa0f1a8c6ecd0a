import { describe, expect, it } from "vitest";
import { amountIn } from "./real-price";

/** Consumer prices, 2020 = 100, as in data/statistics/cpi.csv. */
const prices = [
  [2007, 84.7],
  [2016, 95],
  [2020, 100],
  [2024, 119.3],
].map(([year = 0, index2020 = 0]) => ({ year, index2020, sourceId: "ST072" }));

describe("money in the prices of another year", () => {
  it.each([
    // Nordrhein-Westfalen
    [12_000, 2007, 2020, 14_167.65], // 12,000 × 100 ÷ 84.7
    [12_000, 2007, 2024, 16_902.01], // 12,000 × 119.3 ÷ 84.7 = 1,431,600 ÷ 84.7
    [20_000, 2020, 2020, 20_000], // × 100 ÷ 100
    [20_000, 2020, 2024, 23_860], // 20,000 × 119.3 ÷ 100
    // Berlin
    [60_000, 2016, 2020, 63_157.89], // 60,000 × 100 ÷ 95
    [60_000, 2016, 2024, 75_347.37], // 60,000 × 119.3 ÷ 95 = 7,158,000 ÷ 95
    [78_700, 2024, 2020, 65_968.15], // 78,700 × 100 ÷ 119.3
    [78_700, 2024, 2024, 78_700],
  ])("%i € of %i are in prices of %i: %f €", (amount, year, basis, expected) => {
    expect(amountIn(basis, amount, year, prices)).toBeCloseTo(expected, 2);
  });

  it("has no real value for a year without an index, nor in the prices of one", () => {
    expect(amountIn(2024, 20_000, 2025, prices)).toBeNull();
    expect(amountIn(2025, 20_000, 2024, prices)).toBeNull();
  });

  it("leaves nominal money as it was paid, index or not", () => {
    expect(amountIn("nominal", 18_000, 2025, [])).toBe(18_000);
  });
});
