import { describe, expect, test } from "vitest";
import { MAX_CORNERS } from "~/domain/map-area";
import {
  type Corner,
  type DrawEvent,
  type DrawTool,
  draftOutline,
  drawArea,
  startDrawing,
} from "./draw-area";

const press = (lon: number, lat: number): DrawEvent => ({ type: "press", at: [lon, lat] });
const move = (lon: number, lat: number): DrawEvent => ({ type: "move", at: [lon, lat] });
const release = (
  lon: number,
  lat: number,
  dragged = false,
  on: "first" | "last" | null = null,
): DrawEvent => ({ type: "release", at: [lon, lat], dragged, on });
const click = (lon: number, lat: number, on: "first" | "last" | null = null): DrawEvent[] => [
  press(lon, lat),
  release(lon, lat, false, on),
];

/** Sends the events in turn; the last result, and every area drawn on the way. */
function draw(tool: DrawTool, events: DrawEvent[]) {
  let state = startDrawing(tool);
  const areas: unknown[] = [];
  let cancelled = false;
  for (const event of events) {
    const result = drawArea(state, event);
    state = result.state;
    cancelled ||= result.cancelled;
    if (result.area) areas.push(result.area);
  }
  return { state, areas, cancelled };
}

const BOX = [
  [8, 50],
  [9, 50],
  [9, 51],
  [8, 51],
];

describe("a box", () => {
  test("is pulled from one corner to the other", () => {
    expect(draw("box", [press(8, 50), move(8.5, 50.5), release(9, 51, true)]).areas).toEqual([BOX]);
  });

  test("is set by two clicks", () => {
    expect(draw("box", [...click(8, 50), move(8.7, 50.1), ...click(9, 51)]).areas).toEqual([BOX]);
  });

  test("is the same from whichever corner it is begun", () => {
    expect(draw("box", [press(9, 50), release(8, 51, true)]).areas).toEqual([BOX]);
  });

  test("is no line: two clicks at one height do not end it", () => {
    const { areas, state } = draw("box", [...click(8, 50), ...click(9, 50)]);
    expect(areas).toEqual([]);
    expect(state.corners).toEqual([[8, 50]]);
    expect(draw("box", [...click(8, 50), ...click(9, 50), ...click(9, 51)]).areas).toEqual([BOX]);
  });

  test("ends with Enter where the pointer is, and loses its corner with Backspace", () => {
    expect(draw("box", [...click(8, 50), move(9, 51), { type: "finish" }]).areas).toEqual([BOX]);
    expect(draw("box", [{ type: "finish" }]).areas).toEqual([]);
    expect(draw("box", [...click(8, 50), { type: "undo" }]).state.corners).toEqual([]);
  });

  test("shows itself while it is pulled", () => {
    const { state } = draw("box", [press(8, 50), move(9, 51)]);
    expect(draftOutline(state)).toEqual(BOX);
  });
});

describe("a polygon", () => {
  const three = [...click(8, 50), ...click(9, 50), ...click(9, 51)];
  const TRIANGLE = BOX.slice(0, 3);

  test("is clicked corner by corner and closed with Enter", () => {
    expect(draw("polygon", [...three, { type: "finish" }]).areas).toEqual([TRIANGLE]);
  });

  test("closes with a double click, whose second half makes no corner", () => {
    const events: DrawEvent[] = [...three, ...click(9.0001, 51, "last"), { type: "finish" }];
    expect(draw("polygon", events).areas).toEqual([TRIANGLE]);
  });

  test("closes with a click on its first corner, but not before it is an area", () => {
    expect(draw("polygon", [...three, ...click(8, 50, "first")]).areas).toEqual([TRIANGLE]);
    const { areas, state } = draw("polygon", [...click(8, 50), ...click(9, 50), ...click(8, 50, "first")]);
    expect(areas).toEqual([]);
    expect(state.corners).toHaveLength(2);
  });

  test("has three corners at least: Enter before that goes on drawing", () => {
    const { areas, state } = draw("polygon", [...click(8, 50), ...click(9, 50), { type: "finish" }]);
    expect(areas).toEqual([]);
    expect(state.corners).toHaveLength(2);
  });

  test("loses its last corner with Backspace, down to none", () => {
    expect(draw("polygon", [...three, { type: "undo" }]).state.corners).toEqual(BOX.slice(0, 2));
    expect(draw("polygon", [...three, ...Array(5).fill({ type: "undo" })]).state.corners).toEqual([]);
  });

  test("gets no corner where the map was only moved", () => {
    expect(draw("polygon", [press(8, 50), move(9, 51), release(9, 51, true)]).state.corners).toEqual([]);
  });

  test("has no more corners than an address may hold", () => {
    const many = Array.from({ length: MAX_CORNERS + 5 }, (_, index) => click(8 + index / 100, 50)).flat();
    const { areas } = draw("polygon", [...many, { type: "finish" }]);
    expect(areas[0]).toHaveLength(MAX_CORNERS);
  });

  test("shows the corners so far and the band to the pointer", () => {
    const { state } = draw("polygon", [...click(8, 50), ...click(9, 50), move(9, 51)]);
    expect(draftOutline(state)).toEqual(TRIANGLE as unknown as Corner[]);
    expect(draftOutline(startDrawing("polygon"))).toEqual([]);
  });
});

test.each(["box", "polygon"] as const)("Escape gives up a %s", (tool) => {
  const { areas, cancelled, state } = draw(tool, [...click(8, 50), { type: "cancel" }]);
  expect({ areas, cancelled, corners: state.corners }).toEqual({ areas: [], cancelled: true, corners: [] });
});
