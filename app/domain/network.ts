/**
 * The people's network: organisations (never persons), who of them is a member, what they took part in and how they are related.
 * Two origins: what the shipped facts say (`public`, `derived`) and what the Bundesforum's office keeps (`kept`).
 */

export const ORGANISATION_TYPES = [
  "land",
  "kommune",
  "traeger",
  "wissenschaft",
  "politik",
  "stiftung",
  "verband",
] as const;
export type OrganisationType = (typeof ORGANISATION_TYPES)[number];

export const ORGANISATION_LEVELS = ["bund", "land", "kommune"] as const;
export type OrganisationLevel = (typeof ORGANISATION_LEVELS)[number];

/** `public`: from the reviewed table of public facts. `kept`: kept by the office, or generated in a demo. */
export const ORGANISATION_ORIGINS = ["public", "kept"] as const;
export type OrganisationOrigin = (typeof ORGANISATION_ORIGINS)[number];

/** `landAgs` null: nationwide. `lon`/`lat` (degrees) null: no place named, or one that could be several; never on the map. */
export type Organisation = {
  stakeholderId: string;
  organisation: string;
  type: OrganisationType;
  level: OrganisationLevel;
  landAgs: string | null;
  place: string | null;
  role: string | null;
  gemeindeAgs: string | null;
  lon: number | null;
  lat: number | null;
  locationPrecision: "gemeinde" | "unknown";
  origin: OrganisationOrigin;
  sourceId: string;
};

/** `derived`: worked out from another table of facts by a written rule. `kept`: entered by the office, or generated in a demo. */
export const RELATION_ORIGINS = ["derived", "kept"] as const;
export type RelationOrigin = (typeof RELATION_ORIGINS)[number];

/** The first four come from the milestones of the shipped facts, the others from the office. */
export const EVENT_KINDS = [
  "programme",
  "event",
  "publication",
  "founding",
  "meeting",
  "conference",
  "workshop",
  "online",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** `date`: 2024, 2024-05 or 2024-05-01. `landAgs` null: nationwide, or the source names no Land. */
export type NetworkEvent = {
  eventId: string;
  date: string;
  title: string;
  kind: EventKind;
  landAgs: string | null;
  place: string | null;
  origin: RelationOrigin;
  sourceId: string;
};

export type Participation = { eventId: string; stakeholderId: string; sourceId: string };

/**
 * - `responsible`: ministry → programme
 * - `coordinates`: coordination body → programme
 * - `administers`: authority that grants the money → programme
 * - `carries`: organisation → programme or organisation it runs as Träger
 * - `funds`: organisation → what it pays for (programme, organisation, study, Land)
 * - `evaluates`: author of a study → the programme the study names, else its Land, else the study itself (nationwide)
 * - `takes_part`: organisation → event
 * - `hosts`: organisation → event it holds
 * - `runs`: municipality → municipal programme
 * - `cooperates`: organisation → organisation (kept ones only)
 * - `belongs_to`: organisation, programme, municipal programme or event → its Land; event → the programme its title names
 */
export const RELATION_KINDS = [
  "responsible",
  "coordinates",
  "administers",
  "carries",
  "funds",
  "evaluates",
  "takes_part",
  "hosts",
  "runs",
  "cooperates",
  "belongs_to",
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** What a relation joins. A `study` is one only where it names neither programme nor Land. */
export const RELATED_KINDS = [
  "organisation",
  "program",
  "municipal_program",
  "land",
  "event",
  "study",
] as const;
export type RelatedKind = (typeof RELATED_KINDS)[number];

/** `since`, `until`: 2024, 2024-05 or 2024-05-01; null: not known. */
export type Relation = {
  relationId: string;
  fromKind: RelatedKind;
  fromId: string;
  toKind: RelatedKind;
  toId: string;
  kind: RelationKind;
  since: string | null;
  until: string | null;
  note: string | null;
  origin: RelationOrigin;
  sourceId: string;
};

/** What the graph draws: related things, and in a large network the groups they are gathered in. */
export const NODE_KINDS = [...RELATED_KINDS, "organisation_group", "event_group", "municipal_group"] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** More nodes than these are never drawn: beyond, organisations are gathered by type and Land (etl/network/gather-nodes.ts). */
export const MAX_DRAWN_NODES = 500;

/** Box the coordinates of the graph lie in, in drawing units. */
export const GRAPH_BOX = { width: 1200, height: 900 };

/** Where the atlas says what stands behind a record of the office that is published nowhere. */
export const KEPT_SOURCE_ADDRESS = "/netzwerk#gepflegt";

/** `joined`, `leftOn`: 2024, 2024-05 or 2024-05-01, as precise as it is known. `leftOn` null: still a member. */
export type Membership = {
  stakeholderId: string;
  joined: string;
  leftOn: string | null;
  sourceId: string;
};

/** First day an imprecise date can mean: `2024` → `2024-01-01`. */
export function firstDayOf(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day an imprecise date can mean: `2024-02` → `2024-02-29`. */
export function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * Was the organisation a member on that day (ISO date)? A joining known to the year counts from 1 January, one known to the month from
 * its first day. The day of leaving is no longer one of membership; a leaving known to the year or month alone counts through its last
 * day, so that joining and leaving in one year still is a membership.
 */
export function isMemberIn(membership: Pick<Membership, "joined" | "leftOn">, day: string): boolean {
  if (day < firstDayOf(membership.joined)) return false;
  if (membership.leftOn === null) return true;
  return membership.leftOn.length === 10 ? day < membership.leftOn : day <= lastDayOf(membership.leftOn);
}

/** `2024-Q2`; null where only the year is known: a year is never put into one of its quarters. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;
export function quarterOf(date: string): Quarter | null {
  if (date.length < 7) return null;
  const quarter = Math.ceil(Number(date.slice(5, 7)) / 3) as 1 | 2 | 3 | 4;
  return `${Number(date.slice(0, 4))}-Q${quarter}`;
}

/** Every quarter from the one to the other, both included. */
export function quartersBetween(first: Quarter, last: Quarter): Quarter[] {
  const numberOf = (quarter: Quarter) => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
  const quarters: Quarter[] = [];
  for (let number = numberOf(first); number <= numberOf(last); number++)
    quarters.push(`${Math.floor(number / 4)}-Q${((number % 4) + 1) as 1 | 2 | 3 | 4}`);
  return quarters;
}

/** Last day of a quarter: the day a cumulative count of it is taken on. */
export function lastDayOfQuarter(quarter: Quarter): string {
  const month = Number(quarter.slice(6)) * 3;
  return lastDayOf(`${quarter.slice(0, 4)}-${String(month).padStart(2, "0")}`);
}
