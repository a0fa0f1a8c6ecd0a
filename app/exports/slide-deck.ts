/** A presentation while it is made, and the measures of its slides in inches. */
import type PptxGenJS from "pptxgenjs";
import { wrapText } from "~/charts/svg/measure-text";
import type { WorkbookRows } from "./chart-xml";
import type { PptxParts } from "./pptx-parts";
import type { PresentationTemplate } from "./presentation-template.server";

export const SLIDE = { w: 13.333, h: 7.5, margin: 0.45 };
export const COLUMN = 3.75;
export const GAP = 0.3;
export const QR = 0.95;
export const POINTS = 72;
/** Units of a drawing per inch. */
export const PIXELS = 96;
/** Where the reader's computer has only wider letters than the template's. */
export const FOREIGN = 1.19;
/** The same for the letters of titles, which may be replaced by broad ones without serifs. */
export const TITLE_WIDER = 1.42;
export const MASTER = "ATLAS";
/** The master of the first slide, and where its words begin. */
export const TITLE_MASTER = "ATLAS_TITEL";
export const TITLE_X = 1.1;

export type Deck = {
  pptx: PptxGenJS;
  slide: PptxGenJS.Slide;
  parts: PptxParts;
  workbooks: WorkbookRows[];
  template: PresentationTemplate;
};

/** The largest of the sizes at which a text fits its box. */
export function fittingSize(
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
