import type { RelatedKind } from "~/domain/network";
import { contentId } from "../../sources/fact-source";
import { bareOrganisation } from "../../validate/similar-organisations";
import { type NetworkRecords, noRecords } from "../network-records";
import { addKeptRelation } from "./add-kept-relation";
import { addKeptOrganisations, PUBLIC_FILE, type PublicThings } from "./kept-organisations";
import { type SourceCells, sourceMaker } from "./kept-sources";
import { type KeptTableKey, LAND_WORDS } from "./kept-tables";
import type { KeptFault, KeptRow, KeptRows } from "./parse-kept";
import type { KeptRawTables } from "./read-kept";

/** What the steps below share. */
type Work = {
  rows: KeptRows;
  things: PublicThings;
  records: NetworkRecords;
  fault: KeptFault;
  sourceOf: (cells: SourceCells) => string;
  /** False, and a fault, for what has been there before. */
  once: (key: KeptTableKey, line: number, cells: (string | null)[]) => boolean;
  /** Id of an organisation by its exact name; undefined, and a fault, where there is none. */
  idOf: (key: KeptTableKey, line: number, column: string, name: string) => string | undefined;
  /** Event ids by „Titel (Datum)“. */
  events: Map<string, string>;
};

/** The office's rows as records of the network, each with a source of its own making; every reference must lead somewhere. */
export function keptRecords(
  tables: KeptRawTables,
  rows: KeptRows,
  things: PublicThings,
  fault: KeptFault,
): NetworkRecords {
  const records = noRecords();
  const sourceOf = sourceMaker(records);
  const organisations = addKeptOrganisations(tables, rows, things, records, sourceOf, fault);
  const idOf: Work["idOf"] = (key, line, column, name) => {
    const id = organisations.get(name);
    if (id === undefined) fault(key, line, column, unknownOrganisation(name, organisations));
    return id;
  };
  const work: Work = {
    rows,
    things,
    records,
    fault,
    sourceOf,
    once: onceOnly(fault),
    idOf,
    events: new Map(),
  };
  addMemberships(work);
  addEvents(work);
  addParticipation(work);
  addRelations(work);
  return records;
}

function addMemberships({ rows, records, fault, sourceOf, once, idOf }: Work): void {
  for (const { line, value } of rows.memberships) {
    const stakeholderId = idOf("memberships", line, "organisation", value.organisation);
    const { beigetreten: joined, ausgetreten: leftOn } = value;
    if (endsBefore(joined, leftOn)) {
      fault("memberships", line, "ausgetreten", "Der Austritt liegt vor dem Beitritt.");
    }
    if (!stakeholderId || !once("memberships", line, [stakeholderId, joined])) continue;
    records.memberships.push({ stakeholderId, joined, leftOn, sourceId: sourceOf(value) });
  }
}

function addEvents({ rows, records, sourceOf, once, events }: Work): void {
  for (const { line, value } of rows.events) {
    const eventId = contentId("v", [value.titel, value.datum]);
    if (!once("events", line, [eventId])) continue;
    const sourceId = sourceOf(value);
    events.set(eventName(value.titel, value.datum), eventId);
    records.events.push({
      eventId,
      date: value.datum,
      title: value.titel,
      kind: value.art,
      landAgs: value.land,
      place: value.ort,
      origin: "kept",
      sourceId,
    });
    addKeptRelation(records, ["event", eventId], "belongs_to", ["land", value.land], sourceId);
  }
}

function addParticipation({ rows, records, fault, sourceOf, once, idOf, events }: Work): void {
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
    addKeptRelation(records, ["organisation", stakeholderId], "takes_part", ["event", eventId], sourceId);
  }
}

function addRelations(work: Work): void {
  const { rows, records, fault, sourceOf, once, idOf } = work;
  for (const row of rows.relations) {
    const { line, value } = row;
    const from = idOf("relations", line, "von", value.von);
    const to = targetOf(row, work);
    if (endsBefore(value.seit, value.bis)) fault("relations", line, "bis", "Das Ende liegt vor dem Beginn.");
    if (from && from === to) {
      fault("relations", line, "zu", "Eine Organisation hat keine Beziehung zu sich selbst.");
    }
    const key = [from ?? null, value.art, value.zu_art, to ?? null, value.seit, value.bis];
    if (!from || !to || !once("relations", line, key)) continue;
    const more = { since: value.seit, until: value.bis, note: value.notiz };
    addKeptRelation(records, ["organisation", from], value.art, [value.zu_art, to], sourceOf(value), more);
  }
}

function targetOf(
  { line, value }: KeptRow<"relations">,
  { things, fault, idOf, events }: Work,
): string | undefined {
  const { zu_art: kind, zu: name } = value;
  if (kind === "organisation") return idOf("relations", line, "zu", name);
  const byName: Partial<Record<RelatedKind, string | undefined>> = {
    program: things.programIds.has(name) ? name : undefined,
    land: LAND_WORDS[name],
    event: events.get(name),
  };
  const id = byName[kind];
  if (!id) fault("relations", line, "zu", UNKNOWN_TARGET[kind] ?? "Dieses Ziel gibt es nicht.");
  return id;
}

const UNKNOWN_TARGET: Partial<Record<RelatedKind, string>> = {
  program: "Diese Kennung steht nicht in programs/programs.csv. Erwartet wird z. B. HE-FZ.",
  land: "Erwartet wird der Name eines Landes, z. B. Hessen.",
  event:
    "Dieses Ereignis steht nicht in der Tabelle Ereignisse. Erwartet wird Titel (Datum), beides wie dort.",
};

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
