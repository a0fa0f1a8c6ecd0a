import type { programmeCharts as german } from "../de/programme-charts";
import type { Shape } from "../shape";

export const programmeCharts: Shape<typeof german> = {};
