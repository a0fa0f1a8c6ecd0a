/** All texts of the public pages, by language and namespace. German is the original. */
import { chart as chartDe } from "./de/chart";
import { metrics as metricsDe } from "./de/metrics";
import { shell as shellDe } from "./de/shell";
import { chart as chartEn } from "./en/chart";
import { metrics as metricsEn } from "./en/metrics";
import { shell as shellEn } from "./en/shell";

export const texts = {
  de: {
    metrics: metricsDe,
    chart: chartDe,
    shell: shellDe,
  },
  en: {
    metrics: metricsEn,
    chart: chartEn,
    shell: shellEn,
  },
};
