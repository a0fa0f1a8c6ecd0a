import { describe, expect, it } from "vitest";
import type { FundingRow } from "~/domain/funding";
import type { Headline } from "~/domain/headline-observation";
import type { Program } from "~/domain/program";
import { empty, numberValue } from "~/domain/value";
import { budgetPerChild } from "./budget-per-child";
import { ageToday, dataAge } from "./data-age";
import { fundingPerCenter } from "./funding-per-center";
import { NEED_BREAKS, NEED_TEXTS, need, needCell } from "./need";

const headlineOf = (date: string | null) => ({ date, flags: date ? [] : ["undated"] }) as unknown as Headline;
const row = (amountEur: number, changes: Partial<FundingRow> = {}) =>
  ({
    fundingId: "f",
    programId: "P",
    yearFrom: 2024,
    yearTo: null,
    amountEur,
    qualifier: "exact",
    sourceKind: "official",
    ...changes,
  }) as FundingRow;
const program = {} as Program;
const exact = (value: number) => ({ kind: "number", value, qualifier: "exact", flags: [] });

describe("the age of a figure", () => {
  const age = (date: string | null) =>
    dataAge.compute({ headline: headlineOf(date), absence: "not_published", dataDate: "2026-01-01" });

  it("is counted in years from the last day it can hold for", () => {
    expect(age("2024-01-01")).toEqual(exact(731 / 365.25));
  });

  it("is zero while the figure can still hold, never less", () => {
    expect(age("2026-12-31")).toEqual({ kind: "zero" });
  });

  it("is not known of an undated figure, and has the Land's reason where there is none", () => {
    expect(age(null)).toEqual({ kind: "not_published" });
    expect(dataAge.compute({ headline: null, absence: "no_programme", dataDate: "2026-01-01" })).toEqual({
      kind: "no_programme",
    });
  });
});

describe("the age of the figure a Land has today", () => {
  it("is that of its figure, or, where the counted programme has ended, the reason why there is none today", () => {
    const headline = headlineOf("2024-01-01");
    expect(ageToday({ headline, absence: "not_published" }, "2026-01-01")).toEqual(exact(731 / 365.25));
    const ended = { ...headline, flags: ["programme_ended"] } as Headline;
    expect(ageToday({ headline: ended, absence: "no_programme" }, "2026-01-01")).toEqual({
      kind: "no_programme",
    });
  });
});

describe("the funding per centre", () => {
  it("is the lowest rate with its qualifier and the caveat of its source", () => {
    const low = row(18_000, { qualifier: "up_to", sourceKind: "press" });
    expect(
      fundingPerCenter.compute({ rate: { program, low, high: row(20_000) }, absence: "not_published" }),
    ).toEqual({ kind: "number", value: 18_000, qualifier: "up_to", flags: ["press_source"] });
  });

  it("has the Land's reason where no rate is known", () => {
    expect(fundingPerCenter.compute({ rate: null, absence: "no_programme" })).toEqual({
      kind: "no_programme",
    });
  });
});

describe("the money per child", () => {
  const budget = { program, year: 2024, row: row(800_000, { qualifier: "about" }), others: [row(700_000)] };
  const denominator = { date: "2024-12-31", children: 80_000, sourceId: "S", note: null };

  it("is the total over the children, with its qualifier and the contradiction of another source", () => {
    expect(budgetPerChild.compute({ budget, denominator, absence: "not_published" })).toEqual({
      kind: "number",
      value: 10,
      qualifier: "about",
      flags: ["contradicted"],
    });
  });

  it("is not known without a total or without a fitting Stichtag", () => {
    expect(budgetPerChild.compute({ budget, denominator: null, absence: "no_programme" })).toEqual({
      kind: "not_published",
    });
    expect(budgetPerChild.compute({ budget: null, denominator, absence: "no_programme" })).toEqual({
      kind: "no_programme",
    });
  });
});

describe("need beside supply", () => {
  const figure = (indicator: "population_under_6" | "population_total", value: number) => ({
    landAgs: "06",
    indicator,
    period: "2024",
    value,
    sourceId: "S",
  });

  it("divides the children under six by the population of the same year", () => {
    const figures = [figure("population_total", 1_000_000), figure("population_under_6", 80_000)];
    expect(need.compute({ need: { indicator: "under-six", year: 2024, figures } })).toEqual(exact(0.08));
    expect(need.compute({ need: null })).toEqual({ kind: "not_published" });
  });

  it.each([
    [2.9, 59, 0],
    [3, 59, 1],
    [6, 59, 2],
    [2.9, 60, 3],
    [33, 80, 8],
  ])("puts supply %d beside need %d into cell %i", (supply, needed, cell) => {
    expect(needCell(numberValue(supply), numberValue(needed), "sgb2")).toBe(cell);
  });

  it("has no cell where one of the two is unknown, and a counted zero is little supply", () => {
    expect(needCell(empty("not_published"), numberValue(60), "sgb2")).toBeNull();
    expect(needCell(numberValue(3), empty("not_published"), "sgb2")).toBeNull();
    expect(needCell(empty("zero"), numberValue(60), "sgb2")).toBe(3);
  });

  it("has a label, a unit and rising breaks for every indicator", () => {
    for (const [indicator, breaks] of Object.entries(NEED_BREAKS)) {
      expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
      expect(NEED_TEXTS.de[indicator as "sgb2"].unit).not.toBe("");
      expect(NEED_TEXTS.en[indicator as "sgb2"].label).not.toBe("");
    }
  });
});
