/**
 * The Länder coloured by one measure. The same spec is the drawing on the server, the table behind it and the colours of the
 * interactive map: whoever has no JavaScript sees the same classes.
 */
import type { Locale } from "~/domain/locale";
import { EMPTINESS_KINDS, isNumber, type Value } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatNumber, formatPercent } from "~/format/number";
import { formatEmptiness, formatEmptinessLong, formatQualified, formatStand } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { type Translate, translator } from "~/i18n/translator";
import { type LaenderOverview, type LandOverview, valueToday } from "~/metrics/laender-overview";
import { LAND_METRICS, type LandMetricId } from "~/metrics/registry";
import { citeSources } from "./cite-sources";
import { landName } from "./land-words";
import { type MapClass, mapClasses, mapClassIndex } from "./map-classes";
import type { ChartSpec, ChartTable, MapPlot, MapRegion, SourceLine, TableRow } from "./spec";

export type LandShape = { landAgs: string; path: string; labelX: number; labelY: number };
export type LaenderMapInput = {
  overview: LaenderOverview;
  shapes: readonly LandShape[];
  measure: LandMetricId;
};

/** The coordinates the paths were laid out in at import. */
const VIEW_BOX = { width: 600, height: 800 };

/** One number of a measure as it is printed, without qualifier. */
function measureNumber(measure: LandMetricId, value: number, locale: Locale): string {
  if (measure === "completeness") return formatPercent(value, locale);
  const digits = LAND_METRICS.find(({ id }) => id === measure)?.digits ?? 0;
  return formatNumber(value, locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The value of a measure as it is printed: number with its qualifier, or the words of its emptiness. */
export function formatMeasure(measure: LandMetricId, value: Value, locale: Locale): string {
  if (!isNumber(value)) return formatEmptiness(value.kind, locale);
  return formatQualified(measureNumber(measure, value.value, locale), value.qualifier, locale);
}

function classLabel(measure: LandMetricId, { from, to }: MapClass, locale: Locale, t: Translate): string {
  const print = (value: number) =>
    measure === "completeness" ? formatPercent(value, locale) : formatNumber(value, locale);
  if (to === Number.POSITIVE_INFINITY) return t("karte:class.from", { from: print(from) });
  return from === 0
    ? t("karte:class.below", { to: print(to) })
    : t("karte:class.between", { from: print(from), to: print(to) });
}

/** Without a chosen year the map is of today: a programme that has ended paints nothing. */
function paintedValue(entry: LandOverview, { overview, measure }: LaenderMapInput): Value {
  return overview.filter.year === null ? valueToday(entry, measure) : entry.values[measure];
}

function regionOf(entry: LandOverview, input: LaenderMapInput, locale: Locale): MapRegion {
  const { shapes, measure } = input;
  const shape = shapes.find(({ landAgs }) => landAgs === entry.land.ags);
  if (!shape) throw new Error(`${entry.land.name} hat keinen Umriss.`);
  const value = paintedValue(entry, input);
  return {
    ags: entry.land.ags,
    label: landName(entry.land, locale),
    shortLabel: entry.land.short,
    path: shape.path,
    labelX: shape.labelX,
    labelY: shape.labelY,
    value,
    text: formatMeasure(measure, value, locale),
    classIndex: mapClassIndex(measure, value),
    href: localePath(locale, `/laender/${entry.land.slug}`),
  };
}

function plotOf(input: LaenderMapInput, locale: Locale, t: Translate): MapPlot {
  const regions = input.overview.laender.map((entry) => regionOf(entry, input, locale));
  const metric = LAND_METRICS.find(({ id }) => id === input.measure);
  return {
    type: "map",
    viewBox: VIEW_BOX,
    unit: metric?.texts[locale].unit ?? "",
    regions,
    classes: mapClasses(input.measure).map((entry, index) => ({
      ...entry,
      label: classLabel(input.measure, entry, locale, t),
      count: regions.filter(({ classIndex }) => classIndex === index).length,
    })),
    emptiness: EMPTINESS_KINDS.map((kind) => ({
      kind,
      label: formatEmptinessLong(kind, locale),
      count: regions.filter(({ value }) => value.kind === kind).length,
    })),
  };
}

function sourcesOf({ overview, measure }: LaenderMapInput): SourceLine[] {
  return citeSources(
    overview.laender.flatMap(({ source, denominatorSource }) =>
      measure === "coverage" ? [source, denominatorSource] : [source],
    ),
  );
}

function tableOf(
  input: LaenderMapInput,
  plot: MapPlot,
  title: string,
  locale: Locale,
  t: Translate,
): ChartTable {
  const rows = input.overview.laender.map((entry): TableRow => {
    const region = plot.regions.find(({ ags }) => ags === entry.land.ags);
    const value = paintedValue(entry, input);
    const { headline, knownCenters, source } = entry;
    const counted = headline ? t(`metrics:counted.${headline.observation.whatIsCounted}`) : "";
    return {
      id: entry.land.ags,
      cells: {
        land: {
          text: region?.label ?? entry.land.name,
          raw: entry.land.name,
          href: region?.href ?? undefined,
        },
        value: isNumber(value)
          ? { text: region?.text ?? "", raw: value.value }
          : { text: region?.text ?? "", raw: value.kind === "zero" ? 0 : null, status: value.kind },
        counted: { text: counted, raw: counted || null },
        stand: headline
          ? { text: formatStand(headline.observation, locale), raw: headline.date }
          : { text: "", raw: null },
        known: { text: formatNumber(knownCenters.open, locale), raw: knownCenters.open },
        source: source
          ? { text: source.publisher, raw: source.url, href: source.url }
          : { text: "", raw: null },
      },
    };
  });
  return {
    caption: title,
    columns: [
      { key: "land", label: t("karte:table.land"), kind: "text" },
      { key: "value", label: t(`karte:measure.${input.measure}`), kind: "number" },
      { key: "counted", label: t("karte:table.counted"), kind: "text" },
      { key: "stand", label: t("karte:table.stand"), kind: "text" },
      { key: "known", label: t("karte:table.known"), kind: "number" },
      { key: "source", label: t("karte:table.source"), kind: "text" },
    ],
    rows,
  };
}

/** A range says how far the Länder lie apart without ranking unlike counts. */
function findingOf(plot: MapPlot, measure: LandMetricId, locale: Locale, t: Translate): string {
  const numbers = plot.regions.flatMap(({ value }) => (isNumber(value) ? [value.value] : []));
  const empty = plot.regions.filter(({ classIndex }) => classIndex === null).length;
  if (numbers.length === 0) return t("karte:finding.none");
  const print = (value: number) =>
    measure === "coverage"
      ? formatNumber(value, locale, { maximumFractionDigits: 0 })
      : measureNumber(measure, value, locale);
  const range = { from: print(Math.min(...numbers)), to: print(Math.max(...numbers)) };
  return `${t(`karte:finding.${measure}`, range)}${t("karte:finding.empty", { count: empty })}`;
}

export function laenderMap(input: LaenderMapInput, locale: Locale): ChartSpec & { plot: MapPlot } {
  const t = translator(locale);
  const { overview, measure } = input;
  const metric = LAND_METRICS.find(({ id }) => id === measure);
  const texts = metric?.texts[locale];
  const plot = plotOf(input, locale, t);
  const title = findingOf(plot, measure, locale, t);
  const date = formatDate(overview.dataDate, locale);
  return {
    id: `laender-karte-${measure}`,
    locale,
    title,
    subtitle: t("karte:subtitle", { unit: plot.unit, rule: t(`metrics:rule.${overview.filter.rule}`), date }),
    alt: t("karte:alt", {
      unit: plot.unit,
      values: plot.regions.map(({ label, text }) => `${label}: ${text}`).join("; "),
    }),
    plot,
    notes: [t("karte:note.unlike")],
    limits: texts?.limits ?? [],
    sources: sourcesOf(input),
    credits: [t("karte:map.credit")],
    demo: overview.demo,
    table: tableOf(input, plot, title, locale, t),
  };
}
