import { describe, expect, it } from "vitest";
import { readCsv } from "../extract/read-csv";
import type { Problem } from "../problem";
import { readExpectations } from "./read-expectations";

function read(text: string) {
  const problems: Problem[] = [];
  return { expected: readExpectations(readCsv("expectations.csv", Buffer.from(text)), problems), problems };
}

describe("readExpectations", () => {
  it("names how many regions there must be", () => {
    expect(read("table,rows\nland,16\nkreis,400\n")).toEqual({
      expected: { land: 16, kreis: 400 },
      problems: [],
    });
  });

  it.each([
    ["a table left out", "table,rows\nland,16\n", /„kreis“ steht hier 0-mal/],
    ["a table named twice", "table,rows\nland,16\nland,15\nkreis,400\n", /„land“ steht hier 2-mal/],
    ["a number that is none", "table,rows\nland,sechzehn\nkreis,400\n", /„sechzehn“/],
    ["a table nobody counts", "table,rows\nland,16\nkreis,400\nstadt,3\n", /„stadt“/],
  ])("refuses %s", (_case, text, message) => {
    expect(
      read(text)
        .problems.map((problem) => problem.message)
        .join("\n"),
    ).toMatch(message);
  });
});
