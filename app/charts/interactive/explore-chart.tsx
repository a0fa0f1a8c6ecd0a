import type { ChartSpec } from "../spec";

export function ExploreChart({ spec }: { spec: ChartSpec }) {
  return <p>{spec.alt}</p>;
}
