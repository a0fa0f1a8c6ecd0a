/** The drawing of the page for a file: links left out, for a file lies nowhere, and its height known. */
import { renderToStaticMarkup } from "react-dom/server";
import type { ChartSpec } from "~/charts/spec";
import { ChartSvg } from "~/charts/svg/chart-svg";
import type { SheetTheme } from "~/domain/export-options";

export type StillDrawing = {
  /** An `svg` element as wide as its surroundings. */
  markup: string;
  width: number;
  height: number;
};
export type FittedDrawing = { drawing: StillDrawing; scale: number };

const WIDTHS = [520, 620, 720, 880, 1080, 1300];
/**
 * A map and its key keep their proportions: below a card's width the key has too little room, and more gains nothing. A network drawn
 * small has few names: it needs the width, with its key below or beside.
 */
const OWN_WIDTHS: Partial<Record<ChartSpec["plot"]["type"], number[]>> = { map: [720], network: [880, 1080] };
/** Letters of a drawing grow no further than this. */
const LARGEST = 1.4;

export function withoutLinks(spec: ChartSpec): ChartSpec {
  const plot = JSON.stringify(spec.plot, (key, value) => (key === "href" ? null : value));
  return { ...spec, plot: JSON.parse(plot) };
}

export function stillDrawing(spec: ChartSpec, width: number, theme: SheetTheme): StillDrawing {
  const markup = renderToStaticMarkup(<ChartSvg spec={spec} width={width} theme={theme} />);
  const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(markup)?.[1]);
  return { markup, width, height };
}

/** The same drawing as an image of its own, with a size. */
export function standingAlone({ markup, width, height }: StillDrawing): string {
  return markup.replace('width="100%"', `width="${width}" height="${height}"`);
}

/**
 * Edges of letters as texts of their own below the letters: presentation programs know no `paint-order` and would draw the edge over the
 * letters.
 */
export function withEdgesBelow(svg: string): string {
  return svg.replace(/<text[^>]* paint-order="stroke"[^>]*>.*?<\/text>/gs, (text) => {
    const head = text.slice(0, text.indexOf(">"));
    const without = (attributes: RegExp) => head.replaceAll(attributes, "") + text.slice(head.length);
    return without(/ paint-order="[^"]*"/g) + without(/ (paint-order|stroke(-\w+)?)="[^"]*"/g);
  });
}

/** Fits one drawing into rooms: drawn at the width at which it is largest there, and then as wide as that size leaves room for. */
export function drawingFitter(spec: ChartSpec, theme: SheetTheme) {
  const still = withoutLinks(spec);
  const known = new Map<number, StillDrawing>();
  const at = (width: number): StillDrawing => {
    const drawing = known.get(width) ?? stillDrawing(still, width, theme);
    known.set(width, drawing);
    return drawing;
  };
  const widths = OWN_WIDTHS[spec.plot.type] ?? WIDTHS;
  return (width: number, height: number, largest = LARGEST): FittedDrawing => {
    const fitted = (each: number) => {
      const drawing = at(each);
      return { drawing, scale: Math.min(largest, width / each, height / drawing.height) };
    };
    const best = widths.map(fitted).reduce((most, each) => (each.scale > most.scale ? each : most));
    const full = widths.length > 1 ? fitted(Math.floor(width / best.scale)) : best;
    return full.scale >= best.scale * 0.98 ? full : best;
  };
}
