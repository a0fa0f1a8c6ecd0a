import { describe, expect, it } from "vitest";
import { aCount } from "~/domain/fixtures/a-count";
import { aProgram, landEntry } from "./fixtures/land-entry";
import { type GrowthPart, laenderByKind, periodOf, splitOfLand } from "./growth-split";

const PERIOD = { from: 2010, to: 2020 };
const partsOf = (...args: Parameters<typeof landEntry>) => splitOfLand(landEntry(...args), PERIOD).parts;
const kinds = (parts: GrowthPart[]) => parts.map(({ kind }) => kind);

describe("programmes", () => {
  it.each([
    [2010, []],
    [2011, ["new_programme"]],
    [2020, ["new_programme"]],
    [2021, []],
    [null, []],
  ])("one that began in %s is new between 2010 and 2020: %j", (start, expected) => {
    expect(kinds(partsOf([], [aProgram("P", start)]))).toEqual(expected);
  });

  it.each([
    [2009, []],
    [2010, ["end"]],
    [2019, ["end"]],
    [2020, []],
  ])("one that ran until %s has ended between 2010 and 2020: %j", (end, expected) => {
    expect(kinds(partsOf([], [aProgram("P", 2005, end)]))).toEqual(expected);
  });

  it("that began and ended within the years is both, related ones are neither", () => {
    expect(kinds(partsOf([], [aProgram("P", 2012, 2015)]))).toEqual(["new_programme", "end"]);
    expect(partsOf([], [aProgram("P", 2012, 2015, "related")])).toEqual([]);
  });

  it("is given with the first count of its own", () => {
    const [part] = partsOf([aCount(2013, 9, { programId: "Q" }), aCount(2014, 5)], [aProgram("P", 2012)]);
    expect(part).toMatchObject({ kind: "new_programme", year: 2012, firstCount: { count: 5 } });
  });
});

describe("like counts", () => {
  it("are an expansion from the first to the last exact one within the years", () => {
    const counts = [aCount(2009, 1), aCount(2010, 10), aCount(2015, 15), aCount(2020, 30), aCount(2021, 99)];
    expect(partsOf(counts)).toMatchObject([
      { kind: "expansion", first: { year: 2010 }, last: { year: 2020 }, change: 20 },
    ]);
  });

  it("are a reduction where fewer are counted, and unchanged where the number is the same", () => {
    expect(partsOf([aCount(2012, 10), aCount(2015, 8)])).toMatchObject([{ kind: "reduction", change: -2 }]);
    expect(partsOf([aCount(2012, 10), aCount(2015, 10)])).toMatchObject([{ kind: "unchanged", change: 0 }]);
  });

  it("leave rounded ends aside", () => {
    const rounded = aCount(2020, 100, { qualifier: "at_least" });
    expect(partsOf([aCount(2012, 10), aCount(2015, 15), rounded])).toMatchObject([{ change: 5 }]);
  });

  it("of two programmes are two parts and never one sum", () => {
    const other = { programId: "Q" };
    const counts = [aCount(2012, 10), aCount(2015, 15), aCount(2012, 1, other), aCount(2015, 4, other)];
    const parts = partsOf(counts, [aProgram("P", 2000), aProgram("Q", 2000)]);
    expect(parts.map((part) => "change" in part && part.change).sort()).toEqual([3, 5]);
  });
});

describe("a change of counting", () => {
  it("is no growth, whatever the numbers say", () => {
    const total = aCount(2018, 90, { whatIsCounted: "total" });
    const parts = partsOf([aCount(2012, 10), total]);
    expect(kinds(parts)).toEqual(["counting_changed"]);
    expect(parts[0]).toMatchObject({ steps: [{ before: { count: 10 }, after: { count: 90 } }] });
  });

  it("stands beside the expansion where the first counting comes back", () => {
    const total = aCount(2015, 90, { whatIsCounted: "total" });
    const parts = partsOf([aCount(2012, 10), total, aCount(2018, 12)]);
    expect(kinds(parts)).toEqual(["expansion", "counting_changed"]);
    expect(parts[1]).toMatchObject({ steps: [{ after: { year: 2015 } }, { after: { year: 2018 } }] });
  });
});

describe("where nothing is known", () => {
  const silence = (...args: Parameters<typeof landEntry>) => splitOfLand(landEntry(...args), PERIOD).silence;

  it("the only count is named, and unlike ends are listed", () => {
    expect(silence([aCount(2015, 10), aCount(2022, 20)])).toMatchObject({
      reason: "one_count",
      count: { count: 10 },
    });
    expect(silence([aCount(2012, 10), aCount(2015, 12, { qualifier: "about" })])).toMatchObject({
      reason: "not_like",
      counts: [{ count: 10 }, { count: 12 }],
    });
  });

  it("and nothing was counted, the kind of emptiness is given", () => {
    expect(silence([aCount(null, 10)])).toEqual({ reason: "no_count", absence: "not_published" });
  });
});

it("counts Länder per kind, each once however many of its parts are of that kind", () => {
  const twice = splitOfLand(landEntry([], [aProgram("P", 2012), aProgram("Q", 2013)]), PERIOD);
  const ended = splitOfLand(landEntry([], [aProgram("P", 2012, 2015)]), PERIOD);
  expect(laenderByKind([twice, ended])).toEqual({
    new_programme: 2,
    expansion: 0,
    reduction: 0,
    unchanged: 0,
    counting_changed: 0,
    end: 1,
  });
});

it.each([
  [null, null, 2015, 2025],
  [2006, null, 2006, 2025],
  [null, 2012, 2002, 2012],
  [2006, 2012, 2006, 2012],
  [2025, null, 2025, 2026],
])("the years %s to %s of the address mean %d to %d today", (from, to, first, last) => {
  expect(periodOf({ from, to }, 2025)).toEqual({ from: first, to: last });
});
