import { describe, expect, it } from "vitest";
import { isTile, parseTileAddress, placeInTile, tileSides, worldPlace } from "./map-tile";

describe("the address of a tile", () => {
  it("may end in .pbf", () => {
    expect(parseTileAddress("6", "33", "21.pbf")).toEqual({ z: 6, x: 33, y: 21 });
    expect(parseTileAddress("6", "33", "21")).toEqual({ z: 6, x: 33, y: 21 });
  });

  it.each([
    ["", "1", "1"],
    ["6", "-1", "1"],
    ["6", "1.5", "1"],
    ["6", "1", "1.png"],
    ["6", "1e1", "1"],
    ["6", "1", "1.pbf.pbf"],
    ["6", "12345678", "1"],
  ])("is none with %s/%s/%s", (z, x, y) => {
    expect(parseTileAddress(z, x, y)).toBeUndefined();
  });

  it("has no x or y beyond its zoom, and no zoom beyond 18", () => {
    expect(isTile({ z: 0, x: 0, y: 0 })).toBe(true);
    expect(isTile({ z: 6, x: 63, y: 63 })).toBe(true);
    expect(isTile({ z: 6, x: 64, y: 0 })).toBe(false);
    expect(isTile({ z: 6, x: 0, y: 64 })).toBe(false);
    expect(isTile({ z: 19, x: 0, y: 0 })).toBe(false);
  });
});

describe("a place on the map", () => {
  it("has the middle of the world in the middle", () => {
    expect(worldPlace(0, 0)).toEqual([0.5, 0.5]);
    expect(placeInTile(0, 0, { z: 0, x: 0, y: 0 })).toEqual([2048, 2048]);
  });

  it("lies in the tile whose sides at zoom 20 hold it", () => {
    // Musterstadt of mini-germany, worked out in its README.
    const [x, y] = worldPlace(8.5, 50.25);
    expect([Math.floor(x * 2 ** 20), Math.floor(y * 2 ** 20)]).toEqual([549046, 354483]);
    const sides = tileSides({ z: 9, x: 268, y: 173 });
    expect(sides).toEqual({ west: 548864, east: 550911, north: 354304, south: 356351 });
    const [inX, inY] = placeInTile(8.5, 50.25, { z: 9, x: 268, y: 173 });
    expect(inX).toBe(Math.round(((x * 2 ** 20 - sides.west) / 2048) * 4096));
    expect(inY).toBe(Math.round(((y * 2 ** 20 - sides.north) / 2048) * 4096));
  });
});
