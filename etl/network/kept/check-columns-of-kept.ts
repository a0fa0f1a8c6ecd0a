import type { RawTable } from "../../extract/read-csv";
import { cellOf } from "../../extract/read-xlsx";
import type { Problem } from "../../problem";
import type { KeptTable } from "./kept-tables";

/** Headings that announce a person. They are refused like any other heading that is not foreseen, but with a word on why. */
const PERSONAL_HEADING =
  /^(?:vor|nach|familien|zu)?name(?:n)?$|ansprech|kontakt|e-?mail|mail|telefon|^tel\b|^fon|mobil|handy|fax|durchwahl|anrede|titel der person|person|geburt|privat|anschrift|straße|strasse|hausnummer|funktion|vorsitz|leitung|geschäftsführ/i;

/**
 * True when the columns are exactly the documented ones: they are the list of what is allowed, everything else is refused unread.
 * A table without any column has been reported by its reader.
 */
export function checkColumnsOfKept(table: RawTable, { columns }: KeptTable, problems: Problem[]): boolean {
  if (table.columns.length === 0) return false;
  const names = columns.map(({ name }) => name);
  const fault = (column: string, message: string) => {
    const cell = cellOf(table, 1, column);
    problems.push({ file: table.file, line: 1, column, message, ...(cell && { cell }) });
  };
  if (table.columns.length === 1 && table.columns[0]?.includes(";")) {
    fault(
      "",
      "Die Spalten sind mit Semikolon getrennt. Als „CSV (Komma getrennt)“ speichern oder die XLSX-Datei verwenden.",
    );
    return false;
  }
  const unknown = table.columns.filter((name) => !names.includes(name));
  for (const column of unknown) {
    fault(
      column,
      PERSONAL_HEADING.test(column.trim())
        ? "Der Atlas nimmt keine Angaben zu Personen auf, nur Organisationen und Orte. Diese Spalte mit allen Werten löschen und die Datei neu speichern."
        : `Diese Spalte ist nicht vorgesehen; löschen oder umbenennen. Vorgesehen sind: ${names.join(", ")}.`,
    );
  }
  const missing = names.filter((name) => !table.columns.includes(name));
  for (const column of missing) {
    const message = `Die Spalte „${column}“ fehlt in der Kopfzeile.`;
    problems.push({ file: table.file, line: 1, column: null, message });
  }
  return unknown.length === 0 && missing.length === 0;
}
