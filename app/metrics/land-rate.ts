/**
 * What one more centre would get from a Land in a year: the rate of `domain/funding`, as bounds, with every row it stands on.
 * Unit: euros of the row's year per centre and year. One-off, planned and additional amounts are no rate.
 */
import { type Bounds, statedBounds } from "~/domain/bounds";
import { centerRate, type FundingRow, isValidIn } from "~/domain/funding";
import type { Land } from "~/domain/land";
import { type Program, runsIn } from "~/domain/program";

/**
 * Why a Land has no rate: no programme for centres runs; rates are found, but none says from when it holds (`undated`), or the last
 * one has run out (`expired`); or none was found at all (`not_published`).
 */
export const NO_RATE_REASONS = ["no_programme", "undated", "expired", "not_published"] as const;
export type NoRateReason = (typeof NO_RATE_REASONS)[number];

/** `low` and `high` are the rows the bounds stand on, `rows` all that belong to the rate. */
export type KnownRate = {
  known: true;
  land: Land;
  program: Program;
  bounds: Bounds;
  low: FundingRow;
  high: FundingRow;
  rows: FundingRow[];
};
export type LandRate =
  | KnownRate
  | { known: false; land: Land; reason: NoRateReason; lastYear: number | null };

/**
 * The rate of a Land that holds in `year`. Rates that hold side by side are both ends of its bounds. An amount that another row still
 * in force states as an upper bound ("bis zu") is one: a list of what was paid does not make it a fixed amount.
 */
export function landRate(
  land: Land,
  funding: readonly FundingRow[],
  allPrograms: readonly Program[],
  year: number,
): LandRate {
  const programs = allPrograms.filter((program) => program.landAgs === land.ags);
  const rate = centerRate(funding, programs, year);
  if (!rate) return { known: false, land, ...reasonOf(funding, programs, year) };
  const { program, low, high } = rate;
  const caps = funding.filter(
    (row) =>
      row.programId === program.programId &&
      row.per === "centre_year" &&
      row.qualifier === "up_to" &&
      row.amountEur === high.amountEur &&
      isValidIn(row, year),
  );
  const [lowest, highest] = [low, high].map((row) => statedBounds(row.amountEur, row.qualifier)) as [
    Bounds,
    Bounds,
  ];
  const bounds = {
    low: caps.length > 0 && low === high ? null : lowest.low,
    high: highest.high,
    about: lowest.about || highest.about,
  };
  const rows = [...new Set([low, ...caps, high])];
  return { known: true, land, program, bounds, low, high: caps[0] ?? high, rows };
}

function reasonOf(
  funding: readonly FundingRow[],
  programs: readonly Program[],
  year: number,
): { reason: NoRateReason; lastYear: number | null } {
  const running = programs.filter((program) => runsIn(program, year));
  if (running.length === 0) {
    const mayRun = programs.some(({ role, startYear }) => role === "family_centers" && startYear === null);
    const searched = programs.some(({ role }) => role === "not_found") || programs.length === 0;
    return { reason: mayRun || searched ? "not_published" : "no_programme", lastYear: null };
  }
  const rates = funding.filter(
    ({ programId, per }) =>
      per === "centre_year" && running.some((program) => program.programId === programId),
  );
  const ends = rates.flatMap(({ yearFrom, yearTo }) =>
    yearFrom === null || yearTo === null ? [] : [yearTo],
  );
  if (rates.some(({ yearFrom }) => yearFrom === null)) return { reason: "undated", lastYear: null };
  return ends.length > 0
    ? { reason: "expired", lastYear: Math.max(...ends) }
    : { reason: "not_published", lastYear: null };
}
