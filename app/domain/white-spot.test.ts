import { describe, expect, it } from "vitest";
import { type CompleteList, completenessOf, isWhite } from "./white-spot";

const list: CompleteList = {
  landAgs: "06",
  sourceDataset: "liste",
  asOf: "2026-01",
  officialCount: 40,
  note: null,
  sourceId: "S1",
};

describe("a Land's list is complete", () => {
  it("when its source says so, every centre has its Gemeinde, and there are as many as are counted", () => {
    expect(completenessOf(list, { existing: 40, placed: 40 }).complete).toBe(true);
    expect(completenessOf(list, { existing: 43, placed: 43 }).complete).toBe(true);
  });

  it("also without an official number, where the source states none", () => {
    expect(completenessOf({ ...list, officialCount: null }, { existing: 2, placed: 2 }).complete).toBe(true);
  });

  it.each([
    ["no_complete_list", null, { existing: 40, placed: 40 }],
    ["centers_without_place", list, { existing: 41, placed: 40 }],
    ["fewer_than_official", list, { existing: 39, placed: 39 }],
  ] as const)("otherwise not: %s", (reason, given, known) => {
    expect(completenessOf(given, known)).toEqual({ complete: false, reason });
  });
});

describe("a region without a known centre", () => {
  it("is white only where the Land's list is complete", () => {
    const complete = completenessOf(list, { existing: 40, placed: 40 });
    expect(isWhite(0, complete)).toBe(true);
    expect(isWhite(1, complete)).toBe(false);
    expect(isWhite(0, completenessOf(null, { existing: 40, placed: 40 }))).toBe(false);
  });
});
