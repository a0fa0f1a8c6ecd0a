/** What is known of growth between two years, Land by Land, in parts that are never added up. */
import type { DatableCount } from "~/domain/like-counts";
import type { Locale } from "~/domain/locale";
import type { Program } from "~/domain/program";
import type { Source } from "~/domain/source";
import { formatNumber } from "~/format/number";
import { formatEmptiness } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import {
  GROWTH_KINDS,
  type GrowthKind,
  type GrowthPart,
  type LandSplit,
  laenderByKind,
  type Period,
  type Silence,
  splitByLand,
} from "~/metrics/growth-split";
import type { LaenderOverview } from "~/metrics/laender-overview";
import type { ChartTable, TableCell, TableRow } from "./chart-table";
import { citeSources } from "./cite-sources";
import { countedText } from "./counted-text";
import { positionOf } from "./growth-runs";
import { landName } from "./land-words";
import { markedYear } from "./marked-year";
import { numberText } from "./number-text";
import type { SplitGroup, SplitRow } from "./series-plot";
import type { ChartSpec } from "./spec";

/** What each mark of the drawing means. */
const MARKS = ["start", "growth", "change", "stop"] as const;

export function growthSplitByLand(
  overview: LaenderOverview,
  sources: readonly Source[],
  { period, stand }: { period: Period; stand: number | null },
  locale: Locale,
): ChartSpec {
  const t = translator(locale);
  const splits = splitByLand(overview, period);
  const cited = new Set(splits.flatMap(sourcesOf));
  return {
    id: "aufteilung-des-wachstums",
    locale,
    title: growthSplitFinding(splits, period, locale),
    subtitle: t("entwicklung-charts:split.subtitle", period),
    alt: t("entwicklung-charts:split.alt", {
      parts: splits.reduce((sum, { parts }) => sum + parts.length, 0),
      laender: splits.filter(({ parts }) => parts.length > 0).length,
    }),
    plot: {
      type: "split",
      x: period,
      groups: splits.map((split) => groupOf(split, locale)),
      marked: markedYear(stand, locale),
    },
    notes: MARKS.map((mark) => t(`entwicklung-charts:split.note.${mark}`)),
    limits: [t("entwicklung-charts:split.limitSum"), t("entwicklung-charts:split.limitUnknown")],
    sources: citeSources(sources.filter(({ sourceId }) => cited.has(sourceId))),
    credits: [],
    demo: overview.demo,
    table: tableOf(splits, period, sources, locale),
  };
}

/** In how many Länder each kind is known; Länder are counted, never their centres. */
export function growthSplitFinding(splits: readonly LandSplit[], period: Period, locale: Locale): string {
  const t = translator(locale);
  const laender = laenderByKind(splits);
  const kinds = GROWTH_KINDS.filter((kind) => laender[kind] > 0).map((kind) =>
    t(`entwicklung-charts:split.finding.${kind}`, { count: laender[kind] }),
  );
  if (kinds.length === 0) return t("entwicklung-charts:split.findingNone", period);
  const silent = splits.filter(({ parts }) => parts.length === 0).length;
  const rest = silent > 0 ? [t("entwicklung-charts:split.findingSilent", { count: silent })] : [];
  return `${t("entwicklung-charts:split.findingStart", period)} ${[...kinds, ...rest].join("; ")}`;
}

function sourcesOf({ parts, silence }: LandSplit): string[] {
  return [...parts.flatMap(sourcesOfPart), ...(silence ? sourcesOfSilence(silence) : [])];
}

function sourcesOfPart(part: GrowthPart): string[] {
  if ("change" in part) return [part.first.sourceId, part.last.sourceId];
  if (part.kind === "counting_changed")
    return part.steps.flatMap(({ before, after }) => [before.sourceId, after.sourceId]);
  const counted = part.kind === "new_programme" && part.firstCount ? [part.firstCount.sourceId] : [];
  return [part.program.sourceId, ...counted];
}

function sourcesOfSilence(silence: Silence): string[] {
  if (silence.reason === "one_count") return [silence.count.sourceId];
  return silence.reason === "not_like" ? silence.counts.map(({ sourceId }) => sourceId) : [];
}

function groupOf(split: LandSplit, locale: Locale): SplitGroup {
  const { entry, parts, silence } = split;
  return {
    id: entry.land.ags,
    label: landName(entry.land, locale),
    href: localePath(locale, `/entwicklung?ansicht=land&land=${entry.land.slug}`),
    rows: parts.map((part, index) => ({
      id: `${entry.land.ags}-${index}`,
      ...markOf(part),
      text: `${kindText(part.kind, locale)}: ${partText(part, locale)}`,
    })),
    empty: silence && {
      kind: silence.reason === "no_count" ? silence.absence : null,
      text: silenceText(silence, locale),
    },
  };
}

