import type { ChartSpec } from "~/charts/spec";
import { exportQuery } from "~/domain/export-options";
import type { Locale } from "~/domain/locale";
import { localePath } from "~/i18n/locale-path";

type Matches = readonly ({ id: string; data?: unknown } | undefined)[];
/** Pixels of a chart as a slide. */
const SIZE = { width: "1280", height: "720" };

/**
 * The picture other services show beside a link to a page: the sheet of its chart, under the page's own filter. Such services need a whole
 * address: without the atlas's public one there is none. The page itself never loads it.
 */
export function previewImage(
  spec: Pick<ChartSpec, "address" | "title" | "subtitle" | "alt"> | null | undefined,
  matches: Matches,
  lang: string | undefined,
): Record<string, string>[] {
  const root = matches.find((match) => match?.id === "root")?.data as { origin?: string | null } | undefined;
  if (!spec?.address || !root?.origin) return [];
  const locale: Locale = lang === "en" ? "en" : "de";
  const { chart, query, page } = spec.address;
  const path = localePath(locale, `/export/${chart}.png`);
  const image = `${root.origin}${path}${exportQuery(query, { shape: "slide" })}`;
  const property = (name: string, content: string) => ({ property: name, content });
  return [
    property("og:type", "article"),
    property("og:title", spec.title),
    property("og:description", spec.subtitle),
    property("og:url", `${root.origin}${localePath(locale, page)}`),
    property("og:locale", locale === "de" ? "de_DE" : "en_GB"),
    property("og:image", image),
    property("og:image:type", "image/png"),
    property("og:image:width", SIZE.width),
    property("og:image:height", SIZE.height),
    property("og:image:alt", spec.alt),
    { name: "twitter:card", content: "summary_large_image" },
  ];
}
