/**
 * Every relation of the graph as a row: who, what, with whom, since when, and by which source. Told from the picture and its sources alone,
 * in words the browser has too: so a page that carries the picture need not carry the table besides.
 */
import type { Locale } from "~/domain/locale";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import type { ChartTable, TableCell } from "./chart-table";
import type { NetworkNode, NetworkPlot } from "./network-plot";
import type { SourceLine } from "./spec";

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

export function graphTable(plot: NetworkPlot, sources: readonly SourceLine[], locale: Locale): ChartTable {
  const t = translator(locale);
  // Only where things are gathered does a row stand for several relations; otherwise there is no number to show.
  const gathered = plot.nodes.some((node) => node.gathered > 1);
  const sourceOf = new Map(sources.map((source) => [source.sourceId, source]));
  const words = new Map(plot.lineKinds.map(({ kind, out }) => [kind, out]));
  const kinds = new Map(plot.nodeKinds.map(({ kind, one }) => [kind, one]));
  const text = (value: string): TableCell => ({ text: value, raw: value });
  const nodeCell = ({ label, page }: NetworkNode) => ({ ...text(label), ...(page && { href: page }) });
  const cited = (id: string) => {
    const source = sourceOf.get(id);
    return source ? `${source.publisher}: ${source.title}` : id;
  };
  return {
    caption: gathered ? t("netzwerk-bild:table.captionGathered") : t("netzwerk-bild:table.caption"),
    columns: COLUMNS.filter((key) => key !== "anzahl" || gathered).map((key) => ({
      key,
      label: t(`netzwerk-bild:table.${key}`),
      kind: key === "anzahl" ? "number" : "text",
    })),
    rows: plot.lines.flatMap(({ from, to, kind, relations }, line) => {
      const [start, end] = [plot.nodes[from] as NetworkNode, plot.nodes[to] as NetworkNode];
      return relations.map((relation, index) => ({
        id: `${line}-${index}`,
        cells: {
          von: nodeCell(start),
          art_von: text(kinds.get(start.kind) as string),
          beziehung: text(words.get(kind) as string),
          zu: nodeCell(end),
          art_zu: text(kinds.get(end.kind) as string),
          zeitraum: { text: relation.period ?? t("netzwerk-bild:table.periodUnknown"), raw: relation.period },
          wortlaut: { text: relation.note ?? "", raw: relation.note },
          anzahl: { text: formatNumber(relation.count, locale), raw: relation.count },
          quellen: text(relation.sourceIds.map(cited).join("; ")),
        },
      }));
    }),
  };
}
