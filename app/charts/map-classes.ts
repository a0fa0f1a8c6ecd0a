import type { MapMeasure } from "~/domain/map-measure";
import type { RegionLevel } from "~/domain/region-level";
import { isNumber, type Value } from "~/domain/value";
import type { Metric } from "~/metrics/metric";
import { MAP_METRICS } from "~/metrics/registry";

/** One colour class: `from` belongs to it, `to` does not; the last one is open (`to` infinite). */
export type MapClass = { from: number; to: number };

/** The classes of a measure, low to high, none for two measures at once. They are the metric's own and never change with what is filtered. */
export function mapClasses(measure: MapMeasure, level: RegionLevel = "land"): MapClass[] {
  const { breaks, breaksBelow } = MAP_METRICS[measure] as Pick<
    Metric<string, never>,
    "breaks" | "breaksBelow"
  >;
  const ends = (level === "land" ? undefined : breaksBelow?.[level]) ?? breaks ?? [];
  return ends.map((from, index) => ({ from, to: ends[index + 1] ?? Number.POSITIVE_INFINITY }));
}

/** Index of the class a number falls into; null for the four kinds of unknown and for a counted zero, which is an empty outline. */
export function mapClassIndex(measure: MapMeasure, value: Value, level: RegionLevel = "land"): number | null {
  if (!isNumber(value)) return null;
  return mapClasses(measure, level).findIndex(({ from, to }) => from <= value.value && value.value < to);
}
