import { describe, expect, it } from "vitest";
import { budgetYears, centerRate, type FundingRow, fundingFlags, isValidIn, programBudget } from "./funding";
import type { Program } from "./program";

const program = (programId: string, changes: Partial<Program> = {}): Program => ({
  programId,
  landAgs: "11",
  name: programId,
  term: null,
  termAbbrev: null,
  ministry: null,
  coordinationBody: null,
  startYear: 2012,
  endYear: null,
  legalBasis: null,
  certification: null,
  kitaBased: "ja",
  role: "family_centers",
  notes: null,
  sourceId: "S1",
  ...changes,
});

let made = 0;
const row = (changes: Partial<FundingRow>): FundingRow => ({
  fundingId: `f${made++}`,
  programId: "A",
  yearFrom: 2020,
  yearTo: null,
  amountEur: 1000,
  per: "centre_year",
  budgetKind: null,
  qualifier: "exact",
  conditions: null,
  sourceId: "S1",
  sourceKind: "official",
  ...changes,
});
const total = (yearFrom: number, amountEur: number, changes: Partial<FundingRow> = {}) =>
  row({ yearFrom, yearTo: yearFrom, amountEur, per: "programme_year", budgetKind: "total", ...changes });

describe("an amount holds", () => {
  it.each([
    [2020, 2022, 2019, false],
    [2020, 2022, 2020, true],
    [2020, 2022, 2022, true],
    [2020, 2022, 2023, false],
    [2020, null, 2040, true],
    [null, null, 2024, false],
    [null, 2016, 2016, false],
  ])("from %s to %s: in %i %s", (yearFrom, yearTo, year, expected) => {
    expect(isValidIn({ yearFrom, yearTo }, year)).toBe(expected);
  });
});

describe("the rate of a Land", () => {
  it("is the valid one that began last: an open older rate is replaced", () => {
    const rows = [row({ yearFrom: 2011, amountEur: 12_000 }), row({ yearFrom: 2021, amountEur: 18_000 })];
    expect(centerRate(rows, [program("A")], 2024)).toMatchObject({
      low: { amountEur: 18_000 },
      high: { amountEur: 18_000 },
    });
    expect(centerRate(rows, [program("A")], 2015)?.low.amountEur).toBe(12_000);
  });

  it("keeps both ends where several rates hold side by side", () => {
    const rows = [
      row({ yearFrom: 2024, amountEur: 83_200 }),
      row({ yearFrom: 2024, amountEur: 80_000 }),
      row({ yearFrom: 2024, amountEur: 78_700 }),
    ];
    const rate = centerRate(rows, [program("A")], 2025);
    expect([rate?.low.amountEur, rate?.high.amountEur]).toEqual([78_700, 83_200]);
  });

  it("does not exist without a date, after the programme's end, as a one-off amount, or in a related programme", () => {
    expect(centerRate([row({ yearFrom: null })], [program("A")], 2024)).toBeNull();
    expect(centerRate([row({})], [program("A", { endYear: 2021 })], 2024)).toBeNull();
    expect(centerRate([row({ per: "centre_once" })], [program("A")], 2024)).toBeNull();
    expect(centerRate([row({})], [program("A", { role: "related" })], 2024)).toBeNull();
  });

  it("is that of the longest running programme that has one, never a mix of two programmes", () => {
    const rows = [row({ programId: "B", amountEur: 5000 }), row({ programId: "C", amountEur: 9000 })];
    const programs = [
      program("C", { startYear: 2018 }),
      program("B", { startYear: 2015 }),
      program("A", { startYear: 2001 }),
    ];
    expect(centerRate(rows, programs, 2024)).toMatchObject({
      program: { programId: "B" },
      high: { amountEur: 5000 },
    });
  });
});

describe("the years an amount is the money of", () => {
  it.each([
    ["a single year", 2024, 2024, null, [2024]],
    [
      "open: only the year it is said of",
      2021,
      null,
      "mehr als 4 Mio. Euro pro Kalenderjahr (Stand um 2021)",
      [2021],
    ],
    ["a Kita year: the year it begins in", 2022, 2023, "Kita-Jahr 2022/23, rund 67 Mio. Euro", [2022]],
    ["yearly by its wording: each year", 2018, 2019, "mehr als 3 Mio. Euro jährlich", [2018, 2019]],
    ["per year by its wording: each year", 2016, 2017, "Starthilfe pro Jahr", [2016, 2017]],
    [
      "a pilot phase: none",
      2006,
      2007,
      "Pilotphase 2006/07 insgesamt, kein Jahresbudget im engeren Sinn",
      [],
    ],
    ["a double budget: none", 2017, 2018, "Doppelhaushalt 2017/2018", []],
    ["several years without a word: none", 2019, 2020, "Landesmittel", []],
    ["without a first year: none", null, 2016, "Landesbudget vor der Erhöhung", []],
  ])("%s", (_, yearFrom, yearTo, conditions, years) => {
    expect(budgetYears(row({ yearFrom, yearTo, conditions }))).toEqual(years);
  });
});

describe("the budget of a Land", () => {
  it("is the latest total, never planned or additional money, never a later one than today", () => {
    const rows = [
      total(2022, 100),
      total(2023, 200),
      total(2024, 300, { budgetKind: "planned" }),
      total(2024, 50, { budgetKind: "additional" }),
      total(2030, 900),
    ];
    expect(programBudget(rows, [program("A")], null, 2025)).toMatchObject({
      year: 2023,
      row: { amountEur: 200 },
    });
  });

  it("of an asked year is of that year alone", () => {
    const rows = [total(2022, 100), total(2024, 300)];
    expect(programBudget(rows, [program("A")], 2022, 2025)?.row.amountEur).toBe(100);
    expect(programBudget(rows, [program("A")], 2023, 2025)).toBeNull();
  });

  it("prefers of contradicting totals official before press, then exact before rounded, and keeps the others", () => {
    const rows = [
      total(2023, 400, { sourceKind: "press" }),
      total(2023, 410, { qualifier: "about" }),
      total(2023, 405),
    ];
    const budget = programBudget(rows, [program("A")], null, 2025);
    expect(budget?.row.amountEur).toBe(405);
    expect(budget?.others.map(({ amountEur }) => amountEur).sort()).toEqual([400, 410]);
    expect(fundingFlags(rows[2] as FundingRow, budget?.others)).toEqual(["contradicted"]);
    expect(fundingFlags(rows[0] as FundingRow)).toEqual(["press_source"]);
  });

  it("of a programme that has ended is not today's", () => {
    const ended = [program("A", { endYear: 2020 })];
    expect(programBudget([total(2019, 100)], ended, null, 2025)).toBeNull();
    expect(programBudget([total(2019, 100)], ended, 2019, 2025)?.row.amountEur).toBe(100);
  });

  it("is never added up from several programmes", () => {
    const rows = [total(2024, 100), total(2024, 70, { programId: "B" })];
    const programs = [program("A"), program("B", { startYear: 2020 })];
    const budget = programBudget(rows, programs, null, 2025);
    expect(budget).toMatchObject({ program: { programId: "A" }, row: { amountEur: 100 }, others: [] });
  });
});
