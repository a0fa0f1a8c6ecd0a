import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { DoorSketch as Sketch } from "../door-sketches";
import { DoorSketch } from "./door-sketch";

const SKETCHES: Sketch[] = [
  {
    type: "map",
    viewBox: { width: 60, height: 80 },
    classes: 5,
    regions: [
      { ags: "01", path: "M0,0L20,0L20,30Z", classIndex: 4 },
      { ags: "10", path: "M20,0L40,0L20,30Z", classIndex: null },
    ],
  },
  {
    type: "bars",
    groups: [
      { id: "a", bars: [{ id: "05", value: 30, exact: true }] },
      { id: "b", bars: [{ id: "01", value: 15, exact: false }] },
    ],
  },
  {
    type: "steps",
    points: [
      { x: 2000, y: 0 },
      { x: 2001, y: 2 },
    ],
  },
  {
    type: "net",
    width: 120,
    height: 90,
    lines: "M10,10L60,45",
    dots: "M10,10h0",
    hubs: "M60,45h0",
  },
];
const draw = (sketch: Sketch) => renderToStaticMarkup(<DoorSketch sketch={sketch} />);

describe.each(SKETCHES)("the sketch of $type", (sketch) => {
  it("is silent, wordless and without styles of its own", () => {
    const svg = draw(sketch);
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toMatch(/<text|style=|class=|NaN|undefined/);
  });

  it("stands empty where nothing is known", () => {
    const empty: Sketch =
      sketch.type === "map"
        ? { ...sketch, regions: [] }
        : sketch.type === "bars"
          ? { ...sketch, groups: [] }
          : sketch.type === "steps"
            ? { ...sketch, points: [] }
            : { ...sketch, lines: "", dots: "", hubs: "" };
    expect(draw(empty)).not.toMatch(/NaN|Infinity/);
  });
});

it("draws bars from zero: half the number is half as long", () => {
  const widths = [...draw(SKETCHES[1] as Sketch).matchAll(/width="([\d.]+)" height="[\d.]+"[^>]*\/?>/g)].map(
    ([, width]) => Number(width),
  );
  expect(widths.slice(-2)).toEqual([110, 55]);
});
