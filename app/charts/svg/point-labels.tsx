import { group, pairs } from "d3";
import type { Series } from "../series-plot";
import { SMALL_SIZE } from "../theme";
import type { Frame } from "./frame";
import type { PlacedPanel } from "./layout-series";
import { type Place, placePointLabels } from "./place-point-labels";
import { TextLines } from "./text-lines";

/** The words of single points at their marks. */
export function PointLabels({ placed, frame }: { placed: PlacedPanel; frame: Frame }) {
  const { panel, xScale, yScale, plot } = placed;
  const points = panel.series.flatMap((series) =>
    series.points.map((point) => ({ ...point, x: xScale(point.x), y: yScale(point.y), series })),
  );
  // The accented series and the preferred numbers find their places first.
  const rank = (point: (typeof points)[number]) => Number(point.secondary) * 2 + Number(!point.series.accent);
  const labelled = points
    .filter(({ labels }) => labels !== undefined)
    .sort((a, b) => rank(a) - rank(b))
    .map(({ x, y, labels = [] }) => ({ x, y, texts: labels }));
  const room = { left: plot.left + 2, right: plot.right + 2, top: plot.top - 8, bottom: plot.bottom - 2 };
  return placePointLabels(
    labelled,
    points,
    panel.series.flatMap((series) => alongLines(series, placed)),
    room,
  ).map((label) => (
    <TextLines
      key={`${label.labelX}-${label.labelY}`}
      lines={[label.text]}
      x={label.labelX}
      y={label.labelY}
      anchor={label.anchor}
      size={SMALL_SIZE}
      fill={frame.colors.ink}
      halo={frame.colors.surface}
    />
  ));
}

/** Places every few units along the lines of a series. */
function alongLines({ points, join }: Series, { xScale, yScale }: PlacedPanel): Place[] {
  if (join === "none") return [];
  const runs = group(
    points.filter(({ secondary }) => !secondary),
    ({ run }) => run,
  );
  return [...runs.values()].flatMap((run) => {
    const placed = run.map(({ x, y }) => ({ x: xScale(x), y: yScale(y) }));
    return pairs(placed).flatMap(([from, to]) => {
      const corner = { x: to.x, y: from.y };
      return join === "step" ? [...between(from, corner), ...between(corner, to)] : between(from, to);
    });
  });
}

function between(from: Place, to: Place): Place[] {
  const STEP = 4;
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
  return Array.from({ length: count + 1 }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / count,
    y: from.y + ((to.y - from.y) * index) / count,
  }));
}
