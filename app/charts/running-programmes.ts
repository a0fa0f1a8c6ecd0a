/** Länder with a running state programme, year by year. */
import { landByAgs } from "~/domain/land";
import type { LandMilestone } from "~/domain/land-facts";
import type { Locale } from "~/domain/locale";
import { type Program, runsIn } from "~/domain/program";
import type { Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { formatQualified } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { LaenderOverview } from "~/metrics/laender-overview";
import { programmeSpread, type SpreadYear } from "~/metrics/programme-spread";
import { laenderWithRunningProgramme, runningProgrammes } from "~/metrics/running-programmes";
import type { TableRow } from "./chart-table";
import { citeSources } from "./cite-sources";
import { positionOfDate } from "./growth-runs";
import { landName } from "./land-words";
import { markedYear } from "./marked-year";
import type { SeriesPoint } from "./series-plot";
import type { ChartSpec } from "./spec";

const FIRST_YEAR = 2000;

/** `landAgs` null: nationwide, or the source names no Land. */
export type SpreadMilestone = LandMilestone & { landAgs: string | null };

export function runningProgrammesByYear(
  overview: LaenderOverview,
  sources: readonly Source[],
  { milestones, stand }: { milestones: readonly SpreadMilestone[]; stand: number | null },
  locale: Locale,
): ChartSpec {
  const t = translator(locale);
  const texts = runningProgrammes.texts[locale];
  const marked = markedYear(stand, locale);
  const programs = overview.laender.flatMap((entry) => entry.programs);
  const own = programs.filter(({ role }) => role === "family_centers");
  const today = overview.referenceYear;
  const spread = programmeSpread(programs, FIRST_YEAR, today);
  const events = milestones
    .filter((milestone) => explainsStep(milestone, own))
    .map(({ date, title, sourceId }) => ({
      x: positionOfDate(date) - 0.5, // the steps of the line stand at whole years
      date: formatDate(date, locale),
      label: title,
      sourceId,
    }));
  const cited = new Set([...own, ...events].map(({ sourceId }) => sourceId));
  return {
    id: "laufende-programme",
    locale,
    title: runningFinding(overview, locale),
    subtitle: t("entwicklung-charts:running.subtitle", { unit: texts.unit, from: FIRST_YEAR, to: today }),
    alt: t("entwicklung-charts:running.alt", { from: FIRST_YEAR, to: today }),
    plot: {
      type: "series",
      x: { from: FIRST_YEAR, to: today + 0.5 },
      unit: texts.unit,
      sharedY: true,
      panels: [
        {
          id: "deutschland",
          label: "",
          href: null,
          empty: null,
          series: [
            {
              id: runningProgrammes.id,
              label: texts.label,
              accent: true,
              join: "step",
              points: spread.map((year) => pointOf(programs, year, locale)),
            },
          ],
        },
      ],
      breaks: [],
      marked: marked && { ...marked, from: marked.from - 0.5, to: marked.to - 0.5 },
      events,
    },
    notes: [
      texts.description,
      t("entwicklung-charts:running.names"),
      t("entwicklung-charts:running.lost"),
      t("entwicklung-charts:running.events"),
    ],
    limits: texts.limits,
    sources: citeSources(sources.filter(({ sourceId }) => cited.has(sourceId))),
    credits: [],
    demo: overview.demo,
    table: {
      caption: t("entwicklung-charts:running.caption"),
      columns: [
        { key: "jahr", label: t("entwicklung:columns.jahr"), kind: "text" },
        { key: "laender", label: t("entwicklung:columns.laender"), kind: "number", unit: texts.unit },
        { key: "neu", label: t("entwicklung:columns.neu"), kind: "text" },
        { key: "beendet", label: t("entwicklung:columns.beendet"), kind: "text" },
        { key: "namen", label: t("entwicklung:columns.namen"), kind: "text" },
      ],
      rows: spread.map((year) => rowOf(year, locale)).reverse(),
    },
  };
}

/** Länder with a running programme in each year from the first to today. */
export function runningCounts(overview: LaenderOverview): { x: number; y: number }[] {
  const programs = overview.laender.flatMap((entry) => entry.programs);
  return Array.from({ length: overview.referenceYear - FIRST_YEAR + 1 }, (_, index) => {
    const year = FIRST_YEAR + index;
    return { x: year, y: laenderWithRunningProgramme(programs, year).length };
  });
}

/** The first year, ten years later, and today. */
export function runningFinding(overview: LaenderOverview, locale: Locale): string {
  const programs = overview.laender.flatMap((entry) => entry.programs);
  const count = (year: number) => laenderWithRunningProgramme(programs, year).length;
  return translator(locale)("entwicklung-charts:running.finding", {
    count: count(FIRST_YEAR),
    firstYear: FIRST_YEAR,
    middle: count(FIRST_YEAR + 10),
    middleYear: FIRST_YEAR + 10,
    last: count(overview.referenceYear),
    lastYear: overview.referenceYear,
  });
}

/** Which Länder joined and left with the year, at the step itself: "+ HH, ST", "− SN"; nothing where the line goes on level. */
function stepWords({ joined, left }: SpreadYear): string[] | undefined {
  const names = (keys: string[]) => keys.map((ags) => landByAgs(ags).short).join(", ");
  const words = [
    ...(joined.length > 0 ? [`+ ${names(joined)}`] : []),
    ...(left.length > 0 ? [`− ${names(left)}`] : []),
  ];
  return words.length > 0 ? [words.join(" ")] : undefined;
}

/** A milestone is drawn where a programme of its Land starts or ends in the same year; all others stand in the table of events. */
function explainsStep({ kind, landAgs, date }: SpreadMilestone, own: readonly Program[]): boolean {
  const year = Number(date.slice(0, 4));
  return (
    kind === "programme" &&
    own.some(
      (program) => program.landAgs === landAgs && (program.startYear === year || program.endYear === year),
    )
  );
}

function pointOf(programs: readonly Program[], spread: SpreadYear, locale: Locale): SeriesPoint {
  const { year } = spread;
  const number = spread.running.length;
  // A programme without a known start may have run already: then the number is a lower bound.
  const qualifier = programs.some(({ role, startYear }) => role === "family_centers" && startYear === null)
    ? "at_least"
    : "exact";
  const running = programs.filter((program) => runsIn(program, year));
  return {
    x: year,
    y: number,
    text: formatQualified(formatNumber(number, locale), qualifier, locale),
    date: String(year),
    qualifier,
    yearInferred: false,
    run: 0,
    secondary: false,
    sourceId: [...new Set(running.map(({ sourceId }) => sourceId))].join(" "),
    labels: stepWords(spread),
  };
}

function rowOf({ year, running, joined, left }: SpreadYear, locale: Locale): TableRow {
  const namesOf = (keys: string[]) => keys.map((ags) => landName(landByAgs(ags), locale)).join(", ");
  const none = translator(locale)("entwicklung-charts:running.none");
  const names = namesOf(running) || none;
  return {
    id: String(year),
    cells: {
      jahr: { text: String(year), raw: year },
      laender: { text: String(running.length), raw: running.length },
      neu: { text: namesOf(joined), raw: namesOf(joined) },
      beendet: { text: namesOf(left), raw: namesOf(left) },
      namen: { text: names, raw: names },
    },
  };
}
