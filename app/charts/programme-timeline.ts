/** State programmes from start to end by Land, with what followed and the dated events on the same axis. */
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import type { Program } from "~/domain/program";
import type { Source } from "~/domain/source";
import { type CliffEntry, fundingCliff, type Succession } from "~/domain/succession";
import { formatDate } from "~/format/date";
import { formatEmptiness } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import type { LaenderOverview, LandOverview } from "~/metrics/laender-overview";
import type { ChartTable, TableRow } from "./chart-table";
import { citationCell } from "./citation-cell";
import { citeSources } from "./cite-sources";
import { positionOfDate } from "./growth-runs";
import { inLand, inLandAtStart, landName } from "./land-words";
import type { Milestone } from "./milestone-table";
import type { ChartSpec } from "./spec";
import type { TimelineBar, TimelineRow } from "./timeline-plot";

export type TimelineRows = {
  milestones: readonly Milestone[];
  successions: readonly Succession[];
  sources: readonly Source[];
};

/** All Länder, or the one Land an overview is cut down to. */
export function programmeTimeline(overview: LaenderOverview, rows: TimelineRows, locale: Locale): ChartSpec {
  const t = translator(locale);
  const programs = overview.laender.flatMap((entry) => entry.programs);
  const today = overview.referenceYear;
  const cliff = fundingCliff(programs, rows.successions, today);
  const events = rows.milestones.map(({ date, title, kind, sourceId }) => ({
    x: positionOfDate(date),
    date: formatDate(date, locale),
    label: title,
    kind,
    sourceId,
  }));
  const starts = [
    ...programs.flatMap(({ startYear }) => startYear ?? []),
    ...events.map(({ x }) => x),
    today,
  ];
  const cited = new Set(
    [...programs, ...rows.milestones, ...successionsOf(cliff)].map((row) => row.sourceId),
  );
  return {
    id: "programme-und-ereignisse",
    locale,
    title: timelineFinding(overview, locale),
    subtitle: t("entwicklung-charts:timeline.subtitle"),
    alt: t("entwicklung-charts:timeline.alt", { programs: programs.length, events: events.length }),
    plot: {
      type: "timeline",
      x: {
        from: Math.floor(Math.min(...starts)),
        to: Math.max(today, ...programs.flatMap(({ endYear }) => endYear ?? [])),
      },
      today,
      rows: overview.laender.flatMap((entry) => rowsOf(entry, cliff, locale)),
      events,
    },
    notes: [
      t("entwicklung-charts:timeline.open", { year: today }),
      t("entwicklung-charts:timeline.after"),
      t("entwicklung-charts:timeline.related"),
      t("entwicklung-charts:timeline.dots"),
    ],
    limits: [t("entwicklung-charts:timeline.limitMoney"), t("entwicklung-charts:timeline.limitEvents")],
    sources: citeSources(rows.sources.filter(({ sourceId }) => cited.has(sourceId))),
    credits: [],
    demo: overview.demo,
    table: programTable(overview, rows.sources, locale),
    address: {
      chart: "programme-und-ereignisse",
      query: "",
      page: "/programme#programme-und-ereignisse",
    },
  };
}

/** The same chart for one Land: its programmes and its events, nationwide ones left out. */
export function landTimeline(
  overview: LaenderOverview,
  landAgs: string,
  rows: TimelineRows,
  locale: Locale,
): ChartSpec {
  const laender = overview.laender.filter(({ land }) => land.ags === landAgs);
  const milestones = rows.milestones.filter((milestone) => milestone.landAgs === landAgs);
  const spec = programmeTimeline({ ...overview, laender }, { ...rows, milestones }, locale);
  const [entry] = laender;
  return { ...spec, title: entry ? landFinding(entry, locale) : spec.title };
}

/** The oldest programme, how many there are, how many have no known end. */
export function timelineFinding(overview: LaenderOverview, locale: Locale): string {
  const t = translator(locale);
  const programs = overview.laender
    .flatMap((entry) => entry.programs)
    .filter(({ role }) => role === "family_centers");
  const oldest = programs
    .flatMap(({ landAgs, startYear }) => (startYear === null ? [] : [{ landAgs, startYear }]))
    .sort((a, b) => a.startYear - b.startYear)[0];
  if (!oldest) return t("entwicklung-charts:timeline.findingNone");
  const today = overview.referenceYear;
  return t("entwicklung-charts:timeline.finding", {
    inLand: inLand(landByAgs(oldest.landAgs), locale),
    year: oldest.startYear,
    count: programs.length,
    ended: programs.filter(({ endYear }) => endYear !== null && endYear < today).length,
  });
}

