/** Länder with a running state programme, year by year. */
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { type Program, runsIn } from "~/domain/program";
import type { Source } from "~/domain/source";
import { formatNumber } from "~/format/number";
import { formatQualified } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { LaenderOverview } from "~/metrics/laender-overview";
import { laenderWithRunningProgramme, runningProgrammes } from "~/metrics/running-programmes";
import { citeSources } from "./cite-sources";
import { landName } from "./land-words";
import type { ChartSpec, SeriesPoint, TableRow } from "./spec";

const FIRST_YEAR = 2000;

export function runningProgrammesByYear(
  overview: LaenderOverview,
  sources: readonly Source[],
  locale: Locale,
): ChartSpec {
  const t = translator(locale);
  const texts = runningProgrammes.texts[locale];
  const programs = overview.laender.flatMap((entry) => entry.programs);
  const own = programs.filter(({ role }) => role === "family_centers");
  const today = overview.referenceYear;
  const years = runningCounts(overview).map(({ x }) => x);
  const cited = new Set(own.map(({ sourceId }) => sourceId));
  return {
    id: "laufende-programme",
    locale,
    title: runningFinding(overview, locale),
    subtitle: t("entwicklung-charts:running.subtitle", { unit: texts.unit, from: FIRST_YEAR, to: today }),
    alt: t("entwicklung-charts:running.alt", { from: FIRST_YEAR, to: today }),
    plot: {
      type: "series",
      x: { from: FIRST_YEAR, to: today },
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
              points: years.map((year) => pointOf(programs, year, locale)),
            },
          ],
        },
      ],
      breaks: [],
    },
    notes: [texts.description, t("entwicklung-charts:running.lost")],
    limits: texts.limits,
    sources: citeSources(sources.filter(({ sourceId }) => cited.has(sourceId))),
    credits: [],
    demo: overview.demo,
    table: {
      caption: t("entwicklung-charts:running.caption"),
      columns: [
        { key: "jahr", label: t("entwicklung:columns.jahr"), kind: "text" },
        { key: "laender", label: t("entwicklung:columns.laender"), kind: "number", unit: texts.unit },
        { key: "namen", label: t("entwicklung:columns.namen"), kind: "text" },
      ],
      rows: years.map((year) => rowOf(programs, year, locale)).reverse(),
    },
    address: { chart: "laufende-programme", query: "", page: "/entwicklung#laufende-programme" },
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

function pointOf(programs: readonly Program[], year: number, locale: Locale): SeriesPoint {
  const number = laenderWithRunningProgramme(programs, year).length;
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
  };
}

function rowOf(programs: readonly Program[], year: number, locale: Locale): TableRow {
  const laender = laenderWithRunningProgramme(programs, year);
  const names = laender.map((ags) => landName(landByAgs(ags), locale)).join(", ");
  const none = translator(locale)("entwicklung-charts:running.none");
  return {
    id: String(year),
    cells: {
      jahr: { text: String(year), raw: year },
      laender: { text: String(laender.length), raw: laender.length },
      namen: { text: names || none, raw: names || none },
    },
  };
}
