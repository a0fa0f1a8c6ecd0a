/** Members of the network at the end of each quarter. */
import type { Locale } from "~/domain/locale";
import { isNumber, type Value } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatValue } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { QuarterOfGrowth } from "~/metrics/network-growth";
import type { ChartTable } from "./chart-table";
import {
  countCell,
  type GrowthFacts,
  growthChart,
  growthOf,
  numberCell,
  pendingSeries,
  pointOf,
  quarterText,
  runningNote,
  upToNotes,
  yearAloneNotes,
  yearOf,
} from "./network-growth-frame";
import type { SeriesPlot } from "./series-plot";
import type { ChartSpec } from "./spec";

const ID = "netzwerk-mitglieder";

export function networkMembers(facts: GrowthFacts, locale: Locale): ChartSpec {
  const t = translator(locale);
  const quarters = growthOf(facts);
  const [first, last] = [quarters[0], quarters.at(-1)];
  const unit = t("netzwerk-wachstum:unit.members");
  const date = formatDate(facts.dataDate, locale);
  const known = first && last;
  return growthChart(
    {
      id: ID,
      title: known ? membersFinding(quarters, locale) : t("netzwerk-wachstum:members.pending"),
      subtitle: t("netzwerk-wachstum:members.subtitle", { date }),
      alt: known
        ? t("netzwerk-wachstum:members.alt", {
            from: quarterText(first.quarter, locale),
            to: date,
            number: formatValue(last.members, locale),
          })
        : t("netzwerk-wachstum:members.altPending"),
      plot: known ? plotOf(quarters, unit, locale) : pendingSeries(unit, facts, locale),
      notes: known
        ? [
            runningNote(facts, locale),
            ...yearAloneNotes(facts, locale),
            ...upToNotes(
              quarters.map(({ members }) => members),
              locale,
            ),
            t("netzwerk-wachstum:note.rejoined"),
          ]
        : [],
      table: tableOf(quarters, locale),
    },
    facts.memberships,
    facts,
    locale,
  );
}

/** Today, and the first year's end of which the members are known. */
export function membersFinding(quarters: readonly QuarterOfGrowth[], locale: Locale): string {
  const t = translator(locale);
  const today = quarters.at(-1) as QuarterOfGrowth;
  const before = quarters.find(({ quarter, running }) => quarter.endsWith("Q4") && !running);
  const words = {
    count: drawn(today.members),
    date: formatDate(today.day, locale),
    number: formatValue(today.members, locale),
  };
  if (!before) return t("netzwerk-wachstum:members.findingFirst", words);
  return t("netzwerk-wachstum:members.finding", {
    ...words,
    year: before.quarter.slice(0, 4),
    before: formatValue(before.members, locale),
  });
}

const drawn = (value: Value) => (isNumber(value) ? value.value : 0);

function plotOf(quarters: readonly QuarterOfGrowth[], unit: string, locale: Locale): SeriesPlot {
  const points = quarters.flatMap(({ members, day }) => pointOf(members, day, locale));
  const xs = quarters.map(({ day }) => yearOf(day));
  return {
    type: "series",
    x: { from: Math.floor(Math.min(...xs)), to: Math.ceil(Math.max(...xs)) },
    unit,
    sharedY: true,
    panels: [
      {
        id: "netzwerk",
        label: "",
        href: null,
        empty: null,
        series: [{ id: "mitglieder", label: unit, accent: true, join: "step", points }],
      },
    ],
    breaks: [],
  };
}

function tableOf(quarters: readonly QuarterOfGrowth[], locale: Locale): ChartTable {
  const t = translator(locale);
  const keys = ["quarter", "day", "members", "joined", "left"] as const;
  return {
    caption: t("netzwerk-wachstum:members.caption"),
    columns: keys.map((key) => ({
      key,
      label: t(`netzwerk-wachstum:column.${key}`),
      kind: key === "quarter" || key === "day" ? "text" : "number",
    })),
    rows: [...quarters].reverse().map(({ quarter, day, members, joined, left }) => ({
      id: quarter,
      cells: {
        quarter: { text: quarterText(quarter, locale), raw: quarter },
        day: { text: formatDate(day, locale), raw: day },
        members: numberCell(members, locale),
        joined: countCell(joined, locale),
        left: countCell(left, locale),
      },
    })),
  };
}
