/** Every combination of measure, level and rule answers with regions or explains itself. */
import { describe, expect, it } from "vitest";
import { COUNTING_RULES, DEFAULT_FILTER } from "~/domain/filter";
import type { FundingRow } from "~/domain/funding";
import { LAENDER } from "~/domain/land";
import { MAP_MEASURES, NEED_INDICATORS } from "~/domain/map-measure";
import type { NeedFigure } from "~/domain/need";
import type { Observation } from "~/domain/observation";
import type { KitaBasis, Program } from "~/domain/program";
import { REGION_LEVELS } from "~/domain/region-level";
import type { Source } from "~/domain/source";
import { answerExplorer, type ExplorerQuestion } from "./explorer";
import type { ExplorerAnswer, ExplorerInputs } from "./explorer-types";
import { buildLaenderOverview } from "./laender-overview";

const program = (landAgs: string, kitaBased: KitaBasis, changes: Partial<Program> = {}): Program => ({
  programId: `P${landAgs}`,
  landAgs,
  name: `Programm ${landAgs}`,
  term: null,
  termAbbrev: null,
  ministry: null,
  coordinationBody: null,
  startYear: 2010,
  endYear: null,
  legalBasis: null,
  certification: null,
  kitaBased,
  role: "family_centers",
  notes: null,
  sourceId: "S1",
  ...changes,
});
const count = (landAgs: string, kitaBased: KitaBasis, changes: Partial<Observation> = {}): Observation => ({
  observationId: `o${landAgs}${changes.year ?? ""}`,
  landAgs,
  programId: `P${landAgs}`,
  year: 2024,
  asOf: null,
  count: 100,
  whatIsCounted: "funded",
  qualifier: "exact",
  yearInferred: false,
  countsKitas: false,
  note: null,
  kitaBased,
  sourceId: "S1",
  sourceKind: "official",
  ...changes,
});
const money = (changes: Partial<FundingRow>): FundingRow => ({
  fundingId: "f1",
  programId: "P05",
  yearFrom: 2020,
  yearTo: null,
  amountEur: 20_000,
  per: "centre_year",
  budgetKind: null,
  qualifier: "exact",
  conditions: null,
  sourceId: "S2",
  sourceKind: "official",
  ...changes,
});
const source = (sourceId: string): Source => ({
  sourceId,
  kind: "official",
  publisher: `Amt ${sourceId}`,
  title: "Zahlen",
  url: "https://example.org/",
  published: null,
  accessed: null,
});
const need = (landAgs: string, value: number): NeedFigure => ({
  landAgs,
  indicator: "sgb2_recipients_per_1000",
  period: "2024",
  value,
  sourceId: "ST1",
});

/** NRW and Hamburg count funded Kitas, Hessen funded centres of any kind; Sachsen's programme has ended; Bremen's list is complete. */
const ROWS = {
  observations: [
    count("05", "ja"),
    count("02", "ja", { count: 20 }),
    count("06", "teilweise", { count: 50 }),
    count("14", "ja", { year: 2019, count: 14 }),
  ],
  programs: [
    program("05", "ja"),
    program("02", "ja"),
    program("06", "teilweise"),
    program("14", "ja", { endYear: 2020 }),
  ],
  stichtage: ["02", "04", "05", "06", "14"].flatMap((landAgs) =>
    [2019, 2024].map((year) => ({
      landAgs,
      date: `${year}-12-31`,
      children: 100_000,
      sourceId: "ST1",
      note: null,
    })),
  ),
  knownCenters: [{ landAgs: "04", open: 2, placed: 2 }],
  sources: ["S1", "S2", "S3", "ST1"].map(source),
};

