import type { Organisation, RelatedKind } from "~/domain/network";
import type { RawTable } from "../../extract/read-csv";
import { contentId } from "../../sources/fact-source";
import { bareOrganisation, similarOrganisations } from "../../validate/similar-organisations";
import { type NetworkRecords, noRecords } from "../network-records";
import type { PlaceOrganisation } from "../place-organisation";
import type { KeptTableKey } from "./kept-tables";
import { LAND_WORDS } from "./kept-tables";
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
type SourceCells = { quelle: string; herausgeber: string; stand: string; link: string | null };

const PUBLIC_FILE = "network/stakeholders.csv";

/** The office's rows as records of the network, each with a source of its own making; every reference must lead somewhere. */
export function keptRecords(
  tables: KeptRawTables,
  rows: KeptRows,
  things: PublicThings,
  fault: KeptFault,
): NetworkRecords {
  const records = noRecords();
  const sourceOf = sourceMaker(records);
  const once = onceOnly(fault);
  const organisations = addOrganisations(tables, rows, things, records, sourceOf, fault);
  const idOf = (key: KeptTableKey, line: number, column: string, name: string) => {
    const id = organisations.get(name);
    if (id === undefined) fault(key, line, column, unknownOrganisation(name, organisations));
    return id;
  };

  for (const { line, value } of rows.memberships) {
    const stakeholderId = idOf("memberships", line, "organisation", value.organisation);
    const { beigetreten: joined, ausgetreten: leftOn } = value;
    if (endsBefore(joined, leftOn))
      fault("memberships", line, "ausgetreten", "Der Austritt liegt vor dem Beitritt.");
    if (!stakeholderId || !once("memberships", line, [stakeholderId, joined])) continue;
    records.memberships.push({ stakeholderId, joined, leftOn, sourceId: sourceOf(value) });
  }

  const events = new Map<string, string>();
  for (const { line, value } of rows.events) {
    const eventId = contentId("v", [value.titel, value.datum]);
    if (!once("events", line, [eventId])) continue;
    events.set(eventName(value.titel, value.datum), eventId);
    records.events.push({
      eventId,
      date: value.datum,
      title: value.titel,
      kind: value.art,
      landAgs: value.land,
      place: value.ort,
      origin: "kept",
      sourceId: sourceOf(value),
    });
    addRelation(records, ["event", eventId], "belongs_to", ["land", value.land], sourceOf(value));
  }

  for (const { line, value } of rows.participation) {
    const stakeholderId = idOf("participation", line, "organisation", value.organisation);
    const eventId = events.get(eventName(value.ereignis, value.datum));
    if (!eventId) {
      const message = `Ein Ereignis „${value.ereignis}“ am ${value.datum} steht nicht in der Tabelle Ereignisse. Titel und Datum müssen dort genauso stehen.`;
      fault("participation", line, "ereignis", message);
    }
    if (!stakeholderId || !eventId || !once("participation", line, [stakeholderId, eventId])) continue;
    const sourceId = sourceOf(value);
    records.participation.push({ eventId, stakeholderId, sourceId });
    addRelation(records, ["organisation", stakeholderId], "takes_part", ["event", eventId], sourceId);
  }

  const targetOf = ({ line, value: { zu_art, zu } }: KeptRow<"relations">): string | undefined => {
    if (zu_art === "organisation") return idOf("relations", line, "zu", zu);
    const id =
      zu_art === "program"
        ? things.programIds.has(zu) && zu
        : zu_art === "land"
          ? LAND_WORDS[zu]
          : events.get(zu);
    if (!id) fault("relations", line, "zu", UNKNOWN_TARGET[zu_art] ?? "Dieses Ziel gibt es nicht.");
    return id || undefined;
  };
  for (const row of rows.relations) {
    const { line, value } = row;
    const from = idOf("relations", line, "von", value.von);
    const to = targetOf(row);
    if (endsBefore(value.seit, value.bis)) fault("relations", line, "bis", "Das Ende liegt vor dem Beginn.");
    if (from && from === to)
      fault("relations", line, "zu", "Eine Organisation hat keine Beziehung zu sich selbst.");
    if (!from || !to || !once("relations", line, [from, value.art, value.zu_art, to, value.seit, value.bis]))
      continue;
    const more = { since: value.seit, until: value.bis, note: value.notiz };
    addRelation(records, ["organisation", from], value.art, [value.zu_art, to], sourceOf(value), more);
  }
  return records;
}

