/**
 * The funding cliff: programmes for family centres that ended or have an end, and what followed as far as a source says so.
 * An end without a row on what followed is `not_documented`: neither "nothing" nor "something" may be said of it.
 */
import { type Program, runsIn } from "./program";

/** What a source says followed. `successorId` null: it says that nothing did. `year`: the first year after. */
export type Succession = {
  programId: string;
  successorId: string | null;
  year: number;
  note: string | null;
  sourceId: string;
};

/** Day or month of a start or an end, as precise as the source: `2016-05`, `2020-12-31`. */
export type ProgramDate = {
  programId: string;
  kind: "start" | "end";
  date: string;
  note: string | null;
  sourceId: string;
};

/**
 * - `replaced`: a source names the programme that followed (it may be a related one, no programme for family centres).
 * - `nothing`: a source says that nothing followed.
 * - `not_documented`: the programme has ended and no source says what followed.
 * - `to_come`: the end lies in the year that counts as today or later; nothing can have followed yet.
 */
export const AFTERMATHS = ["replaced", "nothing", "not_documented", "to_come"] as const;
export type Aftermath = (typeof AFTERMATHS)[number];

export type CliffEntry = {
  program: Program & { endYear: number };
  aftermath: Aftermath;
  /** The row that says what followed; null where none does. */
  succession: Succession | null;
  successor: Program | null;
  /** Other programmes for family centres of the Land that run today. None of them is said to be a successor. */
  runningToday: Program[];
  /** Years after the end, up to today, in which no programme for family centres is known to have run in the Land. */
  yearsWithout: number[];
};

/** Programmes with an end, the earliest end first. `today` is the reference year; related programmes have no entry. */
export function fundingCliff(
  programs: readonly Program[],
  successions: readonly Succession[],
  today: number,
): CliffEntry[] {
  return programs
    .filter(
      (program): program is CliffEntry["program"] =>
        program.role === "family_centers" && program.endYear !== null,
    )
    .map((program) => entryOf(program, programs, successions, today))
    .sort(
      (a, b) =>
        a.program.endYear - b.program.endYear || a.program.programId.localeCompare(b.program.programId),
    );
}

function entryOf(
  program: CliffEntry["program"],
  programs: readonly Program[],
  successions: readonly Succession[],
  today: number,
): CliffEntry {
  const ofLand = programs.filter(({ landAgs }) => landAgs === program.landAgs);
  const succession = successions.find(({ programId }) => programId === program.programId) ?? null;
  const after = Array.from(
    { length: Math.max(0, today - program.endYear) },
    (_, i) => program.endYear + 1 + i,
  );
  return {
    program,
    aftermath: aftermathOf(program, succession, today),
    succession,
    successor: programs.find(({ programId }) => programId === succession?.successorId) ?? null,
    runningToday: ofLand.filter((other) => other !== program && runsIn(other, today)),
    yearsWithout: after.filter((year) => !ofLand.some((other) => runsIn(other, year))),
  };
}

function aftermathOf(
  { endYear }: CliffEntry["program"],
  succession: Succession | null,
  today: number,
): Aftermath {
  if (succession) return succession.successorId === null ? "nothing" : "replaced";
  return endYear < today ? "not_documented" : "to_come";
}
