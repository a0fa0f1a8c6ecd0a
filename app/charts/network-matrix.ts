/** The matrix of the network as a chart: organisations by Land and type, with the sources they are named in, to be taken away. */
import type { Locale } from "~/domain/locale";
import { ORGANISATION_TYPES } from "~/domain/network";
import { writeNetworkFilter } from "~/domain/network-filter";
import type { Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import type { NetworkEntry } from "~/metrics/network-entries";
import { networkMatrix } from "~/metrics/network-matrix";
import type { ChartTable, TableCell } from "./chart-table";
import { citeSources } from "./cite-sources";
import type { MatrixPlot } from "./matrix-plot";
import { type CountTable, networkMatrixView } from "./network-matrix-view";
import { typesText } from "./network-words";
import type { ChartSpec } from "./spec";

export type NetworkMatrixInput = {
  entries: readonly NetworkEntry[];
  sources: readonly Source[];
  dataDate: string;
  demo: boolean;
};

export function organisationMatrix(
  { entries, sources, dataDate, demo }: NetworkMatrixInput,
  level: NetworkEntry["level"] | null,
  locale: Locale,
): ChartSpec {
  const t = translator(locale);
  const view = networkMatrixView(networkMatrix(entries, level), dataDate, locale);
  const cited = new Set(
    entries.filter((entry) => level === null || entry.level === level).map(({ sourceId }) => sourceId),
  );
  const query = writeNetworkFilter({ level });
  return {
    id: "netzwerk-matrix",
    locale,
    title: view.finding,
    subtitle: view.perLand.caption,
    alt: t("netzwerk-words:matrix.alt", { date: formatDate(dataDate, locale) }),
    plot: plotOf(view.perLand, locale),
    notes: [
      t("netzwerk-words:matrix.rule"),
      ...(level === null && view.gaps.length > 0 ? [t("netzwerk-words:matrix.framed")] : []),
    ],
    limits: [t("netzwerk-words:matrix.limitKnown"), t("netzwerk-words:matrix.limitWeight")],
    sources: citeSources(sources.filter(({ sourceId }) => cited.has(sourceId))),
    credits: [],
    demo,
    tone: "people",
    table: tableOf(view.perLand, locale),
    address: {
      chart: "netzwerk-matrix",
      query,
      page: `/netzwerk/matrix${query}#netzwerk-matrix`,
    },
  };
}

/** Numbers alone; where a gap can be named its 0 is framed. */
function plotOf({ columns, rows }: CountTable, locale: Locale): MatrixPlot {
  return {
    type: "matrix",
    columns,
    emptiness: [],
    rows: rows.map(({ id, label, href, cells }) => ({
      id,
      group: label,
      label: "",
      cells: cells.map(({ count, gap }) => ({ text: formatNumber(count, locale), marked: gap })),
      href,
    })),
  };
}

/** Numbers alone: a count of what is known is 0 where nothing is, also where the page says "noch keine". */
function tableOf({ caption, corner, rows }: CountTable, locale: Locale): ChartTable {
  const sum = translator(locale)("netzwerk-words:matrix.sum");
  return {
    caption,
    columns: [
      { key: "place", label: corner, kind: "text" },
      ...ORGANISATION_TYPES.map((type) => ({
        key: type as string,
        label: typesText(type, locale),
        kind: "number" as const,
      })),
      { key: "all", label: sum, kind: "number" },
    ],
    rows: rows.map(({ id, label, cells }) => ({
      id,
      cells: Object.fromEntries([
        ["place", { text: label, raw: label } satisfies TableCell],
        ...cells.map(({ key, text, count }): [string, TableCell] => [
          key,
          { text, raw: count, ...(count === 0 && { status: "zero" as const }) },
        ]),
      ]),
    })),
  };
}
