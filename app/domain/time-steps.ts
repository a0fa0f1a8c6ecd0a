/**
 * The years the map can be set to, and the steps in which it plays through them. A year nobody counted in is a step like any other:
 * the map then looks empty, which is what is known of that year.
 */
export type YearMark = {
  year: number;
  /** At least one dated observation is of this year. */
  observed: boolean;
};

/** The population before and after rests on different censuses: over the break no two numbers are one series. */
export type CensusBreak = { after: number; before: number };

export const CENSUS_BREAKS: readonly CensusBreak[] = [
  { after: 2010, before: 2011 },
  { after: 2022, before: 2023 },
];

/** Every year from the first to the last with an observation, those between them without one too; empty where nothing is dated. */
export function yearMarks(observedYears: readonly number[]): YearMark[] {
  if (observedYears.length === 0) return [];
  const observed = new Set(observedYears);
  const first = Math.min(...observed);
  return Array.from({ length: Math.max(...observed) - first + 1 }, (_, index) => ({
    year: first + index,
    observed: observed.has(first + index),
  }));
}

/** The breaks that lie inside the years. */
export function breaksWithin(marks: readonly YearMark[]): CensusBreak[] {
  const years = new Set(marks.map(({ year }) => year));
  return CENSUS_BREAKS.filter(({ after, before }) => years.has(after) && years.has(before));
}

/** The year after this one; null: this was the last, playing stops here. */
export function nextYear(marks: readonly YearMark[], current: number): number | null {
  return marks.find(({ year }) => year > current)?.year ?? null;
}

/**
 * Where playing starts: with the year after the chosen one; from the first where none is chosen (null) or the chosen one is the last.
 * null: there is no year to play.
 */
export function firstStep(marks: readonly YearMark[], chosen: number | null): number | null {
  const next = chosen === null ? null : nextYear(marks, chosen);
  return next ?? marks[0]?.year ?? null;
}
