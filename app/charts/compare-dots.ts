/** Chosen Länder as ranked dots: a ranking for each group of like, with ranks as spans, intervals and a benchmark. */
import { writeCompareFilter } from "~/domain/compare-filter";
import { isMoneyMeasure } from "~/domain/likeness";
import type { Locale } from "~/domain/locale";
import { drawnNumber, isNumber } from "~/domain/value";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import {
  type ComparedGroup,
  type ComparedLand,
  type Comparison,
  type GroupBenchmark,
  isLowestFirst,
  unitKey,
} from "~/metrics/comparison";
import { MAP_METRICS } from "~/metrics/registry";
import type { DotGroup, DotRow } from "./bar-plot";
import { citeSources } from "./cite-sources";
import { compareFinding } from "./compare-finding";
import { compareTable } from "./compare-table";
import { benchmarkText, comparedStand, comparedText, rankText } from "./compare-text";
import { groupHeading, unitLetters } from "./compare-words";
import { landName } from "./land-words";
import type { ChartSpec } from "./spec";

export function compareDots(comparison: Comparison, locale: Locale): ChartSpec {
  const { filter, groups, demo } = comparison;
  const t = translator(locale);
  const metric = MAP_METRICS[filter.measure];
  const letters = unitLetters(comparison);
  const shown = groups.flatMap(({ laender }) => laender);
  const ranked = groups.filter(({ likeness }) => likeness.ranked);
  const query = writeCompareFilter(filter);
  return {
    id: "laendervergleich",
    locale,
    title: compareFinding(comparison, locale),
    subtitle: subtitleOf(comparison, locale),
    alt: t("vergleich-charts:dots.alt", {
      groups: ranked.length,
      others: shown.length - ranked.reduce((sum, { laender }) => sum + laender.length, 0),
    }),
    plot: {
      type: "dots",
      unit: metric.texts[locale].unit,
      percent: filter.measure === "completeness",
      groups: groups.map((group) => dotGroup(group, comparison, letters, locale)),
    },
    notes: notesOf(comparison, locale),
    limits: metric.texts[locale].limits,
    sources: citeSources([
      ...shown.flatMap(({ row }) => row.sources),
      ...groups.flatMap(({ benchmark }) => benchmarkLaender(benchmark).flatMap(({ row }) => row.sources)),
    ]),
    credits: shown.some(({ row }) => row.denominator) ? [t("laender:credits.statistics")] : [],
    demo,
    table: compareTable(comparison, letters, locale),
    address: { chart: "laendervergleich", query, page: `/vergleich${query}#laendervergleich` },
  };
}

function subtitleOf({ filter }: Comparison, locale: Locale): string {
  const t = translator(locale);
  const { unit } = MAP_METRICS[filter.measure].texts[locale];
  if (isMoneyMeasure(filter.measure))
    return t("vergleich-charts:dots.subtitleMoney", {
      unit,
      stand: filter.year ?? t("vergleich-charts:dots.latestMoney"),
    });
  return t("vergleich-charts:dots.subtitle", {
    unit,
    rule: t(`metrics:rule.${filter.rule}`),
    stand: filter.year ?? t("laender:coverage.latest"),
  });
}

/** The Länder a benchmark is made of, whose sources are cited too. */
function benchmarkLaender(benchmark: GroupBenchmark | null): ComparedLand[] {
  if (benchmark?.kind === "land") return [benchmark.at];
  return benchmark?.kind === "median" ? [benchmark.span.low, benchmark.span.high] : [];
}

function notesOf({ filter, groups }: Comparison, locale: Locale): string[] {
  const t = translator(locale);
  const { measure, benchmark } = filter;
  const shown = groups.flatMap(({ laender }) => laender);
  const uncertain = shown.some((one) => intervalOf(one) !== null);
  return [
    t(`vergleich-charts:polarity.${measure}`),
    t(`vergleich-charts:dots.${isLowestFirst(measure) ? "lowestFirst" : "highestFirst"}`),
    t("vergleich-charts:dots.shared"),
    ...(uncertain ? [t(`vergleich-charts:dots.${measure === "data-age" ? "intervalAge" : "interval"}`)] : []),
    ...(groups.filter(({ likeness }) => likeness.ranked).length > 1
      ? [t("vergleich-charts:dots.scale")]
      : []),
    ...(filter.year === null ? [t("laender:coverage.years")] : []),
    ...(benchmark?.kind === "median" ? [t("vergleich-charts:dots.medianRule")] : []),
  ];
}

function dotGroup(
  group: ComparedGroup,
  { filter }: Comparison,
  letters: ReadonlyMap<string, string>,
  locale: Locale,
): DotGroup {
  const { likeness, laender, mixed, benchmark } = group;
  const [first] = laender as [ComparedLand];
  const byUnit = likeness.ranked && likeness.by === "unit";
  const text = benchmark && benchmarkText(benchmark, filter, locale);
  return {
    id: likeness.groupId,
    mark: (byUnit && letters.get(unitKey(first))) || null,
    heading: groupHeading(likeness, locale),
    note: benchmark && noteOf(benchmark, locale),
    benchmark: benchmark && text !== null ? { ...benchmarkEnds(benchmark), text } : null,
    muted: !likeness.ranked,
    rows: laender.map((one) => ({
      ...dotRow(one, laender.length, filter, locale),
      mark: (mixed && letters.get(unitKey(one))) || null,
    })),
  };
}

function noteOf(benchmark: GroupBenchmark, locale: Locale): string | null {
  const t = translator(locale);
  if (benchmark.kind === "too_few") return t("vergleich-charts:dots.tooFew");
  if (benchmark.kind !== "unlike") return null;
  return t("vergleich-charts:dots.unlike", { land: landName(benchmark.at.land, locale) });
}

/** The line stands at the numbers themselves; of a range of rates at its lower end, like the dot. */
function benchmarkEnds(benchmark: GroupBenchmark): { from: number; to: number } {
  const [low, high = low] = benchmarkLaender(benchmark) as [ComparedLand, ComparedLand?];
  return { from: drawnNumber(low.row.value) as number, to: drawnNumber(high.row.value) as number };
}

/** What is drawn as a line; null where the number is certain. An open end is null, for no number stands for it in a file. */
function intervalOf({ interval, row }: ComparedLand): DotRow["interval"] {
  if (!interval || interval.low === interval.high) return null;
  const openBelow = interval.low === 0 && isNumber(row.value) && row.value.qualifier === "up_to";
  return {
    from: openBelow ? null : interval.low,
    to: Number.isFinite(interval.high) ? interval.high : null,
  };
}

function dotRow(
  one: ComparedLand,
  groupSize: number,
  filter: Comparison["filter"],
  locale: Locale,
): Omit<DotRow, "mark"> {
  const { land, row, standing } = one;
  return {
    id: land.ags,
    label: landName(land, locale),
    value: row.value,
    text: comparedText(one, filter, locale),
    note: comparedStand(one, filter, locale),
    rank: rankText(one, groupSize, locale),
    interval: intervalOf(one),
    yearInferred: isNumber(row.value) && row.value.flags.includes("year_inferred"),
    accent: standing === "self",
    href: localePath(locale, `/laender/${land.slug}`),
  };
}
