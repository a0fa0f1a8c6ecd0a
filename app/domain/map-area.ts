/** A drawn part of the map: corners in degrees (WGS 84), in order, not closed. A box is an area of four corners. */
export type MapArea = readonly (readonly [lon: number, lat: number])[];

export const MIN_CORNERS = 3;
export const MAX_CORNERS = 60;

function parseCorner(text: string): [number, number] | undefined {
  const parts = text.split(",");
  const [lon, lat] = parts.map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (parts.length !== 2 || lon === undefined || lat === undefined) return undefined;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : undefined;
}

/** Reads `8.1,49.9;9.2,49.9;9.2,50.5`; undefined where it names no area. */
export function parseArea(text: string): MapArea | undefined {
  const corners = text.split(";").map(parseCorner);
  if (corners.length < MIN_CORNERS || corners.length > MAX_CORNERS) return undefined;
  return corners.every((corner) => corner !== undefined) ? (corners as MapArea) : undefined;
}

/** Four decimals: about ten metres. */
export function areaText(area: MapArea): string {
  return area.map((corner) => corner.map((degrees) => degrees.toFixed(4)).join(",")).join(";");
}

export function boxArea({
  west,
  south,
  east,
  north,
}: {
  west: number;
  south: number;
  east: number;
  north: number;
}): MapArea {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

/** Whether a point lies inside, by the even-odd rule; the same rule the snapshot's own filter applies in SQL. */
export function isInArea(lon: number, lat: number, area: MapArea): boolean {
  let inside = false;
  area.forEach(([x1, y1], index) => {
    const [x2, y2] = area[(index + 1) % area.length] as readonly [number, number];
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}
