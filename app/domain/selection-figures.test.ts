import { describe, expect, it } from "vitest";
import type { Comparability } from "./comparability";
import type { Stichtag } from "./denominator";
import {
  childrenOf,
  childrenTogether,
  coverageTogether,
  type OfficialCount,
  officialTogether,
  type StichtagOfRegion,
} from "./selection-figures";
import { numberValue, type Value } from "./value";

const day = (ags: string, year: number, children: number): StichtagOfRegion => ({
  ags,
  date: `${year}-12-31`,
  children,
  sourceId: "S",
  note: null,
});
const STICHTAGE = [
  day("04", 2023, 8000),
  day("04", 2024, 10_000),
  day("06", 2023, 82_000),
  day("06", 2024, 80_000),
  day("04901", 2023, 7000),
];

describe("children of a selection", () => {
  it("are those of the latest Stichtag", () => {
    expect(childrenOf("06", STICHTAGE)).toEqual({ value: numberValue(80_000), date: "2024-12-31" });
    expect(childrenOf("06901", STICHTAGE)).toEqual({ value: { kind: "not_published" }, date: null });
  });

  it("are added only on a day that all regions have", () => {
    expect(childrenTogether(["04", "06"], false, STICHTAGE)).toEqual({
      value: numberValue(90_000),
      date: "2024-12-31",
    });
    expect(childrenTogether(["04901", "06"], false, STICHTAGE)).toEqual({
      value: numberValue(89_000),
      date: "2023-12-31",
    });
  });

  it("are unknown, not fewer, where one region is unknown", () => {
    expect(childrenTogether(["04", "06901"], false, STICHTAGE).value).toEqual({ kind: "not_published" });
  });

  it("are collected for no drawn area", () => {
    expect(childrenTogether(["04"], true, STICHTAGE).value).toEqual({ kind: "not_collected" });
    expect(childrenTogether([], true, STICHTAGE).value).toEqual({ kind: "not_collected" });
  });
});

const alike: Comparability = {
  ranked: true,
  unit: { counted: "funded", kitaBased: "ja" },
  groupId: "funded-ja",
};
const other: Comparability = {
  ranked: true,
  unit: { counted: "funded", kitaBased: "nein" },
  groupId: "funded-nein",
};
const unranked: Comparability = { ranked: false, reason: "counts_kitas", groupId: "counts_kitas" };
const count = (
  value: Value,
  comparability: Comparability = alike,
  children: number | null = 10_000,
): OfficialCount => {
  const denominator: Stichtag | null =
    children === null ? null : { date: "2024-12-31", children, sourceId: "S", note: null };
  return { value, comparability, denominator };
};

describe("official counts", () => {
  it("are added where they count alike", () => {
    expect(officialTogether([count(numberValue(4)), count(numberValue(5))])).toEqual(numberValue(9));
    expect(officialTogether([count(numberValue(4)), count({ kind: "zero" })])).toEqual(numberValue(4));
  });

  it("are never added over unlike units, over an unknown one, or where units are unknown", () => {
    expect(officialTogether([count(numberValue(4)), count(numberValue(5), other)])).toBeNull();
    expect(officialTogether([count(numberValue(4)), count({ kind: "not_published" })])).toBeNull();
    expect(officialTogether([count(numberValue(4), unranked), count(numberValue(5), unranked)])).toBeNull();
    expect(officialTogether([])).toBeNull();
  });

  it("of one Land alone are its own, whatever it counts", () => {
    expect(officialTogether([count(numberValue(4), unranked)])).toEqual(numberValue(4));
    expect(officialTogether([count({ kind: "no_programme" })])).toEqual({ kind: "no_programme" });
  });

  it("carry bounds and flags on, and do not add bounds that point in different directions", () => {
    const atLeast = count(numberValue(4, "at_least", ["year_inferred"]));
    expect(officialTogether([atLeast, count(numberValue(5, "about"))])).toEqual(
      numberValue(9, "at_least", ["year_inferred"]),
    );
    expect(officialTogether([atLeast, count(numberValue(5, "up_to"))])).toBeNull();
  });
});

describe("coverage of a selection", () => {
  const none = { official: [], officialSum: null, existing: 4, completeLaender: new Set<string>() };
  const children = { value: numberValue(10_000), date: "2024-12-31" };

  it("of Länder divides the sum of their counts by the children each count is divided by", () => {
    const official = [count(numberValue(4), alike, 10_000), count(numberValue(5), alike, 26_000)];
    const figures = { ...none, chosen: ["04", "10"], children, official, officialSum: numberValue(9) };
    expect(coverageTogether(figures)).toMatchObject({ kind: "number", value: 2.5 });
  });

  it("of Länder is not published where a count meets no Stichtag, and no figure where counts cannot be added", () => {
    const official = [count(numberValue(4)), count(numberValue(5), alike, null)];
    const figures = { ...none, chosen: ["04", "10"], children, official };
    expect(coverageTogether({ ...figures, officialSum: numberValue(9) })).toEqual({ kind: "not_published" });
    expect(coverageTogether({ ...figures, officialSum: null })).toBeNull();
  });

  it("of one Land without a programme says so", () => {
    const official = [count({ kind: "no_programme" }, unranked, null)];
    const figures = { ...none, chosen: ["03"], children, official, officialSum: official[0]?.value ?? null };
    expect(coverageTogether(figures)).toEqual({ kind: "no_programme" });
  });

  it("of Kreise takes the known centres only where the list is complete", () => {
    const figures = { ...none, chosen: ["04901", "04902"], children };
    expect(coverageTogether(figures)).toEqual({ kind: "not_published" });
    const complete = { ...figures, completeLaender: new Set(["04"]) };
    expect(coverageTogether(complete)).toMatchObject({ kind: "number", value: 4 });
    expect(coverageTogether({ ...complete, existing: 0 })).toEqual({ kind: "zero" });
  });

  it("of Länder and Kreise together is not published, of nothing no figure", () => {
    expect(coverageTogether({ ...none, chosen: ["04", "06901"], children })).toEqual({
      kind: "not_published",
    });
    expect(coverageTogether({ ...none, chosen: [], children })).toBeNull();
  });
});
