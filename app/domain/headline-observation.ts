import type { CountingRule } from "./filter";
import { comparePreference, compareYear, countsExisting, dateOf, type Observation } from "./observation";
import { type Program, runsIn } from "./program";
import { type Emptiness, type Flag, numberValue, type Value } from "./value";

/** The count that stands for a Land, with every other count that was left aside for it. */
export type Headline = {
  observation: Observation;
  program: Program | null;
  flags: Flag[];
  /** Last day the count can hold for; null: undated, so it enters no ratio. */
  date: string | null;
};

type Selection = { rule: CountingRule; year: number | null };

function fitsRule(observation: Observation, rule: CountingRule): boolean {
  return rule === "existing" ? countsExisting(observation) : observation.whatIsCounted === rule;
}

/**
 * Which observation is a Land's number.
 *
 * Only counts of existing centres of a programme for family centres, or of no programme in particular, that fit the counting rule;
 * for a given year only counts of that year. Of these the latest dated year, within it a programme's own count before one of no
 * programme, then the written preference of `comparePreference`. An undated count is taken only where there is no dated one and no year
 * was asked for. `referenceYear` is the year that counts as today: a programme that does not run in it any more is flagged.
 */
export function headlineObservation(
  observations: readonly Observation[],
  programs: readonly Program[],
  { rule, year }: Selection,
  referenceYear: number,
): Headline | undefined {
  const byId = new Map(programs.map((program) => [program.programId, program]));
  const candidates = observations.filter((observation) => {
    const program = observation.programId === null ? undefined : byId.get(observation.programId);
    const ofFamilyCenters = observation.programId === null || program?.role === "family_centers";
    return ofFamilyCenters && fitsRule(observation, rule) && (year === null || observation.year === year);
  });
  const [observation] = candidates.sort(
    (a, b) =>
      compareYear(a, b) ||
      Number(a.programId === null) - Number(b.programId === null) ||
      comparePreference(a, b),
  );
  if (!observation) return undefined;
  const program = (observation.programId !== null && byId.get(observation.programId)) || null;
  return {
    observation,
    program,
    date: observation.year === null ? null : dateOf(observation),
    flags: flagsOf(observation, program, candidates, year ?? referenceYear),
  };
}

function flagsOf(
  observation: Observation,
  program: Program | null,
  candidates: readonly Observation[],
  referenceYear: number,
): Flag[] {
  const flags: Flag[] = [];
  if (observation.yearInferred) flags.push("year_inferred");
  const rivals = candidates.filter(
    (other) =>
      other.year !== null && other.year === observation.year && other.programId === observation.programId,
  );
  if (rivals.some((other) => other.count !== observation.count)) flags.push("contradicted");
  if (observation.year === null) flags.push("undated");
  if (program !== null && program.endYear !== null && program.endYear < referenceYear)
    flags.push("programme_ended");
  if (observation.countsKitas) flags.push("counts_kitas");
  if (observation.sourceKind === "press" || observation.sourceKind === "party") flags.push("press_source");
  return flags;
}

/** The number of a headline with its qualifier and flags. Unit: centres (Kitas where flagged so). */
export function headlineValue(headline: Headline): Value {
  return numberValue(headline.observation.count, headline.observation.qualifier, headline.flags);
}

/**
 * Why a Land has no number: `not_published` where a programme runs, may have run, or was searched for in vain;
 * `no_programme` where the Land is recorded to have none or every known programme had ended or not begun in `year`.
 */
export function absenceOf(programs: readonly Program[], year: number): Emptiness {
  const own = programs.filter((program) => program.role === "family_centers");
  const mayRun = own.some((program) => program.startYear === null || runsIn(program, year));
  if (mayRun) return "not_published";
  if (own.length > 0) return "no_programme";
  return programs.some((program) => program.role === "no_programme") ? "no_programme" : "not_published";
}
