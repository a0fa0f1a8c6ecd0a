import { memo } from "react";
import type { ChartSpec, MapPlot } from "../spec";
import { ChartFrame, type ChartProps } from "./chart-frame";
import { drawMap } from "./draw-map";

/** `ChartSvg` for a page that shows nothing but maps: the same drawing, without the code of the other kinds. */
export const MapSvg = memo(function MapSvg(props: ChartProps & { spec: ChartSpec & { plot: MapPlot } }) {
  const { plot } = props.spec;
  const hasLinks = plot.regions.some(({ href }) => href !== null);
  return <ChartFrame {...props} draw={(frame) => drawMap(plot, frame)} hasLinks={hasLinks} />;
});
