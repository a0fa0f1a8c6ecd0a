/** Blocks of text in a picture: wrapped before they are placed, so that a layout knows its heights. */
import { type Weight, wrapText } from "~/charts/svg/measure-text";
import { LINE_HEIGHT, round, TextLines } from "~/charts/svg/text-lines";
import { palette } from "~/charts/theme";
import type { SheetTheme } from "~/domain/export-options";
import type { ChartWords } from "./chart-words";

export const TITLE_FONT = '"Source Serif 4", "Source Serif Pro", Georgia, serif';

export type Block = {
  lines: string[];
  size: number;
  weight: Weight;
  fill: string;
  font?: string;
  /** Room below it. */
  gap: number;
};

/** `wider`: how much wider than the atlas's own letters those of a reader's computer may be; lines still end inside the picture. */
export type TextRoom = { width: number; wider: number };

/** Letters of the title's typeface are wider than those that are measured. */
const TITLE_WIDER = 1.1;

type Style = Pick<Block, "size" | "fill"> & Partial<Pick<Block, "weight" | "font" | "gap">>;

export function block(text: string, { width, wider }: TextRoom, style: Style): Block[] {
  if (!text) return [];
  const { weight = 400, gap = 4, ...rest } = style;
  const room = width / wider / (style.font ? TITLE_WIDER : 1);
  return [{ ...rest, weight, gap, lines: wrapText(text, room, style.size, weight) }];
}

export const blockHeight = ({ lines, size }: Block) => lines.length * size * LINE_HEIGHT;
export const blocksHeight = (blocks: readonly Block[]) =>
  blocks.reduce((sum, each) => sum + blockHeight(each) + each.gap, 0);

export function Blocks({ blocks, x, y }: { blocks: readonly Block[]; x: number; y: number }) {
  let top = y;
  return blocks.map((each) => {
    const baseline = top + each.size;
    top += blockHeight(each) + each.gap;
    const { lines, size, weight, fill } = each;
    return (
      <g key={`${round(baseline)} ${lines[0]}`} fontFamily={each.font}>
        <TextLines x={x} y={baseline} lines={lines} size={size} weight={weight} fill={fill} />
      </g>
    );
  });
}

export function headBlocks(words: ChartWords, room: TextRoom, size: number, theme: SheetTheme): Block[] {
  const { ink, inkSoft, warn } = palette(theme);
  return [
    ...block(words.demo ?? "", room, { size: size * 0.7, fill: warn, weight: 600, gap: 6 }),
    ...block(words.title, room, { size, fill: ink, weight: 600, font: TITLE_FONT, gap: 6 }),
    ...block(words.subtitle, room, { size: size * 0.62, fill: inkSoft, gap: 4 }),
  ];
}

/** Notes, limits, sources. `complete`: every source with its title, else each publisher once. */
export function caveatBlocks(
  words: ChartWords,
  room: TextRoom,
  size: number,
  theme: SheetTheme,
  complete: boolean,
): Block[] {
  const { ink, inkSoft } = palette(theme);
  const soft = (text: string, gap = size * 0.3) => block(text, room, { size, fill: inkSoft, gap });
  const strong = (text: string) => block(text, room, { size, fill: ink, weight: 600, gap: size * 0.15 });
  const sources = complete ? words.sources.map(({ text }) => text).join("; ") : words.publishers;
  return [
    ...words.notes.flatMap((text) => soft(text)),
    ...(words.limits.length > 0 ? strong(words.limitsHeading) : []),
    ...words.limits.flatMap((text) => soft(text)),
    ...(sources ? soft(`${words.sourcesHeading}: ${sources}`) : []),
  ];
}

/** Where the picture comes from; stands beside the QR code. */
export function footBlocks(words: ChartWords, room: TextRoom, size: number, theme: SheetTheme): Block[] {
  const { ink, inkSoft } = palette(theme);
  const soft = (text: string) => block(text, room, { size, fill: inkSoft, gap: 1 });
  return [
    ...block(`Familienzentren-Atlas · ${words.stand}`, room, { size, fill: ink, weight: 600, gap: 1 }),
    ...soft(words.permalink),
    ...soft([...words.credits, words.licence].join(" · ")),
  ];
}
