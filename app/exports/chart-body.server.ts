/** The bytes of one chart in one format. Light formats are made here, heavy ones by the workers; what was made is kept for a while. */
import { LRUCache } from "lru-cache";
import { type ExportOptions, exportQuery } from "~/domain/export-options";
import type { Locale } from "~/domain/locale";
import type { ChartFormat } from "./chart-addresses";
import { chartPicture } from "./chart-picture";
import { chartWords } from "./chart-words";
import { drawnSheet, fullSheet } from "./chart-workbook";
import type { ExportedChart } from "./export-job";
import { makeFile } from "./export-pool.server";
import { presentationTemplate } from "./presentation-template.server";
import { sheetToCsv } from "./to-csv.server";
import { chartToHtmlBlock, chartToHtmlPage } from "./to-html";
import { chartToJson } from "./to-json.server";

export type Asked = { chart: ExportedChart; format: ChartFormat; options: ExportOptions; root: string };
type Body = string | Uint8Array;

const kept = new LRUCache<string, Body>({
  maxSize: 48 * 1024 * 1024,
  sizeCalculation: (body) => Math.max(1, body.length),
});

export async function chartBody(asked: Asked, locale: Locale): Promise<Body> {
  const { chart, format, options } = asked;
  const { address } = chart.spec;
  const key = [
    chart.origin.snapshotId,
    chart.origin.permalink,
    locale,
    `${address.chart}.${format}`,
    exportQuery(address.query, options),
  ].join(" ");
  const known = kept.get(key);
  if (known !== undefined) return known;
  const body = await make(asked, locale);
  kept.set(key, body);
  return body;
}

async function make({ chart, format, options, root }: Asked, locale: Locale): Promise<Body> {
  switch (format) {
    case "svg":
      return chartPicture(chart.spec, chartWords(chart.spec, chart.origin), options);
    case "csv":
      return sheetToCsv(options.table === "shown" ? drawnSheet(chart) : fullSheet(chart), options.csv);
    case "json":
      return chartToJson(chart, root);
    case "html":
      return options.part === "block"
        ? chartToHtmlBlock(chart, options.theme)
        : chartToHtmlPage(chart, options.theme);
    case "png":
      return makeFile({ kind: format, options, ...chart }, locale);
    case "pdf": {
      const { theme } = options;
      return makeFile({ kind: format, charts: [chart], theme, title: chart.spec.title }, locale);
    }
    case "xlsx":
      return makeFile({ kind: format, ...chart }, locale);
    case "pptx": {
      const template = presentationTemplate();
      return makeFile({ kind: format, charts: [chart], template, title: chart.spec.title }, locale);
    }
  }
}
