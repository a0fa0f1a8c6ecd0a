/**
 * Drawings as native, editable charts and tables of a presentation, where their kind allows it. Maps and timelines are pictures in vectors.
 * To add a kind: lay it out as charts, texts and tables like those here, and name it in `nativeDrawings`.
 */
import type { Plot } from "~/charts/spec";
import type { Locale } from "~/domain/locale";
import type { WorkbookRows } from "./chart-xml";
import { nativeBars, nativeDots } from "./native-bars";
import { nativeMatrix } from "./native-matrix";
import { nativeScatter } from "./native-scatter";
import { nativeSeries } from "./native-series";
import type { PresentationTemplate } from "./presentation-template.server";

/** In inches on the slide. */
export type SlideBox = { x: number; y: number; w: number; h: number };

export type NativeChart = { box: SlideBox; alt: string; xml: string; rows: WorkbookRows };
export type NativeText = {
  box: SlideBox;
  text: string;
  size: number;
  bold?: boolean;
  soft?: boolean;
  align?: "left" | "center" | "right";
  /** Instead of one text: words with the mark of a series before them. */
  key?: { text: string; color: string }[];
};
/** `framed`: differs from the others. `soft`: says why there is nothing. */
export type NativeTableCell = { text: string; bold?: boolean; soft?: boolean; framed?: boolean };
export type NativeTable = {
  box: SlideBox;
  /** Points. */
  size: number;
  widths: number[];
  heights: number[];
  /** The head first. */
  rows: NativeTableCell[][];
  alt: string;
};
export type NativeDrawing = { charts: NativeChart[]; texts: NativeText[]; tables?: NativeTable[] };

export type NativeLook = {
  area: SlideBox;
  template: Pick<PresentationTemplate, "colors" | "fonts">;
  locale: Locale;
  /** `de-DE` for proofing and numbers. */
  lang: string;
};

/** One drawing per slide: only a long table needs more than one. */
export function nativeDrawings(plot: Plot, look: NativeLook): NativeDrawing[] | null {
  switch (plot.type) {
    case "bars":
      return [nativeBars(plot, look)];
    case "dots":
      return [nativeDots(plot, look)];
    case "series":
      return [nativeSeries(plot, look)];
    case "scatter":
      return [nativeScatter(plot, look)];
    case "matrix":
      return nativeMatrix(plot, look);
    default:
      return null;
  }
}