function inputsFor({ rule, year, level }: ExplorerQuestion): ExplorerInputs {
  const frame = { filter: { ...DEFAULT_FILTER, rule, year }, demo: false, dataDate: "2026-01-12" };
  const kreise = ["04011", "04012", "05111"].map((ags) => ({ ags, landAgs: ags.slice(0, 2), name: ags }));
  const gemeinden = ["04011000", "04012000", "05111000"].map((ags) => ({
    ags,
    landAgs: ags.slice(0, 2),
    name: ags,
  }));
  const known = (ags: string, existing: number) => ({ ags, existing, placed: existing, pages: 1 });
  return {
    overview: buildLaenderOverview(ROWS, frame),
    funding: [
      money({}),
      money({ fundingId: "f2", programId: "P06", amountEur: 18_000 }),
      money({
        fundingId: "f3",
        programId: "P06",
        yearFrom: 2024,
        yearTo: 2024,
        amountEur: 4_000_000,
        per: "programme_year",
        budgetKind: "total",
      }),
    ],
    stichtage: ROWS.stichtage,
    needs: [need("05", 91), need("06", 69)],
    sources: ROWS.sources,
    regions: level === "kreis" ? kreise : level === "gemeinde" ? gemeinden : [],
    known: level === "kreis" ? [known("04011", 2)] : [known("04011000", 2)],
    knownInLaender: [known("04", 2)],
    lists: [
      { landAgs: "04", sourceDataset: "hb", asOf: "2025", officialCount: 2, note: null, sourceId: "S3" },
    ],
    kreisChildren: [
      { kreisAgs: "04011", date: "2024-12-31", children: 20_000, sourceId: "ST1", note: null },
      { kreisAgs: "04012", date: "2024-12-31", children: 5_000, sourceId: "ST1", note: null },
    ],
  };
}

const QUESTION: ExplorerQuestion = {
  measure: "coverage",
  need: "sgb2",
  level: "land",
  year: null,
  rule: "existing",
  kitaOnly: false,
  comparable: false,
};
const ask = (changes: Partial<ExplorerQuestion>): ExplorerAnswer => {
  const question = { ...QUESTION, ...changes };
  return answerExplorer(inputsFor(question), question);
};
function rowsOf(changes: Partial<ExplorerQuestion>) {
  const answer = ask(changes);
  if (answer.kind === "cannot") throw new Error(answer.reason);
  return new Map(answer.rows.map((row) => [row.ags, row]));
}

const PLACES = MAP_MEASURES.flatMap((measure) => REGION_LEVELS.map((level) => ({ measure, level })));
const RULES = COUNTING_RULES.flatMap((rule) =>
  [null, 2019, 1995].flatMap((year) =>
    [false, true].flatMap((kitaOnly) =>
      [false, true].flatMap((comparable) =>
        NEED_INDICATORS.map((need) => ({ rule, year, kitaOnly, comparable, need })),
      ),
    ),
  ),
);

describe("every counting rule, year and choice", () => {
  it.each(PLACES)("of $measure at the level $level has an answer or a reason", ({ measure, level }) => {
    for (const rule of RULES) {
      const question = { ...rule, measure, level };
      const answer = ask(question);
      if (answer.kind === "cannot") {
        expect(level).not.toBe("land");
        expect(ask({ ...question, level: answer.offer }).kind).toBe("regions");
        continue;
      }
      expect(answer.rows).toHaveLength(level === "land" ? LAENDER.length : 3);
      for (const row of answer.rows) {
        if (row.excluded) expect(row.value).toEqual({ kind: "not_collected" });
        // A number of a Land without a source does not get in; below, each centre names its own page.
        if (row.value.kind === "number")
          expect(row.sources.length + (row.knownPages ?? 0)).toBeGreaterThan(0);
      }
    }
  });
});

