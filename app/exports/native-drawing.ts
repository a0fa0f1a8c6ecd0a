/**
 * Drawings as native, editable charts of a presentation, where their kind allows it: bars and series. All other kinds (maps, timelines, tables
 * of words) are pictures in vectors. To add a kind: lay it out as charts and texts like the two here, and name it in `nativeDrawing`.
 */
import type { Plot } from "~/charts/spec";
import type { Locale } from "~/domain/locale";
import type { WorkbookRows } from "./chart-xml";
import { nativeBars } from "./native-bars";
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
export type NativeDrawing = { charts: NativeChart[]; texts: NativeText[] };

export type NativeLook = {
  area: SlideBox;
  template: Pick<PresentationTemplate, "colors" | "fonts">;
  locale: Locale;
  /** `de-DE` for proofing and numbers. */
  lang: string;
};

export function nativeDrawing(plot: Plot, look: NativeLook): NativeDrawing | null {
  switch (plot.type) {
    case "bars":
      return nativeBars(plot, look);
    case "series":
      return nativeSeries(plot, look);
    default:
      return null;
  }
}
