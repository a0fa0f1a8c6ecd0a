import type { ImportCount, ImportIssue } from "./validate/import-issue";

/** What the run did, as data for the manifest. */
export type EtlReport = { files: ImportCount[]; issues: ImportIssue[]; checks: string[] };

const SHOWN_PER_OUTCOME = 40;
const HEADLINES: Record<ImportIssue["outcome"], string> = {
  corrected: "Berichtigt (vor dem Laden, siehe corrections.csv)",
  rejected: "Abgewiesen (nicht geladen, in der Tabelle import_issue aufgehoben)",
  unplaced: "Ohne Gemeinde (geladen, aber nicht auf der Karte)",
  unlinked: "Ohne Beziehung (der Text nennt keine Organisation der Tabelle; er bleibt Text)",
  duplicate_suspected: "Vielleicht doppelt (beide geladen, bitte prüfen)",
};

/** The report a data keeper reads in the terminal. */
export function formatReport({ files, issues, checks }: EtlReport): string {
  const number = new Intl.NumberFormat("de-DE");
  const width = Math.max(...files.map(({ sourceFile }) => sourceFile.length));
  const cell = (value: number) => number.format(value).padStart(11);
  const lines = [
    "",
    `${"Datei".padEnd(width)}    gelesen  angenommen  berichtigt  abgewiesen`,
    ...files.map(
      (file) =>
        file.sourceFile.padEnd(width) +
        [file.readRows, file.acceptedRows, file.correctedRows, file.rejectedRows].map(cell).join(" "),
    ),
  ];
  for (const outcome of Object.keys(HEADLINES) as ImportIssue["outcome"][]) {
    const found = issues.filter((issue) => issue.outcome === outcome);
    if (found.length === 0) continue;
    lines.push("", `${HEADLINES[outcome]}: ${number.format(found.length)}`);
    for (const { sourceFile, line, columnName, reason } of found.slice(0, SHOWN_PER_OUTCOME)) {
      lines.push(`  ${sourceFile}, Zeile ${line}${columnName ? `, Spalte „${columnName}“` : ""}: ${reason}`);
    }
    if (found.length > SHOWN_PER_OUTCOME) lines.push(`  … und ${found.length - SHOWN_PER_OUTCOME} weitere`);
  }
  lines.push("", `${checks.length} Regeln geprüft, alle eingehalten.`);
  return lines.join("\n");
}
