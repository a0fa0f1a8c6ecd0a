import { expect, test } from "vitest";
import { LABEL_STEPS, type LabelPlace, type LabelRequest, placeNetworkLabels } from "./place-network-labels";

const FRAME = { width: 600, height: 400 };
const request = (x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  x,
  y,
  radius: 5,
  width: 80,
  height: 16,
  from: 1,
  ...more,
});
const place = (requests: LabelRequest[]) => placeNetworkLabels(requests, requests, FRAME);

function boxOf({ x, y, width, height }: LabelRequest, { dx, dy, anchor }: LabelPlace, step: number) {
  const left = x * step + dx - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  const top = y * step + dy - height / 2;
  return { left, right: left + width, top, bottom: top + height };
}

test("a name stands right of its mark, or left of it at the edge", () => {
  expect(place([request(300, 200), request(590, 200)]).map(({ anchor, level }) => [anchor, level])).toEqual([
    ["start", 1],
    ["end", 1],
  ]);
});

test("at no step do two shown names lie on each other or outside the picture, however crowded", () => {
  const requests = Array.from({ length: 150 }, (_, index) =>
    request(20 + ((index * 37) % 560), 15 + ((index * 53) % 370)),
  );
  const places = place(requests);
  LABEL_STEPS.forEach((step, index) => {
    const shown = requests.flatMap((entry, at) => {
      const label = places[at] as LabelPlace;
      return label.level === index + 1 ? [boxOf(entry, label, step)] : [];
    });
    shown.forEach((a, at) => {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(FRAME.width * step);
      for (const b of shown.slice(at + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    });
  });
  const levels = places.map(({ level }) => level);
  expect(levels.filter((level) => level === 1).length).toBeGreaterThan(10);
  // A closer view has room for more.
  expect(levels.filter((level) => level === 2).length).toBeGreaterThan(0);
});

test("what is asked first is named first", () => {
  const wide = { width: 250, height: 60 };
  const [first, second] = place([request(300, 200, wide), request(304, 200, wide)]);
  expect(first?.level).toBe(1);
  expect(second?.level).toBeGreaterThanOrEqual(1);
  const alone = { ...FRAME, width: 200 };
  const [a, b] = placeNetworkLabels(
    [request(60, 200, { width: 120, height: 300 }), request(60, 210, { width: 120, height: 300 })],
    [],
    alone,
  );
  expect([a?.level, b && b.level > 1]).toEqual([1, true]);
});

test("a name that waits for a step never stands before it, one that never fits only where it is pointed at", () => {
  const [waiting, never] = place([request(100, 100, { from: 2 }), request(300, 300, { width: 9000 })]);
  expect(waiting?.level).toBe(2);
  expect(never?.level).toBe(LABEL_STEPS.length + 1);
});
