/**
 * Every chart of the atlas as it can be exported: by its name in the registry, with the filter parts it follows, made by the same page data
 * and the same builder as the page. The record has a key for every chart of the registry, so a chart without an entry is a type error.
 *
 * To add a chart: name it in `app/charts/registry.ts`; let its builder set `address` (name, query, page); add an entry here:
 *
 *   "mein-diagramm": entry({ de: "Worum es geht", en: "What it is about" }, ["jahr", "regel"], "jahr=2024", async (params, locale) =>
 *     myChart(await loadMyPage(atlasFilter(params, locale)), locale)),
 */

import { budgetPerChildByYear } from "~/charts/budget-per-child-by-year";
import { budgetsOfLand } from "~/charts/budgets-of-land";
import { compareDots } from "~/charts/compare-dots";
import { compareSeries } from "~/charts/compare-series";
import { countsOfLand } from "~/charts/counts-of-land";
import { coverageByLand } from "~/charts/coverage-by-land";
import { growthView } from "~/charts/growth-view";
import { laenderMap } from "~/charts/laender-map";
import { landMap } from "~/charts/land-map";
import { needAndSupply } from "~/charts/need-and-supply";
import { programMatrix } from "~/charts/program-matrix";
import { programmeTimeline } from "~/charts/programme-timeline";
import { ratesByLand, ratesOfLand } from "~/charts/rates-by-land";
import { regionMap } from "~/charts/region-map";
import type { ChartId } from "~/charts/registry";
import { scenarioBars } from "~/charts/scenario-bars";
import { benchmarkLand, chosenLaender } from "~/domain/compare-filter";
import { DEFAULT_FILTER } from "~/domain/filter";
import type { GrowthView } from "~/domain/growth-filter";
import type { Locale } from "~/domain/locale";
import {
  atlasFilter,
  growthFilter,
  mapFilter,
  matrixFilter,
  moneyFilter,
  needIndicator,
} from "~/i18n/read-filter";
import { loadRegionMap } from "~/page-data/explorer.server";
import { loadLaenderOverview } from "~/page-data/laender-overview.server";
import { loadLandProfile } from "~/page-data/land-profile.server";
import { loadMoney } from "~/page-data/money.server";
import { loadNeedAndSupply } from "~/page-data/need-and-supply.server";
import { loadProgramMatrix } from "~/page-data/program-matrix.server";
import { loadProgramme } from "~/page-data/programme.server";
import { loadScenario } from "~/page-data/scenario.server";
import { loadStart } from "~/page-data/start.server";
import { loadVergleich } from "~/page-data/vergleich.server";
import { type CatalogueEntry, entry } from "./catalogue-entry";
import { comparisonFilter, landIn, refuseEmpty, scenarioIn } from "./chart-parameters";
import { NETWORK_CHARTS } from "./network-charts.server";

/** What a chart of money is made of: all rows, the prices asked for, and the chosen Land, if one is. */
async function moneyFor(params: URLSearchParams, locale: Locale) {
  const [{ overview, sources }, money] = await Promise.all([loadProgramme(), loadMoney()]);
  const baseYears = money.prices.map(({ year }) => year).reverse();
  const { land, basis } = moneyFilter(params, baseYears, locale);
  const rows = { ...money, basis, today: overview.referenceYear };
  const chosen = overview.laender.find((entry) => entry.land.ags === land?.ags);
  return { laender: overview.laender, chosen, rows, frame: { demo: overview.demo, sources } };
}

/** The same of a Land that must be named. */
async function moneyForLand(params: URLSearchParams, locale: Locale) {
  const { ags } = landIn(params, locale);
  const { laender, rows, frame } = await moneyFor(params, locale);
  const entry = laender.find(({ land }) => land.ags === ags);
  return entry ? { entry, rows, frame } : refuseEmpty(locale);
}

/** One view of the page on growth. */
function growthEntry(
  view: GrowthView,
  titles: Record<Locale, string>,
  parameters: readonly string[],
  example = "",
): CatalogueEntry {
  return entry(titles, parameters, example, async (params, locale) => {
    const filter = { ...growthFilter(params, locale), view };
    return growthView(await loadProgramme(), filter, locale).chart;
  });
}

