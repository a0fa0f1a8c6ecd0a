/** What the graph's form offers: kinds that occur in the network, with their number, whatever is chosen. */
import type { Locale } from "~/domain/locale";
import { RELATED_KINDS, RELATION_KINDS, type RelatedKind, type RelationKind } from "~/domain/network";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import { type GraphRows, thingCount } from "~/metrics/network-graph";

export type GraphChoices = {
  things: Partial<Record<RelatedKind, string>>;
  relations: Partial<Record<RelationKind, string>>;
};

export function graphChoices({ nodes, edges }: GraphRows, locale: Locale): GraphChoices {
  const t = translator(locale);
  const choices: GraphChoices = { things: {}, relations: {} };
  for (const kind of RELATED_KINDS) {
    const count = thingCount(nodes, kind);
    const label = t(`netzwerk-bild-words:thing.${kind}`, { count: 2 });
    if (count > 0) choices.things[kind] = `${label} (${formatNumber(count, locale)})`;
  }
  for (const kind of RELATION_KINDS) {
    const count = edges.reduce((sum, edge) => (edge.kind === kind ? sum + edge.relations : sum), 0);
    const label = t(`netzwerk-bild-words:line.${kind}`);
    if (count > 0) choices.relations[kind] = `${label} (${formatNumber(count, locale)})`;
  }
  return choices;
}
