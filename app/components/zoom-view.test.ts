import { expect, test } from "vitest";
import { CLOSEST, moveBy, viewBoxOf, WHOLE, zoomBy } from "./zoom-view";

const SIZE = { width: 1000, height: 700 };

test("the whole picture is its own size, twice as close is half of it around the middle", () => {
  expect(viewBoxOf(WHOLE, SIZE)).toBe("0 0 1000 700");
  expect(viewBoxOf(zoomBy(WHOLE, 2), SIZE)).toBe("250 175 500 350");
});

test("what lies under the pointer stays there", () => {
  const at = { x: 0.2, y: 0.9 };
  const view = zoomBy(zoomBy(WHOLE, 3, at), 1.5, at);
  expect(view.left + at.x / view.zoom).toBeCloseTo(0.2);
  expect(view.top + at.y / view.zoom).toBeCloseTo(0.9);
});

test("closer and back again is the whole picture, and it never gets smaller than its frame or closer than allowed", () => {
  expect(zoomBy(zoomBy(WHOLE, 4, { x: 1, y: 1 }), 0.25, { x: 0, y: 0 })).toEqual(WHOLE);
  expect(zoomBy(WHOLE, 0.5)).toEqual(WHOLE);
  expect(zoomBy(WHOLE, 100).zoom).toBe(CLOSEST);
});

test("moving stops at the edge of the picture", () => {
  const close = zoomBy(WHOLE, 2);
  expect(viewBoxOf(moveBy(close, { x: 0.2, y: 0 }), SIZE)).toBe("350 175 500 350");
  expect(viewBoxOf(moveBy(close, { x: 9, y: -9 }), SIZE)).toBe("500 0 500 350");
  expect(moveBy(WHOLE, { x: 1, y: 1 })).toEqual(WHOLE);
});
