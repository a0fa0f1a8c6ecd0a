import { GeoJSONVT, type GeoJSONVTTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { AreaFeature } from "../sources/boundaries";
import type { Row } from "../sources/fact-source";

/** Name of the layer, in the snapshot and inside each tile. */
const LAYER = "gemeinden";
/** A tile that is larger in every recipe is stopped by the check `no-map-tile-over-100-kb`. */
const MAX_BYTES = 100_000;
/**
 * Closer up the last tiles are drawn larger. Farther out there are none: at zoom 6 one tile holds 5,300 Gemeinden, and even
 * roughened until some vanish, with nothing but their number, they come to 136 kB.
 */
const ZOOMS = [7, 8, 9];

type Recipe = { extent: number; tolerance: number; carries: "all" | "name" | "key" };
/**
 * How a tile may be drawn, best first: a tile takes the first one that fits. `extent`: steps across a tile (drawn 512 pixels wide or more);
 * `tolerance`: how far an outline may be off, in such steps. A Gemeinde smaller than a square of that side is left out: it is less than two
 * pixels wide. `carries`: the key as text and as the number of the feature, and the name; then without the number; then the text alone.
 * Only Rheinland-Pfalz at zoom 7 (2,500 Gemeinden) needs the third.
 */
const RECIPES: [Recipe, ...Recipe[]] = [
  { extent: 4096, tolerance: 3, carries: "all" },
  { extent: 1024, tolerance: 3, carries: "name" },
  { extent: 1024, tolerance: 3, carries: "key" },
  { extent: 1024, tolerance: 4, carries: "key" },
];

type TileFeature = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon>;

/** Vector tiles with the outlines of the Gemeinden: feature id = key as a number, `ags`, `name`. Full tiles carry less. */
export function* mapTiles(gemeinden: readonly AreaFeature[]): Generator<Row> {
  const features = new Map(gemeinden.map((area) => [Number(area.id), tileFeature(area)]));
  const [best, ...rougher] = RECIPES;
  const index = indexOf([...features.values()], best);
  const box = boxOf(gemeinden);
  for (const z of ZOOMS) {
    const [west, north] = tileOf(box.west, box.north, z);
    const [east, south] = tileOf(box.east, box.south, z);
    for (let x = west; x <= east; x++) {
      for (let y = north; y <= south; y++) {
        const tile = index.getTile(z, x, y);
        if (!tile || tile.features.length === 0) continue;
        let body = encode(tile, best);
        // Only what lies in the tile is cut again: the whole country would take seconds.
        const inside = tile.features.flatMap(({ id }) => features.get(Number(id)) ?? []);
        for (const recipe of rougher) {
          if (body.length <= MAX_BYTES) break;
          const again = indexOf(inside, recipe).getTile(z, x, y);
          if (again) body = encode(again, recipe);
        }
        yield { layer: LAYER, z, x, y, body };
      }
    }
  }
}

function tileFeature({ id, properties, geometry }: AreaFeature): TileFeature {
  return { type: "Feature", id: Number(id), properties: { ags: id, name: properties.name }, geometry };
}

function indexOf(features: TileFeature[], { extent, tolerance }: Recipe): GeoJSONVT {
  return new GeoJSONVT(
    { type: "FeatureCollection", features },
    { maxZoom: ZOOMS.at(-1) as number, indexMaxZoom: 0, extent, tolerance, buffer: extent / 64 },
  );
}

function encode(tile: GeoJSONVTTile, { extent, carries }: Recipe): Uint8Array {
  const layer = carries === "all" ? tile : lighter(tile, carries === "name");
  return fromGeojsonVt({ [LAYER]: layer }, { version: 2, extent });
}

function lighter(tile: GeoJSONVTTile, named: boolean): GeoJSONVTTile {
  const features = tile.features.map(({ id: _id, tags, ...shape }) => ({
    ...shape,
    tags: named ? tags : { ags: tags?.ags },
  }));
  return { ...tile, features } as unknown as GeoJSONVTTile;
}

type Box = { west: number; south: number; east: number; north: number };

function boxOf(areas: readonly AreaFeature[]): Box {
  const box = { west: 180, south: 90, east: -180, north: -90 };
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] !== "number") {
      value.forEach(visit);
      return;
    }
    const [lon, lat] = value as [number, number];
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  };
  for (const { geometry } of areas) visit(geometry.coordinates);
  return box;
}

/** Column and row of the tile a point lies in (Web Mercator). */
function tileOf(lon: number, lat: number, z: number): [x: number, y: number] {
  const radians = (lat * Math.PI) / 180;
  const across = (lon + 180) / 360;
  const down = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
  return [Math.floor(across * 2 ** z), Math.floor(down * 2 ** z)];
}
