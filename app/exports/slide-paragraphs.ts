/** Running text on a slide: measured before it is placed, so that nothing is cut and what does not fit goes to the next column. */
import { wrapText } from "~/charts/svg/measure-text";
import { hex } from "./chart-xml";
import type { SlideBox } from "./native-drawing";
import { type Deck, FOREIGN, POINTS } from "./slide-deck";

/** `link`: the words before the text that lead to an address. */
export type Paragraph = {
  text: string;
  bold?: boolean;
  soft?: boolean;
  bullet?: boolean;
  link?: { text: string; url: string };
};

const LINE = 1.2;
/** Room below a paragraph and before a bulleted text, in parts of the letter size. */
const AFTER = 0.45;
const INDENT = 1.2;

function paragraphHeight({ text, bold = false, bullet = false, link }: Paragraph, w: number, size: number) {
  const room = (w * POINTS - (bullet ? INDENT * size : 0)) / FOREIGN;
  const lines = wrapText(`${link?.text ?? ""}${text}`, room, size, bold ? 600 : 400);
  return (lines.length * LINE + AFTER) * size;
}

/** In points. */
export const heightOf = (paragraphs: readonly Paragraph[], w: number, size: number) =>
  paragraphs.reduce((sum, each) => sum + paragraphHeight(each, w, size), 0);

/** The largest of the sizes at which all of it fits the box; the last one where none does. */
export function sizeFor(paragraphs: readonly Paragraph[], { w, h }: SlideBox, sizes: readonly number[]) {
  return sizes.find((size) => heightOf(paragraphs, w, size) <= h * POINTS) ?? (sizes.at(-1) as number);
}

/** Columns of this size, one after the other filled from above. */
export function inColumns(
  paragraphs: readonly Paragraph[],
  { w, h }: { w: number; h: number },
  size: number,
): Paragraph[][] {
  const columns: Paragraph[][] = [];
  let left = 0;
  for (const paragraph of paragraphs) {
    const height = paragraphHeight(paragraph, w, size);
    if (columns.length === 0 || height > left) {
      columns.push([]);
      left = h * POINTS;
    }
    columns.at(-1)?.push(paragraph);
    left -= height;
  }
  return columns;
}

export function addParagraphs(
  { slide, template: { colors, fonts } }: Deck,
  paragraphs: readonly Paragraph[],
  box: SlideBox,
  size: number,
): void {
  if (paragraphs.length === 0) return;
  slide.addText(
    paragraphs.flatMap(({ text, bold = false, soft = false, bullet = false, link }) => {
      const paragraph = {
        paraSpaceAfter: AFTER * size,
        ...(bullet && { bullet: { indent: INDENT * size } }),
      };
      const color = hex(soft ? colors.inkSoft : colors.ink);
      return [
        ...(link ? [{ text: link.text, options: { ...paragraph, hyperlink: { url: link.url } } }] : []),
        { text, options: { ...paragraph, bold, color, breakLine: true } },
      ];
    }),
    { ...box, margin: 0, valign: "top", fontFace: fonts.text, fontSize: size },
  );
}
