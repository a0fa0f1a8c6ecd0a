import { expect, it } from "vitest";
import { medianSpan } from "./median-span";

const median = (numbers: number[]) => {
  const span = medianSpan(numbers, (number) => number);
  return span && [span.low, span.high, span.count];
};

it.each([
  [[], null],
  [[7], null],
  [[7, 9], null],
  [
    [100, 229, 49],
    [100, 100, 3],
  ],
  [
    [4, 1, 3, 2],
    [2, 3, 4],
  ],
  [
    [5, 5, 1, 9, 5],
    [5, 5, 5],
  ],
  [
    [10, 9, 8, 1, 2, 3],
    [3, 8, 6],
  ],
])("the middle of %j is %j: one number, the two in the middle, or none", (numbers, expected) => {
  expect(median(numbers)).toEqual(expected);
});
