/** The chosen Länder side by side over time: one panel each, one scale only for those that count alike. */
import { writeCompareFilter } from "~/domain/compare-filter";
import { denominatorFor } from "~/domain/denominator";
import { longestLikePair } from "~/domain/like-counts";
import type { Locale } from "~/domain/locale";
import { countsExisting, dateOf, type Observation } from "~/domain/observation";
import { CENSUS_BREAKS } from "~/domain/time-steps";
import { isNumber } from "~/domain/value";
import { formatNumber } from "~/format/number";
import { formatEmptiness, formatQualified, formatStand } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import { type ComparedLand, type Comparison, unitKey } from "~/metrics/comparison";
import type { LaenderInputs } from "~/metrics/explorer-laender";
import { countsOf } from "~/metrics/land-counts";
import { MAP_METRICS } from "~/metrics/registry";
import { isSeriesMeasure, type SeriesMeasure, seriesValue } from "~/metrics/series-value";
import type { ChartTable, TableCell, TableRow } from "./chart-table";
import { citeSources } from "./cite-sources";
import { unitLetters } from "./compare-words";
import { countedText } from "./counted-text";
import { kitaNotes, panelOf, type Reading } from "./growth-by-land";
import { landName } from "./land-words";
import { formatMeasure } from "./map-words";
import type { SeriesPanel } from "./series-plot";
import type { ChartSpec } from "./spec";

type Inputs = Pick<LaenderInputs, "stichtage" | "sources">;

export function compareSeries(comparison: Comparison, inputs: Inputs, locale: Locale): ChartSpec {
  const t = translator(locale);
  const shown = comparison.groups.flatMap(({ laender }) => laender);
  const measure = seriesMeasureOf(comparison);
  const metric = MAP_METRICS[measure];
  const panels = panelsOf(comparison, inputs, locale);
  const points = panels.flatMap(({ series }) => series.flatMap((one) => one.points));
  const cited = new Set(points.map(({ sourceId }) => sourceId));
  const ofSeries = measure === comparison.filter.measure;
  const query = writeCompareFilter(comparison.filter);
  return {
    id: "laendervergleich-zeitreihen",
    locale,
    title: seriesFinding(comparison, inputs, locale),
    subtitle: t("vergleich-charts:series.subtitle", { unit: metric.texts[locale].unit }),
    alt: t("vergleich-charts:series.alt", {
      counted: panels.filter(({ empty }) => empty === null).length,
      points: points.length,
    }),
    plot: {
      type: "series",
      x: spanOf(points.map(({ x }) => x)),
      unit: metric.texts[locale].unit,
      sharedY: false,
      panels,
      breaks: measure === "centers" ? [] : censusBreaks(locale),
    },
    notes: [
      ...(ofSeries ? [] : [t("vergleich-charts:series.counts")]),
      t("vergleich-charts:series.scale"),
      t("entwicklung-charts:growth.lines"),
      t("entwicklung-charts:growth.left"),
      t("entwicklung-charts:growth.contradicting"),
      ...(measure === "centers" ? [] : [t("vergleich-charts:series.censusNote")]),
      ...(measure === "centers" ? kitaNotes({ laender: shown.map(({ entry }) => entry) }, locale) : []),
    ],
    limits: metric.texts[locale].limits,
    sources: citeSources(inputs.sources.filter(({ sourceId }) => cited.has(sourceId))),
    credits: measure === "centers" ? [] : [t("laender:credits.statistics")],
    demo: comparison.demo,
    table: tableOf(shown, measure, inputs, locale),
    address: {
      chart: "laendervergleich-zeitreihen",
      query,
      page: `/vergleich${query}#laendervergleich-zeitreihen`,
    },
  };
}

/** Age, completeness and money are not counted year by year: beside them the counts themselves are shown. */
function seriesMeasureOf({ filter }: Comparison): SeriesMeasure {
  return isSeriesMeasure(filter.measure) ? filter.measure : "centers";
}

function spanOf(xs: readonly number[]): { from: number; to: number } {
  if (xs.length === 0) return { from: 2005, to: 2026 };
  return { from: Math.floor(Math.min(...xs)), to: Math.ceil(Math.max(...xs)) };
}

/** A count is divided by the children of the nearest 31 December: the census changes them from the middle of its first year on. */
function censusBreaks(locale: Locale) {
  const label = translator(locale)("vergleich-charts:series.census");
  return CENSUS_BREAKS.map(({ before }) => ({ x: before + 0.5, label }));
}

/** Those that count alike side by side, in the order of the ranking; each named with the letter of its unit. */
function panelsOf(comparison: Comparison, inputs: Inputs, locale: Locale): SeriesPanel[] {
  const letters = unitLetters(comparison);
  const shown = comparison.groups.flatMap(({ laender }) => laender);
  // Without a letter at the end: "Z" comes after every letter sixteen Länder can need.
  const place = (one: ComparedLand) => letters.get(unitKey(one)) ?? "Z";
  return [...shown]
    .sort((a, b) => place(a).localeCompare(place(b)) || a.land.ags.localeCompare(b.land.ags))
    .map((one) => {
      const panel = panelOf(one.entry, locale, readingOf(one, comparison, inputs, locale));
      const mark = letters.get(unitKey(one));
      if (mark === undefined) return panel;
      const label = translator(locale)("vergleich-charts:series.label", { mark, land: panel.label });
      return { ...panel, label, scale: unitKey(one) };
    });
}

