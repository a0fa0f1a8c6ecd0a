/**
 * A chart as a picture that stands alone: the drawing of the page with finding, measure, notes, limits, sources, Stand, licence and address
 * around it. As high as it needs, or a slide, a page, a square, into which drawing and words are fitted: nothing is ever left out or cut.
 * Links are left out, for a file lies nowhere.
 */
import { renderToStaticMarkup } from "react-dom/server";
import type { ChartSpec } from "~/charts/spec";
import { round } from "~/charts/svg/text-lines";
import { CHART_FONT, palette } from "~/charts/theme";
import type { SheetShape, SheetTheme } from "~/domain/export-options";
import type { ChartWords } from "./chart-words";
import {
  type Block,
  Blocks,
  blocksHeight,
  caveatBlocks,
  footBlocks,
  headBlocks,
  type TextRoom,
} from "./picture-blocks";
import { qrCode } from "./qr-code";
import { drawingFitter, type StillDrawing, stillDrawing, withoutLinks } from "./still-drawing";

/** `ownLetters`: drawn with the atlas's own typefaces for certain, as pictures made of pixels are. */
export type Look = { shape: SheetShape; theme: SheetTheme; ownLetters?: boolean };

type Placed = { drawing: StillDrawing; x: number; y: number; scale: number };
type Words = { blocks: Block[]; x: number; y: number };
type Qr = { x: number; y: number; side: number };
type Layout = { width: number; height: number; chart: Placed; words: Words[]; qr: Qr };

/** Drawn as on a wide card; letters at their own size. */
const FREE = { drawn: 720, text: 784, margin: 24, qr: 84 };
/** Where a reader's computer has only wider letters than the atlas's own. */
const FOREIGN_LETTERS = 1.18;
const OWN_LETTERS = 1.03;

type Fixed = {
  width: number;
  height: number;
  margin: number;
  title: number;
  qr: number;
  /** Sizes of the small letters, to be tried in this order. */
  letters: readonly number[];
  /** Parts of the width that the words beside the drawing may take; none: they stand below it. */
  beside?: readonly number[];
};
const FIXED: Record<Exclude<SheetShape, "free">, Fixed> = {
  slide: {
    width: 1280,
    height: 720,
    margin: 36,
    title: 28,
    qr: 84,
    letters: [13, 12, 11, 10, 9],
    beside: [0.32, 0.4, 0.48],
  },
  a4: { width: 794, height: 1123, margin: 44, title: 23, qr: 76, letters: [11, 10, 9, 8] },
  square: { width: 1080, height: 1080, margin: 44, title: 34, qr: 104, letters: [15, 14, 13, 12, 10] },
};
/** A drawing below this part of its size is too small to read; words give way first. */
const READABLE = 0.7;
export function chartPicture(spec: ChartSpec, words: ChartWords, look: Look): string {
  const { shape, theme } = look;
  const layout =
    shape === "free" ? freeLayout(spec, words, look) : fixedLayout(spec, words, theme, FIXED[shape]);
  return pictureMarkup(layout, words, theme);
}

function freeLayout(spec: ChartSpec, words: ChartWords, { theme, ownLetters = false }: Look): Layout {
  const { margin, text, qr } = FREE;
  const room: TextRoom = { width: text, wider: ownLetters ? OWN_LETTERS : FOREIGN_LETTERS };
  const head = headBlocks(words, room, 22, theme);
  const drawing = stillDrawing(withoutLinks(spec), FREE.drawn, theme);
  const top = margin + blocksHeight(head) + 12;
  const caveats = caveatBlocks(words, room, 13, theme, true);
  const below = top + drawing.height + 14;
  const footTop = below + blocksHeight(caveats) + 8;
  const foot = footBlocks(words, { ...room, width: text - qr - 14 }, 12, theme);
  return {
    width: text + 2 * margin,
    height: Math.ceil(footTop + Math.max(qr, blocksHeight(foot)) + margin),
    chart: { drawing, x: margin, y: top, scale: 1 },
    words: [
      { blocks: head, x: margin, y: margin },
      { blocks: caveats, x: margin, y: below },
      { blocks: foot, x: margin + qr + 14, y: footTop },
    ],
    qr: { x: margin, y: footTop, side: qr },
  };
}

type Attempt = { letters: number; complete: boolean };

/** From all words in good size to what just fits; complete sources go before large letters. */
function attempts({ letters }: Fixed): Attempt[] {
  return [true, false].flatMap((complete) => letters.map((size) => ({ letters: size, complete })));
}

function fixedLayout(spec: ChartSpec, words: ChartWords, theme: SheetTheme, fixed: Fixed): Layout {
  const fitInto = drawingFitter(spec, theme);
  const { width, height, margin, title } = fixed;
  const inner = width - 2 * margin;
  const head = headBlocks(words, { width: inner, wider: OWN_LETTERS }, title, theme);
  const top = margin + blocksHeight(head) + 8;
  const room = { x: margin, y: top, width: inner, height: height - margin - top };
  const body = fixed.beside
    ? besideLayout(fitInto, words, theme, fixed, room)
    : belowLayout(fitInto, words, theme, fixed, room);
  return { ...body, width, height, words: [{ blocks: head, x: margin, y: margin }, ...body.words] };
}

