/**
 * Ends and round anniversaries of programmes for family centres as entries of a calendar.
 *
 * A calendar needs days, and most sources name a year. The rule: an entry stands on the last day of the time that is known (the day
 * itself, the last day of the month, 31 December of the year). By then it has certainly come; the entry's words say what is known.
 * Anniversaries are every fifth year of programmes that run in that year, from the year of the data on, ten years ahead.
 */
import { type Program, runsIn } from "./program";
import type { ProgramDate } from "./succession";

export type CalendarEntry = {
  /** Stable over snapshots, as long as programme and kind stay. */
  id: string;
  kind: "end" | "anniversary";
  program: Program;
  /** The day the entry stands on, ISO. */
  day: string;
  /** What is known: `2020-12-31`, `2016-05` or `2016`; for an anniversary of the start itself. */
  known: string;
  precision: "day" | "month" | "year";
  /** Years since the start; null for an end. */
  years: number | null;
  sourceId: string;
};

const YEARS_AHEAD = 10;
const ROUND = 5;

/** In the order of days. `dataYear`: the year of the data's own date, so that one snapshot always gives the same entries. */
export function programmeCalendar(
  programs: readonly Program[],
  dates: readonly ProgramDate[],
  dataYear: number,
): CalendarEntry[] {
  const own = programs.filter(({ role }) => role === "family_centers");
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, index) => dataYear + index);
  const entries = own.flatMap((program) => {
    const start = turnOf(program, "start", dates);
    const end = turnOf(program, "end", dates);
    return [
      ...(end
        ? [{ ...entryOf(program, end, 0), id: `${program.programId}-ende`, kind: "end" as const }]
        : []),
      ...years.flatMap((year) => {
        const age = start ? year - Number(start.known.slice(0, 4)) : 0;
        if (!start || age <= 0 || age % ROUND !== 0 || !runsIn(program, year)) return [];
        const id = `${program.programId}-${age}-jahre`;
        return [{ ...entryOf(program, start, age), id, kind: "anniversary" as const, years: age }];
      }),
    ];
  });
  return entries.sort((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
}

type Turn = { known: string; sourceId: string };

/** Start or end, by day or month where a source names one, else by year; null where not even the year is known. */
function turnOf(program: Program, kind: ProgramDate["kind"], dates: readonly ProgramDate[]): Turn | null {
  const dated = dates.find((date) => date.programId === program.programId && date.kind === kind);
  if (dated) return { known: dated.date, sourceId: dated.sourceId };
  const year = kind === "start" ? program.startYear : program.endYear;
  return year === null ? null : { known: String(year), sourceId: program.sourceId };
}

function entryOf(program: Program, { known, sourceId }: Turn, yearsLater: number) {
  const precision = (["year", "month", "day"] as const)[known.split("-").length - 1] ?? "year";
  return { program, known, precision, day: lastDayOf(known, yearsLater), years: null, sourceId };
}

/** The last day of a day, month or year, so many years later; 29 February becomes the 28th where there is none. */
export function lastDayOf(known: string, yearsLater: number): string {
  const [year = 0, month = 12, day = 31] = known.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year + yearsLater, month, 0)).getUTCDate();
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${year + yearsLater}-${pad(month)}-${pad(Math.min(day, lastOfMonth))}`;
}
