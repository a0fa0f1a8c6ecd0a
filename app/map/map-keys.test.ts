import { expect, test } from "vitest";
import { mapAction } from "./map-keys";

const NO_MODIFIER = { ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, drawing = false) => mapAction({ key, ...NO_MODIFIER }, drawing);

test("arrows go to the neighbour, plus and minus zoom, 0 shows Germany", () => {
  expect(press("ArrowLeft")).toEqual({ type: "go", direction: "left" });
  expect(["+", "=", "-", "0"].map((key) => press(key))).toEqual([
    { type: "zoom", steps: 1 },
    { type: "zoom", steps: 1 },
    { type: "zoom", steps: -1 },
    { type: "whole" },
  ]);
});

test("Enter opens, Space chooses, Escape leaves", () => {
  expect(["Enter", " ", "Escape"].map((key) => press(key)?.type)).toEqual(["open", "toggle", "leave"]);
});

test("while drawing, Enter closes the area, Backspace takes a corner back, Escape gives up", () => {
  expect(["Enter", "Backspace", "Escape"].map((key) => press(key, true))).toEqual([
    { type: "draw", event: "finish" },
    { type: "draw", event: "undo" },
    { type: "draw", event: "cancel" },
  ]);
  expect(press("ArrowUp", true)).toEqual({ type: "go", direction: "up" });
});

test("Tab, letters and the browser's shortcuts are left alone: nobody is held on the map", () => {
  expect(["Tab", "a", "Backspace", "toString"].map((key) => press(key))).toEqual([null, null, null, null]);
  expect(mapAction({ ...NO_MODIFIER, key: "0", ctrlKey: true }, false)).toBeNull();
  expect(mapAction({ ...NO_MODIFIER, key: "ArrowLeft", altKey: true }, false)).toBeNull();
});
