import type { Organisation } from "~/domain/network";
import type { RawTable } from "../../extract/read-csv";
import { contentId } from "../../sources/fact-source";
import { similarOrganisations } from "../../validate/similar-organisations";
import type { NetworkRecords } from "../network-records";
import type { PlaceOrganisation } from "../place-organisation";
import { addKeptRelation } from "./add-kept-relation";
import type { SourceCells } from "./kept-sources";
import type { KeptFault, KeptRow, KeptRows } from "./parse-kept";
import type { KeptRawTables } from "./read-kept";

/** What the office's rows may refer to besides each other. */
export type PublicThings = {
  organisations: readonly Organisation[];
  /** Line of each public organisation in its file, by id. */
  lineOf: ReadonlyMap<string, number>;
  programIds: ReadonlySet<string>;
  place: PlaceOrganisation;
};
export const PUBLIC_FILE = "network/stakeholders.csv";

/**
 * Adds the office's organisations; returns the ids of all, the public ones too, by their exact names. A name that is there already is a
 * fault, one that is nearly there is reported.
 */
export function addKeptOrganisations(
  tables: KeptRawTables,
  rows: KeptRows,
  things: PublicThings,
  records: NetworkRecords,
  sourceOf: (cells: SourceCells) => string,
  fault: KeptFault,
): Map<string, string> {
  const file = (tables.get("organisations") as RawTable | undefined)?.file ?? "";
  const known = new Map(
    things.organisations.map(({ organisation, stakeholderId }) => [organisation, stakeholderId]),
  );
  const keptLines = new Map<string, number>();
  const named = things.organisations.map(({ organisation: name, landAgs, stakeholderId }) => ({
    name,
    landAgs,
    where: `${PUBLIC_FILE}, Zeile ${things.lineOf.get(stakeholderId)}`,
    row: undefined as KeptRow<"organisations"> | undefined,
  }));
  for (const row of rows.organisations) {
    const { line, raw, value } = row;
    const name = value.organisation;
    if (known.has(name)) {
      const before = keptLines.get(name);
      const message = before
        ? `„${name}“ steht schon in Zeile ${before}. Jede Organisation gehört genau einmal hinein.`
        : `„${name}“ steht schon in den öffentlichen Angaben (${PUBLIC_FILE}). Diese Zeile streichen; die anderen Tabellen dürfen den Namen trotzdem nennen.`;
      fault("organisations", line, "organisation", message);
      continue;
    }
    const stakeholderId = contentId("k", [name]);
    const place = things.place(value.ort, value.land);
    if (!place.found) {
      const rawRow = JSON.stringify(raw);
      records.issues.push({
        outcome: "unplaced",
        sourceFile: file,
        line,
        columnName: "ort",
        reason: place.reason,
        rawRow,
      });
    }
    known.set(name, stakeholderId);
    keptLines.set(name, line);
    named.push({ name, landAgs: value.land, where: `Zeile ${line}`, row });
    const sourceId = sourceOf(value);
    records.organisations.push({
      stakeholderId,
      organisation: name,
      type: value.typ,
      level: value.ebene,
      landAgs: value.land,
      place: value.ort,
      role: value.rolle,
      gemeindeAgs: place.found?.gemeindeAgs ?? null,
      lon: place.found?.lon ?? null,
      lat: place.found?.lat ?? null,
      locationPrecision: place.found ? "gemeinde" : "unknown",
      origin: "kept",
      sourceId,
    });
    addKeptRelation(records, ["organisation", stakeholderId], "belongs_to", ["land", value.land], sourceId);
  }
  for (const [earlier, later] of similarOrganisations(named)) {
    if (!later.row) continue;
    records.issues.push({
      outcome: "duplicate_suspected",
      sourceFile: file,
      line: later.row.line,
      columnName: "organisation",
      reason: `„${later.name}“ ist vielleicht dieselbe Organisation wie „${earlier.name}“ (${earlier.where}). Nicht zusammengelegt. Wenn ja: diese Zeile streichen und in den anderen Tabellen „${earlier.name}“ schreiben.`,
      rawRow: JSON.stringify(later.row.raw),
    });
  }
  return known;
}
