/** Coverage of the Länder as bars: one ranking per counting unit, then, unranked, those that fit into none. */
import { DEFAULT_FILTER, writeFilter } from "~/domain/filter";
import type { Locale } from "~/domain/locale";
import { drawnNumber } from "~/domain/value";
import { formatStand, formatValue } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { coverage } from "~/metrics/coverage";
import {
  type LaenderOverview,
  type LandOverview,
  rankedGroups,
  unrankedGroups,
} from "~/metrics/laender-overview";
import type { Bar } from "./bar-plot";
import { citeSources } from "./cite-sources";
import { laenderTable } from "./laender-table";
import { inLand, inLandAtStart, landName, unitText } from "./land-words";
import type { ChartSpec } from "./spec";

export function coverageByLand(overview: LaenderOverview, locale: Locale): ChartSpec {
  const t = translator(locale);
  const texts = coverage.texts[locale];
  const ranked = rankedGroups(overview, "coverage");
  // The order of the table on the page is no part of the chart.
  const query = writeFilter({ ...overview.filter, sort: DEFAULT_FILTER.sort });
  const groups = [
    ...ranked.map(({ groupId, unit, laender }) => ({
      id: groupId,
      heading: unitText(unit, locale),
      bars: laender.map((land) => barOf(land, locale)),
    })),
    ...unrankedGroups(overview, "coverage").map(({ reason, laender }) => ({
      id: reason,
      heading: t(`metrics:notRanked.${reason}`),
      bars: laender.map((land) => barOf(land, locale)),
    })),
  ];
  return {
    id: "abdeckung-je-land",
    locale,
    title: coverageFinding(overview, locale),
    subtitle: t("laender:coverage.subtitle", {
      unit: texts.unit,
      rule: t(`metrics:rule.${overview.filter.rule}`),
      stand: overview.filter.year ?? t("laender:coverage.latest"),
    }),
    alt: t("laender:coverage.alt", { groups: ranked.length }),
    plot: { type: "bars", unit: texts.unit, groups },
    notes: [t("laender:coverage.whyGroups"), t("laender:coverage.years"), t("laender:coverage.qualifiers")],
    limits: texts.limits,
    sources: citeSources([
      ...overview.laender.map((land) => land.source),
      ...overview.laender.map((land) => land.denominatorSource),
    ]),
    credits: [t("laender:credits.statistics")],
    demo: overview.demo,
    table: laenderTable(overview, locale),
    address: { chart: "abdeckung-je-land", query, page: `/laender${query}#abdeckung-je-land` },
  };
}

function barOf(entry: LandOverview, locale: Locale): Bar {
  const value = entry.values.coverage;
  return {
    id: entry.land.ags,
    label: landName(entry.land, locale),
    value,
    text: formatValue(value, locale, coverage.digits),
    note: entry.headline ? formatStand(entry.headline.observation, locale) : null,
    accent: false,
    href: localePath(locale, `/laender/${entry.land.slug}`),
  };
}

/**
 * The finding as one sentence: highest and lowest of the largest group of like counts, each with its year. Where no two Länder are
 * comparable, that is the finding.
 */
export function coverageFinding(overview: LaenderOverview, locale: Locale): string {
  const t = translator(locale);
  const group = rankedGroups(overview, "coverage")[0];
  const [highest, lowest] = [group?.laender[0], group?.laender.at(-1)];
  if (!group || !highest || !lowest || highest === lowest) return t("laender:coverage.nothingComparable");
  return t("laender:coverage.finding", {
    inHighest: inLandAtStart(highest.land, locale),
    highest: formatValue(highest.values.coverage, locale, digitsOf(highest)),
    highestYear: highest.headline?.observation.year,
    inLowest: inLand(lowest.land, locale),
    lowest: formatValue(lowest.values.coverage, locale, digitsOf(lowest)),
    lowestYear: lowest.headline?.observation.year,
  });
}

/** Whole numbers read better in a sentence; below ten one decimal place keeps the difference visible. */
function digitsOf(entry: LandOverview): number {
  const value = drawnNumber(entry.values.coverage);
  return value !== undefined && value >= 10 ? 0 : 1;
}
