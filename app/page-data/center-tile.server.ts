/**
 * Vector tiles of the map, under the snapshot's id. Centres are gathered in SQL, eight by eight cells to a tile, so that a tile is small
 * however many centres there are; close up every point stands for itself. Finished tiles are kept as long as there is room.
 */
import { fromVectorTileJs, GeoJSONWrapper } from "@maplibre/vt-pbf";
import { LRUCache } from "lru-cache";
import type { CenterFilter } from "~/domain/map-filter";
import { POSITION_ZOOM, placeInTile, TILE_EXTENT, type TileAddress, tileSides } from "~/domain/map-tile";
import { centerConditionsOf } from "~/queries/center-conditions";
import { centerTile, type TileCell } from "~/queries/center-tile.server";
import { mapTile } from "~/queries/map-tile.server";
import { loadSite } from "./site.server";

/** From here on centres are gathered only where they stand at the very same point. */
const POINTS_FROM_ZOOM = 13;
/** Cells along one side of a tile, as powers of two: 8, and 32 where single points would be too many. */
const CELL_BITS = 3;
const FINE_CELL_BITS = 5;
/** More centres than this are gathered in cells close up too: keeps a tile under 100 kB. */
const MAX_POINTS = 1000;

const kept = new LRUCache<string, Uint8Array>({
  maxSize: 32 * 1024 * 1024,
  sizeCalculation: (tile) => tile.length + 400,
});

/** The centres of one tile under the filter, as MVT with one layer `centers`; null where there is none. */
export async function loadCenterTile(filter: CenterFilter, tile: TileAddress): Promise<Uint8Array | null> {
  const conditions = centerConditionsOf(filter);
  const { snapshotId } = await loadSite();
  const key = `${snapshotId} ${tile.z}/${tile.x}/${tile.y} ${JSON.stringify(conditions)}`;
  const known = kept.get(key);
  const made = known ?? encode(await cellsOf(conditions, tile), tile);
  if (!known) kept.set(key, made);
  return made.length > 0 ? made : null;
}

async function cellsOf(conditions: CenterFilter, tile: TileAddress): Promise<TileCell[]> {
  const gather = (exact: boolean, cellBits: number) =>
    centerTile({
      ...conditions,
      ...tileSides(tile),
      exact,
      shift: Math.max(POSITION_ZOOM - tile.z - cellBits, 0),
    });
  if (tile.z < POINTS_FROM_ZOOM) return gather(false, CELL_BITS);
  const cells = await gather(false, FINE_CELL_BITS);
  const centers = cells.reduce((total, cell) => total + cell.centers, 0);
  return centers > 0 && centers <= MAX_POINTS ? gather(true, FINE_CELL_BITS) : cells;
}

/** `look`: `area` where only the Gemeinde of a centre is known. A cluster names its Gemeinde where it cannot be taken apart. */
function propertiesOf({ centers, atOnePoint, centerId, status, precision, gemeindeAgs }: TileCell) {
  if (centers === 1) return { id: centerId, status, look: precision === "gemeinde" ? "area" : "point" };
  return atOnePoint ? { count: centers, gemeinde: gemeindeAgs } : { count: centers };
}

function encode(cells: readonly TileCell[], tile: TileAddress): Uint8Array {
  if (cells.length === 0) return new Uint8Array();
  // From north to south, so that the same centres make the same bytes.
  const sorted = [...cells].sort((a, b) => b.lat - a.lat || a.lon - b.lon);
  const features = sorted.map((cell) => ({
    type: 1 as const,
    geometry: [placeInTile(cell.lon, cell.lat, tile)],
    tags: propertiesOf(cell),
  }));
  const layer = new GeoJSONWrapper(features, { version: 2, extent: TILE_EXTENT });
  layer.name = "centers";
  return fromVectorTileJs({ layers: { centers: layer } });
}

/** A tile of the Gemeinden as the import made it; null where it made none. */
export async function loadGemeindeTile({ z, x, y }: TileAddress): Promise<Uint8Array | null> {
  const [tile] = await mapTile({ layer: "gemeinden", z, x, y });
  return tile ? Buffer.from(tile.body, "base64") : null;
}
