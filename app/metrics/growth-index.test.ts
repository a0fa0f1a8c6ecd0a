import { describe, expect, it } from "vitest";
import { aCount } from "~/domain/fixtures/a-count";
import type { Observation } from "~/domain/observation";
import { aProgram, landEntry } from "./fixtures/land-entry";
import { growthIndex, indexOfLand, standardBase } from "./growth-index";

const TODAY = 2025;
const from2015 = (counts: Observation[], programs = [aProgram("P", 2000)]) =>
  indexOfLand(landEntry(counts, programs), 2015, TODAY);
const reason = (...args: Parameters<typeof from2015>) => {
  const answer = from2015(...args);
  return answer.kind === "left_out" ? answer.reason : answer.kind;
};
/** Years and indices of the later counts. */
function later(...args: Parameters<typeof from2015>): [number, number][] {
  const answer = from2015(...args);
  if (answer.kind === "left_out") throw new Error(answer.reason);
  return answer.later.map(({ year, count }) => [year, (count / answer.base.count) * 100]);
}

describe("the index", () => {
  it("is 125 where 50 follow 40, 50 where half is left, and does not exist from 0", () => {
    expect(growthIndex.compute({ base: 40, count: 50 })).toMatchObject({ kind: "number", value: 125 });
    expect(growthIndex.compute({ base: 40, count: 20 })).toMatchObject({ kind: "number", value: 50 });
    expect(growthIndex.compute({ base: 0, count: 20 }).kind).not.toBe("number");
  });

  it("takes every exact like count after the base year, and no rounded one between them", () => {
    const rounded = aCount(2018, 60, { qualifier: "about" });
    expect(later([aCount(2014, 10), aCount(2015, 40), rounded, aCount(2020, 50), aCount(2024, 80)])).toEqual([
      [2020, 125],
      [2024, 200],
    ]);
  });

  it("reaches over a count of something else where the first counting comes back, and names the change", () => {
    const other = aCount(2018, 70, { whatIsCounted: "certified" });
    const answer = from2015([aCount(2015, 40), other, aCount(2020, 50)]);
    expect(answer).toMatchObject({ kind: "indexed", later: [{ year: 2020 }] });
    expect(answer.kind === "indexed" && answer.otherwise.map(({ after }) => after.year)).toEqual([
      2018, 2020,
    ]);
  });

  it("ends before a counting that never comes back", () => {
    const total = aCount(2025, 57, { whatIsCounted: "total" });
    expect(later([aCount(2015, 40), aCount(2020, 50), total])).toEqual([[2020, 125]]);
  });
});

describe("a Land has no index", () => {
  it("without a count in the base year, also where the only one belongs to no programme", () => {
    expect(reason([aCount(2014, 10), aCount(2020, 20)])).toBe("no_count");
    expect(reason([aCount(2015, 10, { programId: null }), aCount(2020, 20)])).toBe("no_count");
    expect(reason([aCount(2015, 10, { whatIsCounted: "planned" }), aCount(2020, 20)])).toBe("no_count");
  });

  it("from a rounded base, nor towards rounded counts only", () => {
    expect(reason([aCount(2015, 10, { qualifier: "about" }), aCount(2020, 20)])).toBe("only_rounded");
    expect(reason([aCount(2015, 10), aCount(2020, 20, { qualifier: "at_least" })])).toBe("only_rounded");
  });

  it("from an exact count of the press where the office rounds: the preferred count decides", () => {
    const press = aCount(2015, 11, { sourceKind: "press" });
    expect(reason([aCount(2015, 10, { qualifier: "about" }), press, aCount(2020, 20)])).toBe("only_rounded");
  });

  it("from zero centres", () => {
    expect(reason([aCount(2015, 0), aCount(2020, 20)])).toBe("base_zero");
  });

  it("when its programme has ended before today, and has one when the end is still to come", () => {
    const counts = [aCount(2015, 10), aCount(2020, 20)];
    expect(reason(counts, [aProgram("P", 2000, 2024)])).toBe("programme_ended");
    expect(reason(counts, [aProgram("P", 2000, 2025)])).toBe("indexed");
  });

  it.each<[string, Partial<Observation>]>([
    ["another thing is counted", { whatIsCounted: "total" }],
    ["Kitas are counted", { countsKitas: true }],
  ])("when after the base year only %s", (_, rest) => {
    expect(reason([aCount(2015, 10), aCount(2020, 20, rest)])).toBe("counting_changed");
  });

  it("without a later count of the same programme", () => {
    expect(reason([aCount(2015, 10), aCount(2014, 5)])).toBe("no_later_count");
    expect(reason([aCount(2015, 10), aCount(2020, 20, { programId: "Q" })])).toBe("no_later_count");
  });

  it("from the posts of a related programme", () => {
    const programs = [aProgram("P", 2000, null, "related")];
    expect(reason([aCount(2015, 10), aCount(2020, 20)], programs)).toBe("no_count");
  });
});

describe("the base the page begins with", () => {
  it("is the one with most Länder, of equals the oldest, and none where there is none", () => {
    const bases = [
      { year: 2012, laender: 1 },
      { year: 2015, laender: 2 },
      { year: 2019, laender: 2 },
    ];
    expect(standardBase(bases)).toBe(2015);
    expect(standardBase([])).toBeNull();
  });
});
