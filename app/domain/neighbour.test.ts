import { describe, expect, test } from "vitest";
import laender from "./fixtures/land-points.json";
import { DIRECTIONS, nearestRegion, neighbourInDirection, type PlacedRegion } from "./neighbour";

/** Every region the arrow keys lead to from `start`. */
function reachedFrom(regions: readonly PlacedRegion[], start: string): Set<string> {
  const reached = new Set([start]);
  const open = [start];
  for (let ags = open.pop(); ags !== undefined; ags = open.pop()) {
    for (const direction of DIRECTIONS) {
      const next = neighbourInDirection(regions, ags, direction);
      if (next !== undefined && !reached.has(next)) {
        reached.add(next);
        open.push(next);
      }
    }
  }
  return reached;
}

const name = (ags: string | undefined) => laender.find((land) => land.ags === ags)?.name;
const go = (from: string, direction: (typeof DIRECTIONS)[number]) =>
  name(neighbourInDirection(laender, laender.find((land) => land.name === from)?.ags ?? "", direction));

describe("the neighbour in a direction", () => {
  test.each(laender)("every Land is reached by arrows alone from $name", ({ ags }) => {
    expect(reachedFrom(laender, ags).size).toBe(16);
  });

  test("is the Land a reader of the map would expect", () => {
    expect(go("Hessen", "right")).toBe("Thüringen");
    expect(go("Hessen", "left")).toBe("Rheinland-Pfalz");
    expect(go("Hessen", "down")).toBe("Baden-Württemberg");
    expect(go("Niedersachsen", "down")).toBe("Hessen");
    expect(go("Hamburg", "up")).toBe("Schleswig-Holstein");
    expect(go("Baden-Württemberg", "right")).toBe("Bayern");
    expect(go("Brandenburg", "up")).toBe("Berlin");
  });

  test("ends at the edge of the map", () => {
    expect(go("Schleswig-Holstein", "up")).toBeUndefined();
    expect(go("Baden-Württemberg", "down")).toBeUndefined();
    expect(go("Brandenburg", "right")).toBeUndefined();
    expect(go("Saarland", "left")).toBeUndefined();
  });

  test("prefers what lies ahead to what is nearer but aside", () => {
    const regions = [
      { ags: "01", lon: 10, lat: 50 },
      { ags: "02", lon: 11, lat: 50.1 },
      { ags: "03", lon: 10, lat: 53 },
    ];
    expect(neighbourInDirection(regions, "01", "up")).toBe("03");
    expect(neighbourInDirection(regions.slice(0, 2), "01", "up")).toBe("02");
  });

  test("of an unknown region, or of the only one, is none", () => {
    expect(neighbourInDirection(laender, "99", "up")).toBeUndefined();
    expect(neighbourInDirection(laender.slice(0, 1), laender[0]?.ags ?? "", "up")).toBeUndefined();
  });
});

test("the keyboard starts at the region nearest to the middle of what is seen", () => {
  expect(name(nearestRegion(laender, { lon: 13.4, lat: 52.5 }))).toBe("Berlin");
  expect(nearestRegion([], { lon: 13.4, lat: 52.5 })).toBeUndefined();
});
