/** Small invented Länder; every expected number is worked out beside it. */
import { describe, expect, it } from "vitest";
import { type CompareFilter, DEFAULT_COMPARE_FILTER } from "~/domain/compare-filter";
import { DEFAULT_FILTER } from "~/domain/filter";
import type { FundingRow } from "~/domain/funding";
import type { Observation } from "~/domain/observation";
import type { KitaBasis, Program } from "~/domain/program";
import { buildComparison, type Comparison } from "./comparison";
import { buildLaenderOverview } from "./laender-overview";

const program = (landAgs: string, kitaBased: KitaBasis, rest: Partial<Program> = {}): Program => ({
  programId: `P${landAgs}`,
  landAgs,
  name: "Landesprogramm",
  term: null,
  termAbbrev: null,
  ministry: null,
  coordinationBody: null,
  startYear: 2010,
  endYear: null,
  legalBasis: null,
  certification: null,
  kitaBased,
  role: "family_centers",
  notes: null,
  sourceId: "S1",
  ...rest,
});

let number = 0;
const count = (landAgs: string, centers: number, rest: Partial<Observation> = {}): Observation => ({
  observationId: `o${number++}`,
  landAgs,
  programId: `P${landAgs}`,
  year: 2024,
  asOf: null,
  count: centers,
  whatIsCounted: "funded",
  qualifier: "exact",
  yearInferred: false,
  countsKitas: false,
  note: null,
  kitaBased: "ja",
  sourceId: "S1",
  sourceKind: "official",
  ...rest,
});

const rate = (landAgs: string, amountEur: number, rest: Partial<FundingRow> = {}): FundingRow => ({
  fundingId: `f${number++}`,
  programId: `P${landAgs}`,
  yearFrom: 2024,
  yearTo: null,
  amountEur,
  per: "centre_year",
  budgetKind: null,
  qualifier: "exact",
  conditions: null,
  sourceId: "S1",
  sourceKind: "official",
  ...rest,
});

type Rows = { observations: Observation[]; programs: Program[]; funding?: FundingRow[] };

/** 100,000 children everywhere; counts of 31.12.2024, data of 31.12.2025. */
function compare(rows: Rows, filter: Partial<CompareFilter>): Comparison {
  const laender = [...new Set(rows.programs.map(({ landAgs }) => landAgs))];
  const stichtage = laender.map((landAgs) => ({
    landAgs,
    date: "2024-12-31",
    children: 100_000,
    sourceId: "S2",
    note: null,
  }));
  const { observations, programs } = rows;
  const frame = { filter: DEFAULT_FILTER, demo: false, dataDate: "2025-12-31" };
  const overview = buildLaenderOverview(
    { observations, programs, stichtage, knownCenters: [], sources: [] },
    frame,
  );
  const inputs = { overview, funding: rows.funding ?? [], stichtage, needs: [], sources: [] };
  return buildComparison(inputs, { ...DEFAULT_COMPARE_FILTER, laender, ...filter });
}

const placesOf = ({ groups }: Comparison) =>
  groups.map(({ likeness, laender }) => [
    likeness.groupId,
    ...laender.map(({ land, rank }) => [land.ags, rank && [rank.from, rank.to]]),
  ]);

