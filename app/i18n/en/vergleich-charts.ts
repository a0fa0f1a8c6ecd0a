import type { vergleichCharts as german } from "../de/vergleich-charts";
import type { Shape } from "../shape";

export const vergleichCharts: Shape<typeof german> = {};
