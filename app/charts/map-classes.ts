import { drawnNumber, type Value } from "~/domain/value";
import { LAND_METRICS, type LandMetricId } from "~/metrics/registry";

/** One colour class: `from` belongs to it, `to` does not; the last one is open (`to` infinite). */
export type MapClass = { from: number; to: number };

/** The classes of a measure, low to high. They are the metric's own and never change with what is filtered. */
export function mapClasses(measure: LandMetricId): MapClass[] {
  const breaks = LAND_METRICS.find(({ id }) => id === measure)?.breaks;
  if (!breaks) throw new Error(`Für „${measure}“ sind keine Klassen festgelegt.`);
  return breaks.map((from, index) => ({ from, to: breaks[index + 1] ?? Number.POSITIVE_INFINITY }));
}

/** Index of the class a value falls into; null for the four kinds of unknown. */
export function mapClassIndex(measure: LandMetricId, value: Value): number | null {
  const number = drawnNumber(value);
  if (number === undefined) return null;
  return mapClasses(measure).findIndex(({ from, to }) => from <= number && number < to);
}
