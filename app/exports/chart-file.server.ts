/**
 * `/export/{chart}.{format}`: any chart of the catalogue under its filter, in any format, or as a reference to it; with `stand=` as it was
 * under that snapshot, for ever.
 */
import { env } from "~/config/env.server";
import { exportQuery, parseExportOptions } from "~/domain/export-options";
import type { Locale } from "~/domain/locale";
import { localePath } from "~/i18n/locale-path";
import { refusePart } from "~/i18n/read-filter";
import { translator } from "~/i18n/translator";
import { loadSite, type Site } from "~/page-data/site.server";
import type { KeptFile } from "./archive.server";
import { CATALOGUE, isChart } from "./catalogue.server";
import { CHART_FORMATS, type ChartFormat } from "./chart-addresses";
import { type Asked, chartBody } from "./chart-body.server";
import { chartCitation } from "./chart-citation.server";
import { chartFileName } from "./chart-file-name";
import { CITATION_FORMATS, type CitationFormat, citationFile } from "./citation";
import type { ExportedChart } from "./export-job";
import { refuseBusy } from "./export-pool.server";
import { type FileFormat, fileResponse } from "./file-response.server";
import { frozenFile, STAND, settledQuery } from "./frozen-file.server";
import { catalogueJson } from "./to-json.server";

/** Protocol and host that files name: the public address, else that under which they were asked for. */
export function rootOf(request: Request): string {
  return env.ATLAS_ORIGIN ?? new URL(request.url).origin;
}

/** `etag`: how the server names this version of everything. Throws a 404, 400, 410 or 503 in words. */
export async function chartFile(
  name: string,
  request: Request,
  locale: Locale,
  etag: string | undefined,
): Promise<Response> {
  const root = rootOf(request);
  const site = await loadSite();
  const version = { "Cache-Control": "no-cache", ETag: etag ?? `W/"${site.snapshotId}"` };
  if (name === "catalog.json")
    return withHeaders(fileResponse(catalogueJson(site, root), "json", "katalog"), version);
  const params = new URL(request.url).searchParams;
  const stand = params.get(STAND);
  const make = () => madeFile(name, params, site, root, locale);
  if (stand) {
    const path = localePath(locale, `/export/${name}`);
    const address = { path, root, locale, stand, query: settledQuery(params) };
    return frozenFile(address, site.snapshotId, make);
  }
  const { body, format, name: saved } = await make();
  return withHeaders(fileResponse(body, format as FileFormat, saved), version);
}

type MadeFile = Omit<KeptFile, "body"> & { body: string | Uint8Array; query: string };

/** A file of today's data, and the query its chart writes itself. */
async function madeFile(
  name: string,
  params: URLSearchParams,
  site: Site,
  root: string,
  locale: Locale,
): Promise<MadeFile> {
  const [, chart = "", ending = ""] = /^([a-z0-9-]+)\.([a-z]+(?:\.json)?)$/.exec(name) ?? [];
  const format = CHART_FORMATS.find((known) => known === ending);
  const reference = CITATION_FORMATS.find((known) => known === ending);
  if (!isChart(chart) || !(format || reference)) {
    const address = localePath(locale, "/export/catalog.json");
    const text = translator(locale)("exports:unknownFile", { address });
    throw new Response(`${text}\n`, { status: 404 });
  }
  const options = parseExportOptions(params);
  if ("fault" in options) refusePart(options.fault, locale);
  const exported = await exportedChart(chart, params, site, root, locale);
  // Between the two a new snapshot may have taken over: a file must not bear the name of one and the numbers of the other.
  if ((await loadSite()).snapshotId !== site.snapshotId) throw refuseBusy(locale);
  const query = settledQuery(new URLSearchParams(exportQuery(exported.spec.address.query, options)));
  const asked = { chart: exported, options, root };
  const saved = chartFileName(asked);
  if (reference) return { ...(await referenceFile(asked, reference)), name: saved, query };
  return { ...(await formatFile(asked, format as ChartFormat, locale)), name: saved, query };
}

async function formatFile(asked: Omit<Asked, "format">, format: ChartFormat, locale: Locale) {
  return { body: await chartBody({ ...asked, format }, locale), format };
}

async function referenceFile({ chart, root }: Omit<Asked, "format">, format: CitationFormat) {
  return { body: citationFile(await chartCitation(chart, root), format), format };
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
