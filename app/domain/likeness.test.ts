import { describe, expect, it } from "vitest";
import type { Comparability } from "./comparability";
import { COMPARE_MEASURES } from "./compare-filter";
import { areAlike, type LikenessFacts, likenessOf } from "./likeness";
import type { KitaBasis } from "./program";

const unit = (counted: "funded" | "total", kitaBased: KitaBasis): Comparability => ({
  ranked: true,
  unit: { counted, kitaBased },
  groupId: `${counted}-${kitaBased}`,
});
const facts = (rest: Partial<LikenessFacts> = {}): LikenessFacts => ({
  hasNumber: true,
  comparability: unit("funded", "ja"),
  money: { year: 2024, kitaBased: "ja" },
  year: 2025,
  ...rest,
});
const COUNTS = ["centers", "coverage", "children-per-center", "completeness"] as const;
const MONEY = ["funding-per-center", "budget-per-child"] as const;

describe("which Länder are alike", () => {
  it.each(COUNTS)("%s: only where what is counted and its relation to Kitas are equal", (measure) => {
    const like = (a: Comparability, b: Comparability) =>
      areAlike(
        likenessOf(measure, facts({ comparability: a })),
        likenessOf(measure, facts({ comparability: b })),
      );
    expect(like(unit("funded", "ja"), unit("funded", "ja"))).toBe(true);
    expect(like(unit("funded", "ja"), unit("total", "ja"))).toBe(false);
    expect(like(unit("funded", "ja"), unit("funded", "teilweise"))).toBe(false);
  });

  it.each(COUNTS)("%s: a count of an ended programme is listed with its reason, never ranked", (measure) => {
    const ended: Comparability = { ranked: false, reason: "programme_ended", groupId: "programme_ended" };
    const likeness = likenessOf(measure, facts({ comparability: ended }));
    expect(likeness).toMatchObject({ ranked: false, reason: "programme_ended" });
    expect(areAlike(likeness, likeness)).toBe(false);
  });

  it.each(MONEY)(
    "%s: money at Kitas is not money of centres of their own, whatever is counted",
    (measure) => {
      const of = (kitaBased: KitaBasis | null, year = 2024) =>
        likenessOf(measure, facts({ money: { year, kitaBased }, comparability: unit("total", "nein") }));
      expect(areAlike(of("ja"), of("ja"))).toBe(true);
      expect(areAlike(of("ja"), of("nein"))).toBe(false);
      expect(of(null)).toMatchObject({ ranked: false, reason: "unknown_unit" });
    },
  );

  it.each(MONEY)("%s: five years back is still alike, six is listed as old", (measure) => {
    const of = (year: number) => likenessOf(measure, facts({ money: { year, kitaBased: "ja" } }));
    expect(areAlike(of(2020), of(2025))).toBe(true);
    expect(of(2019)).toMatchObject({ ranked: false, reason: "money_old" });
  });

  it("the age of a figure is alike over all counting units", () => {
    const ages = [unit("funded", "ja"), unit("total", "nein")].map((comparability) =>
      likenessOf("data-age", facts({ comparability, money: null })),
    );
    expect(areAlike(ages[0] as never, ages[1] as never)).toBe(true);
  });

  it.each(COMPARE_MEASURES)("%s: where there is no number there is no rank", (measure) => {
    expect(likenessOf(measure, facts({ hasNumber: false }))).toMatchObject({
      ranked: false,
      reason: "no_number",
    });
  });
});
