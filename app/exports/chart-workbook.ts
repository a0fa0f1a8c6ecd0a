/** A chart's two tables, as the sheets every table file is written from: what is drawn, and all that stands behind it. */
import type { ChartTable, TableCell } from "~/charts/chart-table";
import { translator } from "~/i18n/translator";
import type { ExportedChart } from "./export-job";
import { settledPackage } from "./settled-package";
import type { Sheet } from "./sheet";
import { sheetOf } from "./sheet";
import { shownSheet } from "./shown-sheet";
import { sheetsToXlsx } from "./to-xlsx.server";

/** The table behind the chart; a source stands in its row with its title and its link. */
export function fullSheet({ spec, origin }: ExportedChart): Sheet {
  const { plot } = spec;
  const ofMap = plot.type === "map" && {
    keyLabel: translator(spec.locale)("files:column.ags"),
    facts: new Map(plot.regions.map(({ ags, value }) => [ags, { value, sources: [] }])),
  };
  return sheetOf({ ...spec, table: withCitations(spec.table) }, { origin, ...ofMap });
}

/** What is drawn; the full table where the drawing is that table. */
export function drawnSheet(chart: ExportedChart): Sheet {
  return shownSheet(chart.spec, chart.origin) ?? fullSheet(chart);
}

/** On the page a source is a title that leads to its address; a file needs both in words. */
function withCitations(table: ChartTable): ChartTable {
  const cited = (cell: TableCell): TableCell =>
    cell.href?.startsWith("http") && cell.raw === cell.href
      ? { ...cell, raw: `${cell.text}, ${cell.href}` }
      : cell;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).map(([key, cell]) => [key, cited(cell)])),
  }));
  return { ...table, rows };
}

export async function chartToXlsx(chart: ExportedChart): Promise<Uint8Array> {
  const t = translator(chart.spec.locale);
  const shown = shownSheet(chart.spec, chart.origin);
  const before = shown ? [{ name: t("exports:sheet.shown"), sheet: shown }] : [];
  return settledPackage(await sheetsToXlsx(fullSheet(chart), before), chart.origin.dataDate);
}
