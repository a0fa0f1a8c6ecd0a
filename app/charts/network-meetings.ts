/** Meetings of the network and attendances by organisations per quarter. */
import type { Locale } from "~/domain/locale";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import { meetingsPerQuarter, type QuarterOfMeetings } from "~/metrics/network-growth";
import type { ChartTable } from "./chart-table";
import {
  barsByYear,
  countCell,
  type GrowthFacts,
  growthChart,
  numberCell,
  pendingBars,
  quarterText,
  runningNote,
  SHOWN_QUARTERS,
} from "./network-growth-frame";
import type { ChartSpec } from "./spec";

export function networkMeetings(facts: GrowthFacts, locale: Locale): ChartSpec {
  const t = translator(locale);
  const { events, participation, dataDate } = facts;
  const quarters = meetingsPerQuarter(events, participation, dataDate);
  const unit = t("netzwerk-wachstum:unit.participation");
  const known = quarters.length > 0;
  return growthChart(
    {
      id: "netzwerk-teilnahmen",
      title: meetingsFinding(facts, locale),
      subtitle: t("netzwerk-wachstum:meetings.subtitle", { count: SHOWN_QUARTERS }),
      alt: known
        ? t("netzwerk-wachstum:meetings.alt", { bars: Math.min(quarters.length, SHOWN_QUARTERS) })
        : t("netzwerk-wachstum:members.altPending"),
      plot: known
        ? barsByYear(quarters, unit, locale, (quarter) => ({
            value: quarter.participation,
            note:
              quarter.events > 0
                ? t("netzwerk-wachstum:meetings.events", { count: quarter.events })
                : t("netzwerk-wachstum:meetings.eventsNone"),
          }))
        : pendingBars(unit, locale),
      notes: known ? [runningNote(facts, locale), ...notesOf(facts, locale)] : notesOf(facts, locale),
      table: tableOf(quarters, locale),
    },
    [...events, ...participation],
    facts,
    locale,
  );
}

/** All meetings that have been entered, also those a quarter cannot be told of. */
export function meetingsFinding({ events, participation }: GrowthFacts, locale: Locale): string {
  const t = translator(locale);
  if (events.length === 0) return t("netzwerk-wachstum:meetings.pending");
  const words = { count: events.length, events: formatNumber(events.length, locale) };
  if (participation.length === 0) return t("netzwerk-wachstum:meetings.findingUnlisted", words);
  return t("netzwerk-wachstum:meetings.finding", {
    ...words,
    participation: formatNumber(participation.length, locale),
  });
}

function notesOf({ events, participation }: GrowthFacts, locale: Locale): string[] {
  const t = translator(locale);
  const listed = new Set(participation.map(({ eventId }) => eventId));
  const unlisted = events.filter(({ eventId }) => !listed.has(eventId)).length;
  const undated = events.filter(({ date }) => date.length === 4).length;
  return [
    ...(unlisted > 0 && events.length > 0 ? [t("netzwerk-wachstum:note.unlisted", { count: unlisted })] : []),
    ...(undated > 0 ? [t("netzwerk-wachstum:note.eventsYear", { count: undated })] : []),
  ];
}

function tableOf(quarters: readonly QuarterOfMeetings[], locale: Locale): ChartTable {
  const t = translator(locale);
  const keys = ["quarter", "events", "participation"] as const;
  return {
    caption: t("netzwerk-wachstum:meetings.caption"),
    columns: keys.map((key) => ({
      key,
      label: t(`netzwerk-wachstum:column.${key}`),
      kind: key === "quarter" ? "text" : "number",
    })),
    rows: [...quarters].reverse().map(({ quarter, events, participation }) => ({
      id: quarter,
      cells: {
        quarter: { text: quarterText(quarter, locale), raw: quarter },
        events: countCell(events, locale),
        participation: numberCell(participation, locale),
      },
    })),
  };
}
