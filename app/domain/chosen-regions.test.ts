import { expect, test } from "vitest";
import { toggleRegion } from "./chosen-regions";

test("a region is added in order and taken out again", () => {
  expect(toggleRegion(["06"], "05")).toEqual(["05", "06"]);
  expect(toggleRegion(["05", "06"], "05")).toEqual(["06"]);
});

test("a Land takes the place of its Kreise, and a Kreis the place of its Land", () => {
  expect(toggleRegion(["05111", "06434", "06611"], "06")).toEqual(["05111", "06"]);
  expect(toggleRegion(["05", "06"], "06434")).toEqual(["05", "06434"]);
});
