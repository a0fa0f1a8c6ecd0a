/** Every chart of the atlas by the id its addresses and file names start with. A chart that is not listed here does not exist for exports. */

import { budgetPerChildByYear } from "./budget-per-child-by-year";
import { budgetsOfLand } from "./budgets-of-land";
import { compareDots } from "./compare-dots";
import { compareSeries } from "./compare-series";
import { countsOfLand } from "./counts-of-land";
import { coverageByLand } from "./coverage-by-land";
import { growthByLand } from "./growth-by-land";
import { growthIndexByLand } from "./growth-index-by-land";
import { growthOfLand } from "./growth-of-land";
import { growthSplitByLand } from "./growth-split-by-land";
import { laenderMap } from "./laender-map";
import { landMap } from "./land-map";
import { needAndSupply } from "./need-and-supply";
import { networkGraph } from "./network-graph";
import { networkJoinings } from "./network-joinings";
import { networkMap } from "./network-map";
import { organisationMatrix } from "./network-matrix";
import { networkMeetings } from "./network-meetings";
import { networkMembers } from "./network-members";
import { networkMembersSplit } from "./network-members-split";
import { networkRepresented } from "./network-represented";
import { networkReturning } from "./network-returning";
import { programMatrix } from "./program-matrix";
import { programmeTimeline } from "./programme-timeline";
import { ratesByLand, ratesOfLand } from "./rates-by-land";
import { regionMap } from "./region-map";
import { runningProgrammesByYear } from "./running-programmes";
import { scenarioBars } from "./scenario-bars";

export const CHARTS = {
  "abdeckung-je-land": coverageByLand,
  "laender-karte": laenderMap,
  karte: regionMap,
  landkarte: landMap,
  zahlen: countsOfLand,
  "zentren-im-lauf-der-zeit": growthByLand,
  entwicklung: growthOfLand,
  "index-der-zentren": growthIndexByLand,
  "aufteilung-des-wachstums": growthSplitByLand,
  "laufende-programme": runningProgrammesByYear,
  "programme-und-ereignisse": programmeTimeline,
  "programm-matrix": programMatrix,
  "bedarf-und-angebot": needAndSupply,
  rechner: scenarioBars,
  laendervergleich: compareDots,
  "laendervergleich-zeitreihen": compareSeries,
  "foerderung-je-zentrum": ratesByLand,
  "foerderung-je-zentrum-land": ratesOfLand,
  programmmittel: budgetsOfLand,
  "programmmittel-je-kind": budgetPerChildByYear,
  "netzwerk-graph": networkGraph,
  "netzwerk-karte": networkMap,
  "netzwerk-matrix": organisationMatrix,
  "netzwerk-mitglieder": networkMembers,
  "netzwerk-mitglieder-nach": networkMembersSplit,
  "netzwerk-beitritte": networkJoinings,
  "netzwerk-vertretene-laender": networkRepresented,
  "netzwerk-teilnahmen": networkMeetings,
  "netzwerk-wiederkehr": networkReturning,
} as const;

export type ChartId = keyof typeof CHARTS;
