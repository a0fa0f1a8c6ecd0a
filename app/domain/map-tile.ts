/** Tiles of the map (Web Mercator, y from the north, tiles of 512 pixels at whole zooms): from degrees to a tile and a place in it. */
export type TileAddress = { z: number; x: number; y: number };

/** Positions in the snapshot are kept at this zoom: one step is about 24 metres in Germany. */
export const POSITION_ZOOM = 20;
/** Deeper tiles are not made; the map draws the last ones larger. */
export const MAX_TILE_ZOOM = 18;
/** Steps along one side of a tile. */
export const TILE_EXTENT = 4096;

/** Reads the three parts of an address; the last may end in `.pbf`. undefined where it is none. */
export function parseTileAddress(z = "", x = "", y = ""): TileAddress | undefined {
  const parts = [z, x, y.replace(/\.pbf$/, "")];
  if (!parts.every((part) => /^\d{1,7}$/.test(part))) return undefined;
  const [tileZ, tileX, tileY] = parts.map(Number) as [number, number, number];
  return { z: tileZ, x: tileX, y: tileY };
}

/** Whether there can be such a tile. */
export function isTile({ z, x, y }: TileAddress): boolean {
  return z <= MAX_TILE_ZOOM && x < 2 ** z && y < 2 ** z;
}

/** The sides of a tile in steps of `POSITION_ZOOM`, both included. */
export function tileSides({ z, x, y }: TileAddress) {
  const steps = 2 ** (POSITION_ZOOM - z);
  return { west: x * steps, east: (x + 1) * steps - 1, north: y * steps, south: (y + 1) * steps - 1 };
}

/** Where a point lies on the square of the whole world: 0 to 1 from west to east and from north to south. */
export function worldPlace(lon: number, lat: number): [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [(lon + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Where a point lies in a tile, in steps of `TILE_EXTENT` from its north-western corner. */
export function placeInTile(lon: number, lat: number, { z, x, y }: TileAddress): [number, number] {
  const [worldX, worldY] = worldPlace(lon, lat);
  const within = (world: number, tile: number) => Math.round((world * 2 ** z - tile) * TILE_EXTENT);
  return [within(worldX, x), within(worldY, y)];
}