const UNKNOWN_TARGET: Partial<Record<RelatedKind, string>> = {
  program: "Diese Kennung steht nicht in programs/programs.csv. Erwartet wird z. B. HE-FZ.",
  land: "Erwartet wird der Name eines Landes, z. B. Hessen.",
  event:
    "Dieses Ereignis steht nicht in der Tabelle Ereignisse. Erwartet wird Titel (Datum), beides wie dort.",
};

function addOrganisations(
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
    addRelation(records, ["organisation", stakeholderId], "belongs_to", ["land", value.land], sourceId);
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

/** A row of table `source` for what the office writes into the four columns; the same words make one source. */
function sourceMaker(records: NetworkRecords): (cells: SourceCells) => string {
  const made = new Map<string, string>();
  return ({ quelle, herausgeber, stand, link }) => {
    const key = JSON.stringify([quelle, herausgeber, stand, link]);
    const known = made.get(key);
    if (known) return known;
    const sourceId = contentId("K", [quelle, herausgeber, stand, link]);
    made.set(key, sourceId);
    records.sources.push({
      source_id: sourceId,
      kind: "association",
      publisher: herausgeber,
      title: quelle,
      url: link,
      published: stand,
      accessed: stand,
    });
    return sourceId;
  };
}

type End = readonly [RelatedKind, string | null];

function addRelation(
  records: NetworkRecords,
  [fromKind, fromId]: End,
  kind: NetworkRecords["relations"][number]["kind"],
  [toKind, toId]: End,
  sourceId: string,
  more: { since: string | null; until: string | null; note: string | null } = {
    since: null,
    until: null,
    note: null,
  },
): void {
  if (fromId === null || toId === null) return;
  const { since, until, note } = more;
  records.relations.push({
    relationId: contentId("r", ["kept", fromKind, fromId, kind, toKind, toId, since, until]),
    fromKind,
    fromId,
    toKind,
    toId,
    kind,
    since,
    until,
    note,
    origin: "kept",
    sourceId,
  });
}

function onceOnly(fault: KeptFault): (key: KeptTableKey, line: number, cells: (string | null)[]) => boolean {
  const first = new Map<string, number>();
  return (key, line, cells) => {
    const text = JSON.stringify([key, ...cells]);
    const before = first.get(text);
    if (before === undefined) {
      first.set(text, line);
      return true;
    }
    const column = key === "relations" ? "von" : key === "events" ? "titel" : "organisation";
    fault(key, line, column, `Diese Angabe steht schon in Zeile ${before}. Jede gehört genau einmal hinein.`);
    return false;
  };
}

function eventName(title: string, date: string): string {
  return `${title} (${date})`;
}

/** Known only to the year, an end is before a beginning in the same year of nothing: what both know is compared. */
function endsBefore(start: string | null, end: string | null): boolean {
  if (start === null || end === null) return false;
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) < start.slice(0, length);
}

function unknownOrganisation(name: string, known: ReadonlyMap<string, string>): string {
  const bare = bareOrganisation(name);
  const meant = [...known.keys()].find((other) => bareOrganisation(other) === bare);
  const advice = meant ? ` Gemeint ist vielleicht „${meant}“.` : "";
  return `„${name}“ steht weder in der Tabelle Organisationen noch in ${PUBLIC_FILE}; der Name muss genauso geschrieben sein.${advice}`;
}
