import { describe, expect, it } from "vitest";
import { areComparable, comparabilityOf } from "./comparability";
import { denominatorFor } from "./denominator";
import { absenceOf, headlineObservation } from "./headline-observation";
import type { Observation } from "./observation";
import type { Program } from "./program";

const program = (rest: Partial<Program> = {}): Program => ({
  programId: "P",
  landAgs: "06",
  name: "Landesprogramm",
  term: null,
  termAbbrev: null,
  ministry: null,
  coordinationBody: null,
  startYear: 2010,
  endYear: null,
  legalBasis: null,
  certification: null,
  kitaBased: "ja",
  role: "family_centers",
  notes: null,
  sourceId: "S1",
  ...rest,
});

let number = 0;
const observation = (rest: Partial<Observation>): Observation => ({
  observationId: `o${number++}`,
  landAgs: "06",
  programId: "P",
  year: 2024,
  asOf: null,
  count: 100,
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

const ALL = { rule: "existing", year: null } as const;
const headline = (
  observations: Observation[],
  programs = [program()],
  selection: { rule: "existing" | "funded" | "certified"; year: number | null } = ALL,
) => headlineObservation(observations, programs, selection, 2025);

describe("headlineObservation", () => {
  it.each<[string, Partial<Observation>[], number]>([
    [
      "the latest year before the better source",
      [
        { year: 2023, count: 1 },
        { count: 2, sourceKind: "press" },
      ],
      2,
    ],
    ["official before press in one year", [{ count: 1, sourceKind: "press" }, { count: 2 }], 2],
    ["exact before rounded", [{ count: 1, qualifier: "about" }, { count: 2 }], 2],
    [
      "a programme's count before one of none",
      [
        { count: 1, programId: null },
        { count: 2, sourceKind: "party" },
      ],
      2,
    ],
    [
      "dated before undated",
      [
        { count: 1, year: null },
        { count: 2, year: 2001 },
      ],
      2,
    ],
    [
      "existing, never planned or other",
      [
        { count: 1, whatIsCounted: "planned" },
        { count: 2, year: 2001 },
        { count: 3, whatIsCounted: "other" },
      ],
      2,
    ],
  ])("takes %s", (_, rows, expected) => {
    expect(headline(rows.map(observation))?.observation.count).toBe(expected);
    expect(headline(rows.map(observation).reverse())?.observation.count).toBe(expected);
  });

  it("takes for a given year only counts of that year, and none is none", () => {
    const rows = [observation({ year: 2023, count: 1 }), observation({ year: null, count: 2 })];
    expect(headline(rows, [program()], { rule: "existing", year: 2023 })?.observation.count).toBe(1);
    expect(headline(rows, [program()], { rule: "existing", year: 2022 })).toBeUndefined();
  });

  it("keeps to the counting rule", () => {
    const rows = [
      observation({ year: 2024, count: 1 }),
      observation({ year: 2020, count: 2, whatIsCounted: "certified" }),
    ];
    expect(headline(rows, [program()], { rule: "certified", year: null })?.observation.count).toBe(2);
  });

  it("leaves out counts of related programmes and of the row that says there is no programme", () => {
    for (const role of ["related", "no_programme", "not_found"] as const) {
      expect(headline([observation({})], [program({ role })])).toBeUndefined();
    }
  });

  it("flags what has ended, is contradicted, undated, inferred, of Kitas or from the press", () => {
    const flags = (rest: Partial<Observation>, endYear: number | null = null) =>
      headline([observation(rest)], [program({ endYear })])?.flags;
    expect(flags({}, 2024)).toEqual(["programme_ended"]);
    expect(flags({}, 2025)).toEqual([]);
    expect(flags({ year: null, countsKitas: true })).toEqual(["undated", "counts_kitas"]);
    expect(flags({ yearInferred: true, sourceKind: "press" })).toEqual(["year_inferred", "press_source"]);
    expect(headline([observation({ count: 1 }), observation({ count: 2 })])?.flags).toEqual(["contradicted"]);
  });
});

describe("comparability", () => {
  const group = (rest: Partial<Observation>, endYear: number | null = null) =>
    comparabilityOf(headline([observation(rest)], [program({ endYear })]) ?? null);

  it("ranks two numbers together only when counted thing and relation to Kitas are equal", () => {
    expect(areComparable(group({}), group({ count: 7, year: 2020 }))).toBe(true);
    expect(areComparable(group({}), group({ whatIsCounted: "total" }))).toBe(false);
    expect(areComparable(group({}), group({ kitaBased: "teilweise" }))).toBe(false);
  });

  it.each([
    ["programme_ended", group({}, 2020)],
    ["counts_kitas", group({ countsKitas: true })],
    ["undated", group({ year: null })],
    ["unknown_unit", group({ kitaBased: null })],
    ["no_number", comparabilityOf(null)],
  ])("never ranks a number that is %s, not even with its own like", (reason, unranked) => {
    expect(unranked).toMatchObject({ ranked: false, reason });
    expect(areComparable(unranked, unranked)).toBe(false);
  });
});

describe("denominatorFor", () => {
  const stichtage = ["2022-12-31", "2023-12-31", "2024-12-31"].map((date) => ({
    date,
    children: 1000,
    sourceId: "ST1",
    note: null,
  }));

  it.each([
    ["2024-12-31", "2024-12-31"],
    ["2025-12-31", "2024-12-31"],
    ["2026-01-02", undefined],
    ["2024-03-15", "2023-12-31"],
    ["2024-09-01", "2024-12-31"],
    ["2024-07-01", "2023-12-31"],
    ["2021-12-29", undefined],
    ["2021-12-31", "2022-12-31"],
  ])("a count of %s is divided by the children of %s", (date, expected) => {
    expect(denominatorFor(date, stichtage)?.date).toBe(expected);
  });
});

describe("absenceOf", () => {
  it.each<[string, Program[], string]>([
    ["not_published where a programme runs", [program()], "not_published"],
    ["not_published where its start is unknown", [program({ startYear: null })], "not_published"],
    ["no_programme where the only one ended", [program({ endYear: 2020 })], "no_programme"],
    [
      "no_programme where the Land is recorded to have none",
      [program({ role: "no_programme" })],
      "no_programme",
    ],
    ["not_published where none was found", [program({ role: "not_found" })], "not_published"],
    ["not_published where nothing is known", [], "not_published"],
  ])("is %s", (_, programs, expected) => {
    expect(absenceOf(programs, 2025)).toBe(expected);
  });
});
