import type { Frame } from "./frame";

type Props = {
  x: number;
  width: number;
  plot: { top: number; bottom: number };
  frame: Frame;
};

/** The span that is looked at, behind the marks. */
export function MarkedBand({ x, width, plot, frame: { colors } }: Props) {
  return (
    <rect
      x={x}
      y={plot.top}
      width={width}
      height={plot.bottom - plot.top}
      fill={colors.blue1}
      stroke={colors.blue3}
      strokeWidth={0.6}
      data-mark="marked"
    />
  );
}