function markOf(part: GrowthPart): Pick<SplitRow, "mark" | "spans"> {
  if ("change" in part)
    return { mark: "growth", spans: [{ from: positionOf(part.first), to: positionOf(part.last) }] };
  switch (part.kind) {
    case "new_programme":
      return { mark: "start", spans: [{ from: part.year + 0.5, to: part.year + 0.5 }] };
    case "end":
      return { mark: "stop", spans: [{ from: part.year + 0.5, to: part.year + 0.5 }] };
    case "counting_changed":
      return {
        mark: "change",
        spans: part.steps.map(({ before, after }) => ({ from: positionOf(before), to: positionOf(after) })),
      };
  }
}

function kindText(kind: GrowthKind, locale: Locale): string {
  return translator(locale)(`entwicklung-charts:split.kind.${kind}`);
}

const termOf = (program: Program | null) => program?.termAbbrev ?? program?.term ?? program?.name ?? "";

function countWithYear(count: DatableCount, locale: Locale): string {
  return `${numberText(count, locale)} ${countedText(count, locale)} (${count.year})`;
}

function partText(part: GrowthPart, locale: Locale): string {
  const t = translator(locale);
  if (part.kind === "new_programme") {
    const start = `${termOf(part.program)} ${part.year}`;
    if (!part.firstCount) return start;
    const count = countWithYear(part.firstCount, locale);
    return t("entwicklung-charts:split.firstCount", { start, count });
  }
  if (part.kind === "end")
    return t("entwicklung-charts:split.endText", { term: termOf(part.program), year: part.year });
  if ("change" in part) {
    const { first, last, change } = part;
    const sign = change > 0 ? "+" : change < 0 ? "−" : "±";
    return t("entwicklung-charts:split.expansionText", {
      term: termOf(part.program),
      counted: countedText(first, locale),
      from: formatNumber(first.count, locale),
      fromYear: first.year,
      to: formatNumber(last.count, locale),
      toYear: last.year,
      change: `${sign}${formatNumber(Math.abs(change), locale)}`,
    });
  }
  const counts = [part.steps[0]?.before, ...part.steps.map(({ after }) => after)].flatMap(
    (count) => count ?? [],
  );
  return counts.map((count) => countWithYear(count, locale)).join(" → ");
}

function silenceText(silence: Silence, locale: Locale): string {
  const t = translator(locale);
  if (silence.reason === "one_count")
    return t("entwicklung-charts:split.oneCount", { count: countWithYear(silence.count, locale) });
  if (silence.reason === "not_like") {
    const counts = silence.counts.map((count) => countWithYear(count, locale)).join(", ");
    return t("entwicklung-charts:split.notLike", { counts });
  }
  return silence.absence === "no_programme"
    ? formatEmptiness(silence.absence, locale)
    : t("entwicklung-charts:split.noCount");
}

const COLUMNS = ["land", "art", "was", "quelle"] as const;

function tableOf(
  splits: readonly LandSplit[],
  period: Period,
  sources: readonly Source[],
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  return {
    caption: t("entwicklung-charts:split.caption", period),
    columns: COLUMNS.map((key) => ({ key, label: t(`entwicklung:columns.${key}`), kind: "text" })),
    rows: splits.flatMap((split) => rowsOf(split, sources, locale)),
  };
}

function rowsOf(
  { entry, parts, silence }: LandSplit,
  sources: readonly Source[],
  locale: Locale,
): TableRow[] {
  const name = landName(entry.land, locale);
  const land = { text: name, raw: name };
  if (silence) {
    const text = silenceText(silence, locale);
    const none = translator(locale)("entwicklung-charts:split.nothing");
    const was =
      silence.reason === "no_count" ? { text, raw: null, status: silence.absence } : { text, raw: text };
    const quelle = citation(sourcesOfSilence(silence), sources);
    return [{ id: entry.land.ags, cells: { land, art: { text: none, raw: none }, was, quelle } }];
  }
  return parts.map((part, index) => {
    const kind = kindText(part.kind, locale);
    const text = partText(part, locale);
    const quelle = citation(sourcesOfPart(part), sources);
    return {
      id: `${entry.land.ags}-${index}`,
      cells: { land, art: { text: kind, raw: kind }, was: { text, raw: text }, quelle },
    };
  });
}

/** Each source once; the cell leads to it where there is one only. */
function citation(ids: readonly string[], sources: readonly Source[]): TableCell {
  const cited = sources.filter(({ sourceId }) => ids.includes(sourceId));
  const text = cited.map(({ publisher, title }) => `${publisher}: ${title}`).join("; ");
  const [only] = cited.length === 1 ? cited : [];
  return {
    text,
    raw: cited.map(({ url }) => url).join(" "),
    ...(only ? { href: only.url } : {}),
  };
}
