/**
 * A briefing as a tagged PDF (PDF/UA-1, enforced by the compiler), set by Typst from `briefing.typ`; every word comes finished from here. The
 * same input gives the same bytes. Worker only: Typst is native.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { translator } from "~/i18n/translator";
import type { BriefingContent } from "./briefing-content";
import { chartWords } from "./chart-words";
import type { ExportedChart } from "./export-job";
import { qrSvg } from "./qr-code";
import { sourceNumbers } from "./source-numbers";
import { afterPublisher } from "./source-text";
import { drawingFitter, standingAlone } from "./still-drawing";
import { TYPST_FOLDER, typstPdf } from "./typst-pdf";

/** What a page holds between its margins, in mm; two drawings of this height stand on one with their words. */
const PAGE = { width: 174, drawing: 82 };
/** Units of a drawing per mm: so many make its letters about 7 points. */
const UNITS_PER_MM = 5.2;
/** Parts of that size: no smaller than the first are letters ever, and a drawing that would be smaller in half a page gets the second. */
const SMALLEST = 0.82;
const TALL = 0.86;
const TALLEST = 210;
/** On a map shapes are read before letters. */
const SMALLEST_MAP = 0.68;

export function briefingToPdf(briefing: BriefingContent): Uint8Array {
  const { locale, origin, name, kicker, demo } = briefing;
  const t = translator(locale);
  const files: Record<string, string> = { "qr.svg": qrSvg(origin.permalink) };
  const charts = briefing.charts.map((chart, index) => {
    const picture = `chart-${index}.svg`;
    const { svg, width } = fitted(chart);
    files[picture] = svg;
    return { picture: `/${picture}`, width, ...wordsBeside(chart, briefing) };
  });
  files["data.json"] = JSON.stringify({
    lang: locale,
    title: `${name} – ${kicker}`,
    description: [
      ...(demo ? [t("files:demo")] : []),
      t("briefing-words:description", { name, stand: briefing.stand }),
    ].join(" "),
    date: origin.dataDate.split("-").map(Number),
    demo: demo ? t("files:demo") : null,
    foot: [...(demo ? [t("chart:demo")] : []), "Familienzentren-Atlas", name, briefing.stand].join(" · "),
    name,
    kicker,
    finding: briefing.title,
    stand: briefing.stand,
    permalink: origin.permalink,
    qrAlt: t("briefing-words:qr", { address: origin.permalink }),
    figureTable: figureTable(briefing),
    sentences: briefing.figures.flatMap(({ figures }) => figures.map(({ sentence }) => sentence)),
    charts,
    silent: briefing.silent,
    limits: inTwo(briefing.limits, ({ topic, texts }) => lengthOf([topic, ...texts])),
    method: briefing.method,
    rules: briefing.rules,
    citation: briefing.citation,
    credits: [...briefing.credits, briefing.licence].join(" · "),
    sources: sourceColumns(briefing),
    words: {
      demo: t("chart:demo"),
      page: t("exports:page"),
      pageOf: t("exports:pageOf"),
      permalink: t("briefing-words:permalink"),
      chartAt: t("briefing-words:chartAt"),
      figures: t("briefing-words:heading.figures"),
      sentences: t("briefing-words:heading.sentences"),
      charts: t("briefing-words:heading.charts"),
      silent: t("briefing-words:heading.silent"),
      limits: t("briefing-words:heading.limits"),
      method: t("briefing-words:heading.method"),
      rules: t("briefing-words:heading.rules"),
      cite: t("briefing-words:heading.cite"),
      sources: t("briefing-words:heading.sources"),
    },
  });
  return typstPdf(readFileSync(path.join(TYPST_FOLDER, "briefing.typ"), "utf8"), files);
}

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length + 40, 0);

/** Two columns of about the same length, each entry whole. */
function inTwo<T>(all: readonly T[], length: (entry: T) => number): T[][] {
  const half = all.reduce((sum, entry) => sum + length(entry), 0) / 2;
  let above = 0;
  const first = all.filter((entry) => {
    const stays = above + length(entry) / 2 <= half;
    above += length(entry);
    return stays;
  });
  return [first, all.slice(first.length)].filter((column) => column.length > 0);
}

/** More than so many fill pages of their own, column after column; fewer stand in two columns of the same height. */
const MOST_SOURCES_BESIDE = 56;

function sourceColumns({ sources, locale }: BriefingContent) {
  const entries = sources.map((source, index) => ({
    number: index + 1,
    publisher: source.publisher,
    rest: afterPublisher(source, locale),
    url: source.url,
  }));
  if (entries.length > MOST_SOURCES_BESIDE) return [entries];
  return inTwo(entries, ({ publisher, rest }) => Math.ceil((publisher.length + rest.length) / 62));
}

function wordsBeside(chart: ExportedChart, briefing: BriefingContent) {
  const { title, subtitle, alt, notes, permalink } = chartWords(chart.spec, chart.origin);
  const numbers = sourceNumbers(briefing, chart.spec.sources);
  const t = translator(briefing.locale);
  const sources = numbers && `${t("exports:sources")}: ${numbers}.`;
  return { title, subtitle, alt, notes: notes.join(" "), permalink, sources: sources ?? "" };
}

/** In half a page where it stays readable there, else as high as it needs. */
function fitted({ spec }: ExportedChart): { svg: string; width: number } {
  const fitInto = drawingFitter(spec, "light");
  const into = (height: number, largest: number) =>
    fitInto(PAGE.width * UNITS_PER_MM, height * UNITS_PER_MM, largest);
  const half = into(PAGE.drawing, 1);
  const smallest = spec.plot.type === "map" ? SMALLEST_MAP : SMALLEST;
  const { drawing, scale } = half.scale >= smallest ? half : into(TALLEST, TALL);
  return { svg: standingAlone(drawing), width: (drawing.width * scale) / UNITS_PER_MM };
}

type TableCell = { kind: "number" | "name" | "words"; text: string; size?: number };
type Table = { head: string[]; widths: number[]; rows: TableCell[][] };

const words = (lines: readonly string[]): TableCell => ({ kind: "words", text: lines.join("\n") });
/** A number large, the words of an emptiness smaller. */
const number = (text: string, largest: number): TableCell => ({
  kind: "number",
  text,
  size: text.length > 14 ? largest * 0.6 : largest,
});

/** One Land: a figure per column. Several: a row per Land. Germany: a row per figure. */
function figureTable({ figures, locale }: BriefingContent): Table {
  const t = translator(locale);
  const [only, second] = figures;
  const labels = (only?.figures ?? []).map(({ label }) => label);
  if (second)
    return {
      head: [t("briefing-words:figureTable.land"), ...labels, t("briefing-words:figureTable.stand")],
      widths: [26, 20, 20, 20, 40],
      rows: figures.map(({ heading, figures: all }) => [
        { kind: "name", text: heading ?? "" },
        ...all.map(({ value }) => number(value, 14)),
        words(all[0]?.lines ?? []),
      ]),
    };
  if (labels.length > 3)
    return {
      head: [
        t("briefing-words:figureTable.what"),
        t("briefing-words:figureTable.number"),
        t("briefing-words:figureTable.stand"),
      ],
      widths: [40, 24, 50],
      rows: (only?.figures ?? []).map(({ label, value, lines }) => [
        { kind: "name", text: label },
        number(value, 15),
        words(lines),
      ]),
    };
  return {
    head: labels,
    widths: labels.map(() => 1),
    rows: [
      (only?.figures ?? []).map(({ value }) => number(value, 26)),
      (only?.figures ?? []).map(({ lines }) => words(lines)),
    ],
  };
}
