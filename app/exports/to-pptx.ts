/**
 * Charts as a presentation: one slide each (a long table may go on over more), with the chart native and editable where its kind allows (see native-drawing), else as vectors;
 * beside it the caveats and sources, below the address and its QR code; in the speaker's notes method, limits, every source and the line to
 * cite. Colours, typefaces and names come from the template. Worker only.
 */
import PptxGenJS from "pptxgenjs";
import writeExcelFile from "write-excel-file/node";
import type { Locale } from "~/domain/locale";
import { type ChartWords, chartWords } from "./chart-words";
import { hex, WORKBOOK_SHEET, type WorkbookRows } from "./chart-xml";
import type { ExportedChart } from "./export-job";
import {
  type NativeDrawing,
  type NativeTable,
  type NativeText,
  nativeDrawings,
  type SlideBox,
} from "./native-drawing";
import { finishPptx, type PptxParts } from "./pptx-parts";
import type { PresentationTemplate } from "./presentation-template.server";
import {
  COLUMN,
  type Deck,
  FOREIGN,
  fittingSize,
  GAP,
  MASTER,
  PIXELS,
  QR,
  SLIDE,
  TITLE_WIDER,
} from "./slide-deck";
import { defineMaster } from "./slide-master";
import { addCaveats, addDemoMark, addOrigin, addRights } from "./slide-words";
import { noteText } from "./speaker-notes";
import { drawingFitter, standingAlone, withEdgesBelow } from "./still-drawing";
import { svgToPng } from "./to-png";

const LANGUAGES = { de: "de-DE", en: "en-GB" } as const;

// The package is CommonJS: its constructor is what a module system calls the default of the default in some, the default in others.
const Presentation = ((PptxGenJS as unknown as { default?: typeof PptxGenJS }).default ??
  PptxGenJS) as typeof PptxGenJS;

export async function chartsToPptx(
  charts: ExportedChart[],
  template: PresentationTemplate,
  title: string,
): Promise<Uint8Array> {
  const [first] = charts;
  if (!first) throw new Error("Eine Präsentation ohne Diagramm hat nichts zu zeigen.");
  const { locale, subtitle } = first.spec;
  const { dataDate } = first.origin;
  const show = openPresentation({ title, subject: subtitle, locale, date: dataDate }, template);
  for (const chart of charts) addChartSlides(show, chart);
  return packPresentation(show);
}

/** A presentation without a slide yet. */
export type OpenPresentation = Omit<Deck, "slide">;

/** `date`: ISO day of the data. */
export function openPresentation(
  { title, subject, locale, date }: { title: string; subject: string; locale: Locale; date: string },
  template: PresentationTemplate,
): OpenPresentation {
  const pptx = new Presentation();
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = title;
  pptx.subject = subject;
  pptx.author = template.name;
  pptx.company = template.company;
  pptx.theme = { headFontFace: template.fonts.title, bodyFontFace: template.fonts.text };
  defineMaster(pptx, template, locale);
  const parts: PptxParts = { charts: [], fallbacks: [], lang: LANGUAGES[locale], date };
  return { pptx, parts, workbooks: [], template };
}

export function addSlide(show: OpenPresentation, masterName = MASTER): Deck {
  return { ...show, slide: show.pptx.addSlide({ masterName }) };
}

export async function packPresentation({ pptx, parts, workbooks }: OpenPresentation): Promise<Uint8Array> {
  const packed = (await pptx.write({ outputType: "uint8array", compression: false })) as Uint8Array;
  const written = await Promise.all(workbooks.map(workbookBytes));
  const withBooks = parts.charts.map((part, index) => ({ ...part, workbook: written[index] as Uint8Array }));
  return finishPptx(packed, { ...parts, charts: withBooks });
}

const TOP = 1.78;
/** Licence and credits, on a line above the foot. */
const RIGHTS: SlideBox = {
  x: SLIDE.margin,
  y: SLIDE.h - 0.71,
  w: SLIDE.w - 2 * SLIDE.margin,
  h: 0.2,
};
/** Where what stands above that line ends. */
const BOTTOM = RIGHTS.y - 0.06;
/** Where the drawing stands. */
const AREA: SlideBox = {
  x: SLIDE.margin,
  y: TOP,
  w: SLIDE.w - 2 * SLIDE.margin - COLUMN - GAP,
  h: BOTTOM - TOP,
};

/** `sources`: what stands beside the chart in place of its sources, where the presentation lists them all elsewhere. */
export function addChartSlides(show: OpenPresentation, chart: ExportedChart, sources?: string): void {
  const { spec } = chart;
  const { template, parts } = show;
  const look = { area: AREA, template, locale: spec.locale, lang: parts.lang };
  const drawings = nativeDrawings(spec.plot, look) ?? [null];
  for (const [index, drawing] of drawings.entries()) {
    const page = drawings.length > 1 ? ` (${index + 1}/${drawings.length})` : "";
    const words = chartWords({ ...spec, title: `${spec.title}${page}` }, chart.origin);
    const beside = sources === undefined ? words : { ...words, sources: [{ text: sources, url: "" }] };
    addChartSlide(addSlide(show), chart, { words, beside, drawing });
  }
}

