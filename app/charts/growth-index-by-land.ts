/** The index of the number of centres from a base year; Länder without one stand below in words, each with its reason. */
import type { DatableCount } from "~/domain/like-counts";
import type { Locale } from "~/domain/locale";
import type { Source } from "~/domain/source";
import { drawnNumber } from "~/domain/value";
import { formatNumber } from "~/format/number";
import { formatStand, formatValue } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import {
  growthIndex,
  INDEX_REASONS,
  type IndexedLand,
  indexByLand,
  type LandLeftOut,
} from "~/metrics/growth-index";
import type { LaenderOverview } from "~/metrics/laender-overview";
import type { ChartTable, TableRow } from "./chart-table";
import { citeSources } from "./cite-sources";
import { countedText } from "./counted-text";
import { placeObservations } from "./growth-runs";
import { inLand, landName } from "./land-words";
import { markedYear } from "./marked-year";
import { numberText } from "./number-text";
import type { Series, SeriesPanel } from "./series-plot";
import type { ChartSpec } from "./spec";

export function growthIndexByLand(
  overview: LaenderOverview,
  sources: readonly Source[],
  { base, stand }: { base: number; stand: number | null },
  locale: Locale,
): ChartSpec {
  const t = translator(locale);
  const texts = growthIndex.texts[locale];
  const answers = indexByLand(overview, base);
  const indexed = answers.flatMap((answer) => (answer.kind === "indexed" ? [answer] : []));
  const leftOut = answers.flatMap((answer) => (answer.kind === "left_out" ? [answer] : []));
  const cited = new Set(indexed.flatMap((one) => countsIn(one).map(({ sourceId }) => sourceId)));
  return {
    id: "index-der-zentren",
    locale,
    title: growthIndexFinding(indexed, base, locale),
    subtitle: t("entwicklung-charts:index.subtitle", { base }),
    alt: t("entwicklung-charts:index.alt", { base, count: indexed.length, leftOut: leftOut.length }),
    plot: {
      type: "series",
      x: { from: base, to: Math.max(base, overview.referenceYear) + 1 },
      unit: t("entwicklung-charts:index.unit", { base }),
      sharedY: true,
      labelsAtMarks: true,
      panels: [panelOf(indexed, locale)],
      breaks: [],
      marked: markedYear(stand, locale),
    },
    notes: [
      t("entwicklung-charts:index.rule"),
      ...otherwiseNotes(indexed, locale),
      ...leftOutNotes(leftOut, base, locale),
    ],
    limits: texts.limits,
    sources: citeSources(sources.filter(({ sourceId }) => cited.has(sourceId))),
    credits: [],
    demo: overview.demo,
    table: tableOf(answers, base, sources, locale),
  };
}

const countsIn = ({ base, later }: IndexedLand): DatableCount[] => [base, ...later];

/** Where each Land stands at its last like count, in the order of the keys: by how much a Land grew is no rank among unlike counts. */
export function growthIndexFinding(indexed: readonly IndexedLand[], base: number, locale: Locale): string {
  const t = translator(locale);
  if (indexed.length === 0) return t("entwicklung-charts:index.findingNone", { base });
  const laender = indexed.map((one) => {
    const last = one.later.at(-1) ?? one.base;
    return t("entwicklung-charts:index.findingLand", {
      inLand: inLand(one.entry.land, locale),
      index: indexText(one, last, locale),
      year: last.year,
    });
  });
  return t("entwicklung-charts:index.finding", { base, laender: laender.join(", ") });
}

const indexOf = (one: IndexedLand, count: DatableCount) =>
  growthIndex.compute({ base: one.base.count, count: count.count });

function indexText(one: IndexedLand, count: DatableCount, locale: Locale): string {
  return formatValue(indexOf(one, count), locale, growthIndex.digits);
}

function panelOf(indexed: readonly IndexedLand[], locale: Locale): SeriesPanel {
  const t = translator(locale);
  const none = { kind: "not_published" as const, text: t("entwicklung-charts:index.nobody") };
  return {
    id: "deutschland",
    label: "",
    href: null,
    series: indexed.map((one) => seriesOf(one, locale)),
    empty: indexed.length === 0 ? none : null,
  };
}

