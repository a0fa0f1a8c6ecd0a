/** How state programmes spread: which Länder begin and which cease to have a running one, year by year. */
import type { Program } from "~/domain/program";
import { laenderWithRunningProgramme } from "./running-programmes";

/** Keys of Länder. `running` in that calendar year; `joined` not in the year before; `left` in the year before only. */
export type SpreadYear = { year: number; running: string[]; joined: string[]; left: string[] };

/** The years from `first` to `last`; the first is compared with the year before it. */
export function programmeSpread(programs: readonly Program[], first: number, last: number): SpreadYear[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const running = laenderWithRunningProgramme(programs, year);
    const before = laenderWithRunningProgramme(programs, year - 1);
    return {
      year,
      running,
      joined: running.filter((ags) => !before.includes(ags)),
      left: before.filter((ags) => !running.includes(ags)),
    };
  });
}
