/** How many of the sixteen Länder and three levels the members come from, quarter by quarter. */
import { LAENDER } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { drawnNumber, type Value } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatPercent } from "~/format/number";
import { formatValue } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import { type QuarterOfGrowth, representedOn } from "~/metrics/network-growth";
import type { ChartTable } from "./chart-table";
import {
  type GrowthFacts,
  growthChart,
  growthOf,
  numberCell,
  pendingSeries,
  pointOf,
  quarterText,
  upToNotes,
  yearOf,
} from "./network-growth-frame";
import type { SeriesPlot } from "./series-plot";
import type { ChartSpec } from "./spec";

type Represented = Pick<QuarterOfGrowth, "quarter" | "day"> & { laender: Value; levels: Value };

export function networkRepresented(facts: GrowthFacts, locale: Locale): ChartSpec {
  const t = translator(locale);
  const quarters = representedPerQuarter(facts);
  const [first, last] = [quarters[0], quarters.at(-1)];
  const unit = t("netzwerk-wachstum:unit.laender");
  const date = formatDate(facts.dataDate, locale);
  const known = first && last;
  return growthChart(
    {
      id: "netzwerk-vertretene-laender",
      title: known
        ? t("netzwerk-wachstum:represented.finding", {
            date,
            laender: formatValue(last.laender, locale),
            levels: formatValue(last.levels, locale),
          })
        : t("netzwerk-wachstum:represented.pending"),
      subtitle: t("netzwerk-wachstum:represented.subtitle", { date }),
      alt: known
        ? t("netzwerk-wachstum:represented.alt", {
            from: quarterText(first.quarter, locale),
            to: date,
            number: formatValue(last.laender, locale),
          })
        : t("netzwerk-wachstum:members.altPending"),
      plot: known ? plotOf(quarters, unit, locale) : pendingSeries(unit, facts, locale),
      notes: known
        ? [
            t("netzwerk-wachstum:represented.nationwide"),
            ...upToNotes(
              quarters.flatMap(({ laender, levels }) => [laender, levels]),
              locale,
            ),
          ]
        : [],
      table: tableOf(quarters, locale),
    },
    facts.memberships,
    facts,
    locale,
  );
}

export function representedPerQuarter(facts: GrowthFacts): Represented[] {
  const homes = new Map(facts.entries.map((entry) => [entry.stakeholderId, entry]));
  return growthOf(facts).map(({ quarter, day }) => ({
    quarter,
    day,
    ...representedOn(facts.memberships, homes, day),
  }));
}

function plotOf(quarters: readonly Represented[], unit: string, locale: Locale): SeriesPlot {
  const xs = quarters.map(({ day }) => yearOf(day));
  const points = quarters.flatMap(({ laender, day }) => pointOf(laender, day, locale));
  return {
    type: "series",
    x: { from: Math.floor(Math.min(...xs)), to: Math.ceil(Math.max(...xs)) },
    unit,
    sharedY: true,
    panels: [
      {
        id: "laender",
        label: "",
        href: null,
        empty: null,
        series: [{ id: "laender", label: unit, accent: true, join: "step", points }],
      },
    ],
    breaks: [],
  };
}

/** Share of the sixteen Länder as printed; the words of the emptiness where there is no number. */
export function shareOfLaender(laender: Value, locale: Locale): string {
  const number = drawnNumber(laender);
  return number === undefined ? formatValue(laender, locale) : formatPercent(number / LAENDER.length, locale);
}

function tableOf(quarters: readonly Represented[], locale: Locale): ChartTable {
  const t = translator(locale);
  return {
    caption: t("netzwerk-wachstum:represented.caption"),
    columns: [
      { key: "quarter", label: t("netzwerk-wachstum:column.quarter"), kind: "text" },
      { key: "day", label: t("netzwerk-wachstum:column.day"), kind: "text" },
      { key: "laender", label: t("netzwerk-wachstum:column.laender"), kind: "number" },
      { key: "share", label: t("netzwerk-wachstum:represented.share"), kind: "text" },
      { key: "levels", label: t("netzwerk-wachstum:column.levels"), kind: "number" },
    ],
    rows: [...quarters].reverse().map(({ quarter, day, laender, levels }) => {
      const share = shareOfLaender(laender, locale);
      return {
        id: quarter,
        cells: {
          quarter: { text: quarterText(quarter, locale), raw: quarter },
          day: { text: formatDate(day, locale), raw: day },
          laender: numberCell(laender, locale),
          share: { text: share, raw: share },
          levels: numberCell(levels, locale),
        },
      };
    }),
  };
}
