/**
 * Charts as a presentation: one slide each, with the chart native and editable where its kind allows (see native-drawing), else as vectors;
 * beside it the caveats and sources, below the address and its QR code; in the speaker's notes method, limits, every source and the line to
 * cite. Colours, typefaces and names come from the template. Worker only.
 */
import PptxGenJS from "pptxgenjs";
import writeExcelFile from "write-excel-file/node";
import { textWidth, wrapText } from "~/charts/svg/measure-text";
import type { Locale } from "~/domain/locale";
import { type ChartWords, chartWords } from "./chart-words";
import { hex, WORKBOOK_SHEET, type WorkbookRows } from "./chart-xml";
import type { ExportedChart } from "./export-job";
import { type NativeText, nativeDrawing, type SlideBox } from "./native-drawing";
import { finishPptx, type PptxParts } from "./pptx-parts";
import type { PresentationTemplate } from "./presentation-template.server";
import { qrCode } from "./qr-code";
import { noteText } from "./speaker-notes";
import { drawingFitter, standingAlone } from "./still-drawing";
import { svgToPng } from "./to-png";

const LANGUAGES = { de: "de-DE", en: "en-GB" } as const;
const SLIDE = { w: 13.333, h: 7.5, margin: 0.45 };
const COLUMN = 3.75;
const GAP = 0.3;
const QR = 0.95;
const POINTS = 72;
/** Units of a drawing per inch. */
const PIXELS = 96;
/** Where the reader's computer has only wider letters than the template's. */
const FOREIGN = 1.1;
const MASTER = "ATLAS";

type Deck = {
  pptx: PptxGenJS;
  slide: PptxGenJS.Slide;
  parts: PptxParts;
  workbooks: WorkbookRows[];
  template: PresentationTemplate;
};

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
  const { locale } = first.spec;
  const pptx = new Presentation();
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = title;
  pptx.subject = first.spec.subtitle;
  pptx.author = template.name;
  pptx.company = template.company;
  pptx.theme = { headFontFace: template.fonts.title, bodyFontFace: template.fonts.text };
  defineMaster(pptx, template, locale);
  const parts: PptxParts = {
    charts: [],
    fallbacks: [],
    lang: LANGUAGES[locale],
    date: first.origin.dataDate,
  };
  const workbooks: WorkbookRows[] = [];
  for (const chart of charts) {
    const slide = pptx.addSlide({ masterName: MASTER });
    addChartSlide({ pptx, slide, parts, workbooks, template }, chart);
  }
  const packed = (await pptx.write({ outputType: "uint8array", compression: false })) as Uint8Array;
  const written = await Promise.all(workbooks.map(workbookBytes));
  const withBooks = parts.charts.map((part, index) => ({ ...part, workbook: written[index] as Uint8Array }));
  return finishPptx(packed, { ...parts, charts: withBooks });
}

function defineMaster(
  pptx: PptxGenJS,
  { name, claim, colors, fonts, logo }: PresentationTemplate,
  locale: Locale,
): void {
  const { w, h, margin } = SLIDE;
  const foot = { y: h - 0.36, h: 0.24, fontFace: fonts.text, fontSize: 9, margin: 0 } as const;
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: hex(colors.surface) },
    objects: [
      { rect: { x: 0, y: 0, w, h: 0.07, fill: { color: hex(colors.accent) } } },
      {
        placeholder: {
          options: {
            name: "titel",
            type: "title",
            x: margin,
            y: 0.22,
            w: w - 2 * margin,
            h: 0.95,
            fontFace: fonts.title,
            fontSize: 24,
            bold: true,
            color: hex(colors.ink),
            align: "left",
            valign: "bottom",
            margin: 0,
          },
          text: "",
        },
      },
      {
        line: {
          x: margin,
          y: h - 0.44,
          w: w - 2 * margin,
          h: 0,
          line: { color: hex(colors.rule), width: 0.75 },
        },
      },
      ...(logo
        ? [
            {
              image: {
                data: logo,
                x: margin,
                y: h - 0.4,
                w: 1.3,
                h: 0.32,
                sizing: { type: "contain" as const, w: 1.3, h: 0.32 },
              },
            },
          ]
        : []),
      {
        text: {
          text: [name, claim[locale]].filter(Boolean).join(" · "),
          options: { ...foot, x: margin + (logo ? 1.45 : 0), w: 9, color: hex(colors.inkSoft) },
        },
      },
    ],
    slideNumber: {
      x: w - margin - 0.5,
      y: h - 0.38,
      w: 0.5,
      h: 0.26,
      align: "right",
      fontFace: fonts.text,
      fontSize: 9,
      color: hex(colors.inkSoft),
    },
  });
}

