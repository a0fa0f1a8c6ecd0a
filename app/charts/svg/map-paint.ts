import type { MapPlot, MapRegion } from "../map-plot";
import { bivariateColors, classColors, type Palette } from "../theme";

/** Colours of a region that has a class or a cell; undefined for every kind of emptiness, which has a pattern instead. */
export function fillOf(
  { classIndex }: MapRegion,
  plot: MapPlot,
  colors: Palette,
): { fill: string; text: string } | undefined {
  if (classIndex === null) return undefined;
  return plot.bivariate
    ? bivariateColors(colors, classIndex)
    : classColors(colors, classIndex, plot.classes.length);
}
