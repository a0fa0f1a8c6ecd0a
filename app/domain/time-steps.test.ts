import { describe, expect, it } from "vitest";
import { breaksWithin, firstStep, nextYear, yearMarks } from "./time-steps";

const MARKS = yearMarks([2012, 2009, 2010, 2012]);

describe("the years of the map", () => {
  it("run from the first to the last observation, and a year without one is there, but not marked", () => {
    expect(MARKS).toEqual([
      { year: 2009, observed: true },
      { year: 2010, observed: true },
      { year: 2011, observed: false },
      { year: 2012, observed: true },
    ]);
  });

  it("are none where no observation has a year", () => {
    expect(yearMarks([])).toEqual([]);
    expect(firstStep([], null)).toBeNull();
  });

  it("hold a census break only where both of its sides are among them", () => {
    expect(breaksWithin(MARKS)).toEqual([{ after: 2010, before: 2011 }]);
    expect(breaksWithin(yearMarks([2006, 2024]))).toHaveLength(2);
    expect(breaksWithin(yearMarks([2011, 2022]))).toEqual([]);
  });
});

describe("playing", () => {
  it("visits every year once and stops at the last", () => {
    const visited: number[] = [];
    for (let year = firstStep(MARKS, null); year !== null; year = nextYear(MARKS, year)) visited.push(year);
    expect(visited).toEqual([2009, 2010, 2011, 2012]);
  });

  it("goes on after the chosen year, and begins anew when that is the last", () => {
    expect(firstStep(MARKS, 2010)).toBe(2011);
    expect(firstStep(MARKS, 2012)).toBe(2009);
  });

  it("finds its way from a year outside the observations", () => {
    expect(firstStep(MARKS, 1995)).toBe(2009);
    expect(firstStep(MARKS, 2050)).toBe(2009);
  });
});