describe("a measure made of counts", () => {
  // 05 at Kitas, 09 on its own, 06 and 11 partly at Kitas, 14 ended 2020.
  const rows: Rows = {
    programs: [
      program("05", "ja"),
      program("06", "teilweise"),
      program("09", "nein"),
      program("11", "teilweise"),
      program("14", "ja", { endYear: 2020 }),
    ],
    observations: [
      count("05", 500),
      count("06", 200, { qualifier: "about", kitaBased: "teilweise" }),
      count("09", 300, { kitaBased: "nein", whatIsCounted: "total" }),
      count("11", 140, { kitaBased: "teilweise" }),
      count("14", 10, { year: 2019 }),
    ],
  };

  it("ranks within groups of like, lists an ended programme without a rank and a Land without a count with its reason", () => {
    // rund 200 is 150 to 250: above 140 for certain.
    expect(placesOf(compare(rows, { measure: "centers" }))).toEqual([
      ["funded-teilweise", ["06", [1, 1]], ["11", [2, 2]]],
      ["funded-ja", ["05", [1, 1]]],
      ["total-nein", ["09", [1, 1]]],
      ["programme_ended", ["14", null]],
    ]);
  });

  it("brackets the two once the rounding reaches from one to the other", () => {
    const observations = rows.observations.map((one) =>
      one.landAgs === "11" ? { ...one, count: 160 } : one,
    );
    const comparison = compare({ ...rows, observations }, { measure: "coverage" });
    // 200 and 160 centres per 100,000 children: 20 and 16 per 10,000; rund 200 reaches from 15 to 25.
    const [group] = comparison.groups;
    expect(group?.laender.map(({ land, interval }) => [land.ags, interval])).toEqual([
      ["06", { low: 15, high: 25 }],
      ["11", { low: 16, high: 16 }],
    ]);
    expect(placesOf(comparison)[0]).toEqual(["funded-teilweise", ["06", [1, 2]], ["11", [1, 2]]]);
  });

  it("puts the fewest children per centre first, and turns mehr als round", () => {
    const observations = rows.observations.map((one) =>
      one.landAgs === "06" ? { ...one, qualifier: "at_least" as const } : one,
    );
    const [group] = compare({ ...rows, observations }, { measure: "children-per-center" }).groups;
    // 100,000 / 200 = 500, and with more than 200 centres fewer; 100,000 / 140 = 714.
    expect(group?.laender.map(({ land, interval }) => [land.ags, interval?.low, interval?.high])).toEqual([
      ["06", 0, 500],
      ["11", 100_000 / 140, 100_000 / 140],
    ]);
  });

  it("lets a contradicting count of the same thing widen the interval, one of another thing not", () => {
    const observations = [
      count("05", 91, { sourceKind: "official" }),
      count("05", 94, { sourceKind: "press" }),
      count("05", 300, { sourceKind: "press", whatIsCounted: "certified" }),
      count("02", 92),
    ];
    const programs = [program("05", "ja"), program("02", "ja")];
    const comparison = compare({ programs, observations }, { measure: "centers" });
    expect(comparison.groups[0]?.laender.map(({ interval }) => interval)).toEqual([
      { low: 92, high: 92 },
      { low: 91, high: 94 },
    ]);
    expect(placesOf(comparison)).toEqual([["funded-ja", ["02", [1, 2]], ["05", [1, 2]]]]);
  });

  it("shows only the largest set of like where that is asked for, and says who is left out", () => {
    const comparison = compare(rows, { measure: "centers", comparable: true });
    expect(placesOf(comparison)).toEqual([["funded-teilweise", ["06", [1, 1]], ["11", [2, 2]]]]);
    expect(comparison.leftOut.map(({ land }) => land.ags)).toEqual(["05", "09", "14"]);
    expect(comparison.subsets.map((set) => set.map(({ land }) => land.ags))).toEqual([["06", "11"]]);
  });

  it("holds only its own group against a Land", () => {
    const comparison = compare(rows, { measure: "centers", benchmark: { kind: "land", ags: "11" } });
    expect(comparison.groups.map(({ benchmark }) => benchmark?.kind)).toEqual([
      "land",
      "unlike",
      "unlike",
      undefined,
    ]);
    const standings = comparison.groups.flatMap(({ laender }) =>
      laender.map(({ land, standing }) => [land.ags, standing]),
    );
    expect(standings).toEqual([
      ["06", "above"],
      ["11", "self"],
      ["05", "unlike"],
      ["09", "unlike"],
      ["14", null],
    ]);
  });
});

