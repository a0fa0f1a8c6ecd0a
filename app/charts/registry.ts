/** Every chart of the atlas by the id its addresses and file names start with. A chart that is not listed here does not exist for exports. */
import { budgetPerChildByYear } from "./budget-per-child-by-year";
import { budgetsOfLand } from "./budgets-of-land";
import { countsOfLand } from "./counts-of-land";
import { coverageByLand } from "./coverage-by-land";
import { growthByLand } from "./growth-by-land";
import { laenderMap } from "./laender-map";
import { programmeTimeline } from "./programme-timeline";
import { ratesByLand, ratesOfLand } from "./rates-by-land";
import { regionMap } from "./region-map";
import { runningProgrammesByYear } from "./running-programmes";

export const CHARTS = {
  "abdeckung-je-land": coverageByLand,
  "laender-karte": laenderMap,
  karte: regionMap,
  zahlen: countsOfLand,
  "zentren-im-lauf-der-zeit": growthByLand,
  "laufende-programme": runningProgrammesByYear,
  "programme-und-ereignisse": programmeTimeline,
  "foerderung-je-zentrum": ratesByLand,
  "foerderung-je-zentrum-land": ratesOfLand,
  programmmittel: budgetsOfLand,
  "programmmittel-je-kind": budgetPerChildByYear,
} as const;

export type ChartId = keyof typeof CHARTS;