/** Runs are those of all counts of the Land: over a change of counting no line is drawn, though the two ends are like. */
function seriesOf(one: IndexedLand, locale: Locale): Series {
  const shown = countsIn(one);
  const between = one.otherwise.flatMap(({ before, after }) => [before, after]);
  const placed = placeObservations([...new Set([...shown, ...between])]).filter(({ observation }) =>
    shown.includes(observation as DatableCount),
  );
  return {
    id: one.entry.land.ags,
    label: landName(one.entry.land, locale),
    accent: false,
    join: "line",
    points: placed.map(({ observation, x, run }) => {
      const count = observation as DatableCount;
      const value = indexOf(one, count);
      const text = indexText(one, count, locale);
      return {
        x,
        y: drawnNumber(value) ?? Number.NaN,
        text,
        date: `${formatStand(count, locale)} (${numberText(count, locale)})`,
        qualifier: "exact",
        yearInferred: count.yearInferred,
        run,
        secondary: false,
        sourceId: count.sourceId,
        labels: labelsOf(one, count, text, locale),
      };
    }),
  };
}

/** The last point says the whole name, those before it the short one; the base is 100 for all. */
function labelsOf({ entry, base, later }: IndexedLand, count: DatableCount, index: string, locale: Locale) {
  if (count === base) return undefined;
  const short = `${entry.land.short} ${index}`;
  return count === later.at(-1) ? [`${landName(entry.land, locale)} ${index}`, short] : [short];
}

/** Counts of something else after the base year: no point of a line, and no reason against ends that are like. */
function otherwiseNotes(indexed: readonly IndexedLand[], locale: Locale): string[] {
  const cases = indexed.flatMap((one) => {
    const counts = new Set(
      one.otherwise.map(({ after }) => after).filter((count) => !one.later.includes(count)),
    );
    const unlike = [...counts].filter((count) => count.whatIsCounted !== one.base.whatIsCounted);
    if (unlike.length === 0) return [];
    const numbers = unlike.map(
      (count) => `${count.year} ${numberText(count, locale)} ${countedText(count, locale)}`,
    );
    return [`${landName(one.entry.land, locale)} ${numbers.join(", ")}`];
  });
  return cases.length > 0
    ? [translator(locale)("entwicklung-charts:index.otherwise", { cases: cases.join("; ") })]
    : [];
}

function leftOutNotes(leftOut: readonly LandLeftOut[], base: number, locale: Locale): string[] {
  return INDEX_REASONS.flatMap((reason) => {
    const laender = leftOut.filter((one) => one.reason === reason);
    if (laender.length === 0) return [];
    const names = laender.map(({ entry }) => landName(entry.land, locale)).join(", ");
    return [`${reasonText(reason, base, locale)}: ${names}.`];
  });
}

function reasonText(reason: LandLeftOut["reason"], base: number, locale: Locale): string {
  return translator(locale)(`entwicklung-charts:index.reason.${reason}`, { base });
}

const COLUMNS = ["land", "stand", "zahl", "gezaehlt", "index", "grund", "quelle"] as const;

function tableOf(
  answers: readonly (IndexedLand | LandLeftOut)[],
  base: number,
  sources: readonly Source[],
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  return {
    caption: t("entwicklung-charts:index.caption", { base }),
    columns: COLUMNS.map((key) => ({
      key,
      label: t(`entwicklung:columns.${key}`),
      kind: key === "zahl" || key === "index" ? "number" : "text",
    })),
    rows: answers.flatMap((answer) => rowsOf(answer, base, sources, locale)),
  };
}

function rowsOf(
  answer: IndexedLand | LandLeftOut,
  base: number,
  sources: readonly Source[],
  locale: Locale,
): TableRow[] {
  const name = landName(answer.entry.land, locale);
  const href = localePath(locale, `/laender/${answer.entry.land.slug}`);
  const land = { text: name, raw: name, href };
  if (answer.kind === "left_out") {
    const text = reasonText(answer.reason, base, locale);
    return [{ id: answer.entry.land.ags, cells: { land, grund: { text, raw: text } } }];
  }
  return countsIn(answer).map((count) => {
    const value = indexOf(answer, count);
    const counted = countedText(count, locale);
    const source = sources.find(({ sourceId }) => sourceId === count.sourceId);
    return {
      id: count.observationId,
      cells: {
        land,
        stand: { text: formatStand(count, locale), raw: formatStand(count, locale) },
        zahl: { text: formatNumber(count.count, locale), raw: count.count },
        gezaehlt: { text: counted, raw: counted },
        index: { text: formatValue(value, locale, 1), raw: drawnNumber(value) ?? null },
        quelle: source
          ? { text: `${source.publisher}: ${source.title}`, raw: source.url, href: source.url }
          : { text: count.sourceId, raw: count.sourceId },
      },
    };
  });
}
