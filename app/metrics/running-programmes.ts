/**
 * Länder with a running state programme for family centres in a calendar year, as a number out of sixteen.
 * Start and end year both count. A programme without a known start is never said to run, so the number is a lower bound for early years.
 */
import { type Program, runsIn } from "~/domain/program";
import { numberValue } from "~/domain/value";
import type { Metric } from "./metric";

export const runningProgrammes: Metric<"running-programmes", { programs: readonly Program[]; year: number }> =
  {
    id: "running-programmes",
    digits: 0,
    texts: {
      de: {
        label: "Länder mit laufendem Landesprogramm",
        unit: "Länder von 16",
        description:
          "Länder, in denen im Kalenderjahr mindestens ein Landesprogramm für Familienzentren lief. Anfangs- und Endjahr zählen mit.",
        limits: [
          "Sie sagt nichts über Umfang und Geld eines Programms.",
          "Ein Programm ohne bekanntes Ende gilt als laufend, eines ohne bekannten Anfang nicht.",
          "Verwandte Programme (zum Beispiel Sozialraumbudgets) zählen nicht.",
        ],
      },
      en: {
        label: "Länder with a running state programme",
        unit: "Länder out of 16",
        description:
          "Länder in which at least one state programme for family centres ran in the calendar year. Start and end year both count.",
        limits: [
          "It says nothing about the size of a programme or its money.",
          "A programme without a known end counts as running, one without a known start does not.",
          "Related programmes (such as social-space budgets) are not counted.",
        ],
      },
    },
    compute: ({ programs, year }) => numberValue(laenderWithRunningProgramme(programs, year).length),
  };

/** Keys of the Länder with a running programme in that year, in order of their keys. */
export function laenderWithRunningProgramme(programs: readonly Program[], year: number): string[] {
  const running = programs.filter((program) => runsIn(program, year)).map((program) => program.landAgs);
  return [...new Set(running)].sort();
}
