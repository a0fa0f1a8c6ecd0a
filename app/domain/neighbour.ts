/**
 * The neighbouring region in a direction, for whoever walks the map with the arrow keys. It is found by the regions' label points:
 * borders would leave islands and enclaves (Berlin, Bremen) without a way out or in.
 */
export const DIRECTIONS = ["up", "down", "left", "right"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export type PlacedRegion = { ags: string; lon: number; lat: number };

const TOWARD: Record<Direction, readonly [east: number, north: number]> = {
  up: [0, 1],
  down: [0, -1],
  left: [-1, 0],
  right: [1, 0],
};
/** A degree of longitude in degrees of latitude, in the middle of Germany. */
const LON_SHRINK = Math.cos((51 * Math.PI) / 180);
/** What lies aside counts more, so that "up" means up; with 2 and more, single Gemeinden would be out of reach. */
const ASIDE = 1.75;

/** How far `to` lies from `from` that way; `quarter`: 0 inside the quarter the arrow points into, 1 beside it, 2 behind. */
function distance(
  from: PlacedRegion,
  to: PlacedRegion,
  direction: Direction,
): [quarter: number, far: number] {
  const [east, north] = TOWARD[direction];
  const x = (to.lon - from.lon) * LON_SHRINK;
  const y = to.lat - from.lat;
  const along = x * east + y * north;
  const aside = Math.abs(x * north) + Math.abs(y * east);
  if (along <= 0) return [2, Number.POSITIVE_INFINITY];
  return [aside <= along ? 0 : 1, Math.hypot(along, ASIDE * aside)];
}

/**
 * The nearest region in the quarter of the compass the arrow points into; where that quarter is empty, the nearest in the half.
 * undefined: nothing lies that way. Every region can be reached from every other (tested for the
 * Länder, the Kreise, and the Gemeinden of each Land).
 */
export function neighbourInDirection(
  regions: readonly PlacedRegion[],
  fromAgs: string,
  direction: Direction,
): string | undefined {
  const from = regions.find(({ ags }) => ags === fromAgs);
  if (!from) return undefined;
  let best: string | undefined;
  let nearest: [number, number] = [2, Number.POSITIVE_INFINITY];
  for (const region of regions) {
    if (region.ags === fromAgs) continue;
    const [quarter, far] = distance(from, region, direction);
    if (quarter < nearest[0] || (quarter === nearest[0] && far < nearest[1])) {
      best = region.ags;
      nearest = [quarter, far];
    }
  }
  return best;
}

/** The region nearest to a place: where the keyboard starts. undefined: there is none. */
export function nearestRegion(
  regions: readonly PlacedRegion[],
  place: { lon: number; lat: number },
): string | undefined {
  let best: string | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { ags, lon, lat } of regions) {
    const far = Math.hypot((lon - place.lon) * LON_SHRINK, lat - place.lat);
    if (far < nearest) {
      best = ags;
      nearest = far;
    }
  }
  return best;
}
