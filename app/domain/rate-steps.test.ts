import { describe, expect, it } from "vitest";
import { centerRate, type FundingRow } from "./funding";
import type { Program } from "./program";
import { rateSteps, ratesIn } from "./rate-steps";

let made = 0;
const rate = (
  yearFrom: number | null,
  yearTo: number | null,
  amountEur: number,
  rest: Partial<FundingRow> = {},
): FundingRow => ({
  fundingId: `f${made++}`,
  programId: "A",
  yearFrom,
  yearTo,
  amountEur,
  per: "centre_year",
  budgetKind: null,
  qualifier: "exact",
  conditions: null,
  sourceId: "S1",
  sourceKind: "official",
  ...rest,
});
const A = { programId: "A", endYear: null };
/** "2007–2010 replaced 12000" for each step. */
const words = (
  rows: FundingRow[],
  program: { programId: string; endYear: number | null } = A,
  today = 2025,
) =>
  rateSteps(rows, program, today).map(
    ({ from, to, end, rows: held }) =>
      `${from}–${to} ${end} ${held.map(({ amountEur }) => amountEur).join("/")}`,
  );

describe("how long a rate holds", () => {
  it("Nordrhein-Westfalen: a year in which one rate ends and the next begins belongs to the next", () => {
    const rows = [
      rate(2007, 2011, 12_000),
      rate(2011, 2020, 14_000),
      rate(2011, 2020, 13_000),
      rate(2020, null, 20_000),
    ];
    expect(words(rows)).toEqual([
      "2007–2010 replaced 12000",
      "2011–2019 replaced 13000/14000",
      "2020–2025 open 20000",
    ]);
  });

  it("Hessen: an open rate is over once a later one began, and what followed a single stated year stays a gap", () => {
    const rows = [
      rate(2011, null, 12_000),
      rate(2015, 2015, 12_000),
      rate(2020, 2020, 13_000),
      rate(2021, null, 18_000, { qualifier: "up_to" }),
    ];
    expect(words(rows)).toEqual([
      "2011–2014 replaced 12000",
      "2015–2015 stated 12000",
      "2020–2020 replaced 13000",
      "2021–2025 open 18000",
    ]);
  });

  it("Berlin: between the stated years nothing holds", () => {
    const rows = [
      rate(2016, 2017, 60_000),
      rate(2016, 2017, 72_000),
      rate(2023, 2023, 89_000),
      rate(2024, null, 78_700),
    ];
    expect(words(rows)).toEqual([
      "2016–2017 stated 60000/72000",
      "2023–2023 replaced 89000",
      "2024–2025 open 78700",
    ]);
  });

  it("ends an open rate with its programme, but not with an end that is still to come", () => {
    expect(words([rate(2017, null, 20_000)], { programId: "A", endYear: 2021 })).toEqual([
      "2017–2021 programme_ended 20000",
    ]);
    expect(words([rate(2017, null, 20_000)], { programId: "A", endYear: 2028 })).toEqual([
      "2017–2025 open 20000",
    ]);
  });

  it("makes no step of an undated, a one-off, a later or a foreign amount", () => {
    const rows = [
      rate(null, 2016, 1),
      rate(null, null, 2),
      rate(2020, null, 3, { per: "centre_once" }),
      rate(2026, null, 4),
      rate(2020, null, 5, { programId: "B" }),
    ];
    expect(words(rows)).toEqual([]);
  });

  it("keeps rates that begin together but end apart as steps of their own, side by side while both hold", () => {
    const steps = rateSteps([rate(2020, 2021, 10), rate(2020, 2023, 20)], A, 2025);
    expect(ratesIn(steps, 2021).map(({ amountEur }) => amountEur)).toEqual([10, 20]);
    expect(ratesIn(steps, 2022).map(({ amountEur }) => amountEur)).toEqual([20]);
    expect(ratesIn(steps, 2024)).toEqual([]);
  });

  it("is the same rule that gives a single year its rate", () => {
    const program = { ...A, role: "family_centers", startYear: 2011 } as Program;
    const rows = [rate(2011, null, 12_000), rate(2015, 2015, 12_500)];
    const of = (year: number) => centerRate(rows, [program], year)?.low.amountEur;
    expect([of(2014), of(2015), of(2016)]).toEqual([12_000, 12_500, undefined]);
  });
});
