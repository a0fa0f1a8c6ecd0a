/**
 * A generated people's network for load tests and demonstrations. Nothing here is a fact: every organisation and event says „Demo“, and no
 * real organisation is given a membership or a relation. The same seed gives the same network.
 */
import { randomLcg } from "d3";
import { LAENDER } from "~/domain/land";
import {
  firstDayOf,
  isMemberIn,
  ORGANISATION_TYPES,
  type Organisation,
  type OrganisationLevel,
  type OrganisationType,
  type RelatedKind,
  type RelationKind,
} from "~/domain/network";
import { type NetworkRecords, noRecords } from "../network/network-records";
import type { Gemeinde } from "./boundaries";
import { contentId } from "./fact-source";

export type DemoNetworkInput = {
  count: number;
  seed: number;
  gemeinden: readonly Gemeinde[];
  programs: readonly { programId: string; landAgs: string }[];
};

type Random = () => number;
const FIRST_YEAR = 2018;
const LAST_YEAR = 2025;
const EVENTS_PER_YEAR = 4;
const SOURCE_ID = "K-demo";
const NAMES: Record<OrganisationType, string> = {
  land: "Demo-Landesstelle",
  kommune: "Demo-Kommune",
  traeger: "Demo-Träger",
  wissenschaft: "Demo-Hochschule",
  politik: "Demo-Ministerium",
  stiftung: "Demo-Stiftung",
  verband: "Demo-Verband",
};
const SHARES: Record<OrganisationType, number> = {
  kommune: 0.34,
  traeger: 0.28,
  verband: 0.12,
  wissenschaft: 0.08,
  stiftung: 0.07,
  land: 0.07,
  politik: 0.04,
};
/** What an organisation of this type does with a programme. */
const WORK: Record<OrganisationType, RelationKind> = {
  land: "administers",
  kommune: "carries",
  traeger: "carries",
  wissenschaft: "evaluates",
  politik: "responsible",
  stiftung: "funds",
  verband: "coordinates",
};

export function generateDemoNetwork({ count, seed, gemeinden, programs }: DemoNetworkInput): NetworkRecords {
  const random: Random = randomLcg(seed + 1);
  const records = noRecords();
  const gemeindenOf = new Map(
    LAENDER.map(({ ags }) => [ags, gemeinden.filter(({ landAgs }) => landAgs === ags)]),
  );
  const laender = LAENDER.filter(({ ags }) => (gemeindenOf.get(ags) ?? []).length > 0);
  records.sources.push({
    source_id: SOURCE_ID,
    kind: "association",
    publisher: "Demo-Geschäftsstelle",
    title: "Erzeugte Angaben der Vorführung (keine echten Daten)",
    url: null,
    published: null,
    accessed: `${LAST_YEAR}-12-31`,
  });
  for (let number = 1; number <= count; number++) {
    const land = pick(laender, random);
    const organisation = makeOrganisation(number, land, gemeindenOf.get(land.ags) as Gemeinde[], random);
    const joining = membership(organisation.stakeholderId, random);
    const since = firstDayOf(joining.joined).slice(0, 4);
    const from = ["organisation", organisation.stakeholderId] as const;
    records.organisations.push(organisation);
    records.memberships.push(joining);
    if (organisation.landAgs) addRelation(records, from, "belongs_to", ["land", organisation.landAgs], null);
    const program = pickOrNothing(
      programs.filter(({ landAgs }) => landAgs === organisation.landAgs),
      random,
    );
    if (program && random() < 0.5) {
      addRelation(records, from, WORK[organisation.type], ["program", program.programId], since);
    }
    if (number > 1 && random() < 0.25) {
      const others = records.organisations
        .filter(({ landAgs }) => landAgs === organisation.landAgs)
        .slice(0, -1);
      const other = pickOrNothing(others, random);
      if (!other) continue;
      addRelation(records, from, "cooperates", ["organisation", other.stakeholderId], since);
    }
  }
  addEvents(records, laender, random);
  return records;
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)] as T;
}

function pickOrNothing<T>(items: readonly T[], random: Random): T | undefined {
  return items.length > 0 ? pick(items, random) : undefined;
}

