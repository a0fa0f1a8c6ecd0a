/** All texts of the public pages, by language and namespace. German is the original. */
import { chart as chartDe } from "./de/chart";
import { karte as karteDe } from "./de/karte";
import { laender as laenderDe } from "./de/laender";
import { metrics as metricsDe } from "./de/metrics";
import { shell as shellDe } from "./de/shell";
import { chart as chartEn } from "./en/chart";
import { karte as karteEn } from "./en/karte";
import { laender as laenderEn } from "./en/laender";
import { metrics as metricsEn } from "./en/metrics";
import { shell as shellEn } from "./en/shell";

export const texts = {
  de: {
    karte: karteDe,
    laender: laenderDe,
    metrics: metricsDe,
    chart: chartDe,
    shell: shellDe,
  },
  en: {
    karte: karteEn,
    laender: laenderEn,
    metrics: metricsEn,
    chart: chartEn,
    shell: shellEn,
  },
};
