/** What is known about a chart, for programs; and the list of all charts. */
import { EXPORT_PARTS, exportQuery } from "~/domain/export-options";
import { LOCALES, type Locale } from "~/domain/locale";
import type { Site } from "~/page-data/site.server";
import { CATALOGUE } from "./catalogue.server";
import { CHART_FORMATS, exportPath } from "./chart-addresses";
import { chartWords } from "./chart-words";
import { CITATION_FORMATS } from "./citation";
import type { ExportedChart } from "./export-job";
import { MEDIA_TYPES } from "./file-response.server";
import { STAND } from "./frozen-file.server";
import { licenceText } from "./sheet-lines";

const byFormat = (root: string, chart: string, query: string, locale: Locale) =>
  Object.fromEntries(
    CHART_FORMATS.map((format) => [format, `${root}${exportPath(chart, format, query, locale)}`]),
  );

const asText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** `root`: protocol and host of the atlas. */
export function chartToJson({ spec, origin }: ExportedChart, root: string): string {
  const words = chartWords(spec, origin);
  const { chart, query } = spec.address;
  const { titles, parameters } = CATALOGUE[chart as keyof typeof CATALOGUE];
  return asText({
    id: spec.id,
    chart,
    language: spec.locale,
    titles,
    finding: spec.title,
    subtitle: spec.subtitle,
    alt: spec.alt,
    unit: "unit" in spec.plot ? spec.plot.unit : null,
    kind: spec.plot.type,
    demo: spec.demo,
    parameters: Object.fromEntries(parameters.map((name) => [name, new URLSearchParams(query).get(name)])),
    notes: spec.notes,
    limits: spec.limits,
    sources: spec.sources,
    credits: spec.credits,
    columns: spec.table.columns,
    rows: spec.table.rows.length,
    snapshot: { id: origin.snapshotId, dataDate: origin.dataDate },
    licence: licenceText(spec.locale),
    citation: words.citation,
    permalink: origin.permalink,
    files: byFormat(root, chart, query, spec.locale),
  });
}

export function catalogueJson({ snapshotId, dataDate, demo }: Site, root: string): string {
  return asText({
    snapshot: { id: snapshotId, dataDate, demo },
    licence: licenceText("de"),
    options: EXPORT_PARTS,
    citations: Object.fromEntries(CITATION_FORMATS.map((format) => [format, MEDIA_TYPES[format]])),
    frozen: STAND,
    formats: Object.fromEntries(CHART_FORMATS.map((format) => [format, MEDIA_TYPES[format]])),
    charts: Object.entries(CATALOGUE).map(([id, { titles, parameters, example }]) => ({
      id,
      titles,
      parameters,
      formats: CHART_FORMATS,
      example: Object.fromEntries(
        LOCALES.map((locale) => [locale, byFormat(root, id, exportQuery(example), locale)]),
      ),
    })),
  });
}
