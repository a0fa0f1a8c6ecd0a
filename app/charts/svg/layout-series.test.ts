import { expect, test } from "vitest";
import { type EndLabel, spread } from "./layout-series";

const label = (y: number): EndLabel => ({ lines: ["x"], x: 0, y, pointY: y, accent: false, anchor: "start" });

test("labels at one place are pushed apart and stay above the axis", () => {
  const placed = spread([label(100), label(100), label(98)], 110).map((entry) => entry.y);
  expect(placed[1] as number).toBeGreaterThan((placed[0] as number) + 16);
  expect(placed[2] as number).toBeGreaterThan((placed[1] as number) + 16);
  expect(Math.max(...placed)).toBeLessThan(110);
});

test("labels with room stay at their points", () => {
  expect(spread([label(20), label(80)], 200).map((entry) => entry.y)).toEqual([20, 80]);
});
