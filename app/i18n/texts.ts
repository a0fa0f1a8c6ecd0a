/** All texts of the public pages, by language and namespace. German is the original. */
import { chart as chartDe } from "./de/chart";
import { daten as datenDe } from "./de/daten";
import { entwicklung as entwicklungDe } from "./de/entwicklung";
import { karte as karteDe } from "./de/karte";
import { laender as laenderDe } from "./de/laender";
import { land as landDe } from "./de/land";
import { legal as legalDe } from "./de/legal";
import { metrics as metricsDe } from "./de/metrics";
import { shell as shellDe } from "./de/shell";
import { start as startDe } from "./de/start";
import { chart as chartEn } from "./en/chart";
import { daten as datenEn } from "./en/daten";
import { entwicklung as entwicklungEn } from "./en/entwicklung";
import { karte as karteEn } from "./en/karte";
import { laender as laenderEn } from "./en/laender";
import { land as landEn } from "./en/land";
import { legal as legalEn } from "./en/legal";
import { metrics as metricsEn } from "./en/metrics";
import { shell as shellEn } from "./en/shell";
import { start as startEn } from "./en/start";

export const texts = {
  de: {
    daten: datenDe,
    legal: legalDe,
    entwicklung: entwicklungDe,
    karte: karteDe,
    laender: laenderDe,
    land: landDe,
    start: startDe,
    metrics: metricsDe,
    chart: chartDe,
    shell: shellDe,
  },
  en: {
    daten: datenEn,
    legal: legalEn,
    entwicklung: entwicklungEn,
    karte: karteEn,
    laender: laenderEn,
    land: landEn,
    start: startEn,
    metrics: metricsEn,
    chart: chartEn,
    shell: shellEn,
  },
};
