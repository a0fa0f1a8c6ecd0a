import { centerCounts } from "./center-counts";
import { completeLists } from "./complete-lists";
import type { FactSource } from "./fact-source";
import { funding } from "./funding";
import { milestones } from "./milestones";
import { municipalPrograms } from "./municipal-programs";
import { programDates } from "./program-dates";
import { programs } from "./programs";
import { publications, statisticsPublications } from "./publications";
import { stakeholders } from "./stakeholders";
import { kreisStatistics, landStatistics, priceIndex } from "./statistics";
import { studies } from "./studies";
import { successions } from "./successions";

/** All tables of facts, in the order they can be loaded: what is referred to comes first. */
export const factSources: readonly FactSource[] = [
  publications,
  statisticsPublications,
  programs,
  successions,
  programDates,
  centerCounts,
  completeLists,
  funding,
  municipalPrograms,
  milestones,
  studies,
  stakeholders,
  landStatistics,
  kreisStatistics,
  priceIndex,
];
