/**
 * Rates per centre and year as steps over calendar years: how long each stated rate may be said to hold. One rule, for the chart of
 * steps and for the rate of a single year (`centerRate`).
 *
 * - Only dated rates per centre and year of the one programme; an undated or one-off amount is no step.
 * - A rate holds from its first year. It ends with the earliest of: its own last year; the year before a later rate of the programme
 *   begins; the programme's end; the year that counts as today.
 * - Once a later rate has begun, an earlier one never comes back, also where the later one was stated for a single year only: what
 *   was paid after that is not known, and stays a gap.
 * - A year in which one rate ends and the next begins belongs to the next.
 * - Rates that begin in the same year (zones, waves, needs) stand side by side.
 */
import type { FundingRow } from "./funding";
import type { Program } from "./program";

/** - `stated`: the source names the last year; `replaced`: a later rate began; `programme_ended`; `open`: as far as known it still holds. */
export type StepEnd = "stated" | "replaced" | "programme_ended" | "open";

/** `from` and `to` are calendar years, both included. `rows` are the rates side by side, lowest first. */
export type RateStep = { from: number; to: number; end: StepEnd; rows: FundingRow[] };

/** Steps of one programme in the order of time; rates beside each other share `from` but may end in different years, then they are steps of their own. */
export function rateSteps(
  funding: readonly FundingRow[],
  program: Pick<Program, "programId" | "endYear">,
  today: number,
): RateStep[] {
  const dated = funding.filter(
    (row): row is FundingRow & { yearFrom: number } =>
      row.programId === program.programId && row.per === "centre_year" && row.yearFrom !== null,
  );
  const begins = [...new Set(dated.map(({ yearFrom }) => yearFrom))].sort((a, b) => a - b);
  const steps = new Map<string, RateStep>();
  for (const row of dated) {
    const next = begins.find((year) => year > row.yearFrom);
    const { to, end } = lastYear(row, next, program.endYear, today);
    if (to < row.yearFrom) continue;
    const key = `${row.yearFrom}-${to}-${end}`;
    const step = steps.get(key) ?? { from: row.yearFrom, to, end, rows: [] };
    steps.set(key, { ...step, rows: sideBySide([...step.rows, row]) });
  }
  return [...steps.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The rates of the programme that hold in that year, lowest first; none where no dated rate holds. */
export function ratesIn(steps: readonly RateStep[], year: number): FundingRow[] {
  return sideBySide(steps.filter(({ from, to }) => from <= year && year <= to).flatMap(({ rows }) => rows));
}

function lastYear(
  row: Pick<FundingRow, "yearTo">,
  next: number | undefined,
  programmeEnd: number | null,
  today: number,
): { to: number; end: StepEnd } {
  const bounds: { to: number; end: StepEnd }[] = [{ to: today, end: "open" }];
  if (programmeEnd !== null && programmeEnd <= today)
    bounds.push({ to: programmeEnd, end: "programme_ended" });
  if (row.yearTo !== null) bounds.push({ to: row.yearTo, end: "stated" });
  if (next !== undefined) bounds.push({ to: next - 1, end: "replaced" });
  // Of bounds in the same year the later in this list is the reason that says most.
  return bounds.reduce((first, bound) => (bound.to <= first.to ? bound : first));
}

function sideBySide(rows: readonly FundingRow[]): FundingRow[] {
  return [...rows].sort((a, b) => a.amountEur - b.amountEur || a.fundingId.localeCompare(b.fundingId));
}
