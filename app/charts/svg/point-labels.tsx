import { SMALL_SIZE } from "../theme";
import type { Frame } from "./frame";
import type { PlacedPanel } from "./layout-series";
import { placePointLabels } from "./place-point-labels";
import { TextLines } from "./text-lines";

/** The words of single points at their marks. The last point of a line has its words at the line's end already, except on a step line. */
export function PointLabels({ placed, frame }: { placed: PlacedPanel; frame: Frame }) {
  const { panel, xScale, yScale, plot } = placed;
  const points = panel.series.flatMap((series) => {
    const preferred = series.points.filter(({ secondary }) => !secondary);
    const said = series.join === "step" ? undefined : preferred.at(-1);
    return series.points
      .filter((point) => point.label && point !== said)
      .map((point) => ({ ...point, x: xScale(point.x), y: yScale(point.y), text: point.label ?? "" }));
  });
  const marks = panel.series.flatMap(({ points: all }) =>
    all.map(({ x, y }) => ({ x: xScale(x), y: yScale(y) })),
  );
  // Those that count first find their place first.
  const ordered = [...points].sort((a, b) => Number(a.secondary) - Number(b.secondary));
  const room = { left: plot.left + 2, right: plot.right + 2, top: plot.top - 8, bottom: plot.bottom - 2 };
  return placePointLabels(ordered, marks, room).map((label) => (
    <TextLines
      key={`${label.labelX}-${label.labelY}`}
      lines={[label.text]}
      x={label.labelX}
      y={label.labelY}
      anchor={label.anchor}
      size={SMALL_SIZE}
      fill={frame.colors.inkSoft}
      halo={frame.colors.surface}
    />
  ));
}
