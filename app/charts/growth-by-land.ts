/** Counts of centres over time as small multiples of all Länder: every datable observation a dot, lines only between like ones. */
import { group } from "d3";
import type { GrowthFilter } from "~/domain/growth-filter";
import { longestLikePair } from "~/domain/like-counts";
import type { Locale } from "~/domain/locale";
import type { Observation } from "~/domain/observation";
import type { Source } from "~/domain/source";
import type { Qualifier } from "~/domain/value";
import { formatNumber } from "~/format/number";
import { formatStand } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { centers } from "~/metrics/centers";
import type { LaenderOverview, LandOverview } from "~/metrics/laender-overview";
import { centerCountsOf, countsOf } from "~/metrics/land-counts";
import { citeSources } from "./cite-sources";
import { countedText } from "./counted-text";
import { type PlacedObservation, placeObservations } from "./growth-runs";
import { growthTable } from "./growth-table";
import { landName } from "./land-words";
import { markedYear } from "./marked-year";
import { noDateText } from "./no-date-text";
import { numberText } from "./number-text";
import type { Series, SeriesPanel, SeriesPoint } from "./series-plot";
import type { ChartSpec } from "./spec";

export function growthByLand(
  overview: LaenderOverview,
  sources: readonly Source[],
  { scale, stand }: Pick<GrowthFilter, "scale" | "stand">,
  locale: Locale,
): ChartSpec {
  const t = translator(locale);
  const panels = overview.laender.map((entry) => panelOf(entry, locale));
  const years = panels.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ x }) => x)));
  const cited = new Set(overview.laender.flatMap((entry) => countsOf(entry).map((o) => o.sourceId)));
  return {
    id: "zentren-im-lauf-der-zeit",
    locale,
    title: growthFinding(overview, locale),
    subtitle: t("entwicklung-charts:growth.subtitle", { scale: t(`entwicklung:scale.${scale}Long`) }),
    alt: t("entwicklung-charts:growth.alt", {
      counted: panels.filter(({ empty }) => empty === null).length,
      points: years.length,
    }),
    plot: {
      type: "series",
      x: { from: Math.floor(Math.min(...years)), to: Math.ceil(Math.max(...years)) },
      unit: centers.texts[locale].unit,
      sharedY: scale === "shared",
      panels,
      breaks: [],
      marked: markedYear(stand, locale),
    },
    notes: [
      t("entwicklung-charts:growth.lines"),
      t("entwicklung-charts:growth.left"),
      t("entwicklung-charts:growth.contradicting"),
      t("entwicklung-charts:growth.heights"),
      ...kitaNotes(overview, locale),
    ],
    limits: centers.texts[locale].limits,
    sources: citeSources(sources.filter((source) => cited.has(source.sourceId))),
    credits: [],
    demo: overview.demo,
    table: growthTable(overview.laender, sources, t("entwicklung-charts:growth.caption"), locale),
  };
}

/** In how many Länder like counts of two years exist, in how many of them the number rose, and the longest such span. */
export function growthFinding(overview: LaenderOverview, locale: Locale): string {
  const t = translator(locale);
  const pairs = overview.laender.flatMap((entry) => {
    const pair = longestLikePair(centerCountsOf(entry));
    return pair ? [{ land: entry.land, ...pair, span: pair.last.year - pair.first.year }] : [];
  });
  const [longest] = [...pairs].sort((a, b) => b.span - a.span);
  if (!longest) return t("entwicklung-charts:growth.findingNone");
  const rising = pairs.filter(({ first, last }) => last.count > first.count).length;
  const start = t(
    rising === pairs.length ? "entwicklung-charts:growth.allRise" : "entwicklung-charts:growth.someRise",
    {
      count: pairs.length,
      rising,
    },
  );
  const example = t("entwicklung-charts:growth.longest", {
    land: landName(longest.land, locale),
    from: formatNumber(longest.first.count, locale),
    fromYear: longest.first.year,
    to: formatNumber(longest.last.count, locale),
    toYear: longest.last.year,
  });
  return `${start}; ${example}`;
}

/** What a chart draws of a count; `basis`: only numbers on the same one are joined. */
type Drawn = { y: number; qualifier: Qualifier; text: string; basis: number };
/** null: the count has no place in this chart. */
export type Reading = (observation: Observation) => Drawn | null;
/** More than one Land can have runs. */
const RUNS_PER_BASIS = 1000;

const countItself =
  (locale: Locale): Reading =>
  (observation) => ({
    y: observation.count,
    qualifier: observation.qualifier,
    text: numberText(observation, locale),
    basis: 0,
  });

/** One Land's dots and lines over the years: of the counts themselves, or of what `read` makes of each. */
export function panelOf(entry: LandOverview, locale: Locale, read = countItself(locale)): SeriesPanel {
  const placed = placeObservations(centerCountsOf(entry).filter((observation) => read(observation) !== null));
  return {
    id: entry.land.ags,
    label: landName(entry.land, locale),
    href: localePath(locale, `/entwicklung?ansicht=land&land=${entry.land.slug}`),
    series: seriesOf(placed, entry, locale, read),
    empty: placed.length > 0 ? null : { kind: entry.absence, text: noDateText(entry, locale) },
  };
}

/** One series per programme; what is counted changes inside it, and then a run ends. */
function seriesOf(placed: PlacedObservation[], entry: LandOverview, locale: Locale, read: Reading): Series[] {
  return [...group(placed, ({ observation }) => observation.programId)].map(([programId, members]) => {
    const program = entry.programs.find((candidate) => candidate.programId === programId);
    const counted = [...new Set(members.map(({ observation }) => countedText(observation, locale)))];
    const term =
      program?.termAbbrev ?? program?.term ?? translator(locale)("entwicklung-charts:growth.noProgram");
    return {
      id: programId ?? "ohne",
      label: `${term} (${counted.join(", ")})`,
      accent: false,
      join: "line",
      points: members.flatMap((member) => pointOf(member, counted.length > 1, locale, read)),
    };
  });
}

/** Where a series mixes counting units, each point says its own. */
function pointOf(
  { observation, x, run, secondary }: PlacedObservation,
  mixed: boolean,
  locale: Locale,
  read: Reading,
): SeriesPoint[] {
  const reading = read(observation);
  if (!reading) return [];
  const stand = formatStand(observation, locale);
  const { yearInferred, sourceId } = observation;
  const date = mixed ? `${stand} (${countedText(observation, locale)})` : stand;
  const { basis, ...drawn } = reading;
  return [{ x, ...drawn, date, yearInferred, run: run + basis * RUNS_PER_BASIS, secondary, sourceId }];
}

/** Drawn counts whose source counts Kitas: said below the chart, for the axis says centres. */
export function kitaNotes(overview: Pick<LaenderOverview, "laender">, locale: Locale): string[] {
  const cases = overview.laender.flatMap((entry) =>
    placeObservations(centerCountsOf(entry))
      .filter(({ observation }) => observation.countsKitas)
      .map(({ observation }) => `${landName(entry.land, locale)} ${observation.year}`),
  );
  return cases.length > 0
    ? [translator(locale)("entwicklung-charts:growth.kitas", { cases: cases.join(", ") })]
    : [];
}