describe("counting rules", () => {
  it("kitaOnly leaves out Länder that also count other places, with a reason and without a number", () => {
    const rows = rowsOf({ kitaOnly: true });
    expect(rows.get("06")).toMatchObject({ excluded: "not_kita_only", value: { kind: "not_collected" } });
    expect(rows.get("05")).toMatchObject({ excluded: null, value: { value: 10 } });
  });

  it("kitaOnly leaves a Land without a number its own reason", () => {
    expect(rowsOf({ kitaOnly: true }).get("09")).toMatchObject({
      excluded: null,
      value: { kind: "not_published" },
    });
  });

  it("comparable keeps the largest group of like counts alone, for every measure the same Länder", () => {
    for (const measure of MAP_MEASURES) {
      const rows = [...rowsOf({ measure, comparable: true }).values()];
      expect(
        rows.filter(({ value }) => value.kind === "number").every(({ ags }) => ["02", "05"].includes(ags)),
      ).toBe(true);
    }
    expect(rowsOf({ comparable: true }).get("06")?.excluded).toBe("not_comparable");
  });

  it("shows nothing of an ended programme as today's, but its count in its year", () => {
    expect(rowsOf({}).get("14")?.value).toEqual({ kind: "no_programme" });
    expect(rowsOf({ year: 2019 }).get("14")?.value).toMatchObject({ value: 1.4 });
    expect(rowsOf({ measure: "data-age" }).get("14")?.value).toEqual({ kind: "no_programme" });
  });
});

describe("money", () => {
  it("is the rate of the asked year, and drops a programme that is not only of Kitas", () => {
    expect(rowsOf({ measure: "funding-per-center" }).get("06")?.value).toMatchObject({ value: 18_000 });
    expect(rowsOf({ measure: "funding-per-center", year: 2019 }).get("06")?.value).toEqual({
      kind: "not_published",
    });
    expect(rowsOf({ measure: "funding-per-center", kitaOnly: true }).get("06")?.excluded).toBe(
      "not_kita_only",
    );
  });

  it("per child divides the total by the children of that year", () => {
    expect(rowsOf({ measure: "budget-per-child" }).get("06")).toMatchObject({
      value: { value: 40 },
      denominator: { date: "2024-12-31" },
    });
  });
});

describe("Kreise and Gemeinden", () => {
  it("without a known centre are zero only where the list of the Land is complete", () => {
    const kreise = rowsOf({ level: "kreis", measure: "centers" });
    expect(kreise.get("04011")?.value).toMatchObject({ value: 2 });
    expect(kreise.get("04012")?.value).toEqual({ kind: "zero" });
    expect(kreise.get("05111")?.value).toEqual({ kind: "not_published" });
    expect(rowsOf({ level: "gemeinde", measure: "centers" }).get("04012000")?.value).toEqual({
      kind: "zero",
    });
  });

  it("have a ratio only with a complete list and children", () => {
    const rows = rowsOf({ level: "kreis" });
    expect(rows.get("04011")?.value).toMatchObject({ value: 1 });
    expect(rows.get("04012")?.value).toEqual({ kind: "zero" });
    expect(rows.get("05111")?.value).toEqual({ kind: "not_published" });
    expect(rowsOf({ level: "kreis", measure: "children-per-center" }).get("04012")?.value).toEqual({
      kind: "not_published",
    });
  });

  it.each([
    [{ measure: "completeness" }, "counted_per_land_only"],
    [{ measure: "budget-per-child" }, "money_per_land_only"],
    [{ measure: "need" }, "need_per_land_only"],
    [{ measure: "centers", rule: "certified" }, "rule_per_land_only"],
    [{ measure: "centers", year: 2019 }, "year_per_land_only"],
    [{ measure: "coverage", level: "gemeinde" }, "children_not_published"],
  ] as const)("say why they cannot answer %o", (changes, reason) => {
    expect(ask({ level: "kreis", ...changes })).toEqual({ kind: "cannot", reason, offer: "land" });
  });

  it("have no ratio at all where no list is complete or no child is counted", () => {
    const question = { ...QUESTION, level: "kreis" as const };
    const inputs = inputsFor(question);
    expect(answerExplorer({ ...inputs, lists: [] }, question)).toMatchObject({ reason: "lists_incomplete" });
    expect(answerExplorer({ ...inputs, kreisChildren: [] }, question)).toMatchObject({
      reason: "children_not_published",
    });
  });
});
