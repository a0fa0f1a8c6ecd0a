import { centers } from "./centers";
import { childrenPerCenter } from "./children-per-center";
import { completeness } from "./completeness";
import { coverage } from "./coverage";
import { runningProgrammes } from "./running-programmes";

/** The measures every Land has a value of. */
export const LAND_METRICS = [centers, coverage, childrenPerCenter, completeness] as const;
export type LandMetricId = (typeof LAND_METRICS)[number]["id"];

/** Every measure of the atlas, for the method page. */
export const METRICS = [...LAND_METRICS, runningProgrammes] as const;
