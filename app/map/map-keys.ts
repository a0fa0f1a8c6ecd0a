/** What a key does on the map, as a pure function: the same over the living map and over the drawing. */
import type { Direction } from "~/domain/neighbour";

export type MapAction =
  | { type: "go"; direction: Direction }
  | { type: "zoom"; steps: 1 | -1 }
  | { type: "whole" | "open" | "toggle" | "leave" }
  | { type: "draw"; event: "undo" | "finish" | "cancel" };

export type PressedKey = { key: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean };

const ARROWS = new Map<string, Direction>([
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
]);
const DRAWING = new Map<string, "undo" | "finish" | "cancel">([
  ["Backspace", "undo"],
  ["Enter", "finish"],
  ["Escape", "cancel"],
]);
const KEYS = new Map<string, MapAction>([
  ["+", { type: "zoom", steps: 1 }],
  // The key of the plus on many keyboards, without Shift.
  ["=", { type: "zoom", steps: 1 }],
  ["-", { type: "zoom", steps: -1 }],
  ["0", { type: "whole" }],
  ["Enter", { type: "open" }],
  [" ", { type: "toggle" }],
  ["Escape", { type: "leave" }],
]);

/** null: the key is not the map's, and the browser keeps it (Tab, shortcuts). */
export function mapAction({ key, ctrlKey, altKey, metaKey }: PressedKey, drawing: boolean): MapAction | null {
  if (ctrlKey || altKey || metaKey) return null;
  const direction = ARROWS.get(key);
  if (direction) return { type: "go", direction };
  const event = drawing ? DRAWING.get(key) : undefined;
  if (event) return { type: "draw", event };
  return KEYS.get(key) ?? null;
}
