import { describe, expect, it } from "vitest";
import { type NeedFigure, needOf } from "./need";

const figure = (indicator: NeedFigure["indicator"], period: string, value: number): NeedFigure => ({
  landAgs: "06",
  indicator,
  period,
  value,
  sourceId: "ST1",
});
const FIGURES = [
  figure("unemployment_rate", "2024", 6),
  figure("unemployment_rate", "2025", 6.3),
  figure("unemployment_rate", "2026-03", 9),
  figure("population_under_6", "2023", 50),
  figure("population_total", "2023", 1000),
  figure("population_under_6", "2024", 40),
];

describe("the need of a Land", () => {
  it("is the latest whole year, never a single month", () => {
    expect(needOf(FIGURES, "unemployment", null)).toMatchObject({ year: 2025, figures: [{ value: 6.3 }] });
  });

  it.each([
    [2023, 2024],
    [2026, 2025],
    [2025, 2025],
  ])("for %i is that of the nearest year, %i", (asked, year) => {
    expect(needOf(FIGURES, "unemployment", asked)?.year).toBe(year);
  });

  it("of a year too far away is not known", () => {
    expect(needOf(FIGURES, "unemployment", 2021)).toBeNull();
    expect(needOf(FIGURES, "sgb2", null)).toBeNull();
  });

  it("takes children and population of the same year only", () => {
    expect(needOf(FIGURES, "under-six", null)?.year).toBe(2023);
  });
});