/** `beside`: the words as they stand beside the drawing; the notes have all. */
type ChartSlide = { words: ChartWords; beside: ChartWords; drawing: NativeDrawing | null };

function addChartSlide(deck: Deck, { spec }: ExportedChart, { words, beside, drawing }: ChartSlide): void {
  const { slide, template } = deck;
  const { colors, fonts } = template;
  const { w, margin } = SLIDE;
  const width = w - 2 * margin;
  const titleSize = fittingSize(words.title, width, 0.95, [26, 24, 22, 20, 18, 16, 14], TITLE_WIDER);
  slide.addText([{ text: words.title, options: { fontSize: titleSize } }], { placeholder: "titel" });
  const subtitleSize = fittingSize(words.subtitle, width, 0.52, [14, 13, 12, 11, 10], FOREIGN);
  slide.addText(words.subtitle, {
    ...{ x: margin, y: 1.2, w: width, h: 0.52, margin: 0, valign: "top" },
    ...{ fontFace: fonts.text, fontSize: subtitleSize, color: hex(colors.inkSoft) },
  });
  if (drawing) addNative(deck, drawing);
  else addPicture(deck, { spec, words, area: AREA });
  addCaveats(deck, beside, { x: w - margin - COLUMN, y: TOP, w: COLUMN, h: AREA.h - QR - 0.14 });
  const { stand, permalink } = words;
  addOrigin(deck, { stand, permalink }, { x: w - margin - COLUMN, y: BOTTOM - QR, w: COLUMN, h: QR });
  addRights(deck, words, RIGHTS);
  if (words.demo) addDemoMark(deck, words, AREA);
  slide.addNotes(noteText(words));
}

function addNative(deck: Deck, native: NativeDrawing): void {
  const { pptx, slide, parts, workbooks } = deck;
  for (const text of native.texts) addText(deck, text);
  for (const table of native.tables ?? []) addTable(deck, table);
  for (const { box, alt, xml, rows } of native.charts) {
    // A stand-in: packing it makes the parts and relations, which get our own chart and workbook afterwards.
    slide.addChart(pptx.ChartType.bar, [{ name: "1", labels: ["1"], values: [1] }], { ...box, altText: alt });
    parts.charts.push({ xml, workbook: new Uint8Array() });
    workbooks.push(rows);
  }
}

/** Its name is its alternative text; the package is put right afterwards (see pptx-parts). */
function addTable({ slide, template: { colors, fonts } }: Deck, table: NativeTable): void {
  const { box, size, widths, heights, rows, alt } = table;
  const none = { type: "none" as const };
  const frame = { type: "solid" as const, pt: 1.25, color: hex(colors.accent) };
  slide.addTable(
    rows.map((row) =>
      row.map(({ text, bold = false, soft = false, framed = false }) => {
        const below = framed ? frame : { type: "solid" as const, pt: 0.5, color: hex(colors.rule) };
        const side = framed ? frame : none;
        return {
          text,
          options: {
            ...{ bold, italic: soft, color: hex(soft ? colors.inkSoft : colors.ink) },
            border: [side, side, below, side] as [typeof side, typeof side, typeof below, typeof side],
          },
        };
      }),
    ),
    {
      ...{ x: box.x, y: box.y, w: box.w, colW: widths, rowH: heights, margin: [0.01, 0.04, 0.01, 0.04] },
      ...{ fontFace: fonts.text, fontSize: size, valign: "top", objectName: alt },
    },
  );
}

function addText({ slide, template: { colors, fonts } }: Deck, text: NativeText): void {
  const { box, size, bold = false, soft = false, align = "left" } = text;
  const key = text.key?.map((entry) => [
    { text: "● ", options: { color: hex(entry.color) } },
    { text: `${entry.text}    `, options: { color: hex(colors.inkSoft) } },
  ]);
  slide.addText(key ? key.flat() : text.text, {
    ...{ ...box, margin: 0, align, valign: "middle", bold, fontFace: fonts.text, fontSize: size },
    color: hex(soft ? colors.inkSoft : colors.ink),
  });
}

type Pictured = { spec: ExportedChart["spec"]; words: ChartWords; area: SlideBox };

/** The drawing of the page as vectors, and beside it pixels for programs that know none. */
function addPicture({ slide, parts }: Deck, { spec, words, area }: Pictured): void {
  const { drawing, scale } = drawingFitter(spec, "light")(area.w * PIXELS, area.h * PIXELS);
  const svg = withEdgesBelow(standingAlone(drawing));
  slide.addImage({
    data: `image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`,
    ...{ x: area.x, y: area.y, w: (drawing.width * scale) / PIXELS, h: (drawing.height * scale) / PIXELS },
    altText: `${words.title}. ${words.alt}`,
  });
  parts.fallbacks.push(svgToPng(svg, 2));
}

function workbookBytes(rows: WorkbookRows): Promise<Uint8Array> {
  const cells = rows.map((row) =>
    row.map((value) =>
      value === null
        ? null
        : typeof value === "number"
          ? { value, type: Number }
          : { value, type: String, format: "@" as const },
    ),
  );
  const columns = (rows[0] ?? []).map(() => ({ width: 20 }));
  return writeExcelFile([{ sheet: WORKBOOK_SHEET, data: cells, columns }]).toBuffer();
}
