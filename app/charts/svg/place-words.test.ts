import { expect, test } from "vitest";
import { placeWords } from "./place-words";

const mark = (start: number, end: number, mayHold = false) => ({ start, end, mayHold });

test("words stand in a bar that holds them, else right of it, else left of it", () => {
  expect(placeWords("seit 2006", mark(100, 300, true), 0, 400)).toMatchObject({ x: 106, inside: true });
  expect(placeWords("seit 2006", mark(100, 110, true), 0, 400)).toMatchObject({ x: 118, anchor: "start" });
  expect(placeWords("seit 2006", mark(350, 390), 0, 400)).toMatchObject({ x: 342, anchor: "end" });
});

test("words with no room beside their mark stand whole on lines below it, inside the drawing", () => {
  const text = "Landesmodellprojekt Weiterentwicklung von Kindertageseinrichtungen";
  const placed = placeWords(text, mark(150, 190), 0, 200);
  expect(placed.below).toBe(true);
  expect(placed.lines.join(" ")).toBe(text);
  expect(placed.x).toBeGreaterThanOrEqual(0);
});
