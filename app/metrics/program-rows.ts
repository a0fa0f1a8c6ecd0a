/**
 * What is known of every programme, one row each: the facts behind the programme matrix. Which amount, budget and count stand for a
 * programme is decided by the rules every page uses (`domain/funding`, `domain/headline-observation`), asked for this programme alone and
 * for the last year it ran: an ended programme keeps what it last paid and counted, marked as ended. Nothing is added or averaged.
 */
import {
  budgetYears,
  type CenterRate,
  centerRate,
  type FundingRow,
  isValidIn,
  type ProgramBudget,
  programBudget,
} from "~/domain/funding";
import { type Headline, headlineObservation } from "~/domain/headline-observation";
import type { Land } from "~/domain/land";
import { comparePreference, compareYear, countsExisting, type Observation } from "~/domain/observation";
import type { Program } from "~/domain/program";
import type { Source } from "~/domain/source";
import type { Emptiness } from "~/domain/value";
import type { LaenderOverview, LandOverview } from "./laender-overview";

export type ProgramMatrixInput = {
  /** Built with the default filter: a matrix of programmes takes every existing count. */
  overview: LaenderOverview;
  funding: readonly FundingRow[];
  sources: readonly Source[];
  /** Keys of the Länder to show, in the order the reader chose them; null: all, none chosen. */
  laender: readonly string[] | null;
};

export type ProgramRow = {
  land: Land;
  /** The programme, or the row that records that the Land has none; null: the collection holds nothing on the Land. */
  program: Program | null;
  /** Runs in the reference year; a related programme by its years alone. */
  running: boolean;
  /** Why nothing is known or counted where there is no programme. */
  absence: Emptiness;
  headline: Headline | null;
  /** Where no existing centre is counted: the latest planned, other or undated count, only ever said in words. */
  besides: Observation | null;
  rate: CenterRate | null;
  /** Where no rate holds: the rates that expired last, and those without a year. Euro per centre and year. */
  expiredRates: FundingRow[];
  undatedRates: FundingRow[];
  budget: ProgramBudget | null;
  /** Where no total is that of one year: the latest total of a longer or unclear time. */
  longBudget: FundingRow | null;
};

/** Every programme of every Land asked for; of one Land the longest running first, ended ones after it, related ones last. */
export function programRows({ overview, funding, laender }: ProgramMatrixInput): ProgramRow[] {
  const entries = laender
    ? laender.flatMap((ags) => overview.laender.filter(({ land }) => land.ags === ags))
    : overview.laender;
  return entries.flatMap((entry) => rowsOfLand(entry, funding, overview.referenceYear));
}

function rowsOfLand(entry: LandOverview, funding: readonly FundingRow[], today: number): ProgramRow[] {
  if (entry.programs.length === 0) return [emptyRow(entry, null)];
  return [...entry.programs]
    .map((program) => rowOf(entry, program, funding, today))
    .sort(
      (a, b) =>
        Number(a.program?.role === "related") - Number(b.program?.role === "related") ||
        Number(b.running) - Number(a.running) ||
        (a.program?.startYear ?? today) - (b.program?.startYear ?? today),
    );
}

function emptyRow({ land, absence }: LandOverview, program: Program | null): ProgramRow {
  const nothing = { headline: null, besides: null, rate: null, budget: null, longBudget: null };
  return { land, program, running: false, absence, ...nothing, expiredRates: [], undatedRates: [] };
}

/** Start and end year both count; what has no known start is never said to run. */
function isRunning({ startYear, endYear }: Program, year: number): boolean {
  return startYear !== null && startYear <= year && (endYear === null || endYear >= year);
}

function rowOf(
  entry: LandOverview,
  program: Program,
  funding: readonly FundingRow[],
  today: number,
): ProgramRow {
  const counts = [...(entry.headline ? [entry.headline.observation] : []), ...entry.others].filter(
    ({ programId }) => programId === program.programId,
  );
  const money = funding.filter(({ programId }) => programId === program.programId);
  const year = Math.min(today, program.endYear ?? today);
  const headline = headlineObservation(counts, [program], { rule: "existing", year: null }, today) ?? null;
  const rate = centerRate(money, [program], year);
  const budget = programBudget(money, [program], null, year);
  return {
    ...emptyRow(entry, program),
    running: program.role !== "no_programme" && isRunning(program, today),
    headline,
    besides: headline ? null : besidesOf(counts),
    rate,
    ...(rate ? {} : otherRates(money, year)),
    budget,
    longBudget: budget ? null : longBudgetOf(money),
  };
}

/** A planned count before another kind of count before an undated one, each the latest. */
function besidesOf(counts: readonly Observation[]): Observation | null {
  const latest = (fits: (count: Observation) => boolean) =>
    counts.filter(fits).sort((a, b) => compareYear(a, b) || comparePreference(a, b))[0];
  return (
    latest(({ whatIsCounted }) => whatIsCounted === "planned") ??
    latest(({ whatIsCounted }) => whatIsCounted === "other") ??
    latest(countsExisting) ??
    null
  );
}

function otherRates(money: readonly FundingRow[], year: number) {
  const rates = money.filter(({ per }) => per === "centre_year");
  const expired = rates.filter((row) => row.yearTo !== null && !isValidIn(row, year));
  const last = Math.max(...expired.map(({ yearTo }) => yearTo as number));
  return {
    expiredRates: expired.filter(({ yearTo }) => yearTo === last),
    undatedRates: rates
      .filter(({ yearFrom, yearTo }) => yearFrom === null && yearTo === null)
      .sort((a, b) => a.amountEur - b.amountEur),
  };
}

function longBudgetOf(money: readonly FundingRow[]): FundingRow | null {
  const last = ({ yearFrom, yearTo }: FundingRow) => yearTo ?? yearFrom;
  const totals = money.filter(
    (row) =>
      row.per === "programme_year" &&
      row.budgetKind === "total" &&
      last(row) !== null &&
      budgetYears(row).length === 0,
  );
  return totals.sort((a, b) => (last(b) as number) - (last(a) as number))[0] ?? null;
}
