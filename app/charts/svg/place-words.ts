import { SMALL_SIZE } from "../theme";
import { textWidth, wrapText } from "./measure-text";

export type PlacedWords = {
  lines: string[];
  x: number;
  anchor: "start" | "end";
  /** inside or beside its mark, or on lines of its own below it. */
  below: boolean;
  inside: boolean;
};

type Mark = { start: number; end: number; mayHold: boolean };

const GAP = 8;

/** Words of a mark from `start` to `end`: inside it where it may hold them, else right of it, else left of it, else below; never cut. */
export function placeWords(
  text: string,
  { start, end, mayHold }: Mark,
  left: number,
  right: number,
): PlacedWords {
  const width = textWidth(text, SMALL_SIZE);
  const one = { lines: [text], below: false, inside: false };
  if (mayHold && width + 12 <= end - start) return { ...one, x: start + 6, anchor: "start", inside: true };
  if (end + GAP + width <= right) return { ...one, x: end + GAP, anchor: "start" };
  if (start - GAP - width >= left) return { ...one, x: start - GAP, anchor: "end" };
  const lines = wrapText(text, right - left, SMALL_SIZE);
  const widest = Math.max(...lines.map((line) => textWidth(line, SMALL_SIZE)));
  return {
    lines,
    x: Math.max(left, Math.min(start, right - widest)),
    anchor: "start",
    below: true,
    inside: false,
  };
}
