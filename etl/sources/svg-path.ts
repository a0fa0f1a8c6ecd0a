import type { GeoPath, GeoPermissibleObjects } from "d3";

type Point = [number, number];

/**
 * Projected outline as the text of an SVG `d`: few decimals, points closer than `smallestStep` to the one before left out,
 * so that a page can carry it. Parts that shrink to less than a triangle are dropped unless nothing else is left.
 */
export function toSvgPath(
  path: GeoPath,
  area: GeoPermissibleObjects,
  { smallestStep, decimals }: { smallestStep: number; decimals: number },
): string {
  const rings: Point[][] = [];
  let ring: Point[] = [];
  path.context({
    beginPath() {},
    arc() {},
    moveTo(x: number, y: number) {
      ring = [[x, y]];
      rings.push(ring);
    },
    lineTo(x: number, y: number) {
      ring.push([x, y]);
    },
    closePath() {},
  } as unknown as CanvasRenderingContext2D)(area);
  path.context(null);

  const thinned = rings.map((points) => thin(points, smallestStep));
  const drawn = thinned.filter((points) => points.length >= 3);
  return (drawn.length > 0 ? drawn : [longest(rings)])
    .map((points) => drawRing(points, 10 ** decimals))
    .join("");
}

function thin(points: Point[], smallestStep: number): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= smallestStep) kept.push(point);
  }
  return kept;
}

function longest(rings: Point[][]): Point[] {
  return rings.reduce((best, ring) => (ring.length > best.length ? ring : best), rings[0] ?? []);
}

/** Relative steps in parts of one unit: shorter than absolute coordinates, and rounding errors do not add up. */
function drawRing(points: Point[], parts: number): string {
  let [x, y] = [0, 0];
  const steps = points.map(([px, py]) => {
    const [tx, ty] = [Math.round(px * parts), Math.round(py * parts)];
    const step = `${(tx - x) / parts} ${(ty - y) / parts}`;
    [x, y] = [tx, ty];
    return step;
  });
  const [start, ...rest] = steps;
  return `M${start}l${rest
    .join(" ")
    .replaceAll(" -", "-")
    .replaceAll(/(^|[ -])0\./g, "$1.")}Z`;
}
