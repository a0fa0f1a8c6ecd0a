/** State programmes from start to end by Land, with the dated events on the same axis. */
import { landByAgs } from "~/domain/land";
import type { LandMilestone } from "~/domain/land-facts";
import type { Locale } from "~/domain/locale";
import type { Program } from "~/domain/program";
import type { Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { formatEmptiness } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import type { LaenderOverview, LandOverview } from "~/metrics/laender-overview";
import { citeSources } from "./cite-sources";
import { positionOfDate } from "./growth-runs";
import { inLand, landName } from "./land-words";
import type { ChartSpec, ChartTable, TableCell, TableRow, TimelineRow } from "./spec";

/** `landAgs` null: nationwide, or the source names no Land. */
export type Milestone = LandMilestone & { landAgs: string | null };

export function programmeTimeline(
  overview: LaenderOverview,
  milestones: readonly Milestone[],
  sources: readonly Source[],
  locale: Locale,
): ChartSpec {
  const t = translator(locale);
  const programs = overview.laender.flatMap((entry) => entry.programs);
  const events = milestones.map(({ date, title, kind, sourceId }) => ({
    x: positionOfDate(date),
    date: formatDate(date, locale),
    label: title,
    kind,
    sourceId,
  }));
  const starts = [...programs.flatMap(({ startYear }) => startYear ?? []), ...events.map(({ x }) => x)];
  const cited = new Set([...programs, ...milestones].map(({ sourceId }) => sourceId));
  return {
    id: "programme-und-ereignisse",
    locale,
    title: timelineFinding(overview, locale),
    subtitle: t("entwicklung-charts:timeline.subtitle"),
    alt: t("entwicklung-charts:timeline.alt", { programs: programs.length, events: events.length }),
    plot: {
      type: "timeline",
      x: { from: Math.floor(Math.min(...starts)), to: overview.referenceYear },
      rows: overview.laender.flatMap((entry) => rowsOf(entry, overview.referenceYear, locale)),
      events,
    },
    notes: [
      t("entwicklung-charts:timeline.open"),
      t("entwicklung-charts:timeline.related"),
      t("entwicklung-charts:timeline.dots"),
    ],
    limits: [t("entwicklung-charts:timeline.limitMoney"), t("entwicklung-charts:timeline.limitEvents")],
    sources: citeSources(sources.filter(({ sourceId }) => cited.has(sourceId))),
    credits: [],
    demo: overview.demo,
    table: programTable(overview, sources, locale),
    address: {
      chart: "programme-und-ereignisse",
      query: "",
      page: "/entwicklung#programme-und-ereignisse",
    },
  };
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

/** One row per programme; a Land without one is a row of words. */
function rowsOf(entry: LandOverview, today: number, locale: Locale): TimelineRow[] {
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
    label: program.term ?? program.name,
    bars: [
      {
        from: program.startYear,
        // A planned end after the axis is said in words; the bar stays open as everything that still runs.
        to: program.endYear !== null && program.endYear <= today ? program.endYear : null,
        text: periodText(program, locale),
        muted: program.role === "related",
        sourceId: program.sourceId,
      },
    ],
    empty: null,
    href,
  }));
}

function isProgramme({ role }: Program): boolean {
  return role === "family_centers" || role === "related";
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
          quelle: citation(program.sourceId, sources),
        },
      };
    }),
  );
  return {
    caption: t("entwicklung-charts:timeline.caption"),
    columns: columnsOf(["land", "programm", "laufzeit", "art", "quelle"], locale),
    rows,
  };
}

/** All dated events, the newest first. */
export function milestoneTable(
  milestones: readonly Milestone[],
  sources: readonly Source[],
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  return {
    caption: t("entwicklung:milestones.caption", { count: milestones.length }),
    columns: columnsOf(["datum", "ereignis", "land", "art", "quelle"], locale),
    rows: [...milestones].reverse().map(({ milestoneId, date, title, kind, landAgs, sourceId }) => {
      const land = landAgs ? landName(landByAgs(landAgs), locale) : t("entwicklung:milestones.noLand");
      const art = t(`entwicklung:milestones.kind.${kind}`);
      return {
        id: milestoneId,
        cells: {
          datum: { text: formatDate(date, locale), raw: date },
          ereignis: { text: title, raw: title },
          land: { text: land, raw: land },
          art: { text: art, raw: art },
          quelle: citation(sourceId, sources),
        },
      };
    }),
  };
}

type ColumnKey = "land" | "programm" | "laufzeit" | "art" | "quelle" | "datum" | "ereignis";

function columnsOf(keys: ColumnKey[], locale: Locale): ChartTable["columns"] {
  return keys.map((key) => ({ key, label: translator(locale)(`entwicklung:columns.${key}`), kind: "text" }));
}

function citation(sourceId: string, sources: readonly Source[]): TableCell {
  const source = sources.find((candidate) => candidate.sourceId === sourceId);
  if (!source) return { text: sourceId, raw: sourceId };
  return { text: `${source.publisher}: ${source.title}`, raw: source.url, href: source.url };
}
