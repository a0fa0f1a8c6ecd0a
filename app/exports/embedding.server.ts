/** All that the page on citing and embedding one chart prints, as finished texts. */
import { DEFAULT_EXPORT_OPTIONS } from "~/domain/export-options";
import type { Locale } from "~/domain/locale";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { loadSite } from "~/page-data/site.server";
import { CATALOGUE, isChart } from "./catalogue.server";
import { exportPath } from "./chart-addresses";
import { chartBody } from "./chart-body.server";
import { chartCitation, isKeptAddress } from "./chart-citation.server";
import { exportedChart } from "./chart-file.server";
import { CITATION_FORMATS } from "./citation";
import type { ExportedChart } from "./export-job";

export type CodeBox = { heading: string; note: string; code: string };
export type Embedding = {
  title: string;
  pageHref: string;
  pageLabel: string;
  cite: { line: string; note: string; files: { label: string; href: string }[] };
  boxes: CodeBox[];
  /** The block itself. */
  preview: string;
};
export type EmbeddingList = {
  title: string;
  intro: string;
  charts: { title: string; example: string; href: string }[];
};

const PAGE = "/einbetten";
const CHART_PART = "diagramm";
/** Width of the drawing in the block and on a page that gives it room, and what the words around it need at most. */
const DRAWN = 560;
const SHOWN = 688;
const WORDS = 460;

const embeddingPath = (chart: string, query: string, locale: Locale) => {
  const params = new URLSearchParams(query);
  return `${localePath(locale, PAGE)}?${new URLSearchParams([[CHART_PART, chart], ...params])}`;
};

export function embeddingList(locale: Locale): EmbeddingList {
  const t = translator(locale);
  const charts = Object.entries(CATALOGUE).map(([chart, { titles, example }]) => ({
    title: titles[locale],
    example: example && t("embedding:listExample", { query: example }),
    href: embeddingPath(chart, example, locale),
  }));
  return { title: t("embedding:title"), intro: t("embedding:listIntro"), charts };
}

/** `params` hold the chart's filter and its name in `diagramm`. Throws a 404 for an unknown chart, a 400 for a bad filter. */
export async function chartEmbedding(
  params: URLSearchParams,
  root: string,
  locale: Locale,
): Promise<Embedding> {
  const name = params.get(CHART_PART) ?? "";
  if (!isChart(name)) throw new Response(null, { status: 404 });
  const site = await loadSite();
  const chart = await exportedChart(name, params, site, root, locale);
  const asked = {
    chart,
    format: "html",
    options: { ...DEFAULT_EXPORT_OPTIONS, part: "block" },
    root,
  } as const;
  const preview = String(await chartBody(asked, locale));
  const citation = await chartCitation(chart, root);
  return {
    title: chart.spec.title,
    pageHref: localePath(locale, chart.spec.address.page),
    pageLabel: translator(locale)("embedding:toPage"),
    cite: citeOf(chart, citation.url, root, locale),
    boxes: boxesOf(chart, preview, citation.url, root, locale),
    preview,
  };
}

function citeOf(
  { spec, origin }: ExportedChart,
  url: string,
  root: string,
  locale: Locale,
): Embedding["cite"] {
  const t = translator(locale);
  const { chart, query } = spec.address;
  const dot = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
  const labels = { bib: t("embedding:bib"), ris: t("embedding:ris"), "csl.json": t("embedding:csl") };
  return {
    line: t("exports:citation", {
      title: dot(spec.demo ? `${t("files:demo")} ${spec.title}` : spec.title),
      subtitle: dot(spec.subtitle),
      date: formatDate(origin.dataDate, locale),
      id: origin.snapshotId,
      address: url,
    }),
    note: isKeptAddress(url) ? t("embedding:citeNote") : t("embedding:citeFull"),
    files: CITATION_FORMATS.map((format) => ({
      label: labels[format],
      href: `${root}${localePath(locale, `/export/${chart}.${format}`)}${query}`,
    })),
  };
}

function boxesOf(
  { spec, origin }: ExportedChart,
  block: string,
  keptUrl: string,
  root: string,
  locale: Locale,
): CodeBox[] {
  const t = translator(locale);
  const { chart, query } = spec.address;
  const height = frameHeight(block);
  const frame = (src: string) =>
    `<iframe src="${attribute(src)}" title="${attribute(spec.title)}" width="100%" height="${height}" style="border:0;max-width:720px" loading="lazy"></iframe>`;
  const size = formatNumber(Math.ceil(Buffer.byteLength(block) / 1000), locale);
  const date = formatDate(origin.dataDate, locale);
  const box = (kind: "block" | "living" | "frozen", note: string, code: string): CodeBox => ({
    heading: t(`embedding:${kind}`),
    note,
    code,
  });
  return [
    box("living", t("embedding:livingNote"), frame(`${root}${exportPath(chart, "html", query, locale)}`)),
    ...(isKeptAddress(keptUrl)
      ? [box("frozen", t("embedding:frozenNote", { id: origin.snapshotId, date }), frame(keptUrl))]
      : []),
    box("block", t("embedding:blockNote", { size }), block),
  ];
}

const attribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** High enough for the drawing and the words with their lists folded. */
function frameHeight(block: string): number {
  const drawn = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(block)?.[1]);
  return Math.ceil((drawn * SHOWN) / DRAWN / 10) * 10 + WORDS;
}
