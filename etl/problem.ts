/**
 * One fault in an input file. `line` counts from 1 as an editor shows it; `column` is a column's name or a position in the line.
 * `cell` (B7) is where a spreadsheet shows it.
 */
export type Problem = {
  file: string;
  line: number | null;
  column: string | number | null;
  message: string;
  cell?: string;
};

/** Ends the run with exit code 1. The old snapshot stays in place. */
export class EtlError extends Error {
  constructor(
    headline: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super([headline, ...problems.map((problem) => `  ${formatProblem(problem)}`)].join("\n"));
    this.name = "EtlError";
  }
}

/** `programs/funding.csv, Zeile 7, Spalte „per“: …`, in a spreadsheet `netzwerk.xlsx, Blatt „Ereignisse“, Zelle B7 (Spalte „titel“): …` */
export function formatProblem({ file, line, column, message, cell }: Problem): string {
  if (cell) return `${file}, Zelle ${cell}${column === null ? "" : ` (Spalte „${column}“)`}: ${message}`;
  const place = [file];
  if (line !== null) place.push(`Zeile ${line}`);
  if (column !== null) place.push(typeof column === "number" ? `Spalte ${column}` : `Spalte „${column}“`);
  return `${place.join(", ")}: ${message}`;
}