function pickType(random: Random): OrganisationType {
  let rest = random();
  for (const type of ORGANISATION_TYPES) {
    rest -= SHARES[type];
    if (rest < 0) return type;
  }
  return "kommune";
}

/** One in ten is nationwide, one in ten has no place; a Land's own bodies are never nationwide. */
function makeOrganisation(
  number: number,
  land: (typeof LAENDER)[number],
  gemeinden: readonly Gemeinde[],
  random: Random,
): Organisation {
  const type = pickType(random);
  const nationwide = random() < 0.1 && !["land", "kommune", "politik"].includes(type);
  const gemeinde = random() < 0.1 ? undefined : pick(gemeinden, random);
  const level: OrganisationLevel = nationwide
    ? "bund"
    : type === "kommune" || random() < 0.3
      ? "kommune"
      : "land";
  return {
    stakeholderId: `k-demo-${String(number).padStart(6, "0")}`,
    organisation: `${NAMES[type]} ${number} (${nationwide ? "bundesweit" : land.name})`,
    type,
    level,
    landAgs: nationwide ? null : land.ags,
    place: gemeinde?.name ?? null,
    role: "erzeugt für die Vorführung",
    gemeindeAgs: gemeinde?.gemeindeAgs ?? null,
    lon: gemeinde?.lon ?? null,
    lat: gemeinde?.lat ?? null,
    locationPrecision: gemeinde ? "gemeinde" : "unknown",
    origin: "kept",
    sourceId: SOURCE_ID,
  };
}

/** More in later years: the network grows. Some dates are known to the year alone, one in eight has left again. */
function membership(stakeholderId: string, random: Random) {
  const year = FIRST_YEAR + Math.floor(Math.sqrt(random()) * (LAST_YEAR - FIRST_YEAR + 1));
  const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
  const joined = random() < 0.1 ? `${year}` : `${year}-${month}`;
  const leaves = random() < 0.125 && year < LAST_YEAR;
  const leftOn = leaves ? `${year + 1 + Math.floor(random() * (LAST_YEAR - year))}-12` : null;
  return { stakeholderId, joined, leftOn, sourceId: SOURCE_ID };
}

/** Four meetings a year in turn; a member of the day takes part with a chance that is its own, so that some come back and some never do. */
function addEvents(
  records: NetworkRecords,
  laender: readonly (typeof LAENDER)[number][],
  random: Random,
): void {
  const kinds = ["meeting", "online", "workshop", "conference"] as const;
  const zeal = new Map(records.organisations.map(({ stakeholderId }) => [stakeholderId, random() ** 3]));
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (let number = 0; number < EVENTS_PER_YEAR; number++) {
      const kind = kinds[number % kinds.length] as (typeof kinds)[number];
      const date = `${year}-${String(2 + number * 3).padStart(2, "0")}-15`;
      const land = kind === "online" ? null : pick(laender, random).ags;
      const eventId = `v-demo-${date}`;
      records.events.push({
        eventId,
        date,
        title: `Demo-Treffen ${year}/${number + 1}`,
        kind,
        landAgs: land,
        place: null,
        origin: "kept",
        sourceId: SOURCE_ID,
      });
      if (land) addRelation(records, ["event", eventId], "belongs_to", ["land", land], null);
      for (const member of records.memberships) {
        if (!isMemberIn(member, date) || random() >= (zeal.get(member.stakeholderId) as number)) continue;
        const { stakeholderId } = member;
        records.participation.push({ eventId, stakeholderId, sourceId: SOURCE_ID });
        addRelation(records, ["organisation", stakeholderId], "takes_part", ["event", eventId], null);
      }
    }
  }
}

function addRelation(
  records: NetworkRecords,
  [fromKind, fromId]: readonly [RelatedKind, string],
  kind: RelationKind,
  [toKind, toId]: readonly [RelatedKind, string],
  since: string | null,
): void {
  records.relations.push({
    relationId: contentId("r", ["demo", fromKind, fromId, kind, toKind, toId]),
    fromKind,
    fromId,
    toKind,
    toId,
    kind,
    since,
    until: null,
    note: null,
    origin: "kept",
    sourceId: SOURCE_ID,
  });
}
