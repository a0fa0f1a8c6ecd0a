import { expect, test } from "vitest";
import { axisTicks, niceMax, yearTicks, zeroScale } from "./scales";

test("a scale starts at zero even where all values are large", () => {
  const scale = zeroScale(200, [10, 110]);
  expect([scale(0), scale(100), scale(200)]).toEqual([10, 60, 110]);
});

test("a scale without any value above zero puts everything at its start", () => {
  expect(zeroScale(0, [10, 110])(0)).toBe(10);
});

test("an axis has round numbers from zero, none above the largest value", () => {
  expect(axisTicks(33.1, 5)).toEqual([0, 5, 10, 15, 20, 25, 30]);
  expect(axisTicks(0, 5)).toEqual([0]);
  expect(niceMax(3315, 5)).toBe(3500);
});

test("years are printed at round steps, or at both ends where there is room for two", () => {
  expect(yearTicks(2006, 2025, 540, 46)).toEqual([
    2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024,
  ]);
  expect(yearTicks(2006, 2025, 120, 46)).toEqual([2006, 2025]);
  expect(yearTicks(2024, 2024, 120, 46)).toEqual([2024]);
});
