import { z } from "zod";
import { RELATION_KINDS } from "~/domain/network";
import type { RawTable } from "../extract/read-csv";
import type { Problem } from "../problem";
import type { CheckedFacts } from "../validate/check-facts";
import { checkColumns } from "../validate/check-facts";
import { oneOf, optionalDate, optionalLandAgs, optionalText, requiredText } from "../validate/fields";

export const ORGANISATION_ALIASES_FILE = "network/organisation-aliases.csv";

/** Columns of facts that name organisations. Only the role of an organisation may say what it has to do with another. */
export const NAMING_COLUMNS = [
  "program.ministry",
  "program.coordination_body",
  "study.authors_org",
  "municipal_program.municipality",
  "milestone.title",
  "stakeholder.role",
] as const;
export type NamingColumn = (typeof NAMING_COLUMNS)[number];

const fields = z.strictObject({
  column: oneOf(NAMING_COLUMNS),
  text: requiredText,
  land_ags: optionalLandAgs,
  organisation: requiredText,
  kind: oneOf(RELATION_KINDS),
  to_organisation: optionalText,
  to_program: optionalText,
  to_land: optionalLandAgs,
  since: optionalDate,
  until: optionalDate,
  reason: requiredText,
  source_id: requiredText,
});
export type OrganisationAlias = z.output<typeof fields> & { line: number };

/**
 * Reviewed readings of a cell: its whole text → an organisation of the table and what it does there. `land_ags` limits a text that could
 * mean another ministry elsewhere. A reading whose text stands in no cell any more has lost its ground and is a fault.
 */
export function readOrganisationAliases(
  table: RawTable,
  facts: readonly CheckedFacts[],
  problems: Problem[],
): OrganisationAlias[] {
  problems.push(...table.problems, ...table.brokenRows.map(({ problem }) => problem));
  if (!checkColumns(table, Object.keys(fields.shape), problems)) return [];
  const valuesOf = (tableName: string, column: string) =>
    new Set(facts.find(({ source }) => source.table === tableName)?.rows.map((row) => row[column]));
  const known = {
    organisation: valuesOf("stakeholder", "organisation"),
    to_organisation: valuesOf("stakeholder", "organisation"),
    to_program: valuesOf("program", "program_id"),
    source_id: valuesOf("source", "source_id"),
  };
  const aliases: OrganisationAlias[] = [];
  for (const { line, values } of table.rows) {
    const fault = (column: string, message: string) =>
      problems.push({ file: table.file, line, column, message });
    const parsed = fields.safeParse(values);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) fault(String(issue.path[0]), issue.message);
      continue;
    }
    const alias = parsed.data;
    for (const [column, names] of Object.entries(known)) {
      const value = alias[column as keyof typeof known];
      if (value !== null && !names.has(value)) {
        fault(column, `„${value}“ steht nicht in der Tabelle, auf die sich diese Zuordnung bezieht.`);
      }
    }
    const [tableName, column] = alias.column.split(".") as [string, string];
    if (!valuesOf(tableName, column).has(alias.text)) {
      fault(
        "text",
        `„${alias.text}“ steht in keiner Zelle von ${alias.column} mehr. Anpassen oder streichen.`,
      );
    }
    const targets = [alias.to_organisation, alias.to_program, alias.to_land].filter((to) => to !== null);
    if (targets.length !== (alias.column === "stakeholder.role" ? 1 : 0)) {
      fault(
        "to_organisation",
        "Ein Ziel (Organisation, Programm oder Land) braucht genau eine Zuordnung aus stakeholder.role; jede andere führt zur Zeile, in der ihr Text steht.",
      );
    }
    aliases.push({ ...alias, line });
  }
  return aliases;
}
