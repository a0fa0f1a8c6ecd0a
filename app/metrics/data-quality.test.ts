import { describe, expect, it } from "vitest";
import type { Headline } from "~/domain/headline-observation";
import type { LandFacts } from "~/domain/land-facts";
import type { Observation } from "~/domain/observation";
import type { Source } from "~/domain/source";
import { dataQuality } from "./data-quality";
import type { LandOverview } from "./laender-overview";

let id = 0;
const count = (changes: Partial<Observation>): Observation =>
  ({
    observationId: String(++id),
    programId: "P",
    year: 2024,
    count: 10,
    whatIsCounted: "funded",
    qualifier: "exact",
    yearInferred: false,
    sourceId: "A",
    ...changes,
  }) as Observation;

const facts: LandFacts = { funding: [], municipal: [], milestones: [], studies: [], stakeholders: [] };

function qualityOf(observations: Observation[], sources: Partial<Source>[] = []) {
  const [first, ...others] = observations;
  const headline = first
    ? ({ observation: first, date: "2024-12-31", flags: [] } as unknown as Headline)
    : null;
  const entry = {
    headline,
    others,
    absence: "not_published",
    programs: [],
    values: { completeness: { kind: "not_published" } },
  } as unknown as LandOverview;
  return dataQuality(entry, facts, sources as Source[], "2026-12-31");
}

describe("the quality of what is known of a Land", () => {
  it("counts undated, inferred and rounded statements, each for itself", () => {
    const { observations } = qualityOf([
      count({}),
      count({ year: null }),
      count({ year: 2020, yearInferred: true, qualifier: "about" }),
    ]);
    expect(observations).toEqual({ all: 3, undated: 1, inferred: 1, rounded: 1 });
  });

  it("names the years with different numbers of existing centres, not those where a plan or another programme differs", () => {
    const { differingYears } = qualityOf([
      count({ year: 2024, count: 10 }),
      count({ year: 2024, count: 99, whatIsCounted: "planned" }),
      count({ year: 2023, count: 8 }),
      count({ year: 2023, count: 9, whatIsCounted: "certified" }),
      count({ year: 2022, count: 7 }),
      count({ year: 2022, count: 5, programId: "Q" }),
      count({ year: 2021, count: 6 }),
      count({ year: 2021, count: 6, sourceId: "B" }),
      count({ year: null, count: 1 }),
      count({ year: null, count: 2 }),
    ]);
    expect(differingYears).toEqual([2023]);
  });

  it("counts the sources of this Land by kind, in the order of trust, and no others", () => {
    const { sourceKinds } = qualityOf(
      [count({ sourceId: "A" }), count({ sourceId: "B" }), count({ sourceId: "C" })],
      [
        { sourceId: "A", kind: "press" },
        { sourceId: "B", kind: "official" },
        { sourceId: "C", kind: "press" },
        { sourceId: "D", kind: "party" },
      ],
    );
    expect(sourceKinds).toEqual([
      { kind: "official", sources: 1 },
      { kind: "press", sources: 2 },
    ]);
  });

  it("has an age in years for a dated number, and the reason for none", () => {
    // 730 days from 31.12.2024 to 31.12.2026.
    expect(qualityOf([count({})]).age).toMatchObject({ kind: "number", value: 730 / 365.25 });
    expect(qualityOf([]).age).toEqual({ kind: "not_published" });
  });
});
