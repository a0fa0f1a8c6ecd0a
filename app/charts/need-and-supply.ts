/** Coverage against a figure of need, one point per Land; like counts share a mark, nothing is drawn through the points. */
import { ALL_LAENDER, DEFAULT_COMPARE_FILTER, writeCompareFilter } from "~/domain/compare-filter";
import type { Locale } from "~/domain/locale";
import type { NeedIndicator } from "~/domain/map-measure";
import { writeNeed } from "~/domain/need-filter";
import { drawnNumber, isNumber } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatStand, formatValue } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { coverage } from "~/metrics/coverage";
import { NEED_TEXTS, need as needMetric } from "~/metrics/need";
import {
  type NeedSupplyInput,
  type NeedSupplyPair,
  NO_POINT_REASONS,
  needSupplyPairs,
} from "~/metrics/need-supply";
import type { ChartTable, TableColumn } from "./chart-table";
import { citeSources } from "./cite-sources";
import { valueCell } from "./laender-table";
import { countingUnitText, inLand, inLandAtStart, landName } from "./land-words";
import { needText } from "./map-words";
import type { ScatterPlot, ScatterPoint } from "./scatter-plot";
import type { ChartSpec, SourceLine } from "./spec";

export function needAndSupply(input: NeedSupplyInput, indicator: NeedIndicator, locale: Locale): ChartSpec {
  const t = translator(locale);
  const pairs = needSupplyPairs(input, indicator);
  const drawn = pairs.filter(({ missing }) => missing === null);
  const others = pairs.filter(({ missing }) => missing !== null);
  const { label, unit } = NEED_TEXTS[locale][indicator];
  const { overview } = input;
  const plot = plotOf(pairs, indicator, locale);
  const query = queryOf(input, indicator);
  return {
    id: "bedarf-und-angebot",
    locale,
    title: needSupplyFinding(pairs, indicator, locale, input.landAgs),
    subtitle: t("matrix-charts:scatter.subtitle", {
      supply: coverage.texts[locale].unit,
      need: label,
      unit,
      rule: t(`metrics:rule.${overview.filter.rule}`),
      stand: formatDate(overview.dataDate, locale),
    }),
    alt: t("matrix-charts:scatter.alt", {
      points: drawn.map((pair) => pointText(pair, indicator, locale)).join("; "),
      absent: plot.absent.map(({ text }) => text).join("; "),
    }),
    plot,
    notes: [
      t("matrix-charts:scatter.groups"),
      t("matrix-charts:scatter.years"),
      t("matrix-charts:scatter.noLine"),
      t("matrix-charts:scatter.axis"),
    ],
    limits: [...needMetric.texts[locale].limits, ...coverage.texts[locale].limits],
    sources: citeSources([...drawn, ...others].flatMap((pair) => sourcesOf(pair, input))),
    credits: [t("laender:credits.statistics")],
    demo: overview.demo,
    table: tableOf(pairs, indicator, input, locale),
    address: { chart: "bedarf-und-angebot", query, page: `/vergleich${query}#bedarf-und-angebot` },
  };
}

/** Of the comparison's filter only what the drawing follows, and which figure of need. */
function queryOf({ overview, laender, landAgs }: NeedSupplyInput, indicator: NeedIndicator): string {
  const { rule, year } = overview.filter;
  const benchmark = landAgs === null ? null : { kind: "land" as const, ags: landAgs };
  const compared = { ...DEFAULT_COMPARE_FILTER, laender: laender ?? ALL_LAENDER, benchmark, rule, year };
  const text = [writeCompareFilter(compared).slice(1), writeNeed(indicator)].filter(Boolean).join("&");
  return text && `?${text}`;
}

/** The measure of need as it is drawn and filed: a share in percent. */
function needNumber({ needValue }: NeedSupplyPair, indicator: NeedIndicator): number | undefined {
  const value = drawnNumber(needValue);
  return value !== undefined && indicator === "under-six" ? value * 100 : value;
}

/**
 * Two Länder that count alike, both figures of each side by side. It says what is there, not why. Of a Land it is about: the one of its group
 * whose need is furthest from its own; that it counts alone, or has no point. Else those with the least and the most need of the largest
 * group; where no two count alike, that is the finding.
 */
