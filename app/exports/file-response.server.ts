/** Files as answers: media type, German name, and the refusals in words. */
import type { Locale } from "~/domain/locale";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";

export const MEDIA_TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  geojson: "application/geo+json",
  parquet: "application/vnd.apache.parquet",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  pdf: "application/pdf",
  json: "application/json; charset=utf-8",
  html: "text/html; charset=utf-8",
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  "csl.json": "application/vnd.citationstyles.csl+json; charset=utf-8",
} as const;
export type FileFormat = keyof typeof MEDIA_TYPES;

/** What a browser shows opens in it; everything else is saved. */
const SHOWN: readonly FileFormat[] = ["svg", "png", "pdf", "json", "html"];

export function fileResponse(
  body: string | Uint8Array | ReadableStream,
  format: FileFormat,
  name: string,
): Response {
  const disposition = SHOWN.includes(format) ? "inline" : "attachment";
  return new Response(body as BodyInit, {
    headers: {
      "Content-Type": MEDIA_TYPES[format],
      "Content-Disposition": `${disposition}; filename="${name}.${format}"`,
      "Cache-Control": "no-cache",
    },
  });
}

/** More rows than a format bears: says how many, and where the same rows come without a limit. */
export function refuseBeyond(
  limit: number,
  count: number,
  format: FileFormat,
  addressOf: (format: FileFormat) => string,
  locale: Locale,
): void {
  if (count <= limit) return;
  const t = translator(locale);
  const text = t("files:tooMany.text", {
    count: formatNumber(count, locale),
    limit: formatNumber(limit, locale),
    format: format === "xlsx" ? "XLSX" : "GeoJSON",
  });
  const offers = [
    t("files:tooMany.csv", { address: addressOf("csv") }),
    t("files:tooMany.parquet", { address: addressOf("parquet") }),
  ];
  throw new Response(`${[text, ...offers].join("\n")}\n`, {
    status: 413,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
