import { describe, expect, it } from "vitest";
import { exactly, multiplyBounds, statedBounds } from "./bounds";

describe("bounds of a number worked out from stated ones", () => {
  it.each([
    ["exact", { low: 100, high: 100, about: false }],
    ["about", { low: 100, high: 100, about: true }],
    ["at_least", { low: 100, high: null, about: false }],
    ["up_to", { low: null, high: 100, about: false }],
  ] as const)("a stated 100 that is %s", (qualifier, bounds) => {
    expect(statedBounds(100, qualifier)).toEqual(bounds);
  });

  it("multiply side by side: 160 centres at 78,700 to 83,200 euros", () => {
    const rate = { low: 78_700, high: 83_200, about: false };
    expect(multiplyBounds(exactly(160), rate)).toEqual({ low: 12_592_000, high: 13_312_000, about: false });
  });

  it("lose the side that one factor does not have, both sides where the factors point apart", () => {
    expect(multiplyBounds(statedBounds(51, "up_to"), exactly(10))).toEqual({
      low: null,
      high: 510,
      about: false,
    });
    expect(multiplyBounds(statedBounds(51, "up_to"), statedBounds(10, "at_least"))).toEqual({
      low: null,
      high: null,
      about: false,
    });
    expect(multiplyBounds(exactly(51), statedBounds(10, "about")).about).toBe(true);
  });
});
