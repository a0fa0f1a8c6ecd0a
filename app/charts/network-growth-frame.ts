/** What the charts of the network's growth share: their facts, their words for quarters, their emptiness, their limits. */
import type { Locale } from "~/domain/locale";
import type { Membership, NetworkEvent, Participation, Quarter } from "~/domain/network";
import type { Source } from "~/domain/source";
import { isNumber, type Value } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { formatEmptiness, formatValue } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { NetworkEntry } from "~/metrics/network-entries";
import {
  datedToYear,
  growthPerQuarter,
  type Joining,
  type QuarterOfGrowth,
  quartersOfGrowth,
} from "~/metrics/network-growth";
import type { BarPlot } from "./bar-plot";
import type { TableCell } from "./chart-table";
import { citeSources } from "./cite-sources";
import type { SeriesPlot, SeriesPoint } from "./series-plot";
import type { ChartSpec } from "./spec";

/** `events`: the office's own meetings alone. */
export type GrowthFacts = {
  entries: readonly NetworkEntry[];
  memberships: readonly Membership[];
  events: readonly NetworkEvent[];
  participation: readonly Participation[];
  sources: readonly Source[];
  dataDate: string;
  demo: boolean;
};

/** Quarters a bar chart shows; the table holds all. */
export const SHOWN_QUARTERS = 12;

type Parts = Pick<ChartSpec, "id" | "title" | "subtitle" | "alt" | "plot" | "notes" | "table"> & {
  /** The part of the address the chart follows; without it none. */
  query?: string;
};

/** `cited`: the rows the chart is made of. */
export function growthChart(
  { query = "", ...parts }: Parts,
  cited: readonly { sourceId: string }[],
  facts: GrowthFacts,
  locale: Locale,
): ChartSpec {
  const t = translator(locale);
  const ids = new Set(cited.map(({ sourceId }) => sourceId));
  return {
    ...parts,
    locale,
    tone: "people",
    limits: (["entered", "organisations", "size", "activity"] as const).map((key) =>
      t(`netzwerk-wachstum:limit.${key}`),
    ),
    sources: citeSources(facts.sources.filter(({ sourceId }) => ids.has(sourceId))),
    credits: [],
    demo: facts.demo,
    address: { chart: parts.id, query, page: `/netzwerk/wachstum${query}#${parts.id}` },
  };
}

/** Every quarter from the first joining to today, of all members or of those given. */
export function growthOf(
  { memberships, dataDate }: GrowthFacts,
  ofThese: readonly Joining[] = memberships,
): QuarterOfGrowth[] {
  return growthPerQuarter(ofThese, quartersOfGrowth(memberships, dataDate), dataDate);
}

/** "3. Quartal 2025". */
export function quarterText(quarter: Quarter, locale: Locale): string {
  const [year, number] = [quarter.slice(0, 4), quarter.slice(6)];
  return translator(locale)("netzwerk-wachstum:quarter", { quarter: number, year });
}

/** A day as year and its fraction: 2024-07-01 is about 2024.5. */
export function yearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / (end - start);
}

/** `none`: where there is no number, there is no point. */
export function pointOf(value: Value, day: string, locale: Locale): SeriesPoint[] {
  if (!isNumber(value) && value.kind !== "zero") return [];
  const number = isNumber(value) ? value : { value: 0, qualifier: "exact" as const };
  return [
    {
      x: yearOf(day),
      y: number.value,
      text: formatValue(value, locale),
      date: formatDate(day, locale),
      qualifier: number.qualifier,
      yearInferred: false,
      run: 0,
      secondary: false,
      sourceId: "",
    },
  ];
}

/** One frame that says that nothing has been entered yet. */
export function pendingSeries(unit: string, { dataDate }: GrowthFacts, locale: Locale): SeriesPlot {
  const year = Number(dataDate.slice(0, 4));
  const text = translator(locale)("netzwerk-wachstum:notEntered");
  return {
    type: "series",
    x: { from: year - 1, to: year },
    unit,
    sharedY: true,
    panels: [{ id: "netzwerk", label: "", href: null, series: [], empty: { kind: "pending", text } }],
    breaks: [],
  };
}

/** One slot that says the same among bars. */
export function pendingBars(unit: string, locale: Locale): BarPlot {
  const bar = {
    id: "pending",
    label: unit,
    value: { kind: "pending" as const },
    text: formatEmptiness("pending", locale),
    note: null,
    accent: false,
    href: null,
  };
  return { type: "bars", unit, groups: [{ id: "alle", heading: null, bars: [bar] }] };
}

export function numberCell(value: Value, locale: Locale): TableCell {
  const text = formatValue(value, locale);
  if (isNumber(value)) return { text, raw: value.value };
  return value.kind === "zero" ? { text, raw: 0 } : { text, raw: null, status: value.kind };
}

export const countCell = (count: number, locale: Locale): TableCell => ({
  text: formatNumber(count, locale),
  raw: count,
});

export const textCell = (text: string): TableCell => ({ text, raw: text });

/** Joinings and leavings that cannot be put into a quarter. */
export function yearAloneNotes({ memberships, dataDate }: GrowthFacts, locale: Locale): string[] {
  const t = translator(locale);
  const entries = datedToYear(memberships, dataDate).flatMap(({ year, joined, left }) => [
    ...(joined > 0 ? [t("netzwerk-wachstum:note.yearJoined", { count: joined, year })] : []),
    ...(left > 0 ? [t("netzwerk-wachstum:note.yearLeft", { count: left, year })] : []),
  ]);
  return entries.length > 0 ? [t("netzwerk-wachstum:note.yearAlone", { entries: entries.join(", ") })] : [];
}

/** What "bis zu" means, where one of the numbers shown is one. */
export function upToNotes(values: readonly Value[], locale: Locale): string[] {
  const any = values.some((value) => isNumber(value) && value.qualifier === "up_to");
  return any ? [translator(locale)("netzwerk-wachstum:note.upTo")] : [];
}

/** Until when the running quarter is counted. */
export function runningNote({ dataDate }: GrowthFacts, locale: Locale): string {
  return translator(locale)("netzwerk-wachstum:note.running", { date: formatDate(dataDate, locale) });
}

/** Bars by year, the last quarters alone. */
export function barsByYear<T extends { quarter: Quarter }>(
  quarters: readonly T[],
  unit: string,
  locale: Locale,
  read: (quarter: T) => { value: Value; note: string | null },
): BarPlot {
  const shown = quarters.slice(-SHOWN_QUARTERS);
  const years = [...new Set(shown.map(({ quarter }) => quarter.slice(0, 4)))];
  return {
    type: "bars",
    unit,
    groups: years.map((year) => ({
      id: year,
      heading: year,
      bars: shown
        .filter(({ quarter }) => quarter.startsWith(year))
        .map((entry) => {
          const { value, note } = read(entry);
          return {
            id: entry.quarter,
            label: translator(locale)("netzwerk-wachstum:quarterOnly", {
              quarter: entry.quarter.slice(6),
            }),
            value,
            text: formatValue(value, locale),
            note,
            accent: false,
            href: null,
          };
        }),
    })),
  };
}
