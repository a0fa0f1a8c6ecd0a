/**
 * All texts of the public pages, by language and namespace. German is the original. Texts that only the server puts into charts and files
 * stay out of the browser's scripts.
 */
import { chart as chartDe } from "./de/chart";
import { daten as datenDe } from "./de/daten";
import { entwicklung as entwicklungDe } from "./de/entwicklung";
import { explorer as explorerDe } from "./de/explorer";
import { files as filesDe } from "./de/files";
import { karte as karteDe } from "./de/karte";
import { laender as laenderDe } from "./de/laender";
import { land as landDe } from "./de/land";
import { legal as legalDe } from "./de/legal";
import { mapControl as mapControlDe } from "./de/map-control";
import { metrics as metricsDe } from "./de/metrics";
import { shell as shellDe } from "./de/shell";
import { start as startDe } from "./de/start";
import { chart as chartEn } from "./en/chart";
import { daten as datenEn } from "./en/daten";
import { entwicklung as entwicklungEn } from "./en/entwicklung";
import { explorer as explorerEn } from "./en/explorer";
import { files as filesEn } from "./en/files";
import { karte as karteEn } from "./en/karte";
import { laender as laenderEn } from "./en/laender";
import { land as landEn } from "./en/land";
import { legal as legalEn } from "./en/legal";
import { mapControl as mapControlEn } from "./en/map-control";
import { metrics as metricsEn } from "./en/metrics";
import { shell as shellEn } from "./en/shell";
import { start as startEn } from "./en/start";

export const texts = {
  de: {
    daten: datenDe,
    legal: legalDe,
    entwicklung: entwicklungDe,
    files: import.meta.env.SSR ? filesDe : ({} as typeof filesDe),
    explorer: import.meta.env.SSR ? explorerDe : ({} as typeof explorerDe),
    karte: karteDe,
    laender: laenderDe,
    land: landDe,
    start: startDe,
    "map-control": mapControlDe,
    metrics: metricsDe,
    chart: chartDe,
    shell: shellDe,
  },
  en: {
    daten: datenEn,
    legal: legalEn,
    entwicklung: entwicklungEn,
    files: import.meta.env.SSR ? filesEn : ({} as typeof filesEn),
    explorer: import.meta.env.SSR ? explorerEn : ({} as typeof explorerEn),
    karte: karteEn,
    laender: laenderEn,
    land: landEn,
    start: startEn,
    "map-control": mapControlEn,
    metrics: metricsEn,
    chart: chartEn,
    shell: shellEn,
  },
};