function stichtageOf({ land }: ComparedLand, { stichtage }: Inputs) {
  return stichtage.filter(({ landAgs }) => landAgs === land.ags);
}

/** How many censuses lie before the Stichtag a count is divided by: over a census children are no series. */
function censusOf(observation: Observation, stichtage: Inputs["stichtage"]): number {
  const stichtag = denominatorFor(dateOf(observation) ?? "", stichtage);
  return CENSUS_BREAKS.filter(({ before }) => stichtag && stichtag.date >= `${before}-01-01`).length;
}

function readingOf(one: ComparedLand, comparison: Comparison, inputs: Inputs, locale: Locale): Reading {
  const measure = seriesMeasureOf(comparison);
  const stichtage = stichtageOf(one, inputs);
  return (observation) => {
    const value = seriesValue(measure, observation, stichtage);
    if (!isNumber(value)) return null;
    const text = formatMeasure(measure, value, locale);
    return {
      y: value.value,
      qualifier: value.qualifier,
      text,
      basis: measure === "centers" ? 0 : censusOf(observation, stichtage),
    };
  };
}

/** For how many of the chosen Länder a difference over time can be read at all, and the longest such span. */
export function seriesFinding(comparison: Comparison, inputs: Inputs, locale: Locale): string {
  const t = translator(locale);
  const shown = comparison.groups.flatMap(({ laender }) => laender);
  const pairs = shown.flatMap((one) => {
    const read = readingOf(one, comparison, inputs, locale);
    const pair = longestLikePair(countsOf(one.entry).filter((each) => read(each) !== null));
    const [from, to] = [pair && read(pair.first), pair && read(pair.last)];
    if (!pair || !from || !to) return [];
    const years = { fromYear: pair.first.year, toYear: pair.last.year };
    return [{ land: landName(one.land, locale), from: from.text, to: to.text, ...years }];
  });
  const [longest] = [...pairs].sort((a, b) => b.toYear - b.fromYear - (a.toYear - a.fromYear));
  if (!longest) return t("vergleich-charts:series.findingNone");
  return t("vergleich-charts:series.finding", {
    count: pairs.length,
    chosen: shown.length,
    example: t("vergleich-charts:series.example", longest),
  });
}

const KEYS = ["land", "stand", "wert", "zahl", "gezaehlt", "hinweis", "quelle"] as const;
type Key = Exclude<(typeof KEYS)[number], "wert">;

function tableOf(
  shown: readonly ComparedLand[],
  measure: SeriesMeasure,
  inputs: Inputs,
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const { label, unit } = MAP_METRICS[measure].texts[locale];
  const byId = new Map(inputs.sources.map((source) => [source.sourceId, source]));
  const inOrder = [...shown].sort((a, b) => a.land.ags.localeCompare(b.land.ags));
  return {
    caption: t("vergleich-charts:series.caption"),
    columns: KEYS.filter((key) => key !== "wert" || measure !== "centers").map((key) =>
      key === "wert"
        ? { key, label, kind: "number", unit }
        : { key, label: columnLabel(key, locale), kind: key === "zahl" ? "number" : "text" },
    ),
    rows: inOrder.flatMap((one) => rowsOf(one, measure, inputs, byId, locale)),
  };
}

function columnLabel(key: Key, locale: Locale): string {
  const t = translator(locale);
  return key === "zahl" ? t("vergleich-charts:series.number") : t(`entwicklung:columns.${key}`);
}

/** Every count of the Land, drawn or not; a Land without one is a row of words. */
function rowsOf(
  one: ComparedLand,
  measure: SeriesMeasure,
  inputs: Inputs,
  byId: ReadonlyMap<string, Inputs["sources"][number]>,
  locale: Locale,
): TableRow[] {
  const name = landName(one.land, locale);
  const observations = countsOf(one.entry);
  if (observations.length === 0) {
    const { absence } = one.entry;
    const none = { text: formatEmptiness(absence, locale), raw: null, status: absence };
    return [{ id: one.land.ags, cells: { land: { text: name, raw: name }, wert: none, zahl: none } }];
  }
  const stichtage = stichtageOf(one, inputs);
  return observations.map((observation) => {
    const source = byId.get(observation.sourceId);
    const counted = countedText(observation, locale);
    return {
      id: observation.observationId,
      cells: {
        land: { text: name, raw: name },
        stand: { text: formatStand(observation, locale), raw: dateOf(observation) },
        wert: valueCell(observation, measure, stichtage, locale),
        zahl: {
          text: formatQualified(formatNumber(observation.count, locale), observation.qualifier, locale),
          raw: observation.count,
        },
        gezaehlt: { text: counted, raw: counted },
        hinweis: { text: observation.note ?? "", raw: observation.note },
        quelle: source
          ? { text: `${source.publisher}: ${source.title}`, raw: source.url, href: source.url }
          : { text: observation.sourceId, raw: observation.sourceId },
      },
    };
  });
}

function valueCell(
  observation: Observation,
  measure: SeriesMeasure,
  stichtage: Inputs["stichtage"],
  locale: Locale,
): TableCell {
  if (!countsExisting(observation)) return { text: "–", raw: null };
  const value = seriesValue(measure, observation, stichtage);
  const text = formatMeasure(measure, value, locale);
  if (isNumber(value)) return { text, raw: value.value };
  return { text, raw: value.kind === "zero" ? 0 : null, status: value.kind };
}
