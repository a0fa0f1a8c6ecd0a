import { SMALL_SIZE } from "../theme";
import type { Frame } from "./frame";
import type { PlacedPanel } from "./layout-series";
import { placePointLabels } from "./place-point-labels";
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
  return placePointLabels(labelled, points, room).map((label) => (
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
