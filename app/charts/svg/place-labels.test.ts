import { describe, expect, it } from "vitest";
import { type Anchor, type PlacedLabel, placeLabels } from "./place-labels";

const FRAME = { left: 0, right: 300, top: 0, bottom: 200 };
const SIZE = 13;
const at = (id: string, x: number, y: number, width = 60): Anchor => ({ id, x, y, width });

/** The rectangle of the letters: from their tops to the ends of the long ones. */
function boxOf({ x, y }: PlacedLabel, { width }: Anchor) {
  return { left: x, right: x + width, top: y - SIZE * 0.8, bottom: y + SIZE * 0.2 };
}

function faults(anchors: Anchor[]): string[] {
  const placed = placeLabels(anchors, SIZE, FRAME);
  const boxes = placed.map((label, index) => ({ id: label.id, ...boxOf(label, anchors[index] as Anchor) }));
  const outside = boxes.filter(
    (box) =>
      box.left < FRAME.left || box.right > FRAME.right || box.top < FRAME.top || box.bottom > FRAME.bottom,
  );
  const pairs = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id}/${b.id}`),
  );
  const covered = boxes.flatMap((box) =>
    anchors
      .filter(({ x, y }) => box.left < x && x < box.right && box.top < y && y < box.bottom)
      .map(({ id }) => `${box.id} auf ${id}`),
  );
  return [...outside.map(({ id }) => `${id} außen`), ...pairs, ...covered];
}

describe("placeLabels", () => {
  it("puts a lone name to the right of its point", () => {
    expect(placeLabels([at("a", 100, 100)], SIZE, FRAME)[0]).toMatchObject({
      id: "a",
      x: 111,
      leader: false,
    });
  });

  it("turns to the left at the right edge", () => {
    expect(placeLabels([at("a", 290, 100)], SIZE, FRAME)[0]?.x).toBe(219);
  });

  it.each([
    ["two on one spot", [at("a", 100, 100), at("b", 100, 100)]],
    ["a row of near neighbours", [0, 1, 2, 3, 4].map((n) => at(`p${n}`, 100 + n * 12, 100))],
    ["points in all corners", [at("a", 5, 5), at("b", 295, 5), at("c", 5, 195), at("d", 295, 195)]],
    [
      "sixteen in a crowd",
      Array.from({ length: 16 }, (_, n) => at(`p${n}`, 130 + (n % 4) * 14, 80 + Math.floor(n / 4) * 12, 30)),
    ],
  ])("lays no name on another, on a point or outside: %s", (_, anchors) => {
    expect(faults(anchors)).toEqual([]);
  });

  it("gives the same places whatever the order of the points", () => {
    const anchors = [at("a", 100, 100), at("b", 108, 103), at("c", 95, 96)];
    const byId = (labels: PlacedLabel[]) => [...labels].sort((p, q) => p.id.localeCompare(q.id));
    expect(byId(placeLabels([...anchors].reverse(), SIZE, FRAME))).toEqual(
      byId(placeLabels(anchors, SIZE, FRAME)),
    );
  });

  it("asks for a line only where a name stands far from its point", () => {
    const crowd = Array.from({ length: 16 }, (_, n) =>
      at(`p${n}`, 130 + (n % 4) * 14, 80 + Math.floor(n / 4) * 12, 30),
    );
    expect(placeLabels(crowd, SIZE, FRAME).some(({ leader }) => leader)).toBe(true);
  });
});
