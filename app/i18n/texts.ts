/**
 * All texts of the public pages, by language and namespace; German is the original. Texts that only charts and files use
 * are not in `in-browser` and never reach the reader's scripts.
 */
import { entwicklungCharts as entwicklungChartsDe } from "./de/entwicklung-charts";
import { explorer as explorerDe } from "./de/explorer";
import { files as filesDe } from "./de/files";
import { inBrowser as inBrowserDe } from "./de/in-browser";
import { entwicklungCharts as entwicklungChartsEn } from "./en/entwicklung-charts";
import { explorer as explorerEn } from "./en/explorer";
import { files as filesEn } from "./en/files";
import { inBrowser as inBrowserEn } from "./en/in-browser";

export const texts = {
  de: { ...inBrowserDe, "entwicklung-charts": entwicklungChartsDe, files: filesDe, explorer: explorerDe },
  en: { ...inBrowserEn, "entwicklung-charts": entwicklungChartsEn, files: filesEn, explorer: explorerEn },
};
