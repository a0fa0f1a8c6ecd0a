import type { matrixCharts as german } from "../de/matrix-charts";
import type { Shape } from "../shape";

export const matrixCharts: Shape<typeof german> = {};