export const CATALOGUE: Record<ChartId, CatalogueEntry> = {
  "abdeckung-je-land": entry(
    { de: "Abdeckung je Land", en: "Coverage by Land" },
    ["jahr", "regel"],
    "",
    async (params, locale) => coverageByLand(await loadLaenderOverview(atlasFilter(params, locale)), locale),
  ),
  "laender-karte": entry(
    { de: "Abdeckung der Länder als Karte", en: "Coverage of the Länder as a map" },
    [],
    "",
    async (_params, locale) => {
      const { overview, shapes } = await loadStart();
      return laenderMap({ overview, shapes, measure: "coverage" }, locale);
    },
  ),
  karte: entry(
    { de: "Karte der Regionen", en: "Map of the regions" },
    ["mass", "bedarf", "ebene", "jahr", "regel", "kita", "vergleichbar", "land"],
    "",
    async (params, locale) => regionMap(await loadRegionMap(mapFilter(params, locale)), locale),
  ),
  zahlen: entry(
    { de: "Zahlen eines Landes im Lauf der Zeit", en: "Counts of one Land over time" },
    ["land"],
    "land=hessen",
    async (params, locale) => {
      const { entry, sources, demo } = await loadLandProfile(landIn(params, locale));
      return countsOfLand(entry, { demo, sources }, locale);
    },
  ),
  landkarte: entry(
    { de: "Zentren eines Landes auf der Karte", en: "Centres of one Land on the map" },
    ["land"],
    "land=hessen",
    async (params, locale) => {
      const { entry, map } = await loadLandProfile(landIn(params, locale));
      return landMap(map, entry.knownCenters.open - entry.knownCenters.placed, locale);
    },
  ),
  "zentren-im-lauf-der-zeit": growthEntry(
    "laender",
    { de: "Zentren im Lauf der Zeit", en: "Centres over time" },
    ["scale", "stand"],
  ),
  entwicklung: growthEntry(
    "land",
    { de: "Entwicklung eines Landes", en: "Growth of one Land" },
    ["land", "stand"],
    "land=hessen",
  ),
  "index-der-zentren": growthEntry(
    "index",
    { de: "Zentren gemessen an einem Basisjahr", en: "Centres as an index of a base year" },
    ["basis", "stand"],
  ),
  "aufteilung-des-wachstums": growthEntry(
    "aufteilung",
    { de: "Woraus Wachstum besteht", en: "What growth is made of" },
    ["von", "bis", "stand"],
  ),
  "laufende-programme": growthEntry(
    "verbreitung",
    { de: "Länder mit laufendem Programm", en: "Länder with a running programme" },
    ["stand"],
  ),
  "programme-und-ereignisse": entry(
    { de: "Programme und Ereignisse", en: "Programmes and events" },
    [],
    "",
    async (_params, locale) => {
      const programme = await loadProgramme();
      return programmeTimeline(programme.overview, programme, locale);
    },
  ),
  "programm-matrix": entry(
    { de: "Programme der Länder im Einzelnen", en: "The programmes of the Länder in detail" },
    ["laender", "msort", "mnur", "mlaufend", "mbegriff"],
    "",
    async (params, locale) => {
      const filter = matrixFilter(params, locale);
      return programMatrix(
        await loadProgramMatrix(chosenLaender(comparisonFilter(params, locale))),
        filter,
        locale,
      );
    },
  ),
  "bedarf-und-angebot": entry(
    { de: "Bedarf und Angebot", en: "Need and supply" },
    ["laender", "bedarf", "bezug", "regel", "jahr"],
    "",
    async (params, locale) => {
      const filter = comparisonFilter(params, locale);
      const { rule, year } = filter;
      const indicator = needIndicator(params, locale);
      const needs = await loadNeedAndSupply(
        chosenLaender(filter),
        { ...DEFAULT_FILTER, rule, year },
        benchmarkLand(filter),
      );
      return needAndSupply(needs, indicator, locale);
    },
  ),
  rechner: entry(
    { de: "Rechner: ein Ziel für ein Land", en: "Calculator: a target for one Land" },
    ["land", "ziel", "wert", "satz"],
    "land=hessen&ziel=abdeckung&wert=10",
    async (params, locale) => scenarioBars(await loadScenario(scenarioIn(params, locale)), locale),
  ),
  laendervergleich: entry(
    { de: "Länder im Vergleich", en: "Länder compared" },
    ["laender", "mass", "bezug", "regel", "jahr", "vergleichbar"],
    "",
    async (params, locale) => {
      const { comparison } = await loadVergleich(comparisonFilter(params, locale));
      return compareDots(comparison, locale);
    },
  ),
  "laendervergleich-zeitreihen": entry(
    { de: "Länder im Vergleich über die Jahre", en: "Länder compared over the years" },
    ["laender", "mass", "bezug", "regel", "jahr", "vergleichbar"],
    "",
    async (params, locale) => {
      const { comparison, ...inputs } = await loadVergleich(comparisonFilter(params, locale));
      return compareSeries(comparison, inputs, locale);
    },
  ),
  "foerderung-je-zentrum": entry(
    { de: "Förderung je Zentrum und Jahr", en: "Funding per centre and year" },
    ["preise"],
    "",
    async (params, locale) => {
      const { laender, rows, frame } = await moneyFor(params, locale);
      return ratesByLand(laender, rows, frame, locale);
    },
  ),
  "foerderung-je-zentrum-land": entry(
    { de: "Förderung je Zentrum und Jahr in einem Land", en: "Funding per centre and year in one Land" },
    ["land", "preise"],
    "land=hessen",
    async (params, locale) => {
      const { entry, rows, frame } = await moneyForLand(params, locale);
      return ratesOfLand(entry, rows, frame, locale);
    },
  ),
  programmmittel: entry(
    { de: "Mittel der Programme eines Landes", en: "Money of the programmes of one Land" },
    ["land", "preise"],
    "land=hessen",
    async (params, locale) => {
      const { entry, rows, frame } = await moneyForLand(params, locale);
      return budgetsOfLand(entry, rows, frame, locale);
    },
  ),
  "programmmittel-je-kind": entry(
    { de: "Programmmittel je Kind unter 6 Jahren", en: "Programme money per child under six" },
    ["land", "preise"],
    "",
    async (params, locale) => {
      const { laender, chosen, rows, frame } = await moneyFor(params, locale);
      return budgetPerChildByYear(chosen ? [chosen] : laender, rows, frame, locale);
    },
  ),
  ...NETWORK_CHARTS,
};

export function isChart(name: string): name is ChartId {
  return Object.hasOwn(CATALOGUE, name);
}
