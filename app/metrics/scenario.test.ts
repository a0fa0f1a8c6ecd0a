/** Expected numbers are worked out by hand from rows of data/programs/{center_counts,funding}.csv and the children under six. */
import { describe, expect, it } from "vitest";
import { landByAgs } from "~/domain/land";
import type { Scenario, Target } from "~/domain/scenario";
import type { Qualifier } from "~/domain/value";
import { SCENARIO_ROWS } from "./fixtures/scenario-rows";
import { buildScenario, type LandScenario, type ScenarioRows, targetCenters } from "./scenario";

const FRAME = { demo: false, dataDate: "2026-11-23" };
const coverage = (value: number): Target => ({ kind: "coverage", value });
const scenario = (ags: string | null, target: Target, rateAgs: string | null = null): Scenario => ({
  land: ags === null ? null : landByAgs(ags),
  target,
  rateLand: rateAgs === null ? null : landByAgs(rateAgs),
});

function answerOf(
  ags: string,
  target: Target,
  rateAgs: string | null = null,
  rows = SCENARIO_ROWS,
): LandScenario {
  const [entry] = buildScenario(rows, scenario(ags, target, rateAgs), FRAME).laender;
  if (!entry) throw new Error(`Land ${ags} fehlt`);
  return entry;
}

const span = (low: number | null, high: number | null, about = false) => ({ low, high, about });
const exact = (number: number) => span(number, number);

describe("three Länder by hand", () => {
  it("Nordrhein-Westfalen, 40 per 10,000: 994,233 × 40 ÷ 10,000 = 3,976.9, so 3,977; 3,977 − 3,322 = 655; × 20,000 € = 13,100,000 €", () => {
    const entry = answerOf("05", coverage(40));
    expect(entry.target).toBe(3977);
    expect(entry.outcome).toEqual({ kind: "missing", missing: exact(655) });
    expect(entry.own?.bounds).toEqual(exact(13_100_000));
    expect(entry.own?.rate).toMatchObject({ known: true, rows: [{ fundingId: "nw-2020" }] });
  });

  it("Hessen, 10 per 10,000: 344.085, so 345; 345 − 229 = 116; × up to 18,000 € = up to 2,088,000 €", () => {
    const entry = answerOf("06", coverage(10), "05");
    expect(entry.target).toBe(345);
    expect(entry.outcome).toEqual({ kind: "missing", missing: exact(116) });
    expect(entry.own?.bounds).toEqual(span(null, 2_088_000));
    // 116 × 20,000 € at the rate of Nordrhein-Westfalen.
    expect(entry.other?.bounds).toEqual(exact(2_320_000));
  });

  it("Berlin, 10 per 10,000: 208.959, so 209; 209 − 49 = 160; × 78,700 to 83,200 € = 12,592,000 to 13,312,000 €", () => {
    const entry = answerOf("11", coverage(10));
    expect(entry.base).toMatchObject({ date: "2023-12-31", number: 208_959 });
    expect(entry.outcome).toEqual({ kind: "missing", missing: exact(160) });
    expect(entry.own?.bounds).toEqual(span(12_592_000, 13_312_000));
    expect(entry.own?.rate).toMatchObject({
      low: { fundingId: "be-2024a" },
      high: { fundingId: "be-2024b" },
    });
  });
});

