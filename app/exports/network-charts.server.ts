/** The charts of the people's network in the catalogue. */
import { networkJoinings } from "~/charts/network-joinings";
import { networkMeetings } from "~/charts/network-meetings";
import { networkMembers } from "~/charts/network-members";
import { networkMembersSplit } from "~/charts/network-members-split";
import { networkRepresented } from "~/charts/network-represented";
import { networkReturning } from "~/charts/network-returning";
import { loadNetworkGrowth } from "~/page-data/network.server";
import { entry } from "./catalogue-entry";
import { networkSplit } from "./read-filter";

export const NETWORK_CHARTS = {
  "netzwerk-mitglieder": entry(
    { de: "Mitglieder im Lauf der Zeit", en: "Members over time" },
    [],
    "",
    async (_params, locale) => networkMembers(await loadNetworkGrowth(), locale),
  ),
  "netzwerk-mitglieder-nach": entry(
    { de: "Mitglieder nach Art, Ebene oder Land", en: "Members by type, level or Land" },
    ["nach"],
    "",
    async (params, locale) =>
      networkMembersSplit(await loadNetworkGrowth(), networkSplit(params, locale), locale),
  ),
  "netzwerk-beitritte": entry(
    { de: "Beitritte je Quartal", en: "Joinings per quarter" },
    ["nach"],
    "",
    async (params, locale) =>
      networkJoinings(await loadNetworkGrowth(), networkSplit(params, locale), locale),
  ),
  "netzwerk-vertretene-laender": entry(
    { de: "Vertretene Länder und Ebenen", en: "Länder and levels represented" },
    [],
    "",
    async (_params, locale) => networkRepresented(await loadNetworkGrowth(), locale),
  ),
  "netzwerk-teilnahmen": entry(
    { de: "Treffen und Teilnahmen", en: "Meetings and participation" },
    [],
    "",
    async (_params, locale) => networkMeetings(await loadNetworkGrowth(), locale),
  ),
  "netzwerk-wiederkehr": entry(
    { de: "Organisationen, die wiederkehren", en: "Organisations that return" },
    [],
    "",
    async (_params, locale) => networkReturning(await loadNetworkGrowth(), locale),
  ),
};
