/** Joinings per quarter; the table holds all of them by type, level or Land. */
import type { Locale } from "~/domain/locale";
import { type NetworkSplit, writeNetworkSplit } from "~/domain/network-split";
import { numberValue } from "~/domain/value";
import { formatList } from "~/format/list";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import type { QuarterOfGrowth } from "~/metrics/network-growth";
import type { ChartTable } from "./chart-table";
import {
  barsByYear,
  countCell,
  type GrowthFacts,
  growthChart,
  growthOf,
  pendingBars,
  quarterText,
  runningNote,
  SHOWN_QUARTERS,
  yearAloneNotes,
} from "./network-growth-frame";
import { groupedGrowth } from "./network-members-split";
import type { ChartSpec } from "./spec";

/** So many quarters are named in the title; of more it says how many. */
const NAMED = 3;

export function networkJoinings(facts: GrowthFacts, split: NetworkSplit, locale: Locale): ChartSpec {
  const t = translator(locale);
  const quarters = growthOf(facts);
  const unit = t("netzwerk-wachstum:unit.joined");
  const known = quarters.length > 0;
  return growthChart(
    {
      id: "netzwerk-beitritte",
      query: writeNetworkSplit(split),
      title: known ? joinedFinding(quarters, locale) : t("netzwerk-wachstum:joined.pending"),
      subtitle: t("netzwerk-wachstum:joined.subtitle", { count: SHOWN_QUARTERS }),
      alt: known
        ? t("netzwerk-wachstum:joined.alt", { bars: Math.min(quarters.length, SHOWN_QUARTERS) })
        : t("netzwerk-wachstum:members.altPending"),
      plot: known
        ? barsByYear(quarters, unit, locale, ({ joined, left }) => ({
            value: numberValue(joined),
            note:
              left > 0 ? t("netzwerk-wachstum:joined.left", { number: formatNumber(left, locale) }) : null,
          }))
        : pendingBars(unit, locale),
      notes: known
        ? [runningNote(facts, locale), ...yearAloneNotes(facts, locale), t("netzwerk-wachstum:note.rejoined")]
        : [],
      table: tableOf(facts, quarters, split, locale),
    },
    facts.memberships,
    facts,
    locale,
  );
}

/** The quarter with most joinings, of all there are; several share the place where they do. */
export function joinedFinding(quarters: readonly QuarterOfGrowth[], locale: Locale): string {
  const t = translator(locale);
  const most = Math.max(...quarters.map(({ joined }) => joined));
  if (most === 0) return t("netzwerk-wachstum:joined.findingNone");
  const best = quarters
    .filter(({ joined }) => joined === most)
    .map(({ quarter }) => quarterText(quarter, locale));
  const number = formatNumber(most, locale);
  if (best.length > NAMED) return t("netzwerk-wachstum:joined.findingMany", { number, count: best.length });
  const words = { quarter: formatList(best, locale), number };
  return best.length === 1
    ? t("netzwerk-wachstum:joined.finding", words)
    : t("netzwerk-wachstum:joined.findingShared", words);
}

function tableOf(
  facts: GrowthFacts,
  quarters: readonly QuarterOfGrowth[],
  split: NetworkSplit,
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const groups = groupedGrowth(facts, split, locale);
  return {
    caption: t("netzwerk-wachstum:joined.caption", {
      dimension: t(`netzwerk-wachstum:dimension.${split}`),
    }),
    columns: [
      { key: "quarter", label: t("netzwerk-wachstum:column.quarter"), kind: "text" },
      { key: "joined", label: t("netzwerk-wachstum:column.joined"), kind: "number" },
      { key: "left", label: t("netzwerk-wachstum:column.left"), kind: "number" },
      ...groups.map(({ id, label }) => ({ key: `g-${id}`, label, kind: "number" as const })),
    ],
    rows: [...quarters].reverse().map(({ quarter, joined, left }) => ({
      id: quarter,
      cells: {
        quarter: { text: quarterText(quarter, locale), raw: quarter },
        joined: countCell(joined, locale),
        left: countCell(left, locale),
        ...Object.fromEntries(
          groups.flatMap((group) => {
            const entry = group.quarters.find((other) => other.quarter === quarter);
            return entry ? [[`g-${group.id}`, countCell(entry.joined, locale)]] : [];
          }),
        ),
      },
    })),
  };
}
