/** All counts of one Land over time: like counts joined, gaps left open, planned and undated ones in the table only. */
import { group } from "d3";
import type { Locale } from "~/domain/locale";
import { countsExisting, dateOf, type Observation } from "~/domain/observation";
import type { Source } from "~/domain/source";
import { formatNumber } from "~/format/number";
import { formatEmptiness, formatQualified, formatStand } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import { centers } from "~/metrics/centers";
import type { LandOverview } from "~/metrics/laender-overview";
import type { ChartTable } from "./chart-table";
import { citeSources } from "./cite-sources";
import { type PlacedObservation, placeObservations } from "./growth-runs";
import { inLandAtStart, landName } from "./land-words";
import type { Series, SeriesPoint } from "./series-plot";
import type { ChartSpec } from "./spec";

type Frame = { demo: boolean; sources: readonly Source[] };

export function countsOfLand(entry: LandOverview, { demo, sources }: Frame, locale: Locale): ChartSpec {
  const t = translator(locale);
  const observations = [...(entry.headline ? [entry.headline.observation] : []), ...entry.others];
  const placed = placeObservations(observations);
  const series = seriesOf(placed, entry, locale);
  const years = series.flatMap((each) => each.points.map((point) => Math.floor(point.x)));
  const empty =
    series.length === 0 ? { kind: entry.absence, text: formatEmptiness(entry.absence, locale) } : null;
  const cited = new Set(observations.map((observation) => observation.sourceId));
  return {
    id: `zahlen-${entry.land.slug}`,
    locale,
    title: findingOf(entry, years, locale),
    subtitle: t("land-words:counts.subtitle"),
    alt: t("land-words:counts.alt", { land: landName(entry.land, locale), count: years.length }),
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
    notes: [t("land-words:counts.gaps"), t("land-words:counts.planned")],
    limits: centers.texts[locale].limits,
    sources: citeSources(sources.filter((source) => cited.has(source.sourceId))),
    credits: [],
    demo,
    table: tableOf(observations, placed, entry, sources, locale),
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
  if (years.length === 0) return t("land-words:counts.findingNone", words);
  if (years.length === 1) return t("land-words:counts.findingOne", words);
  const counted = { ...words, count: years.length };
  return words.from === words.to
    ? t("land-words:counts.findingYear", counted)
    : t("land-words:counts.finding", counted);
}

/** One series per programme and counted thing; planned and other counts never stand in one series with existing centres. */
function seriesOf(placed: readonly PlacedObservation[], entry: LandOverview, locale: Locale): Series[] {
  const t = translator(locale);
  const series = group(
    placed,
    ({ observation }) => `${observation.programId ?? "ohne"}-${observation.whatIsCounted}`,
  );
  return [...series].map(([id, members]) => {
    const { programId, whatIsCounted } = (members[0] as PlacedObservation).observation;
    const program = entry.programs.find((candidate) => candidate.programId === programId);
    const term = program?.termAbbrev ?? program?.term;
    const counted = t(`metrics:counted.${whatIsCounted}`);
    return {
      id,
      label: term ? `${term}, ${counted}` : counted,
      accent: programId !== null && programId === entry.headline?.observation.programId,
      join: "line",
      points: members.map((member) => pointOf(member, locale)),
    };
  });
}

function pointOf({ observation, x, run, secondary }: PlacedObservation, locale: Locale): SeriesPoint {
  return {
    x,
    y: observation.count,
    text: formatQualified(formatNumber(observation.count, locale), observation.qualifier, locale),
    date: formatStand(observation, locale),
    qualifier: observation.qualifier,
    yearInferred: observation.yearInferred,
    run,
    secondary,
    sourceId: observation.sourceId,
  };
}

/** What becomes of a count: the number of the Land, a mark, a small mark beside a preferred one, or a row alone. */
function useText(
  observation: Observation,
  placed: readonly PlacedObservation[],
  entry: LandOverview,
  locale: Locale,
): string {
  const t = translator(locale);
  if (observation === entry.headline?.observation) return t("land-words:counts.uses.headline");
  if (!countsExisting(observation)) return t("land-words:counts.uses.notExisting");
  const drawn = placed.find((candidate) => candidate.observation === observation);
  if (!drawn) return t("land-words:counts.uses.undated");
  return t(drawn.secondary ? "land-words:counts.uses.secondary" : "land-words:counts.uses.preferred");
}

function tableOf(
  observations: readonly Observation[],
  placed: readonly PlacedObservation[],
  entry: LandOverview,
  sources: readonly Source[],
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const byId = new Map(sources.map((source) => [source.sourceId, source]));
  return {
    caption: t("land-words:counts.caption"),
    columns: [
      { key: "stand", label: t("land-words:counts.stand"), kind: "text" },
      { key: "zahl", label: t("land-words:counts.number"), kind: "number" },
      { key: "gezaehlt", label: t("land-words:counts.counted"), kind: "text" },
      { key: "verwendung", label: t("land-words:counts.use"), kind: "text" },
      { key: "hinweis", label: t("land-words:counts.note"), kind: "text" },
      { key: "quelle", label: t("land-words:counts.source"), kind: "text" },
    ],
    rows: observations.map((observation) => {
      const thing = t(`metrics:counted.${observation.whatIsCounted}`);
      const counted = observation.countsKitas ? `${thing}, ${t("metrics:flags.counts_kitas")}` : thing;
      const source = byId.get(observation.sourceId);
      const use = useText(observation, placed, entry, locale);
      return {
        id: observation.observationId,
        cells: {
          stand: { text: formatStand(observation, locale), raw: dateOf(observation) },
          zahl: {
            text: formatQualified(formatNumber(observation.count, locale), observation.qualifier, locale),
            raw: observation.count,
          },
          gezaehlt: { text: counted, raw: counted },
          verwendung: { text: use, raw: use },
          hinweis: { text: observation.note ?? "", raw: observation.note },
          quelle: source
            ? { text: `${source.publisher}: ${source.title}`, raw: source.url, href: source.url }
            : { text: observation.sourceId, raw: observation.sourceId },
        },
      };
    }),
  };
}
