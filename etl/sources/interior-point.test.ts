import { geoContains } from "d3";
import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { interiorPoint } from "./interior-point";

describe("interiorPoint", () => {
  it("lies inside an area whose centroid lies outside", () => {
    const horseshoe: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [0, 3],
          [1, 3],
          [1, 1],
          [2, 1],
          [2, 3],
          [3, 3],
          [3, 0],
          [0, 0],
        ],
      ],
    };
    const { lon, lat } = interiorPoint(horseshoe);
    expect(geoContains(horseshoe, [lon, lat])).toBe(true);
  });

  it("lies beside a hole, not in it, and in the largest part", () => {
    const { lon, lat } = interiorPoint({
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [20, 20],
            [20, 21],
            [21, 21],
            [21, 20],
            [20, 20],
          ],
        ],
        [
          [
            [0, 0],
            [0, 4],
            [4, 4],
            [4, 0],
            [0, 0],
          ],
          [
            [1, 1],
            [3, 1],
            [3, 3],
            [1, 3],
            [1, 1],
          ],
        ],
      ],
    });
    const inHole = lon > 1 && lon < 3 && lat > 1 && lat < 3;
    expect(inHole).toBe(false);
    expect(lon > 0 && lon < 4 && lat > 0 && lat < 4).toBe(true);
  });
});
