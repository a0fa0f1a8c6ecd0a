/**
 * Places for the names of nodes, so that none lies on another or on a mark. What is asked first chooses first; what finds no place waits for
 * a closer view: when the picture is spread by a step, marks and letters keep their size and there is more room between them. `level` is the
 * first of the steps at which the name fits, counted from 1; one more than there are steps: only when its mark is pointed at.
 */
export type LabelRequest = {
  x: number;
  y: number;
  /** Half the size of the mark the name stands at. */
  radius: number;
  width: number;
  height: number;
  /** The first step at which the name may be shown. */
  from: number;
  /** Only above or below, as over an island. */
  upright?: boolean;
};
/** Where the middle line of the text block stands, from the mark's middle. */
export type LabelPlace = { level: number; dx: number; dy: number; anchor: "start" | "middle" | "end" };
type Box = { left: number; right: number; top: number; bottom: number };
type Size = { width: number; height: number };

/** How many times larger the picture is at each step. */
export const LABEL_STEPS = [1, 1.8, 3.2] as const;
const AIR = 4;
const CELL = 60;

export function placeNetworkLabels(
  requests: readonly LabelRequest[],
  marks: readonly { x: number; y: number; radius: number }[],
  frame: Size,
): LabelPlace[] {
  const places: (LabelPlace | undefined)[] = requests.map(() => undefined);
  LABEL_STEPS.forEach((step, index) => {
    const taken = boxIndex();
    for (const { x, y, radius } of marks) taken.add(around(x * step, y * step, radius));
    requests.forEach((request, at) => {
      const place = places[at];
      if (place) taken.add(boxOf(request, place, step));
    });
    requests.forEach((request, at) => {
      if (places[at] || request.from > index + 1) return;
      const found = candidates(request).find((place) => {
        const box = boxOf(request, place, step);
        return inside(box, frame, step) && !taken.hits(box);
      });
      if (!found) return;
      places[at] = { ...found, level: index + 1 };
      taken.add(boxOf(request, found, step));
    });
  });
  const last = LABEL_STEPS.length + 1;
  return requests.map((request, at) => places[at] ?? { ...pointedAt(request, frame), level: last });
}

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius - 1,
  right: x + radius + 1,
  top: y - radius - 1,
  bottom: y + radius + 1,
});

/** Right of the mark, left, below, above. */
function candidates({ radius, height, upright }: LabelRequest): Omit<LabelPlace, "level">[] {
  const away = radius + AIR;
  const down = radius + 2 + height / 2;
  if (upright)
    return [-down, height - down, down, down - height].map((dy) => ({ dx: 0, dy, anchor: "middle" }));
  return [
    { dx: away, dy: 0, anchor: "start" },
    { dx: -away, dy: 0, anchor: "end" },
    { dx: 0, dy: down, anchor: "middle" },
    { dx: 0, dy: -down, anchor: "middle" },
    { dx: away - 2, dy: down * 0.7, anchor: "start" },
    { dx: away - 2, dy: -down * 0.7, anchor: "start" },
    { dx: 2 - away, dy: down * 0.7, anchor: "end" },
    { dx: 2 - away, dy: -down * 0.7, anchor: "end" },
  ];
}

/** A name that fits nowhere stands on the side where there is more picture. */
function pointedAt({ x, radius }: LabelRequest, frame: Size): Omit<LabelPlace, "level"> {
  return x < frame.width / 2
    ? { dx: radius + AIR, dy: 0, anchor: "start" }
    : { dx: -radius - AIR, dy: 0, anchor: "end" };
}

function boxOf(request: LabelRequest, { dx, dy, anchor }: Omit<LabelPlace, "level">, step: number): Box {
  const x = request.x * step + dx;
  const left = anchor === "start" ? x : anchor === "end" ? x - request.width : x - request.width / 2;
  const top = request.y * step + dy - request.height / 2;
  return { left, right: left + request.width, top, bottom: top + request.height };
}

function inside({ left, right, top, bottom }: Box, { width, height }: Size, step: number): boolean {
  return left >= 0 && top >= 0 && right <= width * step && bottom <= height * step;
}

/** Boxes by the cells of a grid they touch: hundreds of names each ask for a few neighbours only. */
function boxIndex() {
  const cells = new Map<string, Box[]>();
  const cellsOf = (box: Box): string[] => {
    const keys: string[] = [];
    for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column++)
      for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++)
        keys.push(`${column},${row}`);
    return keys;
  };
  return {
    add(box: Box) {
      for (const key of cellsOf(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    },
    hits: (box: Box) =>
      cellsOf(box).some((key) =>
        (cells.get(key) ?? []).some(
          (other) =>
            other.left < box.right &&
            box.left < other.right &&
            other.top < box.bottom &&
            box.top < other.bottom,
        ),
      ),
  };
}
