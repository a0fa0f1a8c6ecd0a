import type { MultiPolygon, Polygon, Position } from "geojson";

/**
 * A point that lies inside the area for certain (a centroid may not): the middle of the widest stretch that a line of constant
 * latitude cuts out of the largest part, holes respected. Degrees, four decimals (about ten metres).
 */
export function interiorPoint(geometry: Polygon | MultiPolygon): { lon: number; lat: number } {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const rings = parts.reduce((largest, part) => (ringArea(part[0]) > ringArea(largest[0]) ? part : largest));
  const lats = (rings[0] ?? []).map((position) => position[1] as number);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  let best = { lon: Number.NaN, lat: Number.NaN, width: -1 };
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
    const lat = south + (north - south) * share + 1e-7; // off the vertices
    for (const [west, east] of stretches(rings, lat)) {
      if (east - west > best.width) best = { lon: (west + east) / 2, lat, width: east - west };
    }
  }
  return { lon: Math.round(best.lon * 1e4) / 1e4, lat: Math.round(best.lat * 1e4) / 1e4 };
}

function stretches(rings: Position[][], lat: number): [number, number][] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [x1, y1] = ring[index - 1] as [number, number];
      const [x2, y2] = ring[index] as [number, number];
      if (y1 > lat !== y2 > lat) crossings.push(x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  crossings.sort((a, b) => a - b);
  const inside: [number, number][] = [];
  for (let index = 1; index < crossings.length; index += 2) {
    inside.push([crossings[index - 1] as number, crossings[index] as number]);
  }
  return inside;
}

function ringArea(ring: Position[] = []): number {
  let doubled = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] as [number, number];
    const [x2, y2] = ring[index] as [number, number];
    doubled += x1 * y2 - x2 * y1;
  }
  return Math.abs(doubled) / 2;
}
