/** Counts of centres over time as small multiples of all Länder: every datable observation a dot, lines only between like ones. */
import { group } from "d3";
import { type GrowthScale, writeGrowthScale } from "~/domain/growth-scale";
import type { Locale } from "~/domain/locale";
import { countsExisting, dateOf, type Observation } from "~/domain/observation";
import type { Source } from "~/domain/source";
import type { Qualifier } from "~/domain/value";
import { formatNumber } from "~/format/number";
import { formatEmptiness, formatQualified, formatStand } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { centers } from "~/metrics/centers";
import type { LaenderOverview, LandOverview } from "~/metrics/laender-overview";
import { citeSources } from "./cite-sources";
import { longestLikePair, type PlacedObservation, placeObservations } from "./growth-runs";
import { landName } from "./land-words";
import type { ChartSpec, ChartTable, Series, SeriesPanel, SeriesPoint, TableRow } from "./spec";

export function growthByLand(
  overview: LaenderOverview,
  sources: readonly Source[],
  scale: GrowthScale,
  locale: Locale,
): ChartSpec {
  const t = translator(locale);
  const panels = overview.laender.map((entry) => panelOf(entry, locale));
  const years = panels.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ x }) => x)));
  const cited = new Set(overview.laender.flatMap((entry) => observationsOf(entry).map((o) => o.sourceId)));
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
    table: tableOf(overview, sources, locale),
    address: {
      chart: "zentren-im-lauf-der-zeit",
      query: writeGrowthScale(scale),
      page: `/entwicklung${writeGrowthScale(scale)}#zentren-im-lauf-der-zeit`,
    },
  };
}

/** In how many Länder like counts of two years exist, in how many of them the number rose, and the longest such span. */
export function growthFinding(overview: LaenderOverview, locale: Locale): string {
  const t = translator(locale);
  const pairs = overview.laender.flatMap((entry) => {
    const pair = longestLikePair(observationsOf(entry));
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

/** Every count of a Land, the one that stands for it first. */
export function observationsOf(entry: LandOverview): Observation[] {
  return [...(entry.headline ? [entry.headline.observation] : []), ...entry.others];
}

/** What a chart draws of a count; `basis`: only numbers on the same one are joined. */
type Drawn = { y: number; qualifier: Qualifier; text: string; basis: number };
/** null: the count has no place in this chart. */
export type Reading = (observation: Observation) => Drawn | null;
/** More than one Land can have runs. */
const RUNS_PER_BASIS = 1000;

const countItself =
  (locale: Locale): Reading =>
  ({ count, qualifier }) => ({
    y: count,
    qualifier,
    text: formatQualified(formatNumber(count, locale), qualifier, locale),
    basis: 0,
  });

/** One Land's dots and lines over the years: of the counts themselves, or of what `read` makes of each. */
export function panelOf(entry: LandOverview, locale: Locale, read = countItself(locale)): SeriesPanel {
  const placed = placeObservations(observationsOf(entry).filter((observation) => read(observation) !== null));
  return {
    id: entry.land.ags,
    label: landName(entry.land, locale),
    href: localePath(locale, `/laender/${entry.land.slug}`),
    series: seriesOf(placed, entry, locale, read),
    empty: placed.length > 0 ? null : { kind: entry.absence, text: wordsForNoDate(entry, locale) },
  };
}

/** Why a Land has no dot; a number without a year is said, but stands on no axis. */
function wordsForNoDate(entry: LandOverview, locale: Locale): string {
  const words = formatEmptiness(entry.absence, locale);
  const undated = observationsOf(entry).filter((o) => o.year === null && countsExisting(o));
  if (undated.length === 0) return words;
  const numbers = undated.map((o) => formatQualified(formatNumber(o.count, locale), o.qualifier, locale));
  const key = undated.some((o) => o.countsKitas)
    ? "entwicklung-charts:growth.undatedKitas"
    : "entwicklung-charts:growth.undated";
  const start =
    entry.absence === "no_programme" ? words : translator(locale)("entwicklung-charts:growth.noDated");
  return `${start}; ${translator(locale)(key, { numbers: numbers.join(", ") })}`;
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

export function countedText({ whatIsCounted, countsKitas }: Observation, locale: Locale): string {
  const t = translator(locale);
  const counted = t(`metrics:counted.${whatIsCounted}`);
  return countsKitas ? `${counted}, ${t("metrics:flags.counts_kitas")}` : counted;
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
    placeObservations(observationsOf(entry))
      .filter(({ observation }) => observation.countsKitas)
      .map(({ observation }) => `${landName(entry.land, locale)} ${observation.year}`),
  );
  return cases.length > 0
    ? [translator(locale)("entwicklung-charts:growth.kitas", { cases: cases.join(", ") })]
    : [];
}

/** Every observation, those without a dot too, each with its place in the chart or the reason why it has none. */
function tableOf(overview: LaenderOverview, sources: readonly Source[], locale: Locale): ChartTable {
  const t = translator(locale);
  const byId = new Map(sources.map((source) => [source.sourceId, source]));
  const rows = overview.laender.flatMap((entry): TableRow[] => {
    const observations = observationsOf(entry);
    const placed = new Map(placeObservations(observations).map((one) => [one.observation, one]));
    const name = landName(entry.land, locale);
    const program = (id: string | null) => entry.programs.find(({ programId }) => programId === id)?.name;
    if (observations.length === 0) {
      const text = formatEmptiness(entry.absence, locale);
      const cells = { land: { text: name, raw: name }, zahl: { text, raw: null, status: entry.absence } };
      return [{ id: entry.land.ags, cells }];
    }
    return observations.map((observation) => {
      const counted = countedText(observation, locale);
      const drawn = t(`entwicklung-charts:growth.drawn.${drawnAs(observation, placed.get(observation))}`);
      const source = byId.get(observation.sourceId);
      const programName = program(observation.programId) ?? null;
      return {
        id: observation.observationId,
        cells: {
          land: { text: name, raw: name },
          stand: { text: formatStand(observation, locale), raw: dateOf(observation) },
          zahl: {
            text: formatQualified(formatNumber(observation.count, locale), observation.qualifier, locale),
            raw: observation.count,
          },
          gezaehlt: { text: counted, raw: counted },
          programm: { text: programName ?? "", raw: programName },
          diagramm: { text: drawn, raw: drawn },
          hinweis: { text: observation.note ?? "", raw: observation.note },
          quelle: source
            ? { text: `${source.publisher}: ${source.title}`, raw: source.url, href: source.url }
            : { text: observation.sourceId, raw: observation.sourceId },
        },
      };
    });
  });
  return {
    caption: t("entwicklung-charts:growth.caption"),
    columns: (
      ["land", "stand", "zahl", "gezaehlt", "programm", "diagramm", "hinweis", "quelle"] as const
    ).map((key) => ({
      key,
      label: t(`entwicklung:columns.${key}`),
      kind: key === "zahl" ? "number" : "text",
    })),
    rows,
  };
}

function drawnAs(observation: Observation, placed: PlacedObservation | undefined) {
  if (placed) return placed.secondary ? "secondary" : "preferred";
  return countsExisting(observation) ? "undated" : "notExisting";
}
