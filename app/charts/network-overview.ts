/** The network in numbers: finding, key figures and what each of the five views holds. */
import { LAENDER } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import type { Membership, NetworkEvent, Participation, Relation } from "~/domain/network";
import type { Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { formatEmptiness, formatValue } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { NetworkEntry } from "~/metrics/network-entries";
import { membersOn } from "~/metrics/network-growth";
import { citeSources } from "./cite-sources";
import { fromLaender } from "./network-words";
import type { SourceLine } from "./spec";

export type NetworkFacts = {
  entries: readonly NetworkEntry[];
  memberships: readonly Membership[];
  events: readonly NetworkEvent[];
  participation: readonly Participation[];
  relations: readonly Relation[];
  sources: readonly Source[];
  demo: boolean;
  dataDate: string;
};

/** What all five views agree on. */
export type NetworkCounts = {
  organisations: number;
  named: number;
  kept: number;
  /** Organisations at home in a Land, and in how many Länder; the others are nationwide. */
  atHome: number;
  laender: number;
  nationwide: number;
  missing: string[];
  placed: number;
  unplaced: number;
  relations: number;
  members: number;
  former: number;
  meetings: number;
  participations: number;
};

export function networkCounts({ entries, relations, events, participation }: NetworkFacts): NetworkCounts {
  const homes = new Set(entries.flatMap(({ landAgs }) => landAgs ?? []));
  const count = (is: (entry: NetworkEntry) => boolean) => entries.filter(is).length;
  return {
    organisations: entries.length,
    named: count(({ origin }) => origin === "public"),
    kept: count(({ origin }) => origin === "kept"),
    atHome: count(({ landAgs }) => landAgs !== null),
    laender: homes.size,
    nationwide: count(({ landAgs }) => landAgs === null),
    missing: LAENDER.flatMap(({ ags }) => (homes.has(ags) ? [] : [ags])),
    placed: count(({ lon }) => lon !== null),
    unplaced: count(({ lon }) => lon === null),
    relations: relations.length,
    members: count(({ standing }) => standing === "member"),
    former: count(({ standing }) => standing === "former"),
    meetings: events.filter(({ origin }) => origin === "kept").length,
    participations: participation.length,
  };
}

/** "52 Organisationen sind in öffentlichen Quellen genannt: 42 aus 14 der 16 Länder, 10 bundesweit". */
export function networkFinding(facts: NetworkFacts, locale: Locale): string {
  const t = translator(locale);
  const counts = networkCounts(facts);
  const number = formatNumber(counts.organisations, locale);
  const words = { count: counts.organisations, number };
  const kept = counts.kept > 0 || facts.memberships.length > 0;
  const where = t("netzwerk-words:overview.where", {
    start: kept ? t("netzwerk-words:overview.recorded", words) : t("netzwerk-words:overview.named", words),
    atHome: formatNumber(counts.atHome, locale),
    laender: counts.laender,
    nationwide: formatNumber(counts.nationwide, locale),
  });
  if (!kept) return where;
  const members =
    facts.memberships.length > 0
      ? t("netzwerk-words:overview.membersToday", {
          number: formatValue(membersOn(facts.memberships, facts.dataDate), locale),
        })
      : t("netzwerk-words:overview.membersPending");
  return t("netzwerk-words:overview.withMembers", { where, members });
}

type Figure = { id: string; label: string; value: string; lines: string[]; sources: SourceLine[] };

export function networkFigures(facts: NetworkFacts, locale: Locale): Figure[] {
  const t = translator(locale);
  const counts = networkCounts(facts);
  const number = (value: number) => formatNumber(value, locale);
  const cited = (ids: readonly { sourceId: string }[]) => {
    const wanted = new Set(ids.map(({ sourceId }) => sourceId));
    return citeSources(facts.sources.filter(({ sourceId }) => wanted.has(sourceId)));
  };
  const belonging = facts.relations.filter(({ kind }) => kind === "belongs_to").length;
  return [
    {
      id: "organisations",
      label: t("netzwerk-words:overview.figure.organisations"),
      value: number(counts.organisations),
      lines: [
        t("netzwerk-words:overview.figure.named", { number: number(counts.named) }),
        ...(counts.kept > 0
          ? [t("netzwerk-words:overview.figure.kept", { number: number(counts.kept) })]
          : []),
      ],
      sources: cited(facts.entries),
    },
    {
      id: "laender",
      label: t("netzwerk-words:overview.figure.laender"),
      value: t("netzwerk-words:overview.figure.ofSixteen", { number: counts.laender }),
      lines: [
        ...(counts.missing.length > 0 && counts.missing.length < LAENDER.length
          ? [
              t("netzwerk-words:overview.figure.missing", {
                laender: fromLaender(counts.missing, locale),
              }),
            ]
          : []),
        t("netzwerk-words:overview.figure.nationwide", { number: number(counts.nationwide) }),
      ],
      sources: [],
    },
    {
      id: "placed",
      label: t("netzwerk-words:overview.figure.placed"),
      value: number(counts.placed),
      lines: [t("netzwerk-words:overview.figure.unplaced", { number: number(counts.unplaced) })],
      sources: [],
    },
    {
      id: "relations",
      label: t("netzwerk-words:overview.figure.relations"),
      value: number(counts.relations),
      lines: [
        t("netzwerk-words:overview.figure.belongs", { number: number(belonging) }),
        t("netzwerk-words:overview.figure.relationSources"),
      ],
      sources: cited(facts.relations),
    },
    memberFigure(facts, counts, cited(facts.memberships), locale),
    meetingFigure(facts, counts, cited(facts.participation), locale),
  ];
}

function memberFigure(
  facts: NetworkFacts,
  counts: NetworkCounts,
  sources: SourceLine[],
  locale: Locale,
): Figure {
  const t = translator(locale);
  const entered = facts.memberships.length > 0;
  return {
    id: "members",
    label: t("netzwerk-words:overview.figure.members"),
    value: formatValue(membersOn(facts.memberships, facts.dataDate), locale),
    lines: entered
      ? [
          t("netzwerk-words:overview.figure.membersDay", { date: formatDate(facts.dataDate, locale) }),
          t("netzwerk-words:overview.figure.former", { number: formatNumber(counts.former, locale) }),
        ]
      : [t("netzwerk-words:overview.figure.membersPending")],
    sources,
  };
}

function meetingFigure(
  facts: NetworkFacts,
  counts: NetworkCounts,
  sources: SourceLine[],
  locale: Locale,
): Figure {
  const t = translator(locale);
  const entered = counts.meetings > 0;
  return {
    id: "meetings",
    label: t("netzwerk-words:overview.figure.meetings"),
    value: entered ? formatNumber(counts.meetings, locale) : formatEmptiness("pending", locale),
    lines: entered
      ? [
          t("netzwerk-words:overview.figure.participations", {
            number: formatNumber(facts.participation.length, locale),
          }),
        ]
      : [t("netzwerk-words:overview.figure.meetingsPending")],
    sources,
  };
}

export const NETWORK_FORMS = ["karte", "matrix", "graph", "verzeichnis", "wachstum"] as const;

/** What each of the five views holds, with the numbers it will show. */
export function networkFormTexts(facts: NetworkFacts, locale: Locale) {
  const t = translator(locale);
  const counts = networkCounts(facts);
  const words = {
    placed: formatNumber(counts.placed, locale),
    unplaced: formatNumber(counts.unplaced, locale),
    relations: formatNumber(counts.relations, locale),
    organisations: formatNumber(counts.organisations, locale),
  };
  return NETWORK_FORMS.map((id) => ({ id, text: t(`netzwerk-words:overview.form.${id}`, words) }));
}

/** What of the office's tables has been entered; pending where nothing has. */
export function keptText(facts: NetworkFacts, locale: Locale): string {
  const t = translator(locale);
  const counts = networkCounts(facts);
  if (counts.kept + facts.memberships.length + counts.meetings + counts.participations === 0)
    return t("netzwerk-words:overview.keptPending");
  const filled = t("netzwerk-words:overview.keptFilled", {
    organisations: formatNumber(counts.kept, locale),
    memberships: formatNumber(facts.memberships.length, locale),
    events: formatNumber(counts.meetings, locale),
    participation: formatNumber(counts.participations, locale),
  });
  return facts.demo ? `${filled} ${t("netzwerk-words:overview.keptDemo")}` : filled;
}
