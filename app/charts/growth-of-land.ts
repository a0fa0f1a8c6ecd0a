/**
 * One Land large: every datable count with its number, lines between like ones only, the changes of counting, the programmes as bars
 * and the programme events as numbers under the same axis. What has no place on an axis stands in the table.
 */
import { group } from "d3";
import type { LandMilestone } from "~/domain/land-facts";
import { countingChanges, isDatable, longestLikePair } from "~/domain/like-counts";
import type { Locale } from "~/domain/locale";
import type { Observation } from "~/domain/observation";
import type { Program } from "~/domain/program";
import type { Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { formatStand } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import { centers } from "~/metrics/centers";
import type { LaenderOverview, LandOverview } from "~/metrics/laender-overview";
import { centerCountsOf, countsOf } from "~/metrics/land-counts";
import { citeSources } from "./cite-sources";
import { countedText } from "./counted-text";
import { type PlacedObservation, placeObservations, positionOf, positionOfDate } from "./growth-runs";
import { growthTable } from "./growth-table";
import { inLand, inLandAtStart, landName } from "./land-words";
import { markedYear } from "./marked-year";
import { noDateText } from "./no-date-text";
import { numberText } from "./number-text";
import type { Series, SeriesPhase, SeriesPlot } from "./series-plot";
import type { ChartSpec } from "./spec";

/** Where nothing is dated the axis still needs a width. */
const LEAST_YEARS = 10;

export type LandFrame = Pick<LaenderOverview, "demo" | "referenceYear"> & {
  sources: readonly Source[];
  /** Of this Land; those of the kind `programme` (starts, ends, laws, guidelines) are drawn. */
  milestones: readonly LandMilestone[];
  stand: number | null;
};

export function growthOfLand(entry: LandOverview, frame: LandFrame, locale: Locale): ChartSpec {
  const t = translator(locale);
  const plot = plotOf(entry, frame, locale);
  const points = plot.panels.flatMap(({ series }) => series.flatMap((one) => one.points));
  const phases = plot.phases ?? [];
  const cited = new Set([
    ...countsOf(entry).map(({ sourceId }) => sourceId),
    ...phases.map(({ sourceId }) => sourceId),
    ...(plot.events ?? []).map(({ sourceId }) => sourceId),
  ]);
  const land = landName(entry.land, locale);
  return {
    id: `entwicklung-${entry.land.slug}`,
    locale,
    title: growthOfLandFinding(entry, frame.referenceYear, locale),
    subtitle: t("entwicklung-charts:ofLand.subtitle"),
    alt: t("entwicklung-charts:ofLand.alt", {
      land,
      points: points.length,
      phases: phases.map(({ text }) => text).join("; ") || t("entwicklung-charts:ofLand.noPhase"),
      events: plot.events?.length,
    }),
    plot,
    notes: [
      t("entwicklung-charts:growth.lines"),
      ...changeNotes(entry, locale),
      ...contradictionNotes(entry, locale),
      ...kitaNotes(entry, locale),
      t("entwicklung-charts:growth.left"),
      t("entwicklung-charts:ofLand.phases"),
    ],
    limits: [...centers.texts[locale].limits, t("entwicklung-charts:timeline.limitEvents")],
    sources: citeSources(frame.sources.filter(({ sourceId }) => cited.has(sourceId))),
    credits: [],
    demo: frame.demo,
    table: growthTable([entry], frame.sources, t("entwicklung-charts:ofLand.caption", { land }), locale),
  };
}

/** From the first to the last like count, or why there is no such pair; then which programmes have ended. */
export function growthOfLandFinding(entry: LandOverview, referenceYear: number, locale: Locale): string {
  const t = translator(locale);
  const ended = entry.programs
    .filter(({ role, endYear }) => role === "family_centers" && endYear !== null && endYear < referenceYear)
    .map((program) =>
      t("entwicklung-charts:ofLand.ended", { programme: termOf(program), year: program.endYear }),
    );
  return [likeFinding(entry, locale), ...ended].join("; ");
}

function likeFinding(entry: LandOverview, locale: Locale): string {
  const t = translator(locale);
  const counts = centerCountsOf(entry);
  const pair = longestLikePair(counts);
  const words = { inLand: inLand(entry.land, locale), inLandAtStart: inLandAtStart(entry.land, locale) };
  if (!pair) {
    const dated = counts.filter(isDatable).length;
    if (dated === 0) return t("entwicklung-charts:ofLand.findingNoDate", words);
    return t("entwicklung-charts:ofLand.findingNotLike", { ...words, count: dated });
  }
  const { first, last } = pair;
  const numbers = {
    ...words,
    counted: countedText(first, locale),
    from: formatNumber(first.count, locale),
    fromYear: first.year,
    to: formatNumber(last.count, locale),
    toYear: last.year,
  };
  if (last.count === first.count) return t("entwicklung-charts:ofLand.findingSame", numbers);
  return last.count > first.count
    ? t("entwicklung-charts:ofLand.findingMore", numbers)
    : t("entwicklung-charts:ofLand.findingFewer", numbers);
}

function plotOf(entry: LandOverview, frame: LandFrame, locale: Locale): SeriesPlot {
  const counts = centerCountsOf(entry);
  const placed = placeObservations(counts);
  const phases = phasesOf(entry.programs, frame.referenceYear, locale);
  const events = frame.milestones
    .filter(({ kind }) => kind === "programme")
    .map(({ date, title, sourceId }) => ({
      x: positionOfDate(date),
      date: formatDate(date, locale),
      label: title,
      sourceId,
    }));
  const years = [
    ...phases.flatMap(({ from }) => from ?? []),
    ...events.map(({ x }) => x),
    ...placed.map(({ x }) => x),
  ];
  return {
    type: "series",
    x: {
      from: years.length > 0 ? Math.floor(Math.min(...years)) : frame.referenceYear - LEAST_YEARS,
      to: frame.referenceYear + 1,
    },
    unit: centers.texts[locale].unit,
    sharedY: true,
    labelsAtMarks: true,
    panels: [
      {
        id: entry.land.ags,
        label: "",
        href: null,
        series: seriesOf(placed, entry, locale),
        empty: placed.length > 0 ? null : { kind: entry.absence, text: noDateText(entry, locale) },
      },
    ],
    breaks: breaksOf(counts, locale),
    marked: markedYear(frame.stand, locale),
    phases,
    events,
  };
}

/** One series per programme and thing counted; the one whose number stands for the Land has the accent. */
function seriesOf(placed: readonly PlacedObservation[], entry: LandOverview, locale: Locale): Series[] {
  const keyOf = (count: Observation) =>
    `${count.programId ?? "ohne"}-${count.whatIsCounted}-${count.countsKitas}`;
  const headline = entry.headline && keyOf(entry.headline.observation);
  const groups = [...group(placed, ({ observation }) => keyOf(observation))];
  const severalPrograms = new Set(placed.map(({ observation }) => observation.programId)).size > 1;
  return groups.map(([id, members]) => {
    const [{ observation }] = members as [PlacedObservation];
    const program = entry.programs.find(({ programId }) => programId === observation.programId);
    const term = program ? termOf(program) : translator(locale)("entwicklung-charts:growth.noProgram");
    const counted = countedText(observation, locale);
    const accent = id === headline || groups.length === 1;
    const name = severalPrograms ? `${term}, ${counted}` : counted;
    const last = members.filter(({ secondary }) => !secondary).at(-1);
    return {
      id,
      label: `${term}, ${counted}`,
      accent,
      join: "line",
      points: members.map((member) => {
        const { sourceId, count, qualifier, yearInferred } = member.observation;
        const text = numberText(member.observation, locale);
        const date = formatStand(member.observation, locale);
        // What is counted is said once along the Land's own line, and at each number that counts something else.
        const labels = accent && member !== last ? [text] : [`${text} ${name}`, text];
        const { x, run, secondary } = member;
        return { x, y: count, text, date, qualifier, yearInferred, run, secondary, sourceId, labels };
      }),
    };
  });
}

/** The change lies somewhere between two counts: its line stands in the middle. */
function breaksOf(counts: readonly Observation[], locale: Locale): SeriesPlot["breaks"] {
  return countingChanges(counts).map(({ before, after }) => ({
    x: (positionOf(before) + positionOf(after)) / 2,
    label: translator(locale)("entwicklung-charts:ofLand.change", { counted: countedText(after, locale) }),
  }));
}

function phasesOf(programs: readonly Program[], referenceYear: number, locale: Locale): SeriesPhase[] {
  return programs
    .filter(({ role }) => role === "family_centers" || role === "related")
    .map((program) => ({
      id: program.programId,
      text: phaseText(program, locale),
      from: program.startYear,
      // A planned end after today is said in words; the bar stays open as everything that still runs.
      to: program.endYear !== null && program.endYear <= referenceYear ? program.endYear : null,
      muted: program.role === "related",
      sourceId: program.sourceId,
    }));
}

function phaseText(program: Program, locale: Locale): string {
  const t = translator(locale);
  const { startYear: from, endYear: to } = program;
  if (from === null) return `${program.name}, ${t("entwicklung-charts:timeline.unknownStart")}`;
  return to === null
    ? `${program.name}, ${t("entwicklung-charts:timeline.since", { from })}`
    : `${program.name}, ${t("entwicklung-charts:timeline.span", { from, to })}`;
}

const termOf = ({ termAbbrev, term, name }: Program) => termAbbrev ?? term ?? name;

function changeNotes(entry: LandOverview, locale: Locale): string[] {
  const changes = countingChanges(centerCountsOf(entry)).map(
    ({ before, after }) =>
      `${before.year}: ${numberText(before, locale)} ${countedText(before, locale)} → ${after.year}: ${numberText(after, locale)} ${countedText(after, locale)}`,
  );
  if (changes.length === 0) return [];
  return [translator(locale)("entwicklung-charts:ofLand.changes", { changes: changes.join("; ") })];
}

/** Counts of one programme and year that do not agree: all are drawn, the preferred one first. */
function contradictionNotes(entry: LandOverview, locale: Locale): string[] {
  const dated = placeObservations(centerCountsOf(entry));
  const byYear = group(dated, ({ observation }) => `${observation.programId} ${observation.year}`);
  const cases = [...byYear.values()]
    .filter((rivals) => new Set(rivals.map(({ observation }) => observation.count)).size > 1)
    .map((rivals) => {
      const ordered = [...rivals].sort((a, b) => Number(a.secondary) - Number(b.secondary));
      const numbers = ordered.map(({ observation }) => numberText(observation, locale)).join(" / ");
      return `${ordered[0]?.observation.year}: ${numbers}`;
    });
  return cases.length > 0
    ? [translator(locale)("entwicklung-charts:ofLand.contradictions", { cases: cases.join("; ") })]
    : [];
}

function kitaNotes(entry: LandOverview, locale: Locale): string[] {
  const years = centerCountsOf(entry).filter((count) => isDatable(count) && count.countsKitas);
  if (years.length === 0) return [];
  const cases = years.map(({ year }) => `${landName(entry.land, locale)} ${year}`).join(", ");
  return [translator(locale)("entwicklung-charts:growth.kitas", { cases })];
}
