/** The charts of the people's network in the catalogue. */
import { networkGraph } from "~/charts/network-graph";
import { networkJoinings } from "~/charts/network-joinings";
import { networkMap } from "~/charts/network-map";
import { organisationMatrix } from "~/charts/network-matrix";
import { networkMeetings } from "~/charts/network-meetings";
import { networkMembers } from "~/charts/network-members";
import { networkMembersSplit } from "~/charts/network-members-split";
import { networkRepresented } from "~/charts/network-represented";
import { networkReturning } from "~/charts/network-returning";
import { GRAPH_PARTS } from "~/domain/graph-filter";
import { graphFilter, networkFilter, networkSplit } from "~/i18n/read-filter";
import { loadNetwork, loadNetworkGrowth } from "~/page-data/network.server";
import { graphHolds, loadNetworkGraph } from "~/page-data/network-graph.server";
import { loadNetworkMap } from "~/page-data/network-map.server";
import { entry } from "./catalogue-entry";

export const NETWORK_CHARTS = {
  "netzwerk-graph": entry(
    { de: "Das Netzwerk als Graph", en: "The network as a graph" },
    GRAPH_PARTS,
    "",
    async (params, locale) => {
      const filter = graphFilter(params, locale);
      const input = await loadNetworkGraph();
      if (filter.focus !== null && !graphHolds(input, filter.focus)) return null;
      return networkGraph(input, filter, locale);
    },
  ),
  "netzwerk-karte": entry(
    { de: "Organisationen auf der Karte", en: "Organisations on the map" },
    ["typ", "ebene"],
    "",
    async (params, locale) => networkMap(await loadNetworkMap(), networkFilter(params, locale), locale).spec,
  ),
  "netzwerk-matrix": entry(
    { de: "Organisationen nach Land und Art", en: "Organisations by Land and type" },
    ["ebene"],
    "",
    async (params, locale) =>
      organisationMatrix(await loadNetwork(), networkFilter(params, locale).level, locale),
  ),
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
