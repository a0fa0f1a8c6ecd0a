import { describe, expect, it } from "vitest";
import type { Program } from "./program";
import { fundingCliff, type Succession } from "./succession";

const program = (
  programId: string,
  landAgs: string,
  startYear: number,
  endYear: number | null,
  role: Program["role"] = "family_centers",
) => ({ programId, landAgs, startYear, endYear, role, sourceId: "S1" }) as Program;
const follow = (programId: string, successorId: string | null, year: number): Succession => ({
  programId,
  successorId,
  year,
  note: null,
  sourceId: "S2",
});

const PROGRAMS = [
  program("BB-EKZ", "12", 2006, 2008),
  program("BB-FZ", "12", 2019, null),
  program("MV-KIFAZ", "13", 2025, 2028),
  program("RP-KITAPLUS", "07", 2012, 2021),
  program("RP-SRB", "07", 2021, null, "related"),
  program("SN-EKIZ", "14", 2016, 2020),
  program("SN-KS2", "14", 2016, 2024, "related"),
];
const SUCCESSIONS = [follow("RP-KITAPLUS", "RP-SRB", 2021), follow("SN-EKIZ", null, 2021)];
const cliff = (today: number) => fundingCliff(PROGRAMS, SUCCESSIONS, today);
const of = (programId: string, today = 2025) => {
  const found = cliff(today).find(({ program: { programId: id } }) => id === programId);
  if (!found) throw new Error(programId);
  return found;
};

describe("the funding cliff", () => {
  it("holds programmes for family centres with an end, the earliest first, and no related one", () => {
    expect(cliff(2025).map(({ program: { programId } }) => programId)).toEqual([
      "BB-EKZ",
      "SN-EKIZ",
      "RP-KITAPLUS",
      "MV-KIFAZ",
    ]);
  });

  it("names a successor only where a source does", () => {
    expect(of("RP-KITAPLUS")).toMatchObject({ aftermath: "replaced", successor: { programId: "RP-SRB" } });
    expect(of("SN-EKIZ")).toMatchObject({ aftermath: "nothing", successor: null });
  });

  it("says of Brandenburg that nothing is documented, though another programme began eleven years later", () => {
    expect(of("BB-EKZ")).toMatchObject({
      aftermath: "not_documented",
      successor: null,
      runningToday: [{ programId: "BB-FZ" }],
      yearsWithout: [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018],
    });
  });

  it("counts the years without a programme up to today; a related programme does not fill them", () => {
    expect(of("SN-EKIZ").yearsWithout).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(of("RP-KITAPLUS").yearsWithout).toEqual([2022, 2023, 2024, 2025]);
  });

  it("calls an end in this year or later still to come, and one of last year not documented", () => {
    expect(of("MV-KIFAZ", 2025).aftermath).toBe("to_come");
    expect(of("MV-KIFAZ", 2028).aftermath).toBe("to_come");
    expect(of("MV-KIFAZ", 2029).aftermath).toBe("not_documented");
    expect(of("MV-KIFAZ", 2025).yearsWithout).toEqual([]);
  });
});
