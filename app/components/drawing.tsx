import { lazy } from "react";
import type { ChartSpec } from "~/charts/spec";
import { AsSent } from "./as-sent";

/** A drawing needs no table. */
type DrawnSpec = Omit<ChartSpec, "table">;
type Props = { spec: DrawnSpec; width: number; compact?: boolean };

const ChartSvg = lazy(async () => ({ default: (await import("~/charts/svg/chart-svg")).ChartSvg }));

/** One drawing of a chart. */
export function Drawing({ spec, width, compact = false }: Props) {
  return (
    <AsSent of={spec}>
      <ChartSvg spec={spec} width={width} compact={compact} />
    </AsSent>
  );
}
