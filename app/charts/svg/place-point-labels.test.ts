import { expect, test } from "vitest";
import { placePointLabels } from "./place-point-labels";

const ROOM = { left: 0, right: 400, top: 0, bottom: 200 };
const at = (x: number, y: number, ...texts: string[]) => ({ x, y, texts });

test("a lone point has its words above it", () => {
  const [label] = placePointLabels([at(100, 100, "40")], [{ x: 100, y: 100 }], [], ROOM);
  expect(label).toMatchObject({ text: "40", labelX: 100, anchor: "middle" });
  expect(label?.labelY).toBeLessThan(95);
});

test("words move aside for a mark and for words that were there before", () => {
  const points = [at(100, 100, "1.916"), at(104, 97, "2.055")];
  const placed = placePointLabels(points, points, [], ROOM);
  expect(placed).toHaveLength(2);
  expect(new Set(placed.map(({ labelX, labelY }) => `${labelX} ${labelY}`)).size).toBe(2);
});

test("the shorter words stand where the longer ones find no room, and none where neither does", () => {
  const narrow = { left: 80, right: 120, top: 0, bottom: 200 };
  const point = at(100, 100, "261 zertifiziert nach der Pilotphase", "261");
  expect(placePointLabels([point], [], [], narrow).map(({ text }) => text)).toEqual(["261"]);
  expect(placePointLabels([point], [], [], { ...narrow, left: 95, right: 105 })).toEqual([]);
});

test("words keep clear of a line where they can, and stand on it rather than nowhere", () => {
  const above = [{ x: 100, y: 87 }];
  const [aside] = placePointLabels([at(100, 100, "40")], [], above, ROOM);
  expect(aside?.labelX).not.toBe(100);
  const tight = { left: 85, right: 115, top: 80, bottom: 95 };
  expect(placePointLabels([at(100, 100, "40")], [], above, tight)).toMatchObject([{ labelX: 100 }]);
});
