import { describe, expect, it } from "vitest";
import type { Headline } from "~/domain/headline-observation";
import type { Flag, Qualifier } from "~/domain/value";
import { LAND_METRICS, METRICS } from "./registry";

const headline = (count: number, qualifier: Qualifier = "exact", flags: Flag[] = []): Headline => ({
  observation: {
    observationId: "o",
    landAgs: "06",
    programId: "P",
    year: 2024,
    asOf: null,
    count,
    whatIsCounted: "funded",
    qualifier,
    yearInferred: false,
    countsKitas: false,
    note: null,
    kitaBased: "ja",
    sourceId: "S1",
    sourceKind: "official",
  },
  program: null,
  flags,
  date: flags.includes("undated") ? null : "2024-12-31",
});

const denominator = { date: "2024-12-31", children: 50_000, sourceId: "ST1", note: null };
const figures = {
  headline: headline(100),
  absence: "not_published" as const,
  denominator,
  placedCenters: 25,
};
const computed = (changes: Partial<Parameters<(typeof LAND_METRICS)[number]["compute"]>[0]>) =>
  Object.fromEntries(LAND_METRICS.map((metric) => [metric.id, metric.compute({ ...figures, ...changes })]));
const exact = (value: number) => ({ kind: "number", value, qualifier: "exact", flags: [] });

describe("the measures of a Land", () => {
  it("are 100 centres, 20 per 10,000 children, 500 children per centre and a quarter known for 50,000 children and 25 points", () => {
    expect(computed({})).toEqual({
      centers: exact(100),
      coverage: exact(20),
      "children-per-center": exact(500),
      completeness: exact(0.25),
    });
  });

  it("turn a lower bound of centres into an upper bound of children per centre", () => {
    const values = computed({ headline: headline(100, "at_least") });
    expect(values.coverage).toMatchObject({ qualifier: "at_least" });
    expect(values["children-per-center"]).toMatchObject({ qualifier: "up_to" });
    expect(values.completeness).toMatchObject({ qualifier: "up_to" });
  });

  it.each(["no_programme", "not_published", "not_collected", "pending"] as const)(
    "are all %s without a number",
    (absence) => {
      for (const value of Object.values(computed({ headline: null, absence })))
        expect(value).toEqual({ kind: absence });
    },
  );

  it("have no ratio without a fitting Stichtag or without a year", () => {
    for (const changes of [{ denominator: null }, { headline: headline(100, "exact", ["undated"]) }]) {
      const values = computed(changes);
      expect(values.coverage).toEqual({ kind: "not_published" });
      expect(values["children-per-center"]).toEqual({ kind: "not_published" });
      expect(values.centers).toMatchObject({ value: 100 });
    }
  });

  it("keep a counted nothing as zero and divide nothing by it", () => {
    const values = computed({ headline: headline(0) });
    expect(values.centers).toEqual({ kind: "zero" });
    expect(values.coverage).toEqual({ kind: "zero" });
    expect(values["children-per-center"]).toEqual({ kind: "not_published" });
  });

  it("measure no completeness against counts of Kitas or of ended programmes", () => {
    for (const flag of ["counts_kitas", "programme_ended"] as const) {
      expect(computed({ headline: headline(100, "exact", [flag]) }).completeness).toEqual({
        kind: "not_published",
      });
    }
  });

  it.each(METRICS.map((metric) => [metric.id, metric] as const))(
    "%s says in both languages what it is and what it does not say",
    (_, metric) => {
      for (const texts of [metric.texts.de, metric.texts.en]) {
        expect(texts.limits.length).toBeGreaterThan(0);
        expect(texts.unit).not.toBe("");
      }
    },
  );
});