it("takes the median of all Länder of a group, chosen or not, and gives none for two", () => {
  const laender = ["05", "02", "08", "16"];
  const rows: Rows = {
    programs: [...laender.map((ags) => program(ags, "ja")), program("09", "nein"), program("12", "nein")],
    observations: [
      count("05", 400),
      count("02", 40),
      count("08", 90),
      count("16", 70),
      count("09", 220, { kitaBased: "nein" }),
      count("12", 57, { kitaBased: "nein" }),
    ],
  };
  const filter = { measure: "centers", benchmark: { kind: "median" }, laender: ["02", "05", "09"] } as const;
  const [first, second] = compare(rows, filter).groups;
  // 40, 70, 90, 400: the two in the middle are 70 and 90.
  expect(first?.benchmark).toMatchObject({
    kind: "median",
    span: { count: 4 },
    interval: { low: 70, high: 90 },
  });
  expect(first?.laender.map(({ land, standing }) => [land.ags, standing])).toEqual([
    ["05", "above"],
    ["02", "below"],
  ]);
  expect(second?.benchmark).toEqual({ kind: "too_few" });
});

describe("the age of a figure", () => {
  it("ranks all together, marks that they count different things, and calls only like ones a comparable subset", () => {
    const comparison = compare(
      {
        programs: [program("05", "ja"), program("06", "teilweise"), program("02", "ja")],
        observations: [
          count("05", 500, { asOf: "2024-12-01" }),
          count("06", 200, { asOf: "2024-11", kitaBased: "teilweise" }),
          count("02", 40, { year: 2022 }),
        ],
      },
      { measure: "data-age" },
    );
    const [group] = comparison.groups;
    expect(group?.mixed).toBe(true);
    expect(placesOf(comparison)).toEqual([["age", ["05", [1, 1]], ["06", [2, 2]], ["02", [3, 3]]]]);
    // Of 2022 only the year is known: up to 365 days older than the three years since its last day.
    const interval = group?.laender[2]?.interval;
    expect(Number(interval?.high) - Number(interval?.low)).toBeCloseTo(364 / 365.25, 6);
    expect(comparison.subsets.map((set) => set.map(({ land }) => land.ags))).toEqual([["05", "02"]]);
  });
});

describe("money", () => {
  it("ranks a range of rates and bis zu as the intervals they are, and only beside money of like centres", () => {
    const comparison = compare(
      {
        programs: [program("06", "teilweise"), program("11", "teilweise"), program("05", "ja")],
        observations: [count("06", 1), count("11", 1), count("05", 1)],
        funding: [
          rate("06", 18_000, { qualifier: "up_to" }),
          rate("11", 15_000),
          rate("11", 17_000),
          rate("05", 20_000),
        ],
      },
      { measure: "funding-per-center" },
    );
    const [partly] = comparison.groups;
    expect(partly?.laender.map(({ land, interval }) => [land.ags, interval])).toEqual([
      ["06", { low: 0, high: 18_000 }],
      ["11", { low: 15_000, high: 17_000 }],
    ]);
    expect(placesOf(comparison)).toEqual([
      ["money-teilweise", ["06", [1, 2]], ["11", [1, 2]]],
      ["money-ja", ["05", [1, 1]]],
    ]);
  });

  it("has no number where no Stichtag lies within a year of a total", () => {
    const total = { per: "programme_year", budgetKind: "total" } as const;
    const comparison = compare(
      {
        programs: [program("05", "ja"), program("02", "ja")],
        observations: [count("05", 1), count("02", 1)],
        funding: [
          rate("05", 5_000_000, total),
          rate("02", 2_000_000, { ...total, yearFrom: 2018, yearTo: 2018 }),
        ],
      },
      { measure: "budget-per-child" },
    );
    // 5 million euros over 100,000 children are 50 each; for 2018 there are no children to divide by.
    expect(comparison.groups[0]?.laender[0]?.interval).toEqual({ low: 50, high: 50 });
    expect(placesOf(comparison)).toEqual([
      ["money-ja", ["05", [1, 1]]],
      ["no_number", ["02", null]],
    ]);
  });
});
