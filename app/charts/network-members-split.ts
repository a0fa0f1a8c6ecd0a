/** Members of the network by type, level or Land: one small panel each, all on one scale. */
import type { Locale } from "~/domain/locale";
import type { OrganisationLevel, OrganisationType } from "~/domain/network";
import { groupOf, groupsOfSplit, type NetworkSplit, writeNetworkSplit } from "~/domain/network-split";
import { drawnNumber } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatList } from "~/format/list";
import { formatNumber } from "~/format/number";
import { formatEmptiness, formatValue } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { QuarterOfGrowth } from "~/metrics/network-growth";
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
import { homeText, levelText, typesText } from "./network-words";
import type { SeriesPlot } from "./series-plot";
import type { ChartSpec } from "./spec";

type Group = { id: string; label: string; quarters: QuarterOfGrowth[] };

export function networkMembersSplit(facts: GrowthFacts, split: NetworkSplit, locale: Locale): ChartSpec {
  const t = translator(locale);
  const groups = groupedGrowth(facts, split, locale);
  const known = facts.memberships.length > 0;
  const dimension = t(`netzwerk-wachstum:dimension.${split}`);
  const unit = t("netzwerk-wachstum:unit.members");
  return growthChart(
    {
      id: "netzwerk-mitglieder-nach",
      query: writeNetworkSplit(split),
      title: known ? splitFinding(groups, locale) : t("netzwerk-wachstum:split.pending", { dimension }),
      subtitle: t("netzwerk-wachstum:split.subtitle", {
        dimension,
        date: formatDate(facts.dataDate, locale),
      }),
      alt: known
        ? t("netzwerk-wachstum:split.alt", { panels: groups.length, dimension })
        : t("netzwerk-wachstum:members.altPending"),
      plot: known ? plotOf(groups, unit, locale) : pendingSeries(unit, facts, locale),
      notes: known
        ? [
            ...(split === "land" ? [t("netzwerk-wachstum:split.nationwide")] : []),
            ...upToNotes(
              groups.flatMap(({ quarters }) => quarters.filter(isShown).map(({ members }) => members)),
              locale,
            ),
          ]
        : [],
      table: tableOf(groups, dimension, locale),
    },
    facts.memberships,
    facts,
    locale,
  );
}

export function groupedGrowth(facts: GrowthFacts, split: NetworkSplit, locale: Locale): Group[] {
  const groupOfId = new Map(facts.entries.map((entry) => [entry.stakeholderId, groupOf(entry, split)]));
  return groupsOfSplit(split).map((id) => ({
    id,
    label: groupLabel(id, split, locale),
    quarters: growthOf(
      facts,
      facts.memberships.filter(({ stakeholderId }) => groupOfId.get(stakeholderId) === id),
    ),
  }));
}

export function groupLabel(id: string, split: NetworkSplit, locale: Locale): string {
  if (split === "art") return typesText(id as OrganisationType, locale);
  return split === "ebene" ? levelText(id as OrganisationLevel, locale) : homeText(id, locale);
}

/** Ends of years and today: more would not be legible in a small panel. */
const isShown = ({ quarter, running }: QuarterOfGrowth) => running || quarter.endsWith("Q4");

/** Which group grew most since the first year's end; where no year has ended yet, which is the largest. */
export function splitFinding(groups: readonly Group[], locale: Locale): string {
  const t = translator(locale);
  const grown = groups.flatMap(({ label, quarters }) => {
    const first = quarters.find((entry) => isShown(entry) && !entry.running);
    const last = quarters.at(-1);
    const number = last && drawnNumber(last.members);
    if (number === undefined) return [];
    const before = first ? drawnNumber(first.members) : undefined;
    return [{ label, first, last, number, before, more: before === undefined ? number : number - before }];
  });
  const most = Math.max(...grown.map(({ more }) => more));
  const best = grown.filter(({ more }) => more === most);
  const [one] = best;
  const year = one?.first?.quarter.slice(0, 4);
  if (!one || most <= 0) return t("netzwerk-wachstum:split.findingNone", { year });
  const group = formatList(
    best.map(({ label }) => label),
    locale,
  );
  const words = { group, year, more: formatNumber(most, locale) };
  if (best.length > 1)
    return year
      ? t("netzwerk-wachstum:split.findingShared", words)
      : t("netzwerk-wachstum:split.findingFirstShared", words);
  const number = one.last ? formatValue(one.last.members, locale) : "";
  if (!one.first) return t("netzwerk-wachstum:split.findingFirst", { group, number });
  return t("netzwerk-wachstum:split.finding", {
    ...words,
    before: formatValue(one.first.members, locale),
    number,
  });
}

function plotOf(groups: readonly Group[], unit: string, locale: Locale): SeriesPlot {
  const days = groups.flatMap(({ quarters }) => quarters.filter(isShown).map(({ day }) => yearOf(day)));
  return {
    type: "series",
    x: { from: Math.floor(Math.min(...days)), to: Math.ceil(Math.max(...days)) },
    unit,
    sharedY: true,
    panels: groups.map(({ id, label, quarters }) => {
      const points = quarters.filter(isShown).flatMap(({ members, day }) => pointOf(members, day, locale));
      return {
        id,
        label,
        href: null,
        series: [{ id, label, accent: true, join: "step" as const, points }],
        empty: null,
      };
    }),
    breaks: [],
  };
}

/** A group nobody has joined yet: counted, 0. */
function tableOf(groups: readonly Group[], dimension: string, locale: Locale): ChartTable {
  const t = translator(locale);
  const quarters = [...(groups[0]?.quarters ?? [])].reverse();
  return {
    caption: t("netzwerk-wachstum:split.caption", { dimension }),
    columns: [
      { key: "quarter", label: t("netzwerk-wachstum:column.quarter"), kind: "text" },
      ...groups.map(({ id, label }) => ({ key: `g-${id}`, label, kind: "number" as const })),
    ],
    rows: quarters.map(({ quarter }) => ({
      id: quarter,
      cells: {
        quarter: { text: quarterText(quarter, locale), raw: quarter },
        ...Object.fromEntries(
          groups.map((group) => {
            const entry = group.quarters.find((other) => other.quarter === quarter);
            const cell = entry
              ? numberCell(entry.members, locale)
              : { text: formatEmptiness("pending", locale), raw: null, status: "pending" as const };
            return [`g-${group.id}`, cell];
          }),
        ),
      },
    })),
  };
}
