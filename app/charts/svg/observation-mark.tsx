import type { Qualifier } from "~/domain/value";
import type { Palette } from "../theme";

type Props = {
  x: number;
  y: number;
  qualifier: Qualifier;
  yearInferred: boolean;
  secondary: boolean;
  color: string;
  colors: Palette;
};

/**
 * One observation: filled dot = exact, hollow = "rund", triangle up = "mehr als", triangle down = "bis zu"; a dashed ring says the
 * year was inferred; an observation that is not the preferred one is small and grey.
 */
export function ObservationMark({ x, y, qualifier, yearInferred, secondary, color, colors }: Props) {
  const radius = secondary ? 2.5 : 4.5;
  const paint = secondary ? colors.context : color;
  return (
    <>
      <Shape x={x} y={y} qualifier={qualifier} radius={radius} paint={paint} surface={colors.surface} />
      {yearInferred && (
        <circle
          cx={x}
          cy={y}
          r={radius + 3}
          fill="none"
          stroke={paint}
          strokeWidth={1.2}
          strokeDasharray="2.4 2"
          data-inferred="true"
        />
      )}
    </>
  );
}

type ShapeProps = {
  x: number;
  y: number;
  qualifier: Qualifier;
  radius: number;
  paint: string;
  surface: string;
};

function Shape({ x, y, qualifier, radius, paint, surface }: ShapeProps) {
  if (qualifier === "exact")
    return <circle cx={x} cy={y} r={radius} fill={paint} stroke={surface} strokeWidth={1} />;
  if (qualifier === "about") {
    return <circle cx={x} cy={y} r={radius - 0.7} fill={surface} stroke={paint} strokeWidth={1.8} />;
  }
  const up = qualifier === "at_least" ? -1 : 1;
  const half = radius + 1;
  const path = `M${x},${y + up * half} L${x + half},${y - up * half * 0.8} L${x - half},${y - up * half * 0.8} Z`;
  return <path d={path} fill={paint} stroke={surface} strokeWidth={1} />;
}
