import type { NetworkEvent, Organisation } from "~/domain/network";
import type { RawTable } from "../extract/read-csv";
import type { CheckedFacts } from "../validate/check-facts";
import { rawRowJson } from "../validate/check-facts";
import type { ImportIssue } from "../validate/import-issue";
import { deriveRelations } from "./derive-relations";
import { type NetworkRecords, noRecords } from "./network-records";
import type { PlaceOrganisation } from "./place-organisation";
import type { OrganisationAlias } from "./read-organisation-aliases";

/** The network as the reviewed facts tell it: organisations with their seats, milestones as events, derived relations. */
export function publicNetwork(
  tables: ReadonlyMap<string, RawTable>,
  facts: readonly CheckedFacts[],
  aliases: readonly OrganisationAlias[],
  place: PlaceOrganisation,
): NetworkRecords {
  const records = noRecords();
  const note = (
    outcome: ImportIssue["outcome"],
    file: string,
    line: number,
    column: string,
    reason: string,
  ) => {
    const raw = tables.get(file)?.rows.find((row) => row.line === line);
    records.issues.push({
      outcome,
      sourceFile: file,
      line,
      columnName: column,
      reason,
      rawRow: raw ? rawRowJson(raw) : "{}",
    });
  };

  const stakeholders = facts.find(({ source }) => source.table === "stakeholder");
  const stakeholdersFile = stakeholders?.source.file ?? "";
  for (const [index, row] of (stakeholders?.rows ?? []).entries()) {
    const result = place(row.place as string | null, row.land_ags as string | null);
    if (!result.found) {
      note("unplaced", stakeholdersFile, stakeholders?.lines[index] as number, "place", result.reason);
    }
    records.organisations.push({
      stakeholderId: String(row.stakeholder_id),
      organisation: String(row.organisation),
      type: row.type as Organisation["type"],
      level: row.level as Organisation["level"],
      landAgs: row.land_ags as string | null,
      place: row.place as string | null,
      role: row.role as string | null,
      gemeindeAgs: result.found?.gemeindeAgs ?? null,
      lon: result.found?.lon ?? null,
      lat: result.found?.lat ?? null,
      locationPrecision: result.found ? "gemeinde" : "unknown",
      origin: "public",
      sourceId: String(row.source_id),
    });
  }
  for (const row of facts.find(({ source }) => source.table === "milestone")?.rows ?? []) {
    records.events.push({
      eventId: String(row.milestone_id),
      date: String(row.date),
      title: String(row.title),
      kind: row.kind as NetworkEvent["kind"],
      landAgs: row.land_ags as string | null,
      place: null,
      origin: "derived",
      sourceId: String(row.source_id),
    });
  }
  const { relations, unlinked } = deriveRelations(facts, aliases);
  records.relations.push(...relations);
  for (const { file, line, column, text } of unlinked) {
    const reason = `„${text}“ nennt keine Organisation der Tabelle genau und bleibt Text; zuordnen mit Beleg in network/organisation-aliases.csv.`;
    note("unlinked", file, line, column, reason);
  }
  return records;
}
