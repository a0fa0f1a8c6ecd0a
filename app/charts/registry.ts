/** Every chart of the atlas by the id its addresses and file names start with. A chart that is not listed here does not exist for exports. */
import { countsOfLand } from "./counts-of-land";
import { coverageByLand } from "./coverage-by-land";
import { growthByLand } from "./growth-by-land";
import { growthIndexByLand } from "./growth-index-by-land";
import { growthOfLand } from "./growth-of-land";
import { growthSplitByLand } from "./growth-split-by-land";
import { laenderMap } from "./laender-map";
import { programmeTimeline } from "./programme-timeline";
import { regionMap } from "./region-map";
import { runningProgrammesByYear } from "./running-programmes";

export const CHARTS = {
  "abdeckung-je-land": coverageByLand,
  "laender-karte": laenderMap,
  karte: regionMap,
  zahlen: countsOfLand,
  "zentren-im-lauf-der-zeit": growthByLand,
  entwicklung: growthOfLand,
  "index-der-zentren": growthIndexByLand,
  "aufteilung-des-wachstums": growthSplitByLand,
  "laufende-programme": runningProgrammesByYear,
  "programme-und-ereignisse": programmeTimeline,
} as const;

export type ChartId = keyof typeof CHARTS;
