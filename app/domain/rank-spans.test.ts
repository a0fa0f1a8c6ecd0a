import { describe, expect, it } from "vitest";
import { type Interval, intervalOf, overlap, rankSpans, widened } from "./rank-spans";

const exact = (value: number) => intervalOf(value, "exact");
const spans = (intervals: Interval[]) => rankSpans(intervals).map(({ from, to }) => [from, to]);

describe("intervalOf", () => {
  it.each([
    [229, "exact", 229, 229],
    [300, "about", 250, 350],
    [140, "about", 135, 145],
    [185, "about", 184.5, 185.5],
    [2500, "about", 2450, 2550],
    [1000, "about", 500, 1500],
    [67_000_000, "about", 66_500_000, 67_500_000],
    [0, "about", 0, 0.5],
    [100, "at_least", 100, Number.POSITIVE_INFINITY],
    [18_000, "up_to", 0, 18_000],
  ] as const)("%i stated as %s lies between %f and %f", (value, qualifier, low, high) => {
    expect(intervalOf(value, qualifier)).toEqual({ low, high });
  });
});

describe("rankSpans", () => {
  it("gives numbers that differ one place each, in whatever order they come", () => {
    expect(spans([exact(49), exact(229), exact(100)])).toEqual([
      [3, 3],
      [1, 1],
      [2, 2],
    ]);
  });

  it("gives equal numbers the same places", () => {
    expect(spans([exact(7), exact(5), exact(5), exact(5), exact(1)])).toEqual([
      [1, 1],
      [2, 4],
      [2, 4],
      [2, 4],
      [5, 5],
    ]);
  });

  it("brackets a number said as rund with those its rounding reaches, and with no other", () => {
    // rund 140 is 135 to 145: 142 cannot be told from it, 150 is above, 130 below.
    expect(spans([exact(150), exact(142), intervalOf(140, "about"), exact(130)])).toEqual([
      [1, 1],
      [2, 3],
      [2, 3],
      [4, 4],
    ]);
  });

  it("leaves the places of two exact numbers apart though a third overlaps both", () => {
    // rund 50 is 45 to 55: it may be above 54, between, or below 46; 54 and 46 keep their order among themselves.
    expect(spans([exact(54), intervalOf(50, "about"), exact(46)])).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  it("lets mehr als 100 take every place down to the first number below it", () => {
    expect(spans([exact(229), intervalOf(100, "at_least"), exact(100), exact(49)])).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
      [4, 4],
    ]);
  });

  it("lets bis zu 20 take every place from the first number above it", () => {
    expect(spans([exact(30), intervalOf(20, "up_to"), exact(10)])).toEqual([
      [1, 1],
      [2, 3],
      [2, 3],
    ]);
  });

  it("gives one number alone the first place and nobody none", () => {
    expect(spans([exact(3)])).toEqual([[1, 1]]);
    expect(spans([])).toEqual([]);
  });
});

describe("widened", () => {
  it("reaches to what a contradicting source says, and not to one that fits", () => {
    expect(widened(exact(91), [exact(94)])).toEqual({ low: 91, high: 94 });
    expect(widened(intervalOf(185, "about"), [exact(188)])).toEqual({ low: 184.5, high: 188 });
    expect(widened(exact(3121), [intervalOf(3100, "at_least")])).toEqual({ low: 3121, high: 3121 });
  });
});

it("two intervals that only touch cannot be told apart", () => {
  expect(overlap({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
  expect(overlap({ low: 1, high: 1.9 }, { low: 2, high: 3 })).toBe(false);
});
