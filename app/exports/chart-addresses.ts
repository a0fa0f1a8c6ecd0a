/** Addresses of a chart's files: `/export/abdeckung-je-land.svg?jahr=2024`, behind the language. */
import { type ExportOptions, exportQuery } from "~/domain/export-options";
import type { Locale } from "~/domain/locale";
import { localePath } from "~/i18n/locale-path";

export const CHART_FORMATS = ["svg", "png", "csv", "xlsx", "pptx", "pdf", "json", "html"] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

export function exportPath(
  chart: string,
  format: ChartFormat,
  query: string,
  locale: Locale,
  options: Partial<ExportOptions> = {},
): string {
  return `${localePath(locale, `/export/${chart}.${format}`)}${exportQuery(query, options)}`;
}
