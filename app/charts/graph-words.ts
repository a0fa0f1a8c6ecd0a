/** Words of the graph that stand for one node or one relation. */
import type { Locale } from "~/domain/locale";
import { ORGANISATION_TYPES } from "~/domain/network";
import { formatDate } from "~/format/date";
import { translator } from "~/i18n/translator";
import type { GraphNodeRow, GraphRelationRow } from "~/metrics/network-graph";
import type { NetworkRelation } from "./network-plot";
import { homeText } from "./network-words";

/** `Kommunen, Hessen`: what a group gathers, in the words of the page. */
export function groupLabel({ kind, type, landAgs, refId }: GraphNodeRow, locale: Locale): string {
  const t = translator(locale);
  if (kind === "event_group" && refId === "kept") return t("netzwerk-bild-words:group.meetings");
  const many = ORGANISATION_TYPES.find((known) => known === type);
  const group =
    kind === "organisation_group" && many
      ? t(`netzwerk-words:typeMany.${many}`)
      : kind === "event_group"
        ? t("netzwerk-bild-words:thing.event", { count: 2 })
        : t("netzwerk-bild-words:thing.municipal_program", { count: 2 });
  return t("netzwerk-bild-words:group.label", { group, where: homeText(landAgs, locale) });
}

/** A long name's own abbreviation, as it gives it in brackets: `Zentrum Bayern Familie und Soziales (ZBFS)` → `ZBFS`. */
export function shortName(name: string): string | null {
  const bracket = /\((\p{L}[\p{L}\d&.-]{1,9})\)/u.exec(name)?.[1];
  return bracket && /\p{Lu}\p{Lu}|^\p{Ll}{2,6}$/u.test(bracket) ? bracket : null;
}

/** One by one with period and wording; between groups as one with their number. */
export function networkRelations(
  relations: readonly GraphRelationRow[],
  nodes: readonly GraphNodeRow[],
  locale: Locale,
): NetworkRelation[] {
  const gathered = relations.length > 1 && nodes.some(({ gathered: many }) => many > 1);
  if (!gathered)
    return relations.map((relation) => ({
      count: 1,
      period: periodText(relation, locale),
      note: relation.note,
      sourceIds: [relation.sourceId],
    }));
  const sourceIds = [...new Set(relations.map(({ sourceId }) => sourceId))].sort();
  return [{ count: relations.length, period: null, note: null, sourceIds }];
}

function periodText({ since, until }: GraphRelationRow, locale: Locale): string | null {
  const t = translator(locale);
  if (since && until)
    return t("netzwerk-words:organisation.between", {
      since: formatDate(since, locale),
      until: formatDate(until, locale),
    });
  if (since) return t("netzwerk-words:organisation.since", { since: formatDate(since, locale) });
  return until ? t("netzwerk-words:organisation.until", { until: formatDate(until, locale) }) : null;
}
