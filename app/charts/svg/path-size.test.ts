import { expect, test } from "vitest";
import { pathSize } from "./path-size";

test("absolute and relative outlines have the same size", () => {
  const size = { width: 15, height: 10 };
  expect(pathSize("M10,20L40,20L40,40L10,40Z", 0.5)).toEqual(size);
  expect(pathSize("M10 20l30 0 0 20-30 0z", 0.5)).toEqual(size);
  expect(pathSize("M10 20h30v20H10z", 0.5)).toEqual(size);
  expect(pathSize("M10 20l29.5 0 .5 .5-.25 19.5z", 0.5)).toEqual(size);
});
