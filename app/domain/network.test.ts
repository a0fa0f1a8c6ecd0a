import { describe, expect, test } from "vitest";
import { isMemberIn, lastDayOf, lastDayOfQuarter, quarterOf, quartersBetween } from "./network";

describe("a membership", () => {
  test.each([
    ["2024", null, "2023-12-31", false],
    ["2024", null, "2024-01-01", true],
    ["2024-05", null, "2024-04-30", false],
    ["2024-05", null, "2024-05-01", true],
    ["2024-05-10", null, "2024-05-09", false],
    ["2023", "2024-05-10", "2024-05-09", true],
    ["2023", "2024-05-10", "2024-05-10", false],
    ["2023", "2024-02", "2024-02-29", true],
    ["2023", "2024-02", "2024-03-01", false],
    ["2024", "2024", "2024-12-31", true],
    ["2024", "2024", "2025-01-01", false],
  ])("joined %s, left %s: on %s %s", (joined, leftOn, day, expected) => {
    expect(isMemberIn({ joined, leftOn }, day)).toBe(expected);
  });
});

describe("quarters", () => {
  test.each([
    ["2024-01", "2024-Q1"],
    ["2024-03-31", "2024-Q1"],
    ["2024-04-01", "2024-Q2"],
    ["2024-12", "2024-Q4"],
    ["2024", null],
  ])("%s lies in %s", (date, quarter) => {
    expect(quarterOf(date)).toBe(quarter);
  });

  test("follow each other over the turn of the year", () => {
    expect(quartersBetween("2023-Q3", "2024-Q1")).toEqual(["2023-Q3", "2023-Q4", "2024-Q1"]);
    expect(quartersBetween("2024-Q1", "2024-Q1")).toEqual(["2024-Q1"]);
  });

  test("end on their last day", () => {
    expect(
      ["2024-Q1", "2024-Q2", "2023-Q4"].map((quarter) => lastDayOfQuarter(quarter as "2024-Q1")),
    ).toEqual(["2024-03-31", "2024-06-30", "2023-12-31"]);
    expect(lastDayOf("2023-02")).toBe("2023-02-28");
  });
});
