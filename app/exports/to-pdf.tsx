/**
 * Charts as a tagged PDF (PDF/UA-1, enforced by the compiler): one sheet per chart and behind it its table. Set by Typst from
 * `chart-sheet.typ`; every word comes finished from here. The same input gives the same bytes. Worker only: Typst is native.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { ChartTable } from "~/charts/chart-table";
import type { SheetTheme } from "~/domain/export-options";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import { type ChartWords, chartWords } from "./chart-words";
import type { ExportedChart } from "./export-job";
import { qrSvg } from "./qr-code";
import { withReferences } from "./source-references";
import { drawingFitter, standingAlone, stillDrawing, withoutLinks } from "./still-drawing";
import { TYPST_FOLDER, typstPdf } from "./typst-pdf";

/** What a page holds between its margins, in mm. */
const PAGE = { width: 174, chartHeight: 132 };
/** Rows of words need the whole width: what is left of the page is for the rest, or the rest follows on the next. */
const TABLE_HEIGHT = 190;
const DRAWN = 720;
/** More rows than this fill a book; the file of the table has all. */
const MOST_ROWS = 400;
/** Wider tables lie across. */
const UPRIGHT_LETTERS = 110;

/** How much room a column wants: its typical text, and never less than its longest word. */
function widthsOf(head: string[], rows: string[][]): number[] {
  return head.map((label, column) => {
    const texts = [label, ...rows.map((row) => row[column] ?? "")];
    const longestWord = Math.max(...texts.flatMap((text) => text.split(/[\s-]/)).map((word) => word.length));
    const typical =
      texts.map((text) => text.length).sort((a, b) => a - b)[Math.floor(texts.length * 0.8)] ?? 8;
    return Math.max(4, longestWord, Math.min(34, typical));
  });
}

function tableOf({ caption, columns, rows }: ChartTable, words: ChartWords) {
  const t = translator(words.locale);
  const head = columns.map(({ label, unit }) => (unit ? `${label} (${unit})` : label));
  const all = rows.map(({ cells }) => columns.map(({ key }) => cells[key]?.text ?? ""));
  const shown = all.slice(0, MOST_ROWS);
  const widths = widthsOf(head, shown);
  const letters = widths.reduce((sum, width) => sum + width, 0);
  const counts = {
    all: formatNumber(all.length, words.locale),
    shown: formatNumber(shown.length, words.locale),
    address: words.permalink,
  };
  return {
    caption,
    head,
    rows: shown,
    numbers: columns.map(({ kind }) => kind === "number"),
    widths,
    flipped: letters > UPRIGHT_LETTERS,
    size: letters > 1.6 * UPRIGHT_LETTERS ? 7 : 8,
    cut: all.length > shown.length ? t("exports:tableCut", counts) : null,
  };
}

function drawingOf({ spec }: ExportedChart, theme: SheetTheme): { svg: string; width: number } {
  if (spec.plot.type === "matrix") {
    const unit = DRAWN / PAGE.width;
    const { drawing, scale } = drawingFitter(spec, theme)(DRAWN, TABLE_HEIGHT * unit, 1);
    return { svg: standingAlone(drawing), width: (drawing.width * scale) / unit };
  }
  const drawing = stillDrawing(withoutLinks(spec), DRAWN, theme);
  const width = Math.min(PAGE.width, (PAGE.chartHeight * DRAWN) / drawing.height);
  return { svg: standingAlone(drawing), width };
}

function paperTable({ spec }: ExportedChart, words: ChartWords) {
  const { table, sources } = withReferences(spec, words);
  return { table: tableOf(table, words), sources };
}

export function chartsToPdf(charts: ExportedChart[], theme: SheetTheme, title: string): Uint8Array {
  const [first] = charts;
  if (!first) throw new Error("Ein PDF ohne Diagramm hat nichts zu zeigen.");
  const files: Record<string, string> = {};
  const t = translator(first.spec.locale);
  // Paper is light: what is dark on a screen would be a page full of ink.
  const onPaper = theme === "dark" ? "light" : theme;
  const sheets = charts.map((chart, index) => {
    const words = chartWords(chart.spec, chart.origin);
    const { svg, width } = drawingOf(chart, onPaper);
    files[`chart-${index}.svg`] = svg;
    files[`qr-${index}.svg`] = qrSvg(words.permalink);
    return {
      ...words,
      picture: `/chart-${index}.svg`,
      width,
      qr: `/qr-${index}.svg`,
      qrAlt: t("exports:qr", { address: words.permalink }),
      ...paperTable(chart, words),
    };
  });
  const { origin, spec } = first;
  files["data.json"] = JSON.stringify({
    lang: spec.locale,
    title,
    description: spec.demo ? `${t("files:demo")} ${spec.subtitle}` : spec.subtitle,
    date: origin.dataDate.split("-").map(Number),
    demo: spec.demo ? t("files:demo") : null,
    foot: `Familienzentren-Atlas · ${t("exports:stand", { date: formatDate(origin.dataDate, spec.locale), id: origin.snapshotId })}`,
    words: {
      demo: t("chart:demo"),
      page: t("exports:page"),
      pageOf: t("exports:pageOf"),
      notes: t("exports:notes"),
      permalink: t("exports:permalink"),
      cite: t("exports:cite"),
      table: t("exports:table"),
    },
    charts: sheets,
  });
  return typstPdf(readFileSync(path.join(TYPST_FOLDER, "chart-sheet.typ"), "utf8"), files);
}
