/**
 * Which amount of a programme holds in a year. One written rule for both uses of the table of amounts; nothing is averaged or added.
 * Only programmes for family centres that run in the year asked for have money here: what an ended programme paid is history.
 */
import type { Funding } from "./land-facts";
import { type Program, runsIn } from "./program";
import { rateSteps, ratesIn } from "./rate-steps";
import { SOURCE_KINDS, type SourceKind } from "./source";
import type { Flag } from "./value";

/** An amount with the kind of its source, which decides between contradicting totals. */
export type FundingRow = Funding & { sourceKind: SourceKind };

/** An amount holds from its first year to its last; without a last year it holds on. An undated amount (no first year) never holds. */
export function isValidIn({ yearFrom, yearTo }: Pick<Funding, "yearFrom" | "yearTo">, year: number): boolean {
  return yearFrom !== null && yearFrom <= year && (yearTo === null || yearTo >= year);
}

/** Rates of one programme that hold side by side: `low` and `high` are the same row where there is only one amount. Euro per centre and year. */
export type CenterRate = { program: Program; low: FundingRow; high: FundingRow };

/**
 * The rate per centre and year in `year`, or null where no dated rate is known.
 *
 * The programme is the longest running one that has a valid rate; how long a rate holds is the rule in `rate-steps`. Where several
 * began together (zones, waves, needs) they are a range with both ends, never a mean. One-off amounts (`centre_once`) are no rate.
 */
export function centerRate(
  funding: readonly FundingRow[],
  programs: readonly Program[],
  year: number,
): CenterRate | null {
  for (const program of runningPrograms(programs, year)) {
    const rates = ratesIn(rateSteps(funding, program, year), year).sort(
      (a, b) => a.amountEur - b.amountEur || comparePreference(a, b),
    );
    const [low] = rates;
    if (!low) continue;
    const top = (rates.at(-1) as FundingRow).amountEur;
    return { program, low, high: rates.find(({ amountEur }) => amountEur === top) as FundingRow };
  }
  return null;
}

/** Words that make money over two calendar years the money of one: a Kita year, or an amount said to be yearly. */
const ONE_YEAR = /kita-jahr|kindergartenjahr|jährlich|pro (kalender)?jahr/i;
/** Words that say the amount is not that of one year. */
const NOT_ONE_YEAR = /kein jahresbudget|doppelhaushalt/i;

/**
 * The calendar years an amount is the money of. Open and single-year rows: their first year (a sum said in 2021 is not that of 2025).
 * Over several years only by the source's own wording: a Kita year belongs to the year it begins in, a yearly amount to each of its
 * years. Everything else (a pilot phase, a double budget, a sum without a word) is the budget of no single year.
 */
export function budgetYears({ yearFrom, yearTo, conditions }: Funding): number[] {
  if (yearFrom === null) return [];
  if (NOT_ONE_YEAR.test(conditions ?? "")) return [];
  if (yearTo === null || yearTo === yearFrom) return [yearFrom];
  if (!ONE_YEAR.test(conditions ?? "")) return [];
  if (/kita-jahr|kindergartenjahr/i.test(conditions ?? "")) return [yearFrom];
  return Array.from({ length: yearTo - yearFrom + 1 }, (_, index) => yearFrom + index);
}

/** Total money of one programme in one year; `others` are totals other sources name for the same programme and year. */
export type ProgramBudget = { program: Program; year: number; row: FundingRow; others: FundingRow[] };

/**
 * The programme's total money: of the year asked for, or with `asked` null the latest one up to `today`, of a programme that runs then.
 * Planned and additional money never counts. Totals of one year that contradict each other are decided like counts: kind of source,
 * then exact before rounded; the others stay visible. Money of different programmes is never added.
 */
export function programBudget(
  funding: readonly FundingRow[],
  programs: readonly Program[],
  asked: number | null,
  today: number,
): ProgramBudget | null {
  const running = runningPrograms(programs, asked ?? today);
  const candidates = running.flatMap((program) =>
    funding
      .filter(
        (row) =>
          row.programId === program.programId && row.per === "programme_year" && row.budgetKind === "total",
      )
      .flatMap((row) => budgetYears(row).map((year) => ({ program, year, row })))
      .filter(({ year }) => (asked === null ? year <= today : year === asked)),
  );
  const [best] = [...candidates].sort(
    (a, b) =>
      b.year - a.year ||
      running.indexOf(a.program) - running.indexOf(b.program) ||
      comparePreference(a.row, b.row),
  );
  if (!best) return null;
  const others = candidates.filter(
    ({ program, year, row }) => program === best.program && year === best.year && row !== best.row,
  );
  return { ...best, others: others.map(({ row }) => row) };
}

/** Caveats of an amount: its source is press or party, or another total of the same year differs. */
export function fundingFlags(row: FundingRow, others: readonly FundingRow[] = []): Flag[] {
  const flags: Flag[] = [];
  if (others.some(({ amountEur }) => amountEur !== row.amountEur)) flags.push("contradicted");
  if (row.sourceKind === "press" || row.sourceKind === "party") flags.push("press_source");
  return flags;
}

/** Longest running first. */
function runningPrograms(programs: readonly Program[], year: number): Program[] {
  return programs
    .filter((program) => runsIn(program, year))
    .sort(
      (a, b) => (a.startYear as number) - (b.startYear as number) || a.programId.localeCompare(b.programId),
    );
}

function comparePreference(a: FundingRow, b: FundingRow): number {
  return (
    SOURCE_KINDS.indexOf(a.sourceKind) - SOURCE_KINDS.indexOf(b.sourceKind) ||
    Number(a.qualifier !== "exact") - Number(b.qualifier !== "exact") ||
    a.fundingId.localeCompare(b.fundingId)
  );
}
