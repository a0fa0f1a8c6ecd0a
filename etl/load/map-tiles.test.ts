import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { describe, expect, it } from "vitest";
import type { AreaFeature } from "../sources/boundaries";
import { mapTiles } from "./map-tiles";

function square(id: string, name: string, west: number, south: number, size: number): AreaFeature {
  const [east, north] = [west + size, south + size];
  return {
    type: "Feature",
    id,
    properties: { name, lon: west, lat: south },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [west, south],
          [west, north],
          [east, north],
          [east, south],
          [west, south],
        ],
      ],
    },
  };
}

type Tile = { z: number; x: number; y: number; body: Uint8Array };
const tilesOf = (areas: AreaFeature[]) => [...mapTiles(areas)] as unknown as Tile[];

function featuresIn({ body }: Tile) {
  const layer = new VectorTile(new PbfReader(body)).layers.gemeinden;
  if (!layer) throw new Error("Die Kachel hat keine Ebene gemeinden.");
  return Array.from({ length: layer.length }, (_, index) => layer.feature(index));
}

describe("tiles of the Gemeinden", () => {
  const single = tilesOf([square("06901001", "Neuhausen", 8, 50, 0.2)]);

  it("exist for the zooms 7 to 9, only where a Gemeinde lies", () => {
    expect([...new Set(single.map(({ z }) => z))]).toEqual([7, 8, 9]);
    expect(single.filter(({ z }) => z === 7).map(({ x, y }) => [x, y])).toEqual([[66, 43]]);
    for (const tile of single) expect(featuresIn(tile)).toHaveLength(1);
  });

  it("carry key and name, and the key as the number of the feature", () => {
    const [feature] = featuresIn(single[0] as Tile);
    expect(feature?.properties).toEqual({ ags: "06901001", name: "Neuhausen" });
    expect(feature?.id).toBe(6901001);
  });

  it("lie where the Gemeinde lies", () => {
    const { z, x, y } = single[0] as Tile;
    const shape = featuresIn(single[0] as Tile)[0]?.toGeoJSON(x, y, z) as GeoJSON.Feature<GeoJSON.Polygon>;
    const lons = shape.geometry.coordinates[0]?.map(([lon]) => lon as number) ?? [];
    expect(Math.min(...lons)).toBeCloseTo(8, 2);
    expect(Math.max(...lons)).toBeCloseTo(8.2, 2);
  });

  it("keep to 100 kB where they are full: the names go first, no Gemeinde does", () => {
    const crowd = Array.from({ length: 2400 }, (_, n) =>
      square(
        `07${String(n).padStart(6, "0")}`,
        `Gemeinde mit langem Namen Nummer ${n}`,
        7 + (n % 60) * 0.015,
        49.5 + Math.floor(n / 60) * 0.015,
        0.015,
      ),
    );
    const tiles = tilesOf(crowd);
    expect(Math.max(...tiles.map(({ body }) => body.length))).toBeLessThanOrEqual(100_000);
    const fullest = featuresIn(tiles.find(({ z }) => z === 7) as Tile);
    expect(new Set(fullest.map(({ properties }) => properties.ags)).size).toBe(2400);
    expect(fullest.filter(({ properties }) => "name" in properties)).toEqual([]);
    const [near] = featuresIn(tiles.find(({ z }) => z === 9) as Tile);
    expect(near?.properties.name).toMatch(/^Gemeinde/);
  });
});
