/**
 * `/export/{chart}.{format}`: any chart of the catalogue under its filter, in any format. Light formats are made here, heavy ones by the
 * workers; what was made is kept for a while, because one file is often asked for by many.
 */
import { LRUCache } from "lru-cache";
import { env } from "~/config/env.server";
import { type ExportOptions, exportParts, exportQuery, parseExportOptions } from "~/domain/export-options";
import type { Locale } from "~/domain/locale";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { loadSite, type Site } from "~/page-data/site.server";
import { CATALOGUE, isChart } from "./catalogue.server";
import { CHART_FORMATS, type ChartFormat } from "./chart-addresses";
import { chartPicture } from "./chart-picture";
import { chartWords } from "./chart-words";
import { drawnSheet, fullSheet } from "./chart-workbook";
import type { ExportedChart } from "./export-job";
import { makeFile } from "./export-pool.server";
import { fileResponse } from "./file-response.server";
import { presentationTemplate } from "./presentation-template.server";
import { refusePart } from "./read-filter";
import { sheetToCsv } from "./to-csv.server";
import { chartToHtmlBlock, chartToHtmlPage } from "./to-html";
import { catalogueJson, chartToJson } from "./to-json.server";

type Asked = { chart: ExportedChart; format: ChartFormat; options: ExportOptions; root: string };
type Body = string | Uint8Array;

const made = new LRUCache<string, Body>({
  maxSize: 48 * 1024 * 1024,
  sizeCalculation: (body) => Math.max(1, body.length),
});

/** Protocol and host that files name: the public address, else that under which they were asked for. */
export function rootOf(request: Request): string {
  return env.ATLAS_ORIGIN ?? new URL(request.url).origin;
}

/** `etag`: how the server names this version of everything. Throws a 404, 400 or 503 in words. */
export async function chartFile(
  name: string,
  request: Request,
  locale: Locale,
  etag: string | undefined,
): Promise<Response> {
  const t = translator(locale);
  const root = rootOf(request);
  const site = await loadSite();
  const version = { "Cache-Control": "no-cache", ETag: etag ?? `W/"${site.snapshotId}"` };
  if (name === "catalog.json")
    return withHeaders(fileResponse(catalogueJson(site, root), "json", "katalog"), version);
  const [, chart = "", ending = ""] = /^([a-z0-9-]+)\.([a-z]+)$/.exec(name) ?? [];
  const format = CHART_FORMATS.find((known) => known === ending);
  if (!format || !isChart(chart)) {
    const address = localePath(locale, "/export/catalog.json");
    throw new Response(`${t("exports:unknownFile", { address })}\n`, { status: 404 });
  }
  const params = new URL(request.url).searchParams;
  const options = parseExportOptions(params);
  if ("fault" in options) refusePart(options.fault, locale);
  const exported = await exportedChart(chart, params, site, root, locale);
  const asked = { chart: exported, format, options, root };
  return withHeaders(fileResponse(await bodyOf(asked, locale), format, fileName(asked)), version);
}

/** A chart of the catalogue under a filter, with where it comes from. Also what a collection of charts is made of. */
export async function exportedChart(
  chart: keyof typeof CATALOGUE,
  params: URLSearchParams,
  { snapshotId, dataDate }: Site,
  root: string,
  locale: Locale,
): Promise<ExportedChart> {
  const spec = await CATALOGUE[chart].load(params, locale);
  const permalink = `${root}${localePath(locale, spec.address.page)}`;
  return { spec, origin: { snapshotId, dataDate, permalink } };
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

async function bodyOf(asked: Asked, locale: Locale): Promise<Body> {
  const { chart, format, options } = asked;
  const { address } = chart.spec;
  const key = [
    chart.origin.snapshotId,
    chart.origin.permalink,
    locale,
    `${address.chart}.${format}`,
    exportQuery(address.query, options),
  ].join(" ");
  const known = made.get(key);
  if (known !== undefined) return known;
  const body = await make(asked, locale);
  made.set(key, body);
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

/** `familienzentren-abdeckung-je-land-2024-2026-11-23-folie`; generated data says so in the name already. */
export function fileName({ chart: { spec, origin }, options }: Pick<Asked, "chart" | "options">): string {
  const { chart, query } = spec.address;
  const filter = [...new URLSearchParams(query).values()];
  const look = exportParts(options).map(([part, word]) => (part === "groesse" ? `${word}x` : word));
  const language = spec.locale === "de" ? [] : [spec.locale];
  return [
    "familienzentren",
    ...language,
    ...(spec.demo ? ["demo-daten"] : []),
    chart,
    ...filter,
    origin.dataDate,
    ...look,
  ]
    .join("-")
    .replaceAll(/[^a-z0-9-]+/gi, "-");
}