export function needSupplyFinding(
  pairs: readonly NeedSupplyPair[],
  indicator: NeedIndicator,
  locale: Locale,
  landAgs: string | null,
): string {
  const t = translator(locale);
  const drawn = pairs.filter(({ missing }) => missing === null);
  const own = pairs.find(({ entry }) => entry.land.ags === landAgs);
  if (own?.missing)
    return t("matrix-charts:scatter.findingMissing", { inLand: inLandAtStart(own.entry.land, locale) });
  if (drawn.length === 0) return t("matrix-charts:scatter.findingNone");
  const [first, second] = own ? [own, furthest(own, drawn, indicator)] : leastAndMost(drawn, indicator);
  const words = (pair: NeedSupplyPair, inWords: typeof inLand) => ({
    inLand: inWords(pair.entry.land, locale),
    supply: formatValue(pair.supply, locale, coverage.digits),
    need: needText(indicator, pair.needValue, locale),
  });
  const beside = (pair: NeedSupplyPair) =>
    t(`matrix-charts:scatter.beside.${indicator}`, words(pair, inLandAtStart));
  if (first && second)
    return t("matrix-charts:scatter.finding", {
      first: beside(first),
      second: t("matrix-charts:scatter.besideToo", words(second, inLand)),
    });
  return own
    ? t("matrix-charts:scatter.findingAlone", { first: beside(own) })
    : t("matrix-charts:scatter.findingUnlike", { count: drawn.length });
}

/** Of those that count as this one does. */
function furthest(own: NeedSupplyPair, drawn: readonly NeedSupplyPair[], indicator: NeedIndicator) {
  const { groupId, ranked } = own.entry.comparability;
  const alike = drawn.filter((pair) => pair !== own && pair.entry.comparability.groupId === groupId);
  const distance = (pair: NeedSupplyPair) =>
    Math.abs((needNumber(pair, indicator) as number) - (needNumber(own, indicator) as number));
  return ranked ? [...alike].sort((a, b) => distance(b) - distance(a))[0] : undefined;
}

/** Of the largest group; of equal ones that with the most supply. */
function leastAndMost(drawn: readonly NeedSupplyPair[], indicator: NeedIndicator) {
  const groups = groupsOf(drawn).filter(({ ranked, members }) => ranked && members.length > 1);
  const [largest] = [...groups].sort(
    (a, b) => b.members.length - a.members.length || highest(b.members) - highest(a.members),
  );
  const byNeed = [...(largest?.members ?? [])].sort(
    (a, b) => (needNumber(a, indicator) as number) - (needNumber(b, indicator) as number),
  );
  return [byNeed[0], byNeed.at(-1)];
}

const highest = (members: readonly NeedSupplyPair[]) =>
  Math.max(...members.map(({ supply }) => drawnNumber(supply) as number));

/** Like counts together, in the order of their first Land. */
function groupsOf(drawn: readonly NeedSupplyPair[]) {
  const groups = new Map<string, { id: string; ranked: boolean; members: NeedSupplyPair[] }>();
  for (const pair of drawn) {
    const { groupId, ranked } = pair.entry.comparability;
    const group = groups.get(groupId) ?? { id: groupId, ranked, members: [] };
    group.members.push(pair);
    groups.set(groupId, group);
  }
  return [...groups.values()];
}

function plotOf(pairs: readonly NeedSupplyPair[], indicator: NeedIndicator, locale: Locale): ScatterPlot {
  const t = translator(locale);
  const { label, unit } = NEED_TEXTS[locale][indicator];
  const drawn = pairs.filter(({ missing }) => missing === null);
  return {
    type: "scatter",
    x: { unit: t("matrix-charts:scatter.xAxis", { label, unit }) },
    y: { unit: coverage.texts[locale].unit },
    groups: groupsOf(drawn).map(({ id, members }) => ({
      id,
      label: countingUnitText((members[0] as NeedSupplyPair).entry, locale),
    })),
    points: drawn.map((pair) => pointOf(pair, indicator, locale)),
    absent: NO_POINT_REASONS.flatMap((reason) => {
      const without = pairs.filter(({ missing }) => missing?.reason === reason);
      const kind = without[0]?.missing?.kind;
      const laender = without.map(({ entry }) => landName(entry.land, locale)).join(", ");
      return kind ? [{ kind, text: t(`matrix-charts:scatter.absent.${reason}`, { laender }) }] : [];
    }),
  };
}

