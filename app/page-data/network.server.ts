import type { Source } from "~/domain/source";
import { type NetworkEntry, networkEntries } from "~/metrics/network-entries";
import { citedSources } from "~/queries/cited-sources.server";
import { type NetworkEventRow, networkEvents } from "~/queries/network-events.server";
import { type NetworkMembershipRow, networkMemberships } from "~/queries/network-memberships.server";
import { networkOrganisations } from "~/queries/network-organisations.server";
import { type NetworkParticipationRow, networkParticipation } from "~/queries/network-participation.server";
import { type NetworkRelationRow, networkRelations } from "~/queries/network-relations.server";
import { loadSite, type Site } from "./site.server";

export type Network = Site & {
  entries: NetworkEntry[];
  memberships: NetworkMembershipRow[];
  events: NetworkEventRow[];
  participation: NetworkParticipationRow[];
  relations: NetworkRelationRow[];
  sources: Source[];
};

/** The rows of a snapshot are the same ones as long as it is served, and so is what is made of them. */
const entriesOfRows = new WeakMap<object, NetworkEntry[]>();

/** The whole people's network on the day of the data. Every page of it shows a part of this, so that their numbers agree. */
export async function loadNetwork(): Promise<Network> {
  const [site, organisations, memberships, events, participation, relations, sources] = await Promise.all([
    loadSite(),
    networkOrganisations({}),
    networkMemberships({}),
    networkEvents({}),
    networkParticipation({}),
    networkRelations({}),
    citedSources({}),
  ]);
  const known = entriesOfRows.get(organisations);
  const entries = known ?? networkEntries({ organisations, memberships, relations }, site.dataDate);
  if (!known) entriesOfRows.set(organisations, entries);
  return { ...site, entries, memberships, events, participation, relations, sources };
}

export type NetworkOrganisation = {
  entry: NetworkEntry;
  memberships: NetworkMembershipRow[];
  /** Relations the organisation is one end of. */
  relations: NetworkRelationRow[];
  /** Events by their id, for the dates of what the organisation took part in or held. */
  events: Map<string, NetworkEventRow>;
  /** Readable address part of every organisation it is related to. */
  slugs: Map<string, string>;
  /** Whether the office has entered any membership, any participation; else this one's is pending. */
  membershipsEntered: boolean;
  participationEntered: boolean;
  sources: Source[];
  demo: boolean;
};

/** One organisation by the readable part of its address or by its id; `undefined` where there is none. */
export async function loadNetworkOrganisation(name: string): Promise<NetworkOrganisation | undefined> {
  const network = await loadNetwork();
  const entry = network.entries.find(({ slug, stakeholderId }) => slug === name || stakeholderId === name);
  if (!entry) return undefined;
  const { stakeholderId } = entry;
  return {
    entry,
    memberships: network.memberships.filter((row) => row.stakeholderId === stakeholderId),
    relations: network.relations.filter(
      ({ fromKind, fromId, toKind, toId }) =>
        (fromKind === "organisation" && fromId === stakeholderId) ||
        (toKind === "organisation" && toId === stakeholderId),
    ),
    events: new Map(network.events.map((event) => [event.eventId, event])),
    slugs: new Map(network.entries.map(({ stakeholderId, slug }) => [stakeholderId, slug])),
    membershipsEntered: network.memberships.length > 0,
    participationEntered: network.participation.length > 0,
    sources: network.sources,
    demo: network.demo,
  };
}

export type NetworkGrowth = Network & {
  /** Of all events the public milestones; `events` are the office's own meetings. */
  milestones: NetworkEventRow[];
};

/** What the growth of the network is told from: memberships and meetings of the office, beside what is publicly dated. */
export async function loadNetworkGrowth(): Promise<NetworkGrowth> {
  const network = await loadNetwork();
  return {
    ...network,
    events: network.events.filter(({ origin }) => origin === "kept"),
    milestones: network.events.filter(({ origin }) => origin === "derived"),
  };
}
