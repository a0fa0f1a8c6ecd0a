/** The graph of the network: things at the places the import gave them, the relations between them in words and with their sources. */
import { type GraphFilter, thingOfNode, writeGraphFilter } from "~/domain/graph-filter";
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { GRAPH_BOX, NODE_KINDS, RELATED_KINDS, RELATION_KINDS, type RelatedKind } from "~/domain/network";
import { ORGANISATION_PATH } from "~/domain/organisation-slug";
import type { Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import {
  answerableLaender,
  type GraphNodeRow,
  type GraphRows,
  inReadingOrder,
  type ShownGraph,
  shownGraph,
  thingCount,
} from "~/metrics/network-graph";
import { citeSources } from "./cite-sources";
import { GRAPH_ID, GRAPH_PATH } from "./graph-address";
import { graphTable } from "./graph-table";
import { groupLabel, networkRelations, shortName } from "./graph-words";
import { landName } from "./land-words";
import type { NetworkLine, NetworkNode, NetworkPlot } from "./network-plot";
import { homeText } from "./network-words";
import type { ChartSpec } from "./spec";

export type NetworkGraphInput = {
  rows: GraphRows;
  dates: ReadonlyMap<string, string>;
  slugs: ReadonlyMap<string, string>;
  sources: readonly Source[];
  kept: boolean;
  demo: boolean;
  dataDate: string;
};
export type NetworkSpec = ChartSpec & { plot: NetworkPlot };

/** More lines of one meeting kind than these would cover everything else: drawn as a hint only. */
export const MANY_LINES = 150;

/** `filter.focus` must be a node or a thing of the graph. */
export function networkGraph(input: NetworkGraphInput, filter: GraphFilter, locale: Locale): NetworkSpec {
  const t = translator(locale);
  const shown = shownGraph(input.rows, filter);
  const plot = plotOf(input, shown, filter, locale);
  const things = thingsInWords(shown.nodes, locale);
  const relations = shown.lines.reduce((sum, line) => sum + line.relations.length, 0);
  const inWords = t("netzwerk-bild-words:graph.relations", {
    count: relations,
    number: formatNumber(relations, locale),
  });
  const gathered = shown.nodes.some((node) => node.gathered > 1);
  const meetings = shown.lines.filter(({ kind }) => kind === "takes_part");
  const cited = new Set(shown.lines.flatMap((line) => line.relations.map(({ sourceId }) => sourceId)));
  const sources = citeSources(input.sources.filter(({ sourceId }) => cited.has(sourceId)));
  const focus = plot.focus === null ? null : plot.nodes[plot.focus];
  return {
    id: GRAPH_ID,
    locale,
    title: networkFinding(input, shown, filter, locale),
    subtitle: t("netzwerk-bild-words:graph.subtitle", {
      things,
      relations: inWords,
      date: formatDate(input.dataDate, locale),
    }),
    alt: focus
      ? t("netzwerk-bild-words:graph.altFocus", {
          name: focus.label,
          neighbours: neighboursInWords(neighbourCount(plot), locale),
        })
      : t("netzwerk-bild-words:graph.alt", { things, relations: inWords }),
    plot,
    notes: [
      t("netzwerk-bild-words:graph.places"),
      t("netzwerk-bild-words:graph.labels"),
      ...(meetings.length > MANY_LINES && !focus
        ? [
            t("netzwerk-bild-words:graph.many", {
              number: formatNumber(
                meetings.reduce((sum, line) => sum + line.relations.length, 0),
                locale,
              ),
            }),
          ]
        : []),
      ...(gathered ? [t("netzwerk-bild-words:graph.gathered")] : []),
      t("netzwerk-bild-words:graph.derived"),
      ...(input.kept ? [] : [t("netzwerk-bild-words:graph.pending")]),
    ],
    limits: [
      t("netzwerk-bild-words:graph.limitAbsent"),
      t("netzwerk-bild-words:graph.limitMany"),
      t("netzwerk-bild-words:graph.limitTime"),
      t("netzwerk-bild-words:graph.limitPersons"),
    ],
    sources,
    credits: [],
    demo: input.demo,
    tone: "people",
    table: graphTable(plot, sources, locale),
    address: {
      chart: GRAPH_ID,
      query: writeGraphFilter(filter),
      page: `${GRAPH_PATH}${writeGraphFilter(filter)}#${GRAPH_ID}`,
    },
  };
}

/**
 * The whole picture: of how many Länder it is known who answers for a programme. A selection: how far it reaches. A focus: how well the one
 * thing is connected.
 */
export function networkFinding(
  input: NetworkGraphInput,
  shown: ShownGraph,
  filter: GraphFilter,
  locale: Locale,
): string {
  const t = translator(locale);
  const number = (count: number) => formatNumber(count, locale);
  if (shown.focus) {
    const { nodeId } = shown.focus;
    const name = labelOf(shown.focus, locale);
    const own = shown.lines.filter(({ from, to }) => from === nodeId || to === nodeId);
    const count = own.reduce((sum, line) => sum + line.relations.length, 0);
    if (count === 0) return t("netzwerk-bild-words:graph.findingFocusNone", { name });
    const neighbours = new Set(own.map(({ from, to }) => (from === nodeId ? to : from))).size;
    return t("netzwerk-bild-words:graph.findingFocus", {
      name,
      count,
      number: number(count),
      neighbours: neighboursInWords(neighbours, locale),
    });
  }
  if (filter.things.length < RELATED_KINDS.length || filter.relations.length < RELATION_KINDS.length) {
    const count = shown.lines.reduce((sum, line) => sum + line.relations.length, 0);
    return t("netzwerk-bild-words:graph.findingFilter", {
      count,
      number: number(count),
      things: number(shown.nodes.reduce((sum, { gathered }) => sum + gathered, 0)),
    });
  }
  const count = answerableLaender(input.rows).length;
  return count === 0
    ? t("netzwerk-bild-words:graph.findingNone")
    : t("netzwerk-bild-words:graph.finding", { number: number(count) });
}

function neighboursInWords(count: number, locale: Locale): string {
  return translator(locale)("netzwerk-bild-words:graph.neighbours", {
    count,
    number: formatNumber(count, locale),
  });
}

function neighbourCount({ lines, focus }: NetworkPlot): number {
  const ends = lines.flatMap(({ from, to }) => (from === focus ? [to] : to === focus ? [from] : []));
  return new Set(ends).size;
}

/** `52 Organisationen, 22 Landesprogramme, …`: what groups gather is counted with them. */
function thingsInWords(nodes: readonly GraphNodeRow[], locale: Locale): string {
  const t = translator(locale);
  return RELATED_KINDS.flatMap((kind) => {
    const count = thingCount(nodes, kind);
    return count > 0
      ? [`${formatNumber(count, locale)} ${t(`netzwerk-bild-words:thing.${kind}`, { count })}`]
      : [];
  }).join(", ");
}

function labelOf(node: GraphNodeRow, locale: Locale): string {
  if (node.kind === "land") return landName(landByAgs(node.refId), locale);
  return node.kind.endsWith("_group") ? groupLabel(node, locale) : node.label;
}

function plotOf(
  input: NetworkGraphInput,
  shown: ShownGraph,
  filter: GraphFilter,
  locale: Locale,
): NetworkPlot {
  const t = translator(locale);
  const ordered = inReadingOrder(shown.nodes);
  const indexOf = new Map(ordered.map(({ nodeId }, index) => [nodeId, index]));
  const lines: NetworkLine[] = shown.lines.map(({ from, to, kind, relations }) => ({
    from: indexOf.get(from) as number,
    to: indexOf.get(to) as number,
    kind,
    relations: networkRelations(relations, ordered, locale),
  }));
  const kinds = NODE_KINDS.filter((known) => ordered.some(({ kind }) => kind === known));
  return {
    type: "network",
    box: GRAPH_BOX,
    nodes: ordered.map((node) => nodeOf(node, input, shown, filter, locale)),
    lines,
    nodeKinds: kinds.map((kind) => {
      const count = ordered.reduce((sum, node) => (node.kind === kind ? sum + node.gathered : sum), 0);
      return { kind, count, label: keyLabel(kind, count, locale), one: keyLabel(kind, 1, locale) };
    }),
    lineKinds: RELATION_KINDS.flatMap((kind) => {
      const count = shown.lines.reduce(
        (sum, line) => (line.kind === kind ? sum + line.relations.length : sum),
        0,
      );
      if (count === 0) return [];
      return [
        {
          kind,
          label: t(`netzwerk-bild-words:line.${kind}`),
          out: t(`netzwerk-words:relation.out.${kind}`),
          in: t(`netzwerk-words:relation.in.${kind}`),
          count,
        },
      ];
    }),
    headings: { nodes: t("netzwerk-bild-words:graph.marks"), lines: t("netzwerk-bild-words:graph.lines") },
    focus: shown.focus ? (indexOf.get(shown.focus.nodeId) as number) : null,
    islands: [...new Set(ordered.map(({ landAgs }) => landAgs))].map((land) => ({
      land,
      name: homeText(land, locale),
    })),
  };
}

function keyLabel(kind: GraphNodeRow["kind"], count: number, locale: Locale): string {
  const t = translator(locale);
  const thing = thingOfNode(kind) as RelatedKind;
  if (kind === "organisation_group") return t("netzwerk-bild-words:group.organisation");
  if (kind === "event_group") return t("netzwerk-bild-words:group.event");
  if (kind === "municipal_group") return t("netzwerk-bild-words:group.municipal_program");
  return t(`netzwerk-bild-words:thing.${thing}`, { count });
}

function nodeOf(
  row: GraphNodeRow,
  input: NetworkGraphInput,
  shown: ShownGraph,
  filter: GraphFilter,
  locale: Locale,
): NetworkNode {
  const t = translator(locale);
  const label = labelOf(row, locale);
  const kind = t(`netzwerk-bild-words:thing.${thingOfNode(row.kind)}`, { count: row.gathered });
  const date = input.dates.get(row.refId);
  const where = row.kind === "land" || row.landAgs === null ? null : landName(landByAgs(row.landAgs), locale);
  const what = [
    row.gathered > 1 ? `${formatNumber(row.gathered, locale)} ${kind}` : kind,
    ...(where ? [where] : []),
    ...(row.kind === "event" && date ? [formatDate(date, locale)] : []),
  ].join(", ");
  const count = shown.degree.get(row.nodeId);
  const relations =
    count && t("netzwerk-bild-words:graph.relations", { count, number: formatNumber(count, locale) });
  return {
    id: row.nodeId,
    kind: row.kind,
    label,
    short: row.kind === "land" ? landByAgs(row.refId).short : shortName(row.label),
    text: relations
      ? t("netzwerk-bild-words:graph.node", { label, what, relations })
      : t("netzwerk-bild-words:graph.nodeNone", { label, what }),
    land: row.landAgs,
    gathered: row.gathered,
    degree: count === undefined ? 0 : count,
    x: row.x,
    y: row.y,
    href: `${localePath(locale, GRAPH_PATH)}${writeGraphFilter({ ...filter, focus: row.nodeId })}#${GRAPH_ID}`,
    page: pageOf(row, input, locale),
  };
}

function pageOf(row: GraphNodeRow, { slugs }: NetworkGraphInput, locale: Locale): string | null {
  if (row.kind === "land") return localePath(locale, `/laender/${landByAgs(row.refId).slug}`);
  const slug = row.kind === "organisation" ? slugs.get(row.refId) : undefined;
  return slug ? localePath(locale, `${ORGANISATION_PATH}/${slug}`) : null;
}
