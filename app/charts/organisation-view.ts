/** One organisation as finished texts: facts, membership, relations, events, a sentence to quote. */
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import type { Membership, NetworkEvent, RelatedKind, Relation } from "~/domain/network";
import { KEPT_SOURCE_ADDRESS } from "~/domain/network";
import type { Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import type { NetworkEntry } from "~/metrics/network-entries";
import type { ChartTable, TableCell } from "./chart-table";
import { citationText } from "./citation-text";
import { citeSources } from "./cite-sources";
import { homeText, levelText, organisationPath, relatedKindText, typeText } from "./network-words";
import type { QuotableSentence, SourceLine } from "./spec";

export type NamedRelation = Relation & { fromLabel: string; toLabel: string };
export type OrganisationFacts = {
  entry: NetworkEntry;
  memberships: readonly Membership[];
  /** Whether any membership of the network has been entered; else this one's is pending, not missing. */
  membershipsEntered: boolean;
  participationEntered: boolean;
  relations: readonly NamedRelation[];
  events: ReadonlyMap<string, NetworkEvent>;
  slugs: ReadonlyMap<string, string>;
  sources: readonly Source[];
  demo: boolean;
};
export type OrganisationView = {
  /** Generated, not a fact: of the office's organisations all are, where the data is that of a demonstration. */
  demo: boolean;
  name: string;
  role: string | null;
  details: string;
  facts: { id: string; label: string; text: string; href: string | null }[];
  relations: ChartTable;
  relationsNone: string;
  events: ChartTable;
  /** Why there is no event, or what is still to be entered. */
  eventsNote: string | null;
  sources: SourceLine[];
  sentence: QuotableSentence;
};

/** `origin`: public address of the atlas or "". */
export function organisationView(facts: OrganisationFacts, origin: string, locale: Locale): OrganisationView {
  const t = translator(locale);
  const { entry, relations, sources } = facts;
  const toEvents = relations.filter(isAboutEvent);
  // Where it belongs is said above; what it does comes first.
  const others = relations
    .filter((relation) => !isAboutEvent(relation))
    .sort((a, b) => Number(a.kind === "belongs_to") - Number(b.kind === "belongs_to"));
  const cited = new Set([entry, ...relations, ...facts.memberships].map(({ sourceId }) => sourceId));
  return {
    demo: isGenerated(facts),
    name: entry.organisation,
    role: entry.role,
    details: detailsOf(entry, locale),
    facts: factLines(facts, locale),
    relations: relationTable(others, facts, locale),
    relationsNone: t("netzwerk-words:organisation.relationsNone"),
    events: eventTable(toEvents, facts, locale),
    eventsNote: eventsNote(toEvents.length, facts.participationEntered, locale),
    sources: citeSources([
      sources.find(({ sourceId }) => sourceId === entry.sourceId),
      ...sources.filter(({ sourceId }) => cited.has(sourceId)),
    ]),
    sentence: sentenceOf(facts, origin, locale),
  };
}

const isGenerated = ({ demo, entry }: OrganisationFacts) => demo && entry.origin === "kept";

const isAboutEvent = ({ kind }: Relation) => kind === "takes_part" || kind === "hosts";

/** "Landesstelle, Hessen, Bensheim". */
function detailsOf(entry: NetworkEntry, locale: Locale): string {
  return [typeText(entry.type, locale), homeText(entry.landAgs, locale), entry.place]
    .filter((part, index, all) => part && all.indexOf(part) === index)
    .join(", ");
}

function eventsNote(count: number, entered: boolean, locale: Locale): string | null {
  const t = translator(locale);
  const none = count === 0 ? [t("netzwerk-words:organisation.eventsNone")] : [];
  const pending = entered ? [] : [t("netzwerk-words:organisation.eventsPending")];
  return [...none, ...pending].join(" ") || null;
}

function factLines({ entry, memberships, membershipsEntered }: OrganisationFacts, locale: Locale) {
  const t = translator(locale);
  const line = (
    id: "type" | "level" | "land" | "place" | "standing" | "origin",
    text: string,
    href: string | null = null,
  ) => ({
    id,
    label: t(`netzwerk-words:organisation.fact.${id}`),
    text,
    href,
  });
  const land = entry.landAgs ? landByAgs(entry.landAgs) : null;
  const periods = memberships.map(({ joined, leftOn }) =>
    t("netzwerk-words:organisation.membership", { period: periodText(joined, leftOn, locale) }),
  );
  const none = membershipsEntered
    ? t("netzwerk-words:organisation.notMember")
    : t("netzwerk-words:organisation.pendingMembership");
  return [
    line("type", typeText(entry.type, locale)),
    line("level", levelText(entry.level, locale)),
    line("land", homeText(entry.landAgs, locale), land && localePath(locale, `/laender/${land.slug}`)),
    line("place", placeText(entry, locale)),
    line("standing", periods.length > 0 ? periods.join("; ") : none),
    line("origin", t(`netzwerk-words:directory.origin.${entry.origin}`)),
  ];
}

function placeText({ place, gemeindeName }: NetworkEntry, locale: Locale): string {
  const t = translator(locale);
  if (place === null) return t("netzwerk-words:organisation.noPlace");
  if (gemeindeName === null) return t("netzwerk-words:organisation.placeOpen", { place });
  if (gemeindeName.startsWith(place)) return place;
  return t("netzwerk-words:organisation.placeIn", { place, gemeinde: gemeindeName });
}

function periodText(since: string | null, until: string | null, locale: Locale): string {
  const t = translator(locale);
  const words = { since: since && formatDate(since, locale), until: until && formatDate(until, locale) };
  if (since && until) return t("netzwerk-words:organisation.between", words);
  if (since) return t("netzwerk-words:organisation.since", words);
  return until ? t("netzwerk-words:organisation.until", words) : t("netzwerk-words:organisation.openPeriod");
}

const plain = (text: string, href?: string): TableCell => ({ text, raw: text, ...(href && { href }) });

function sourceCell(sourceId: string, sources: readonly Source[], locale: Locale): TableCell {
  const source = sources.find((candidate) => candidate.sourceId === sourceId);
  if (!source) return plain(sourceId);
  const href = source.url === KEPT_SOURCE_ADDRESS ? localePath(locale, source.url) : source.url;
  return plain(`${source.publisher}: ${source.title}`, href);
}

/** The other end, seen from the organisation: words of the relation, name, where it leads. */
function otherEnd(relation: NamedRelation, facts: OrganisationFacts, locale: Locale) {
  const t = translator(locale);
  const outwards = relation.fromKind === "organisation" && relation.fromId === facts.entry.stakeholderId;
  const kind = outwards ? relation.toKind : relation.fromKind;
  const id = outwards ? relation.toId : relation.fromId;
  return {
    words: outwards
      ? t(`netzwerk-words:relation.out.${relation.kind}`)
      : t(`netzwerk-words:relation.in.${relation.kind}`),
    label: outwards ? relation.toLabel : relation.fromLabel,
    kind,
    id,
    href: hrefOf(kind, id, facts.slugs, locale),
  };
}

function hrefOf(
  kind: RelatedKind,
  id: string,
  slugs: ReadonlyMap<string, string>,
  locale: Locale,
): string | undefined {
  const slug = slugs.get(id);
  if (kind === "organisation" && slug) return organisationPath(slug, locale);
  if (kind === "land") return localePath(locale, `/laender/${landByAgs(id).slug}`);
  if (kind === "program") return localePath(locale, "/programme");
  return undefined;
}

function relationTable(
  relations: readonly NamedRelation[],
  facts: OrganisationFacts,
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const noted = relations.some((relation) => noteOf(relation, facts) !== null);
  const keys = (["relation", "other", "kind", "period", "note", "source"] as const).filter(
    (key) => key !== "note" || noted,
  );
  return {
    caption: t("netzwerk-words:organisation.relationsCaption", { count: relations.length }),
    columns: keys.map((key) => ({
      key,
      label: t(`netzwerk-words:organisation.column.${key}`),
      kind: "text",
    })),
    rows: relations.map((relation) => {
      const { words, label, kind, href } = otherEnd(relation, facts, locale);
      return {
        id: relation.relationId,
        cells: {
          relation: plain(words),
          other: plain(label, href),
          kind: plain(relatedKindText(kind, locale)),
          period: plain(periodText(relation.since, relation.until, locale)),
          note: plain(noteOf(relation, facts) ?? ""),
          source: sourceCell(relation.sourceId, facts.sources, locale),
        },
      };
    }),
  };
}

/** A note that repeats the organisation's task says nothing new: the task stands at the head of the page. */
const noteOf = ({ note }: Relation, { entry }: OrganisationFacts) => (note === entry.role ? null : note);

/** What the organisation took part in or held, the newest first. */
function eventTable(
  relations: readonly NamedRelation[],
  facts: OrganisationFacts,
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const keys = ["date", "event", "role", "kind", "source"] as const;
  const dated = relations.flatMap((relation) => {
    const other = otherEnd(relation, facts, locale);
    const event = facts.events.get(other.id);
    return event ? [{ relation, other, event }] : [];
  });
  return {
    caption: t("netzwerk-words:organisation.eventsCaption", { count: dated.length }),
    columns: keys.map((key) => ({
      key,
      label: t(`netzwerk-words:organisation.column.${key}`),
      kind: "text",
    })),
    rows: dated
      .sort((a, b) => b.event.date.localeCompare(a.event.date))
      .map(({ relation, other, event }) => ({
        id: relation.relationId,
        cells: {
          date: { text: formatDate(event.date, locale), raw: event.date },
          event: plain(event.title),
          role: plain(other.words),
          kind: plain(t(`netzwerk-words:eventKind.${event.kind}`)),
          source: sourceCell(relation.sourceId, facts.sources, locale),
        },
      })),
  };
}

function sentenceOf(facts: OrganisationFacts, origin: string, locale: Locale): QuotableSentence {
  const t = translator(locale);
  const { entry, sources, relations } = facts;
  const demo = isGenerated(facts) ? t("files:demo") : "";
  const role = entry.role === null ? "" : t("netzwerk-words:organisation.sentenceRole", { role: entry.role });
  const sentence = t("netzwerk-words:organisation.sentence", {
    organisation: entry.organisation,
    details: detailsOf(entry, locale),
    role,
  });
  const counted =
    relations.length > 0
      ? t("netzwerk-words:organisation.sentenceRelations", { count: relations.length })
      : "";
  const source = sources.find(({ sourceId }) => sourceId === entry.sourceId) ?? null;
  return {
    text: [demo, sentence, counted, citationText([source], locale)].filter(Boolean).join(" "),
    href: `${origin}${organisationPath(entry.slug, locale)}`,
  };
}
