import { drawnNumber } from "~/domain/value";
import type { Plot } from "./spec";

/** Whether a drawing holds nothing but words of emptiness: then its finding says as much in a sentence. */
export function isSilent(plot: Plot): boolean {
  switch (plot.type) {
    case "bars":
      return plot.groups.every(({ bars }) => bars.every(({ value }) => drawnNumber(value) === undefined));
    case "dots":
      return plot.groups.every(({ rows }) => rows.every(({ value }) => drawnNumber(value) === undefined));
    case "series":
      return plot.panels.every(
        ({ empty, series }) => empty || series.every(({ points }) => points.length === 0),
      );
    case "map":
      return (
        (plot.dots?.marks.length ?? 0) === 0 &&
        plot.regions.every(({ value }) => drawnNumber(value) === undefined)
      );
    case "timeline":
      return plot.events.length === 0 && plot.rows.every(({ bars }) => bars.length === 0);
    case "scatter":
      return plot.points.length === 0;
    case "split":
      return plot.groups.every(({ rows }) => rows.length === 0);
    case "matrix":
      return plot.rows.length === 0;
    case "network":
      return plot.nodes.length === 0;
  }
}
