import { describe, expect, it } from "vitest";
import { aCount } from "~/domain/fixtures/a-count";
import type { Observation } from "~/domain/observation";
import { placeObservations, positionOfDate } from "./growth-runs";

const count = (year: number | null, number: number, rest: Partial<Observation> = {}) =>
  aCount(year, number, { observationId: `${year}-${number}`, programId: "HE-FZ", ...rest });

/** Numbers of the preferred observations, run by run. */
function runsOf(observations: Observation[]): number[][] {
  const runs = new Map<number, number[]>();
  for (const { observation, run, secondary } of placeObservations(observations))
    if (!secondary) runs.set(run, [...(runs.get(run) ?? []), observation.count]);
  return [...runs.values()];
}

describe("placeObservations", () => {
  it("joins like exact counts up to three years apart and leaves four years open", () => {
    expect(runsOf([count(2010, 1), count(2013, 2), count(2017, 3)])).toEqual([[1, 2], [3]]);
  });

  it.each<[string, Partial<Observation>]>([
    ["a rounded number", { qualifier: "about" }],
    ["another thing counted", { whatIsCounted: "certified" }],
    ["Kitas", { countsKitas: true }],
  ])("does not bridge %s between two like counts", (_, rest) => {
    expect(runsOf([count(2010, 1), count(2011, 2, rest), count(2012, 3)])).toEqual([[1], [2], [3]]);
  });

  it("lets another programme stand between two counts without breaking their line", () => {
    expect(runsOf([count(2010, 1), count(2011, 9, { programId: "HE-X" }), count(2012, 3)])).toEqual([
      [1, 3],
      [9],
    ]);
  });

  it("joins nothing that belongs to no programme", () => {
    const loose = { programId: null };
    expect(runsOf([count(2010, 1, loose), count(2011, 2, loose)])).toEqual([[1], [2]]);
  });

  it("takes of two counts of one year the one of the better source; the other is secondary and joins nothing", () => {
    const press = count(2011, 5, { sourceKind: "press" });
    const placed = placeObservations([count(2010, 1), press, count(2011, 2)]);
    expect(placed.filter(({ secondary }) => secondary).map(({ observation }) => observation)).toEqual([
      press,
    ]);
    expect(runsOf([count(2010, 1), press, count(2011, 2)])).toEqual([[1, 2]]);
  });

  it("never places planned, other and undated counts", () => {
    const left = [
      count(2010, 1, { whatIsCounted: "planned" }),
      count(2010, 2, { whatIsCounted: "other" }),
      count(null, 3),
    ];
    expect(placeObservations(left)).toEqual([]);
  });
});

describe("positionOfDate", () => {
  it.each([
    ["2006", 2006.5],
    ["2019-10", 2019.75],
    ["2019-10-01", 2019.75],
  ])("puts %s at %d", (date, x) => expect(positionOfDate(date)).toBe(x));
});
