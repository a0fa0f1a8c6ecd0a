/** All counts of one Land over time: like counts joined, gaps left open, planned and undated ones in the table only. */
import type { Locale } from "~/domain/locale";
import { comparePreference, countsExisting, dateOf, type Observation } from "~/domain/observation";
import type { Source } from "~/domain/source";
import { formatNumber } from "~/format/number";
import { formatEmptiness, formatQualified, formatStand } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import { centers } from "~/metrics/centers";
import type { LandOverview } from "~/metrics/laender-overview";
import { citeSources } from "./cite-sources";
import { inLandAtStart, landName } from "./land-words";
import type { ChartSpec, ChartTable, Series, SeriesPoint } from "./spec";

type Frame = { demo: boolean; sources: readonly Source[] };
/** A line joins counts of neighbouring years only: over a year without a count nothing is known. */
const LARGEST_STEP = 1;

export function countsOfLand(entry: LandOverview, { demo, sources }: Frame, locale: Locale): ChartSpec {
  const t = translator(locale);
  const observations = [...(entry.headline ? [entry.headline.observation] : []), ...entry.others];
  const series = seriesOf(observations, entry, locale);
  const years = series.flatMap((each) => each.points.map((point) => Math.floor(point.x)));
  const empty =
    series.length === 0 ? { kind: entry.absence, text: formatEmptiness(entry.absence, locale) } : null;
  const cited = new Set(observations.map((observation) => observation.sourceId));
  return {
    id: `zahlen-${entry.land.slug}`,
    locale,
    title: findingOf(entry, years, locale),
    subtitle: t("land:counts.subtitle"),
    alt: t("land:counts.alt", { land: landName(entry.land, locale), count: years.length }),
    plot: {
      type: "series",
      x:
        years.length > 0
          ? { from: Math.min(...years), to: Math.max(...years) + 1 }
          : { from: 2005, to: 2026 },
      unit: centers.texts[locale].unit,
      sharedY: true,
      panels: [{ id: entry.land.ags, label: landName(entry.land, locale), href: null, series, empty }],
      breaks: [],
    },
    notes: [t("land:counts.gaps"), t("land:counts.planned")],
    limits: centers.texts[locale].limits,
    sources: citeSources(sources.filter((source) => cited.has(source.sourceId))),
    credits: [],
    demo,
    table: tableOf(observations, sources, locale),
    address: {
      chart: "zahlen",
      query: `?land=${entry.land.slug}`,
      page: `/laender/${entry.land.slug}#zahlen-${entry.land.slug}`,
    },
  };
}

function findingOf(entry: LandOverview, years: number[], locale: Locale): string {
  const t = translator(locale);
  const words = {
    inLand: inLandAtStart(entry.land, locale),
    from: Math.min(...years),
    to: Math.max(...years),
  };
  if (years.length === 0) return t("land:counts.findingNone", words);
  return t("land:counts.finding", { ...words, count: years.length });
}

/** One series per programme and counted thing; planned and other counts never stand in one series with existing centres. */
function seriesOf(observations: readonly Observation[], entry: LandOverview, locale: Locale): Series[] {
  const t = translator(locale);
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    if (!countsExisting(observation) || observation.year === null) continue;
    const key = `${observation.programId ?? "ohne"}-${observation.whatIsCounted}`;
    groups.set(key, [...(groups.get(key) ?? []), observation]);
  }
  return [...groups].map(([id, members]) => {
    const [first] = members as [Observation];
    const program = entry.programs.find((candidate) => candidate.programId === first.programId);
    const term = program?.termAbbrev ?? program?.term;
    const counted = t(`metrics:counted.${first.whatIsCounted}`);
    return {
      id,
      label: term ? `${term}, ${counted}` : counted,
      accent: first.programId !== null && first.programId === entry.headline?.observation.programId,
      join: "line",
      points: pointsOf(members, locale),
    };
  });
}

function pointsOf(members: readonly Observation[], locale: Locale): SeriesPoint[] {
  const preferred = new Map<number, Observation>();
  for (const observation of [...members].sort(comparePreference)) {
    const year = observation.year as number;
    if (!preferred.has(year)) preferred.set(year, observation);
  }
  let run = 0;
  let lastYear: number | undefined;
  return members
    .map((observation) => ({ observation, x: positionOf(observation) }))
    .sort((a, b) => a.x - b.x || comparePreference(a.observation, b.observation))
    .map(({ observation, x }) => {
      const year = observation.year as number;
      if (lastYear !== undefined && year - lastYear > LARGEST_STEP) run++;
      lastYear = year;
      return {
        x,
        y: observation.count,
        text: formatQualified(formatNumber(observation.count, locale), observation.qualifier, locale),
        date: formatStand(observation, locale),
        qualifier: observation.qualifier,
        yearInferred: observation.yearInferred,
        run,
        secondary: preferred.get(year) !== observation,
        sourceId: observation.sourceId,
      };
    });
}

/** Year with the fraction of the day, or of the middle of the month, where the source gives one. */
function positionOf({ asOf, year }: Observation): number {
  const [, month, day] = (asOf ?? "").split("-").map(Number);
  if (!asOf || !month) return year as number;
  return Number(asOf.slice(0, 4)) + (month - 1 + (day ? day / 31 : 0.5)) / 12;
}

function tableOf(
  observations: readonly Observation[],
  sources: readonly Source[],
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const byId = new Map(sources.map((source) => [source.sourceId, source]));
  return {
    caption: t("land:counts.caption"),
    columns: [
      { key: "stand", label: t("land:counts.stand"), kind: "text" },
      { key: "zahl", label: t("land:counts.number"), kind: "number" },
      { key: "gezaehlt", label: t("land:counts.counted"), kind: "text" },
      { key: "hinweis", label: t("land:counts.note"), kind: "text" },
      { key: "quelle", label: t("land:counts.source"), kind: "text" },
    ],
    rows: observations.map((observation) => {
      const counted = t(`metrics:counted.${observation.whatIsCounted}`);
      const source = byId.get(observation.sourceId);
      return {
        id: observation.observationId,
        cells: {
          stand: { text: formatStand(observation, locale), raw: dateOf(observation) },
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
    }),
  };
}
