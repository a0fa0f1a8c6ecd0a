import { SMALL_SIZE } from "../theme";
import { textWidth } from "./measure-text";

/** `texts`: from the fullest to the shortest. */
export type LabelledPoint = Place & { texts: readonly string[] };
export type PlacedLabel = {
  text: string;
  labelX: number;
  labelY: number;
  anchor: "start" | "middle" | "end";
};
export type Place = { x: number; y: number };
type Box = { left: number; right: number; top: number; bottom: number };

const ASCENT = SMALL_SIZE * 0.75;
const DESCENT = SMALL_SIZE * 0.25;
/** Half the side of the square a mark covers. */
const MARK = 5.5;

/** Above first, then left above, where a rising line leaves room; below last, where it may meet the axis. */
const PLACES = [
  { dx: 0, dy: -10, anchor: "middle" },
  { dx: -8, dy: -5, anchor: "end" },
  { dx: 8, dy: -8, anchor: "start" },
  { dx: 0, dy: 20, anchor: "middle" },
  { dx: 8, dy: 16, anchor: "start" },
  { dx: -8, dy: 16, anchor: "end" },
  { dx: 10, dy: 4, anchor: "start" },
  { dx: -10, dy: 4, anchor: "end" },
  { dx: 0, dy: -25, anchor: "middle" },
  { dx: 0, dy: 35, anchor: "middle" },
] as const;

/**
 * A place for the words of each point where they lie inside `room`, on no mark and on no other words, in the order given; beside the
 * `lines` (places a line goes through) where that can be had. Words without such a place are left out: they stand in the table.
 */
export function placePointLabels(
  points: readonly LabelledPoint[],
  marks: readonly Place[],
  lines: readonly Place[],
  room: Box,
): PlacedLabel[] {
  const taken = marks.map((place) => around(place, MARK));
  const passed = lines.map((place) => around(place, 1));
  return points.flatMap((point) => {
    const free = point.texts
      .flatMap((text) => PLACES.map((place) => boxAt(point, place, text)))
      .filter(({ box }) => within(box, room) && !taken.some((other) => overlap(box, other)));
    const found = free.find(({ box }) => !passed.some((other) => overlap(box, other))) ?? free[0];
    if (!found) return [];
    taken.push(found.box);
    return [found.label];
  });
}

function around({ x, y }: Place, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function boxAt(point: LabelledPoint, place: (typeof PLACES)[number], text: string) {
  const width = textWidth(text, SMALL_SIZE);
  const labelX = point.x + place.dx;
  const labelY = point.y + place.dy;
  const left = labelX - { start: 0, middle: width / 2, end: width }[place.anchor];
  const box = { left, right: left + width, top: labelY - ASCENT, bottom: labelY + DESCENT };
  return { box, label: { text, labelX, labelY, anchor: place.anchor } };
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