describe("the other targets", () => {
  it("one centre per 1,500 children in Hessen: 344,085 ÷ 1,500 = 229.4, so 230; 1 is missing", () => {
    const entry = answerOf("06", { kind: "children", value: 1500 });
    expect([entry.target, entry.outcome]).toEqual([230, { kind: "missing", missing: exact(1) }]);
  });

  it("one centre per 4 Kitas in Hessen: 4,514 ÷ 4 = 1,128.5, so 1,129; 900 are missing; up to 16,200,000 €", () => {
    const entry = answerOf("06", { kind: "kitas", value: 4 });
    expect(entry.base).toMatchObject({ of: "kitas", number: 4514, date: "2025-03-01" });
    expect(entry.outcome).toEqual({ kind: "missing", missing: exact(900) });
    expect(entry.own?.bounds).toEqual(span(null, 16_200_000));
  });

  it("10 centres per 100 Kitas in Berlin: 2,832 × 10 ÷ 100 = 283.2, so 284; 235 are missing", () => {
    const entry = answerOf("11", { kind: "kita_share", value: 10 });
    expect([entry.target, entry.outcome]).toEqual([284, { kind: "missing", missing: exact(235) }]);
  });

  it("has no result where the number of Kitas is more than a year away from the count, or not known at all", () => {
    const far = answerOf("05", { kind: "kitas", value: 4 });
    expect(far.outcome).toEqual({ kind: "unknown", reason: "no_kitas" });
    expect(far).toMatchObject({ target: null, own: null, farBase: { number: 10_722, date: "2023-03-01" } });
    const none = answerOf("09", { kind: "kitas", value: 4 });
    expect(none).toMatchObject({ outcome: { reason: "no_kitas" }, farBase: null });
  });

  it.each<[Target, number, number]>([
    [coverage(10), 80_000, 80],
    [coverage(10), 80_001, 81],
    [coverage(0.1), 1, 1],
    [coverage(33.33), 1_000_000, 3333],
    [coverage(4.35), 1_000_000, 435],
    [{ kind: "children", value: 1000 }, 80_000, 80],
    [{ kind: "children", value: 999 }, 80_000, 81],
    [{ kind: "kitas", value: 1.1 }, 11, 10],
    [{ kind: "kita_share", value: 7 }, 100, 7],
    [{ kind: "kita_share", value: 14.5 }, 200, 29],
  ])("%j of %d is %d: rounded up, and never by a rounding error", (target, base, centers) => {
    expect(targetCenters(target, base)).toBe(centers);
  });
});

describe("a target that is reached", () => {
  it("misses nothing and costs nothing; a count equal to the target reaches it", () => {
    expect(answerOf("05", coverage(10))).toMatchObject({
      target: 995,
      outcome: { kind: "reached" },
      own: null,
      other: null,
    });
    // 344,085 ÷ 1,503 = 228.9, so 229: as many as are counted.
    expect(answerOf("06", { kind: "children", value: 1503 })).toMatchObject({
      target: 229,
      outcome: { kind: "reached" },
    });
  });
});

describe("a Land without a sum", () => {
  it("Bayern has a result, but no rate: none was found", () => {
    const entry = answerOf("09", coverage(10), "05");
    // 749.635, so 750; 750 − 220 = 530.
    expect(entry.outcome).toEqual({ kind: "missing", missing: exact(530) });
    expect(entry.own).toMatchObject({ bounds: null, rate: { known: false, reason: "not_published" } });
    expect(entry.other?.bounds).toEqual(exact(10_600_000));
  });

  it("Schleswig-Holstein has none because its last rate ran out in 2017, and “mehr als 100” makes what is missing an upper bound", () => {
    const entry = answerOf("01", coverage(10), "11");
    // 150.796, so 151; 151 − 100 = 51 at most; × 83,200 € = 4,243,200 € at most.
    expect(entry.outcome).toEqual({ kind: "missing", missing: span(null, 51) });
    expect(entry.own).toMatchObject({ bounds: null, rate: { reason: "expired", lastYear: 2017 } });
    expect(entry.other?.bounds).toEqual(span(null, 4_243_200));
  });

  it("has none of an undated rate, a one-off, planned or additional amount, or the rate of an ended programme", () => {
    const rate = (changes: Partial<ScenarioRows["funding"][number]>) => {
      const [row] = SCENARIO_ROWS.funding;
      if (!row) throw new Error("Keine Zeile");
      const rows = {
        ...SCENARIO_ROWS,
        funding: [{ ...row, programId: "BY-FSP", yearFrom: 2024, yearTo: null, ...changes }],
      };
      return answerOf("09", coverage(10), null, rows).own;
    };
    expect(rate({})?.bounds).toEqual(exact(530 * 25_000));
    expect(rate({ yearFrom: null })).toMatchObject({ bounds: null, rate: { reason: "undated" } });
    for (const budgetKind of ["planned", "additional", "total"] as const)
      expect(rate({ per: "programme_year", budgetKind })).toMatchObject({
        rate: { reason: "not_published" },
      });
    expect(rate({ per: "centre_once" })).toMatchObject({ bounds: null, rate: { reason: "not_published" } });
    expect(rate({ programId: "SN-EKIZ" })?.bounds).toBeNull();
  });
});