function addChartSlide(deck: Deck, chart: ExportedChart): void {
  const { slide, template } = deck;
  const { colors, fonts } = template;
  const words = chartWords(chart.spec, chart.origin);
  const { w, h, margin } = SLIDE;
  const width = w - 2 * margin;
  const titleSize = fittingSize(words.title, width, 0.95, [26, 24, 22, 20, 18, 16], 1.24);
  slide.addText([{ text: words.title, options: { fontSize: titleSize } }], { placeholder: "titel" });
  const subtitleSize = fittingSize(words.subtitle, width, 0.52, [14, 13, 12, 11, 10], FOREIGN);
  slide.addText(words.subtitle, {
    ...{ x: margin, y: 1.2, w: width, h: 0.52, margin: 0, valign: "top" },
    ...{ fontFace: fonts.text, fontSize: subtitleSize, color: hex(colors.inkSoft) },
  });
  const top = 1.78;
  const area = { x: margin, y: top, w: width - COLUMN - GAP, h: h - 0.52 - top };
  addDrawing(deck, chart, words, area);
  addCaveats(deck, words, { x: w - margin - COLUMN, y: top, w: COLUMN, h: area.h - QR - 0.14 });
  addOrigin(deck, words, { x: w - margin - COLUMN, y: h - 0.52 - QR, w: COLUMN, h: QR });
  if (words.demo) addDemoMark(deck, words, area);
  slide.addNotes(noteText(words));
}

/** The largest of the sizes at which a text fits its box. */
function fittingSize(
  text: string,
  width: number,
  height: number,
  sizes: readonly number[],
  wider: number,
): number {
  const fits = (size: number) =>
    wrapText(text, (width * POINTS) / wider, size, 600).length * size * 1.2 <= height * POINTS;
  return sizes.find(fits) ?? (sizes.at(-1) as number);
}

function addDrawing(deck: Deck, { spec }: ExportedChart, words: ChartWords, area: SlideBox): void {
  const { pptx, slide, parts, workbooks, template } = deck;
  const native = nativeDrawing(spec.plot, { area, template, locale: spec.locale, lang: parts.lang });
  if (!native) {
    addPicture(deck, { spec, words, area });
    return;
  }
  for (const text of native.texts) addText(deck, text);
  for (const { box, alt, xml, rows } of native.charts) {
    // A stand-in: packing it makes the parts and relations, which get our own chart and workbook afterwards.
    slide.addChart(pptx.ChartType.bar, [{ name: "1", labels: ["1"], values: [1] }], { ...box, altText: alt });
    parts.charts.push({ xml, workbook: new Uint8Array() });
    workbooks.push(rows);
  }
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
  const svg = standingAlone(drawing);
  slide.addImage({
    data: `image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`,
    ...{ x: area.x, y: area.y, w: (drawing.width * scale) / PIXELS, h: (drawing.height * scale) / PIXELS },
    altText: `${words.title}. ${words.alt}`,
  });
  parts.fallbacks.push(svgToPng(svg, 2));
}

