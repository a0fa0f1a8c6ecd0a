import { budgetPerChild } from "./budget-per-child";
import { centers } from "./centers";
import { childrenPerCenter } from "./children-per-center";
import { completeness } from "./completeness";
import { coverage } from "./coverage";
import { dataAge } from "./data-age";
import { fundingPerCenter } from "./funding-per-center";
import { growthIndex } from "./growth-index";
import { need } from "./need";
import { runningProgrammes } from "./running-programmes";

/** The measures every Land has a value of. */
export const LAND_METRICS = [centers, coverage, childrenPerCenter, completeness] as const;
export type LandMetricId = (typeof LAND_METRICS)[number]["id"];

/** What the explorer colours by: its name in the address is the id of its metric. */
export const MAP_METRICS = {
  coverage,
  centers,
  "children-per-center": childrenPerCenter,
  completeness,
  "data-age": dataAge,
  "funding-per-center": fundingPerCenter,
  "budget-per-child": budgetPerChild,
  need,
} as const;

/** Every measure of the atlas, for the method page. */
export const METRICS = [
  ...LAND_METRICS,
  dataAge,
  fundingPerCenter,
  budgetPerChild,
  need,
  growthIndex,
  runningProgrammes,
] as const;
