import { describe, expect, it } from "vitest";
import type { Program } from "./program";
import { lastDayOf, programmeCalendar } from "./programme-calendar";

const program = (
  programId: string,
  startYear: number | null,
  endYear: number | null,
  role: Program["role"] = "family_centers",
) => ({ programId, landAgs: "06", startYear, endYear, role, sourceId: "S1" }) as Program;
const words = (programs: Program[], dates: Parameters<typeof programmeCalendar>[1] = []) =>
  programmeCalendar(programs, dates, 2026).map(({ id, day, precision }) => `${id} ${day} ${precision}`);

describe("the last day of the time that is known", () => {
  it.each([
    ["2016", 0, "2016-12-31"],
    ["2016", 10, "2026-12-31"],
    ["2016-05", 0, "2016-05-31"],
    ["2016-02", 1, "2017-02-28"],
    ["2012-08-06", 15, "2027-08-06"],
    ["2016-02-29", 5, "2021-02-28"],
  ])("%s, %i years later: %s", (known, years, day) => {
    expect(lastDayOf(known, years)).toBe(day);
  });
});

describe("the calendar of programmes", () => {
  it("has every fifth anniversary of ten years ahead, the year of the data included", () => {
    expect(words([program("NW", 2006, null)])).toEqual([
      "NW-20-jahre 2026-12-31 year",
      "NW-25-jahre 2031-12-31 year",
      "NW-30-jahre 2036-12-31 year",
    ]);
  });

  it("has the day where a source names it", () => {
    const dates = [
      { programId: "BE", kind: "start" as const, date: "2012-08-06", note: null, sourceId: "S31" },
    ];
    expect(words([program("BE", 2012, null)], dates)).toEqual([
      "BE-15-jahre 2027-08-06 day",
      "BE-20-jahre 2032-08-06 day",
    ]);
  });

  it("has an end that is past or to come, and no anniversary after it", () => {
    expect(words([program("MV", 2025, 2028)])).toEqual(["MV-ende 2028-12-31 year"]);
    expect(words([program("SN", 2016, 2020)])).toEqual(["SN-ende 2020-12-31 year"]);
  });

  it("has no entry for a related programme or an unknown start", () => {
    expect(words([program("KS", 2016, 2024, "related"), program("X", null, null)])).toEqual([]);
  });
});