describe("a count that cannot be a start", () => {
  it.each([
    ["04", "counts_kitas"],
    ["14", "programme_ended"],
    ["10", "not_published"],
    ["16", "not_published"],
  ])("Land %s: %s", (ags, reason) => {
    expect(answerOf(ags, coverage(10), "05")).toMatchObject({
      outcome: { kind: "unknown", reason },
      target: null,
      base: null,
      own: null,
      other: null,
    });
  });

  it("is one without a year, and one too far from any Stichtag", () => {
    const change = (changes: object): ScenarioRows => ({
      ...SCENARIO_ROWS,
      observations: SCENARIO_ROWS.observations.map((row) =>
        row.landAgs === "06" ? { ...row, ...changes } : row,
      ),
    });
    expect(answerOf("06", coverage(10), null, change({ year: null })).outcome).toMatchObject({
      reason: "undated",
    });
    expect(answerOf("06", coverage(10), null, change({ year: 2020 })).outcome).toMatchObject({
      reason: "no_children",
    });
  });
});

describe("the words of a source", () => {
  const counted = (qualifier: Qualifier, value: number) => {
    const observations = SCENARIO_ROWS.observations.map((row) =>
      row.landAgs === "11" ? { ...row, qualifier } : row,
    );
    return answerOf("11", coverage(value), null, { ...SCENARIO_ROWS, observations });
  };

  it("“bis zu 49” makes what is missing a lower bound, and leaves open whether a lower target is reached", () => {
    expect(counted("up_to", 10)).toMatchObject({
      outcome: { missing: span(160, null) },
      own: { bounds: span(12_592_000, null) },
    });
    expect(counted("up_to", 1)).toMatchObject({ target: 21, outcome: { kind: "undecided" }, own: null });
  });

  it("“rund 49” stays rounded up to the sum", () => {
    expect(counted("about", 10)).toMatchObject({
      outcome: { missing: span(160, 160, true) },
      own: { bounds: span(12_592_000, 13_312_000, true) },
    });
  });

  it("of a rate: “bis zu” beside a fixed higher rate has only an upper end, “mehr als” only a lower one", () => {
    const qualified = (fundingId: string, qualifier: Qualifier) => {
      const funding = SCENARIO_ROWS.funding.map((row) =>
        row.fundingId === fundingId ? { ...row, qualifier } : row,
      );
      return answerOf("11", coverage(10), null, { ...SCENARIO_ROWS, funding }).own?.bounds;
    };
    expect(qualified("be-2024a", "up_to")).toEqual(span(null, 13_312_000));
    expect(qualified("be-2024b", "at_least")).toEqual(span(12_592_000, null));
    expect(qualified("be-2024b", "up_to")).toEqual(span(12_592_000, 13_312_000));
  });

  it("gives no sum where count and rate point apart", () => {
    const funding = SCENARIO_ROWS.funding.map((row) => ({ ...row, qualifier: "at_least" as const }));
    expect(answerOf("01", coverage(10), "05", { ...SCENARIO_ROWS, funding }).other).toMatchObject({
      bounds: null,
      rate: { known: true },
    });
  });
});

describe("all sixteen Länder", () => {
  it("are worked out one by one in the order of their keys, and nothing is added up", () => {
    const answer = buildScenario(SCENARIO_ROWS, scenario(null, coverage(10), "11"), FRAME);
    expect(answer.laender.map(({ land }) => land.ags)).toEqual(
      Array.from({ length: 16 }, (_, index) => String(index + 1).padStart(2, "0")),
    );
    expect(Object.keys(answer).sort()).toEqual(
      ["dataDate", "demo", "laender", "rates", "referenceYear", "scenario", "sources"].sort(),
    );
    const berlin = answer.laender.find(({ land }) => land.ags === "11");
    expect([berlin?.own?.bounds, berlin?.other]).toEqual([span(12_592_000, 13_312_000), null]);
  });
});
