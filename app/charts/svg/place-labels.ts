/**
 * Places for the names of points so that no name lies on another, on a point or outside the picture. Each name tries the places around its
 * point from near to far; the names of crowded points choose first. What finds no place near its point stands further off, and `leader`
 * then asks for a thin line to it.
 */
export type Anchor = { id: string; x: number; y: number; width: number };
export type PlacedLabel = {
  id: string;
  /** Left end and baseline of the text. */
  x: number;
  y: number;
  leader: boolean;
};
type Box = { left: number; right: number; top: number; bottom: number };

/** Half the size of a mark with the air around it. */
const MARK = 9;
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;
const RINGS = [0, 6, 14, 24, 36, 50, 66, 84, 104];

export function placeLabels(anchors: readonly Anchor[], size: number, frame: Box): PlacedLabel[] {
  const height = size * 1.1;
  const marks = anchors.map(markBox);
  const taken: { id: string; box: Box }[] = [];
  const placed = new Map<string, PlacedLabel>();
  for (const anchor of [...anchors].sort(
    (a, b) => crowd(b, anchors) - crowd(a, anchors) || a.id.localeCompare(b.id),
  )) {
    const places = candidates(anchor, height);
    const found =
      places.find(
        ({ box }) =>
          within(box, frame) &&
          !marks.some((mark) => overlap(box, mark)) &&
          !taken.some((other) => overlap(box, other.box)),
      ) ?? (places[0] as Candidate);
    taken.push({ id: anchor.id, box: found.box });
    placed.set(anchor.id, {
      id: anchor.id,
      x: found.box.left,
      y: found.box.bottom - height * 0.24,
      leader: found.ring > 6,
    });
  }
  return anchors.map(({ id }) => placed.get(id) as PlacedLabel);
}

const markBox = ({ x, y }: Anchor): Box => ({
  left: x - MARK,
  right: x + MARK,
  top: y - MARK,
  bottom: y + MARK,
});

/** How many other points lie where the name would like to stand. */
function crowd(anchor: Anchor, all: readonly Anchor[]): number {
  return all.filter(
    (other) =>
      other !== anchor &&
      Math.abs(other.x - anchor.x) < anchor.width + 2 * MARK &&
      Math.abs(other.y - anchor.y) < 3 * MARK,
  ).length;
}

type Candidate = { box: Box; ring: number };

function candidates({ x, y, width }: Anchor, height: number): Candidate[] {
  return RINGS.flatMap((ring) =>
    DIRECTIONS.map(([across, down]) => {
      const away = MARK + 2 + ring;
      const left = across > 0 ? x + away : across < 0 ? x - away - width : x - width / 2;
      const top = down > 0 ? y + away : down < 0 ? y - away - height : y - height / 2;
      return { box: { left, right: left + width, top, bottom: top + height }, ring };
    }),
  );
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