function pointOf(pair: NeedSupplyPair, indicator: NeedIndicator, locale: Locale): ScatterPoint {
  const { land, headline, comparability } = pair.entry;
  return {
    id: land.ags,
    label: landName(land, locale),
    shortLabel: land.short,
    groupId: comparability.groupId,
    x: needNumber(pair, indicator) as number,
    y: drawnNumber(pair.supply) as number,
    text: pointText(pair, indicator, locale),
    qualifier: isNumber(pair.supply) ? pair.supply.qualifier : "exact",
    yearInferred: headline?.observation.yearInferred ?? false,
    href: localePath(locale, `/laender/${land.slug}`),
  };
}

function pointText(pair: NeedSupplyPair, indicator: NeedIndicator, locale: Locale): string {
  const { land, headline } = pair.entry;
  return translator(locale)("matrix-charts:scatter.point", {
    land: landName(land, locale),
    supply: formatValue(pair.supply, locale, coverage.digits),
    stand: headline ? formatStand(headline.observation, locale) : "",
    label: NEED_TEXTS[locale][indicator].label,
    need: needText(indicator, pair.needValue, locale),
    year: pair.need?.year,
  });
}

/** Of the count, of the children it is divided by, of the need. */
function sourcesOf({ entry, need }: NeedSupplyPair, { sources }: NeedSupplyInput) {
  const ids = new Set(need?.figures.map(({ sourceId }) => sourceId));
  const ofNeed = sources.filter(({ sourceId }) => ids.has(sourceId));
  return [entry.source, entry.denominatorSource, ...ofNeed];
}

function tableOf(
  pairs: readonly NeedSupplyPair[],
  indicator: NeedIndicator,
  input: NeedSupplyInput,
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const { label, unit } = NEED_TEXTS[locale][indicator];
  const column = (key: string, name: string, kind: TableColumn["kind"], of?: string): TableColumn => ({
    key,
    label: name,
    kind,
    ...(of && { unit: of }),
  });
  return {
    caption: t("matrix-charts:scatter.caption", { need: label }),
    columns: [
      column("land", t("laender:table.land"), "text"),
      column("abdeckung", t("laender:table.coverage"), "number", t("laender:table.coverageUnit")),
      column("stand", t("laender:table.stand"), "text"),
      column("bedarf", label, "number", unit),
      column("bedarfsjahr", t("matrix-charts:scatter.needYear"), "number"),
      column("zaehlung", t("matrix-charts:scatter.group"), "text"),
      column("quellen", t("laender:table.source"), "text"),
    ],
    rows: pairs.map((pair) => ({ id: pair.entry.land.ags, cells: cellsOf(pair, indicator, input, locale) })),
  };
}

function cellsOf(pair: NeedSupplyPair, indicator: NeedIndicator, input: NeedSupplyInput, locale: Locale) {
  const { land, headline } = pair.entry;
  const name = landName(land, locale);
  const unit = countingUnitText(pair.entry, locale);
  const cited = citeSources(sourcesOf(pair, input)).map(citation).join("; ");
  const needed = valueCell(pair.needValue, locale, needMetric.digits);
  return {
    land: { text: name, raw: name, href: localePath(locale, `/laender/${land.slug}`) },
    abdeckung: valueCell(pair.supply, locale, coverage.digits),
    stand: headline
      ? { text: formatStand(headline.observation, locale), raw: headline.date }
      : { text: "–", raw: null },
    bedarf: {
      ...needed,
      text: needText(indicator, pair.needValue, locale),
      raw: needNumber(pair, indicator) ?? null,
    },
    bedarfsjahr: pair.need ? { text: String(pair.need.year), raw: pair.need.year } : { text: "–", raw: null },
    zaehlung: { text: unit, raw: unit },
    quellen: { text: cited, raw: cited },
  };
}

const citation = ({ publisher, title }: SourceLine) => `${publisher}: ${title}`;
