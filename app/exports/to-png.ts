/** A chart's picture as PNG, drawn with the atlas's own fonts and no other, so that its bytes are the same on any machine. Worker only. */
import { Resvg } from "@resvg/resvg-js";
import type { ExportOptions, PixelSize } from "~/domain/export-options";
import { chartPicture } from "./chart-picture";
import { chartWords } from "./chart-words";
import type { ExportedChart } from "./export-job";
import { fontFiles } from "./font-files";
import { withPngTexts } from "./png-texts";

/** `size`: pixels per unit of the drawing. */
export function svgToPng(svg: string, size: PixelSize): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: "zoom", value: size },
    font: {
      loadSystemFonts: false,
      fontFiles: fontFiles(),
      defaultFontFamily: "Source Sans 3",
      sansSerifFamily: "Source Sans 3",
      serifFamily: "Source Serif 4",
    },
  });
  return picture.render().asPng();
}

export function chartToPng(
  { spec, origin }: ExportedChart,
  { shape, theme, size }: ExportOptions,
): Uint8Array {
  const words = chartWords(spec, origin);
  const png = svgToPng(chartPicture(spec, words, { shape, theme, ownLetters: true }), size);
  const { title, alt, citation, licence, sources, demo } = words;
  return withPngTexts(png, {
    Title: demo ? `${demo} ${title}` : title,
    Description: alt,
    Source: [citation, ...sources.map(({ text, url }) => `${text}, ${url}`)].join("\n"),
    Copyright: licence,
  });
}
