import { describe, expect, it } from "vitest";
import { coarseOutline, covers, readOutline } from "./outline";

const SQUARE = [
  [
    { x: 10, y: 20 },
    { x: 40, y: 20 },
    { x: 40, y: 40 },
    { x: 10, y: 40 },
  ],
];

describe("an outline", () => {
  it("is read the same from absolute and relative lines", () => {
    expect(readOutline("M10,20L40,20L40,40L10,40Z")).toEqual(SQUARE);
    expect(readOutline("M10 20l30 0 0 20-30 0z")).toEqual(SQUARE);
    expect(readOutline("M10 20h30v20H10z")).toEqual(SQUARE);
    expect(readOutline("M10 20l29.5 0 .5 .0 0 20-30 0z")[0]?.[2]).toEqual({ x: 40, y: 20 });
  });

  it("goes on from where the last ring began", () => {
    expect(readOutline("M10 20h30v20zm1 1h2v2z")[1]?.[0]).toEqual({ x: 11, y: 21 });
  });
});

describe("a box", () => {
  // A square of 100 with a hole in its middle, open towards nowhere.
  const rings = readOutline("M0 0h100v100h-100zM40 40h20v20h-20z");

  it("lies inside when all of its edge does", () => {
    expect(covers(rings, { left: 5, right: 95, top: 5, bottom: 30 }, 4)).toBe(true);
    expect(covers(rings, { left: 5, right: 105, top: 5, bottom: 30 }, 4)).toBe(false);
  });

  it("is outside where its edge runs through a hole", () => {
    expect(covers(rings, { left: 5, right: 95, top: 50, bottom: 90 }, 4)).toBe(false);
  });
});

describe("a coarse outline", () => {
  it("keeps the border two neighbours share", () => {
    expect(coarseOutline("M0 0h19v31H0z", 10)).toBe("M0,0L2,0L2,3L0,3Z");
    expect(coarseOutline("M19 0h21v31H19z", 10)).toBe("M2,0L4,0L4,3L2,3Z");
  });

  it("drops what is smaller than a cell", () => {
    expect(coarseOutline("M0 0h30v30H0zM51 51h2v2h-2z", 10)).toBe("M0,0L3,0L3,3L0,3Z");
  });
});
