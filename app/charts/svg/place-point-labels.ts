import { SMALL_SIZE } from "../theme";
import { textWidth } from "./measure-text";

export type LabelledPoint = { x: number; y: number; text: string };
export type PlacedLabel = LabelledPoint & {
  labelX: number;
  labelY: number;
  anchor: "start" | "middle" | "end";
};
type Box = { left: number; right: number; top: number; bottom: number };

const ASCENT = SMALL_SIZE * 0.75;
const DESCENT = SMALL_SIZE * 0.25;
/** Half the side of the square a mark covers. */
const MARK = 7;

/** Above first, then left above, where a rising line leaves room; below last, where it may meet the axis. */
const PLACES = [
  { dx: 0, dy: -10, anchor: "middle" },
  { dx: -8, dy: -5, anchor: "end" },
  { dx: 8, dy: -8, anchor: "start" },
  { dx: 0, dy: 20, anchor: "middle" },
  { dx: 8, dy: 16, anchor: "start" },
  { dx: -8, dy: 16, anchor: "end" },
] as const;

/**
 * A place for the words of each point where they lie inside `frame`, on no mark and on no other words, in the order given. Words without
 * such a place are left out: they stand in the table.
 */
export function placePointLabels(
  points: readonly LabelledPoint[],
  marks: readonly { x: number; y: number }[],
  frame: Box,
): PlacedLabel[] {
  const taken: Box[] = marks.map(({ x, y }) => ({
    left: x - MARK,
    right: x + MARK,
    top: y - MARK,
    bottom: y + MARK,
  }));
  return points.flatMap((point) => {
    const width = textWidth(point.text, SMALL_SIZE, 600);
    for (const place of PLACES) {
      const labelX = point.x + place.dx;
      const labelY = point.y + place.dy;
      const shift = { start: 0, middle: width / 2, end: width }[place.anchor];
      const left = labelX - shift;
      const box = { left, right: left + width, top: labelY - ASCENT, bottom: labelY + DESCENT };
      if (!within(box, frame) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [{ ...point, labelX, labelY, anchor: place.anchor }];
    }
    return [];
  });
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
