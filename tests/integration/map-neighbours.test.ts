/** The arrow keys on the shipped Kreise and, in each Land, its Gemeinden: nothing is out of reach. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { LAENDER } from "~/domain/land";
import { DIRECTIONS, neighbourInDirection, type PlacedRegion } from "~/domain/neighbour";

const row = z.strictObject({ ags: z.string(), lon: z.number(), lat: z.number() });
const kreisPoints = defineQuery({
  name: "test-kreis-points",
  sql: `select kreis_ags as "ags", lon as "lon", lat as "lat" from kreis order by kreis_ags`,
  params: z.strictObject({}),
  row,
});
const gemeindePoints = defineQuery({
  name: "test-gemeinde-points",
  sql: `select gemeinde_ags as "ags", lon as "lon", lat as "lat" from gemeinde where land_ags = $landAgs order by gemeinde_ags`,
  params: z.strictObject({ landAgs: z.string() }),
  row,
});

type Steps = Map<string, string[]>;

function stepsOf(regions: readonly PlacedRegion[]): Steps {
  return new Map(
    regions.map(({ ags }) => [
      ags,
      DIRECTIONS.flatMap((direction) => neighbourInDirection(regions, ags, direction) ?? []),
    ]),
  );
}

function reachedFrom(steps: Steps, start: string): number {
  const reached = new Set([start]);
  const open = [start];
  for (let ags = open.pop(); ags !== undefined; ags = open.pop()) {
    for (const next of steps.get(ags) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached.size;
}

describe("with the arrow keys", () => {
  it("all 400 Kreise are reached from every Kreis", async () => {
    const kreise = await kreisPoints({});
    expect(kreise).toHaveLength(400);
    const steps = stepsOf(kreise);
    expect(kreise.filter(({ ags }) => reachedFrom(steps, ags) !== 400)).toEqual([]);
  });

  it.each(LAENDER)(
    "all Gemeinden of $name are reached from the first and lead back to it",
    async ({ ags }) => {
      const gemeinden = await gemeindePoints({ landAgs: ags });
      const steps = stepsOf(gemeinden);
      const back: Steps = new Map(gemeinden.map((gemeinde) => [gemeinde.ags, []]));
      for (const [from, targets] of steps) for (const to of targets) back.get(to)?.push(from);
      const first = gemeinden[0]?.ags ?? "";
      expect(reachedFrom(steps, first)).toBe(gemeinden.length);
      expect(reachedFrom(back, first)).toBe(gemeinden.length);
    },
  );
});
