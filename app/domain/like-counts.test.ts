import { describe, expect, it } from "vitest";
import { aCount } from "./fixtures/a-count";
import { countingChanges, longestLikePair, preferredCounts } from "./like-counts";
import type { Observation } from "./observation";

const count = (year: number | null, number: number, rest: Partial<Observation> = {}) =>
  aCount(year, number, { observationId: `${year}-${number}`, programId: "HE-FZ", ...rest });

describe("preferredCounts", () => {
  it("keeps of each programme and year the count of the better source, in the order of years", () => {
    const press = count(2011, 5, { sourceKind: "press" });
    const other = count(2011, 7, { programId: "HE-X" });
    const kept = preferredCounts([count(2012, 3), press, other, count(2011, 2), count(null, 9)]);
    expect(kept.map((one) => one.count).sort()).toEqual([2, 3, 7]);
    expect(kept.at(-1)?.year).toBe(2012);
  });

  it("prefers an exact count to a rounded one of the same source and year", () => {
    expect(preferredCounts([count(2011, 1000, { qualifier: "about" }), count(2011, 990)])).toMatchObject([
      { count: 990 },
    ]);
  });
});

describe("longestLikePair", () => {
  it("spans over gaps, but not from one thing counted to another", () => {
    const pair = longestLikePair([
      count(2006, 1, { whatIsCounted: "total" }),
      count(2010, 2),
      count(2020, 3),
      count(2025, 4, { qualifier: "about" }),
    ]);
    expect([pair?.first.count, pair?.last.count]).toEqual([2, 3]);
  });

  it("does not exist where each count stands alone", () => {
    expect(longestLikePair([count(2010, 1), count(2011, 2, { programId: "HE-X" })])).toBeUndefined();
  });
});

describe("countingChanges", () => {
  const total = { whatIsCounted: "total" } as const;

  it("names both ends of each change, also where the first counting comes back", () => {
    const changes = countingChanges([count(2020, 2), count(2023, 2, total), count(2024, 4)]);
    expect(changes.map(({ before, after }) => [before.year, after.year])).toEqual([
      [2020, 2023],
      [2023, 2024],
    ]);
  });

  it("sees a change from Kitas to centres, none between programmes, none where only the source is another", () => {
    expect(countingChanges([count(2016, 31, { countsKitas: true }), count(2019, 14)])).toHaveLength(1);
    expect(countingChanges([count(2016, 31), count(2019, 14, { programId: "HE-X", ...total })])).toEqual([]);
    expect(countingChanges([count(2016, 31), count(2019, 14, { sourceKind: "press" })])).toEqual([]);
  });

  it("takes no notice of a count that is not the preferred one of its year", () => {
    const press = count(2016, 40, { ...total, sourceKind: "press" });
    expect(countingChanges([count(2016, 31), press, count(2019, 44)])).toEqual([]);
  });
});
