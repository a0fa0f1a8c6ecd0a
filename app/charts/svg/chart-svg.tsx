import { memo } from "react";
import type { Plot } from "../spec";
import { ChartFrame, type ChartProps } from "./chart-frame";
import { drawBars } from "./draw-bars";
import { drawDots } from "./draw-dots";
import { drawMap } from "./draw-map";
import { drawMatrix } from "./draw-matrix";
import { drawNetwork } from "./draw-network";
import { drawPlaces } from "./draw-places";
import { drawScatter } from "./draw-scatter";
import { drawSeries } from "./draw-series";
import { drawSplit } from "./draw-split";
import { drawTimeline } from "./draw-timeline";
import type { Drawing, Frame } from "./frame";

/**
 * The one drawing of a chart, for page, file and embed: takes spec, width and theme, draws, and does nothing else. Title and
 * subtitle stand outside it. Drawn anew only when one of these changes: fitting the labels of a map takes longer than a frame.
 */
export const ChartSvg = memo(function ChartSvg(props: ChartProps) {
  const { plot } = props.spec;
  return <ChartFrame {...props} draw={(frame) => draw(plot, frame)} hasLinks={hasLinks(plot)} />;
});

function draw(plot: Plot, frame: Frame): Drawing {
  switch (plot.type) {
    case "bars":
      return drawBars(plot, frame);
    case "dots":
      return drawDots(plot, frame);
    case "series":
      return drawSeries(plot, frame);
    case "map":
      return plot.places ? drawPlaces(plot, plot.places, frame) : drawMap(plot, frame);
    case "timeline":
      return drawTimeline(plot, frame);
    case "scatter":
      return drawScatter(plot, frame);
    case "matrix":
      return drawMatrix(plot, frame);
    case "split":
      return drawSplit(plot, frame);
    case "network":
      return drawNetwork(plot, frame);
  }
}

function hasLinks(plot: Plot): boolean {
  switch (plot.type) {
    case "bars":
      return plot.groups.some((group) => group.bars.some((bar) => bar.href !== null));
    case "dots":
      return plot.groups.some((group) => group.rows.some((row) => row.href !== null));
    case "series":
      return plot.panels.some((panel) => panel.href !== null);
    case "map":
      return plot.regions.some((region) => region.href !== null);
    case "timeline":
    case "matrix":
      return plot.rows.some((row) => row.href !== null);
    case "scatter":
      return plot.points.some((point) => point.href !== null);
    case "split":
      return plot.groups.some((group) => group.href !== null);
    case "network":
      return plot.nodes.length > 0;
  }
}