/** How many programmes a Land has and when they ran; or that it has none. */
function landFinding({ land, programs, absence }: LandOverview, locale: Locale): string {
  const t = translator(locale);
  const own = programs.filter(({ role }) => role === "family_centers");
  const words = { inLand: inLandAtStart(land, locale) };
  if (own.length === 0) {
    return absence === "no_programme"
      ? t("entwicklung-charts:timeline.landNone", words)
      : t("entwicklung-charts:timeline.landNotFound", words);
  }
  const periods = new Intl.ListFormat(locale).format(own.map((program) => periodText(program, locale)));
  return t("entwicklung-charts:timeline.landFinding", { ...words, count: own.length, periods });
}

/** One row per programme; a Land without one is a row of words. */
function rowsOf(entry: LandOverview, cliff: readonly CliffEntry[], locale: Locale): TimelineRow[] {
  const name = landName(entry.land, locale);
  const href = localePath(locale, `/laender/${entry.land.slug}`);
  const real = entry.programs.filter(isProgramme);
  if (real.length === 0) {
    const empty = { kind: entry.absence, text: formatEmptiness(entry.absence, locale) };
    // The Land as heading, as everywhere: a row with its name alone would read as part of the Land above.
    const label = translator(locale)("entwicklung-charts:timeline.programme");
    return [{ id: entry.land.ags, group: name, label, bars: [], empty, href }];
  }
  return real.map((program) => ({
    id: program.programId,
    group: name,
    // A related programme is known by its name: its term is that of what it pays for.
    label: program.role === "related" ? program.name : (program.term ?? program.name),
    bars: [barOf(program, cliff, locale)],
    empty: null,
    href,
  }));
}

function barOf(program: Program, cliff: readonly CliffEntry[], locale: Locale): TimelineBar {
  const entry = cliff.find(({ program: { programId } }) => programId === program.programId);
  return {
    from: program.startYear,
    to: program.endYear,
    text: periodText(program, locale),
    muted: program.role === "related",
    sourceId: program.sourceId,
    ...(entry && {
      after: {
        kind: entry.aftermath,
        text: translator(locale)(`entwicklung-charts:timeline.aftermath.${entry.aftermath}`),
        successorId: entry.successor?.programId ?? null,
      },
    }),
  };
}

function isProgramme({ role }: Program): boolean {
  return role === "family_centers" || role === "related";
}

function successionsOf(cliff: readonly CliffEntry[]): Succession[] {
  return cliff.flatMap(({ succession }) => succession ?? []);
}

function periodText({ startYear, endYear }: Program, locale: Locale): string {
  const t = translator(locale);
  if (startYear === null) return t("entwicklung-charts:timeline.unknownStart");
  return endYear === null
    ? t("entwicklung-charts:timeline.since", { from: startYear })
    : t("entwicklung-charts:timeline.span", { from: startYear, to: endYear });
}

function programTable(overview: LaenderOverview, sources: readonly Source[], locale: Locale): ChartTable {
  const t = translator(locale);
  const rows = overview.laender.flatMap((entry) =>
    entry.programs.map((program): TableRow => {
      const name = landName(entry.land, locale);
      const none = { text: formatEmptiness(entry.absence, locale), raw: null, status: entry.absence };
      const role = t(`entwicklung-charts:timeline.role.${program.role}`);
      return {
        id: program.programId,
        cells: {
          land: { text: name, raw: name },
          programm: { text: program.name, raw: program.name },
          laufzeit: isProgramme(program)
            ? { text: periodText(program, locale), raw: program.startYear }
            : none,
          art: { text: role, raw: role },
          quelle: citationCell(program.sourceId, sources),
        },
      };
    }),
  );
  return {
    caption: t("entwicklung-charts:timeline.caption"),
    columns: (["land", "programm", "laufzeit", "art", "quelle"] as const).map((key) => ({
      key,
      label: t(`entwicklung:columns.${key}`),
      kind: "text",
    })),
    rows,
  };
}
