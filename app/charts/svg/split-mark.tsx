import type { SplitRow } from "../series-plot";
import type { Palette } from "../theme";

type Props = { mark: SplitRow["mark"]; from: number; to: number; y: number; colors: Palette };

const HALF = 6;

/** Four marks that differ in form, not in colour alone: start, line between like counts, dashed line between unlike ones, stop. */
export function SplitMark({ mark, from, to, y, colors }: Props) {
  if (mark === "start") {
    return (
      <path
        d={`M${from - 5},${y - HALF} L${from + 6},${y} L${from - 5},${y + HALF} Z`}
        fill={colors.accent}
      />
    );
  }
  if (mark === "stop") {
    return <rect x={from - 5} y={y - 5} width={10} height={10} fill={colors.ink} />;
  }
  if (mark === "growth") {
    return (
      <>
        <path d={`M${from},${y} H${to}`} stroke={colors.accent} strokeWidth={3} />
        <circle cx={from} cy={y} r={4.5} fill={colors.accent} />
        <circle cx={to} cy={y} r={4.5} fill={colors.accent} />
      </>
    );
  }
  return (
    <>
      <path d={`M${from},${y} H${to}`} stroke={colors.warn} strokeWidth={1.5} strokeDasharray="3 3" />
      {[from, to].map((x) => (
        <circle key={x} cx={x} cy={y} r={3.8} fill={colors.surface} stroke={colors.warn} strokeWidth={1.6} />
      ))}
    </>
  );
}