function addCaveats({ slide, template: { colors, fonts } }: Deck, words: ChartWords, box: SlideBox): void {
  const complete = words.sources.map(({ text }) => text).join("; ");
  const lines = (sources: string) => [
    ...words.notes.map((text) => ({ text, bold: false })),
    ...(words.limits.length > 0 ? [{ text: words.limitsHeading, bold: true }] : []),
    ...words.limits.map((text) => ({ text, bold: false })),
    ...(sources ? [{ text: `${words.sourcesHeading}: ${sources}`, bold: false }] : []),
  ];
  const fits = (texts: { text: string; bold: boolean }[], size: number) => {
    const room = (box.w * POINTS) / FOREIGN;
    const heights = texts.map(
      ({ text, bold }) => wrapText(text, room, size, bold ? 600 : 400).length * size * 1.2 + 3,
    );
    return heights.reduce((sum, each) => sum + each, 0) <= box.h * POINTS;
  };
  const ways = [
    ...[11, 10, 9, 8, 7.5, 7].map((size) => ({ size, texts: lines(complete) })),
    ...[10, 9, 8, 7, 6].map((size) => ({ size, texts: lines(words.publishers) })),
  ];
  const { size, texts } =
    ways.find((way) => fits(way.texts, way.size)) ?? (ways.at(-1) as (typeof ways)[number]);
  if (texts.length === 0) return;
  slide.addText(
    texts.map(({ text, bold }) => ({
      text,
      options: { bold, color: hex(bold ? colors.ink : colors.inkSoft), breakLine: true, paraSpaceAfter: 3 },
    })),
    { ...box, margin: 0, valign: "top", fontFace: fonts.text, fontSize: size },
  );
}

function addOrigin(
  { slide, parts, template: { colors, fonts } }: Deck,
  words: ChartWords,
  box: SlideBox,
): void {
  const { size, path } = qrCode(words.permalink);
  const side = size + 8;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${side} ${side}" width="${side * 8}" height="${side * 8}"><rect x="-4" y="-4" width="${side}" height="${side}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
  slide.addImage({
    data: `image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`,
    ...{ x: box.x, y: box.y, w: QR, h: QR },
    altText: words.permalink,
    hyperlink: { url: words.permalink },
  });
  parts.fallbacks.push(svgToPng(svg, 1));
  const text = [words.stand, words.permalink, [...words.credits, words.licence].join(" · ")];
  const width = box.w - QR - 0.1;
  const fits = (letters: number) =>
    text.reduce(
      (sum, each) => sum + Math.ceil((textWidth(each, letters) * FOREIGN) / (width * POINTS) + 0.15),
      0,
    ) *
      letters *
      1.2 <=
    QR * POINTS;
  const letters = [9, 8, 7, 6].find(fits) ?? 5.5;
  slide.addText(
    text.map((each, index) => ({
      text: each,
      options: {
        breakLine: true,
        bold: index === 0,
        ...(index === 1 ? { hyperlink: { url: words.permalink } } : { color: hex(colors.inkSoft) }),
      },
    })),
    {
      x: box.x + QR + 0.1,
      y: box.y,
      w: width,
      h: QR,
      margin: 0,
      valign: "top",
      fontFace: fonts.text,
      fontSize: letters,
    },
  );
}

/** Over the chart and in words at the top: a copied slide still says it. */
function addDemoMark(
  { slide, template: { colors, fonts } }: Deck,
  { demo, demoMark }: ChartWords,
  area: SlideBox,
): void {
  const look = { fontFace: fonts.text, bold: true, color: hex(colors.warn), margin: 0 } as const;
  slide.addText(demoMark, {
    ...area,
    ...look,
    fontSize: 80,
    align: "center",
    valign: "middle",
    transparency: 84,
  });
  slide.addText(demo ?? "", { ...look, x: SLIDE.margin, y: 0.1, w: 12, h: 0.2, fontSize: 11 });
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