type Room = { x: number; y: number; width: number; height: number };
type Body = Pick<Layout, "chart" | "words" | "qr">;
type Fit = ReturnType<typeof drawingFitter>;

function textParts(words: ChartWords, theme: SheetTheme, { qr }: Fixed, width: number, attempt: Attempt) {
  const { letters, complete } = attempt;
  const room = { width, wider: OWN_LETTERS };
  const caveats = caveatBlocks(words, room, letters, theme, complete);
  const foot = footBlocks(words, { ...room, width: width - qr - 12 }, Math.min(letters, 12), theme);
  const footHeight = Math.max(qr, blocksHeight(foot));
  return { caveats, foot, footHeight, height: blocksHeight(caveats) + 10 + footHeight };
}

/** Words in a column right of the drawing: the narrowest and largest in which all of them fit. */
function besideLayout(fitInto: Fit, words: ChartWords, theme: SheetTheme, fixed: Fixed, room: Room): Body {
  const gap = 28;
  const ways = (fixed.beside ?? []).flatMap((share) =>
    attempts(fixed).map((attempt) => {
      const column = room.width * share;
      return { column, ...attempt, ...textParts(words, theme, fixed, column, attempt) };
    }),
  );
  const fitting = ways.filter(({ height }) => height <= room.height);
  const way =
    fitting.find(({ complete }) => complete) ?? fitting[0] ?? (ways.at(-1) as (typeof ways)[number]);
  const { drawing, scale } = fitInto(room.width - way.column - gap, room.height);
  const x = room.x + room.width - way.column;
  const footTop = room.y + room.height - way.footHeight;
  return {
    chart: { drawing, x: room.x, y: room.y, scale },
    words: [
      { blocks: way.caveats, x, y: room.y },
      { blocks: way.foot, x: x + fixed.qr + 12, y: footTop },
    ],
    qr: { x, y: footTop, side: fixed.qr },
  };
}

/** Words below the drawing, which takes what they leave; they get smaller until it can be read. */
function belowLayout(fitInto: Fit, words: ChartWords, theme: SheetTheme, fixed: Fixed, room: Room): Body {
  const ways = attempts(fixed).map((attempt) => {
    const text = textParts(words, theme, fixed, room.width, attempt);
    return { ...text, ...fitInto(room.width, Math.max(80, room.height - text.height - 16)) };
  });
  const best = ways.reduce((most, each) => (each.scale > most.scale ? each : most));
  const way = ways.find(({ scale }) => scale >= READABLE) ?? best;
  const footTop = room.y + room.height - way.footHeight;
  return {
    chart: { drawing: way.drawing, x: room.x, y: room.y, scale: way.scale },
    words: [
      { blocks: way.caveats, x: room.x, y: footTop - 10 - blocksHeight(way.caveats) },
      { blocks: way.foot, x: room.x + fixed.qr + 12, y: footTop },
    ],
    qr: { x: room.x, y: footTop, side: fixed.qr },
  };
}

/** The drawing where it belongs: the same markup, its own size replaced. */
function placed({ drawing, x, y, scale }: Placed): string {
  const [width, height] = [round(drawing.width * scale), round(drawing.height * scale)];
  const place = `x="${round(x)}" y="${round(y)}" width="${width}" height="${height}" overflow="visible"`;
  return drawing.markup.replace('width="100%"', place);
}

function QrCode({ qr, words }: { qr: Qr; words: ChartWords }) {
  const { size, path } = qrCode(words.permalink);
  // A quiet zone of four modules on every side belongs to the code.
  const modules = size + 8;
  return (
    <svg
      x={round(qr.x)}
      y={round(qr.y)}
      width={qr.side}
      height={qr.side}
      viewBox={`-4 -4 ${modules} ${modules}`}
      aria-hidden="true"
    >
      <rect x={-4} y={-4} width={modules} height={modules} fill="#ffffff" />
      <path d={path} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}

function pictureMarkup(
  { width, height, chart, words, qr }: Layout,
  text: ChartWords,
  theme: SheetTheme,
): string {
  const { surface, ink } = palette(theme);
  const markup = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={CHART_FONT}
      fill={ink}
      lang={text.locale}
      xmlLang={text.locale}
    >
      <title>{text.demo ? `${text.demo} ${text.title}` : text.title}</title>
      <desc>{text.alt}</desc>
      <rect width={width} height={height} fill={surface} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing made by the same renderer */}
      <g dangerouslySetInnerHTML={{ __html: placed(chart) }} />
      {words.map((part) => (
        <Blocks key={`${part.x} ${part.y}`} {...part} />
      ))}
      <QrCode qr={qr} words={text} />
    </svg>,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}
