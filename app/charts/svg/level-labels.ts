import type { Scale } from "../scales";
import type { SeriesPanel, SeriesPoint } from "../series-plot";
import { SMALL_SIZE } from "../theme";
import type { EndLabel } from "./layout-series";
import { textWidth } from "./measure-text";

/** Distance of a number's middle from its line. */
const OFF = 15;
const HEIGHT = SMALL_SIZE + 2;

type Box = { left: number; right: number; top: number; bottom: number };
type Place = { box: Box; xScale: Scale; yScale: Scale; single: boolean };

/** Are the values of the panel levels that hold for a time? Then each number stands at its own level. */
export function hasLevels(panel: SeriesPanel): boolean {
  return panel.series.some(({ points }) => points.some(({ until }) => until !== undefined));
}

/**
 * Numbers at their levels: above the highest and below the lower ones of a time, the latest first; one that would cover another is
 * left out, the table has it. Small multiples name the latest only.
 */
export function levelLabels(panel: SeriesPanel, { box, xScale, yScale, single }: Place): EndLabel[] {
  const points = panel.series.flatMap((series) => series.points.map((point) => ({ point, series })));
  const begins = points.filter(({ point }) => !point.held);
  const latest = Math.max(...begins.map(({ point }) => point.x));
  const last = points.reduce<SeriesPoint | null>(
    (end, { point }) => (end === null || (point.until ?? point.x) >= (end.until ?? end.x) ? point : end),
    null,
  );
  const wanted = begins
    .filter(({ point }) => single || point.x === latest)
    .concat(single && last?.held ? points.filter(({ point }) => point === last) : [])
    .sort((a, b) => b.point.x - a.point.x || b.point.y - a.point.y);
  const placed: (EndLabel & { area: Box })[] = [];
  for (const { point, series } of wanted) {
    const width = textWidth(point.text, SMALL_SIZE, 600);
    const highest = !begins.some(({ point: other }) => other.x === point.x && other.y > point.y);
    const y = yScale(point.y);
    const x = point.held ? xScale(point.until ?? point.x) - width : xScale(point.x) - 4;
    const left = Math.max(box.left, Math.min(x, box.right - width));
    const sides = highest ? [-OFF, OFF] : [OFF, -OFF];
    const spot = sides
      .map((side) => ({
        y: y + side,
        area: {
          left,
          right: left + width,
          top: y + side - HEIGHT / 2,
          bottom: y + side + HEIGHT / 2,
        },
      }))
      .find(({ area }) => area.bottom < box.bottom && placed.every((other) => !overlap(area, other.area)));
    if (!spot) continue;
    placed.push({
      lines: [point.text],
      x: left,
      y: spot.y,
      pointY: spot.y,
      accent: series.accent,
      anchor: "start",
      area: spot.area,
    });
  }
  return placed.map(({ area: _area, ...label }) => label);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom && b.top < a.bottom;
}
