import { expect, test } from "vitest";
import { areaText, boxArea, isInArea, parseArea } from "./map-area";

const BOX = boxArea({ west: 8, south: 50, east: 10, north: 52 });
/** A dent from the east side reaches the middle. */
const DENTED = parseArea("8,50;10,50;9,51;10,52;8,52") ?? [];

test("an area written to the address and read again is the same area", () => {
  expect(parseArea(areaText(BOX))).toEqual(BOX);
});

test.each([
  ["a line", "8,50;9,51"],
  ["a corner without latitude", "8,50;9;9,51"],
  ["a corner off the globe", "8,50;9,51;9,91"],
  ["an empty number", "8,50;9,51;,51"],
  ["words", "hier;da;dort"],
])("%s is no area", (_name, text) => {
  expect(parseArea(text)).toBeUndefined();
});

test("more than sixty corners are no area", () => {
  expect(
    parseArea(Array.from({ length: 61 }, (_, index) => `8,${50 + index / 100}`).join(";")),
  ).toBeUndefined();
});

test.each([
  [9, 51, true],
  [7.9, 51, false],
  [9, 52.1, false],
])("a box holds %d, %d: %s", (lon, lat, inside) => {
  expect(isInArea(lon, lat, BOX)).toBe(inside);
});

test.each([
  [8.5, 51, true],
  [9.5, 51, false],
  [9.5, 50.2, true],
])("a dented area holds %d, %d: %s", (lon, lat, inside) => {
  expect(isInArea(lon, lat, DENTED)).toBe(inside);
});
