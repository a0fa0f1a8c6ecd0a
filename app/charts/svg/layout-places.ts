import type { MapPlace, MapPlaces } from "../map-plot";
import { SMALL_SIZE } from "../theme";
import { textWidth } from "./measure-text";
import { type LabelPlace, placeNetworkLabels } from "./place-network-labels";
import { LINE_HEIGHT } from "./text-lines";

/** Half the width of a mark, small to large. */
const RADII = [4.2, 6, 8.2, 11] as const;
const GAP = 1.5;
const ROUNDS = 60;
/** A place never leaves its own by more than this. */
const FARTHEST = 14;
/** Above so many places only those with several organisations are named. */
const FEW_PLACES = 40;

export const markRadius = (size: number) => RADII[Math.min(size, RADII.length - 1)] as number;

export type PlacedPlace = {
  place: MapPlace;
  /** Middle of its marks; `moved`: no longer exactly where it lies. */
  x: number;
  y: number;
  moved: boolean;
  home: { x: number; y: number };
  marks: (MapPlace["marks"][number] & { dx: number; radius: number })[];
  label: LabelPlace;
};

/** Marks of one place side by side; places that would cover each other a little apart; names where there is room. */
export function layoutPlaces(
  { places }: MapPlaces,
  scale: number,
  frame: { width: number; height: number },
): PlacedPlace[] {
  const bodies = places.map((place) => {
    const { marks, halfWidth, halfHeight } = sideBySide(place);
    const home = { x: place.x * scale, y: place.y * scale };
    return { place, marks, halfWidth, halfHeight, home, ...home };
  });
  keepApart(bodies);
  const named = places.length <= FEW_PLACES ? 1 : 2;
  const labels = placeNetworkLabels(
    bodies.map(({ place, x, y, halfWidth }) => ({
      x,
      y,
      radius: halfWidth,
      width: textWidth(place.text, SMALL_SIZE, 600),
      height: SMALL_SIZE * LINE_HEIGHT,
      from: place.marks.reduce((sum, { count }) => sum + count, 0) >= named ? 1 : 9,
    })),
    bodies.flatMap(({ x, y, marks }) => marks.map(({ dx, radius }) => ({ x: x + dx, y, radius }))),
    frame,
  );
  return bodies.map(({ place, marks, home, x, y }, index) => ({
    place,
    marks,
    home,
    x,
    y,
    moved: Math.hypot(x - home.x, y - home.y) > 3,
    label: labels[index] as LabelPlace,
  }));
}

function sideBySide(place: MapPlace) {
  const radii = place.marks.map(({ size }) => markRadius(size));
  const width = radii.reduce((sum, radius) => sum + 2 * radius, 0) + GAP * (radii.length - 1);
  let left = -width / 2;
  const marks = place.marks.map((mark, index) => {
    const radius = radii[index] as number;
    const dx = left + radius;
    left += 2 * radius + GAP;
    return { ...mark, dx, radius };
  });
  return { marks, halfWidth: width / 2, halfHeight: Math.max(...radii) };
}

type Body = { x: number; y: number; home: { x: number; y: number }; halfWidth: number; halfHeight: number };

/** Boxes pushed apart along the way they overlap least, always in the same order, each held near its own place. */
function keepApart(bodies: Body[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    bodies.forEach((a, index) => {
      for (const b of bodies.slice(index + 1)) {
        const overX = a.halfWidth + b.halfWidth + GAP - Math.abs(a.x - b.x);
        const overY = a.halfHeight + b.halfHeight + GAP - Math.abs(a.y - b.y);
        if (overX <= 0 || overY <= 0) continue;
        moved = true;
        const axis = overX < overY ? "x" : "y";
        const push = (Math.min(overX, overY) / 2) * (a[axis] <= b[axis] ? 1 : -1);
        a[axis] -= push;
        b[axis] += push;
      }
    });
    for (const body of bodies) holdNear(body);
    if (!moved) return;
  }
}

function holdNear(body: Body): void {
  const dx = body.x - body.home.x;
  const dy = body.y - body.home.y;
  const away = Math.hypot(dx, dy);
  if (away <= FARTHEST) return;
  body.x = body.home.x + (dx / away) * FARTHEST;
  body.y = body.home.y + (dy / away) * FARTHEST;
}
