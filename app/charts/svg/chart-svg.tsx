import type { ChartSpec } from "~/charts/spec";
import { CHART_FONT, palette, type ThemeName } from "../theme";

export function ChartSvg({
  spec,
  width,
  theme = "page",
}: {
  spec: ChartSpec;
  width: number;
  theme?: ThemeName;
  compact?: boolean;
}) {
  const colors = palette(theme);
  return (
    <svg
      viewBox={`0 0 ${width} 40`}
      width="100%"
      role="img"
      aria-label={spec.title}
      fontFamily={CHART_FONT}
      fill={colors.ink}
    >
      <desc>{spec.alt}</desc>
      <text x={0} y={24} fontSize={14}>
        {spec.alt.slice(0, 60)}
      </text>
    </svg>
  );
}
