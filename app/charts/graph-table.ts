/** Every relation of the graph as a row: who, what, with whom, since when, and by which source. */
import { thingOfNode } from "~/domain/graph-filter";
import type { Locale } from "~/domain/locale";
import type { Source } from "~/domain/source";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import type { ChartTable, NetworkNode, NetworkPlot, TableCell } from "./spec";

const COLUMNS = [
  "von",
  "art_von",
  "beziehung",
  "zu",
  "art_zu",
  "zeitraum",
  "wortlaut",
  "anzahl",
  "quellen",
] as const;

/** `gathered`: a row can stand for several relations; otherwise there is no number to show. */
export function graphTable(
  plot: NetworkPlot,
  sources: readonly Source[],
  gathered: boolean,
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const sourceOf = new Map(sources.map((source) => [source.sourceId, source]));
  const words = new Map(plot.lineKinds.map(({ kind, out }) => [kind, out]));
  const text = (value: string): TableCell => ({ text: value, raw: value });
  const kindOf = ({ kind, gathered: count }: NetworkNode) =>
    text(t(`netzwerk-bild-words:thing.${thingOfNode(kind)}`, { count }));
  return {
    caption: gathered
      ? t("netzwerk-bild-words:graph.captionGathered")
      : t("netzwerk-bild-words:graph.caption"),
    columns: COLUMNS.filter((key) => key !== "anzahl" || gathered).map((key) => ({
      key,
      label: t(`netzwerk-bild-words:graph.columns.${key}`),
      kind: key === "anzahl" ? "number" : "text",
    })),
    rows: plot.lines.flatMap(({ from, to, kind, relations }, line) => {
      const [start, end] = [plot.nodes[from] as NetworkNode, plot.nodes[to] as NetworkNode];
      return relations.map((relation, index) => ({
        id: `${line}-${index}`,
        cells: {
          von: { ...text(start.label), ...(start.page && { href: start.page }) },
          art_von: kindOf(start),
          beziehung: text(words.get(kind) ?? kind),
          zu: { ...text(end.label), ...(end.page && { href: end.page }) },
          art_zu: kindOf(end),
          zeitraum: relation.period
            ? text(relation.period)
            : { text: t("netzwerk-bild-words:graph.periodUnknown"), raw: null },
          wortlaut: { text: relation.note ?? "", raw: relation.note },
          anzahl: { text: formatNumber(relation.count, locale), raw: relation.count },
          quellen: text(
            relation.sourceIds
              .map((id) => {
                const source = sourceOf.get(id);
                return source ? `${source.publisher}: ${source.title}` : id;
              })
              .join("; "),
          ),
        },
      }));
    }),
  };
}
