import type { Stichtag } from "~/domain/denominator";
import type { Headline } from "~/domain/headline-observation";
import type { Locale } from "~/domain/locale";
import type { Emptiness, Value } from "~/domain/value";

/** `limits`: "Was diese Zahl nicht sagt", whole sentences. */
export type MetricTexts = { label: string; unit: string; description: string; limits: string[] };

/** A measure: its one label, its one formula. `digits` are the decimal places it is printed with. */
export type Metric<Id extends string, Input> = {
  id: Id;
  digits: number;
  /** Lower ends of the map's classes, fixed so that a colour means the same under every filter. */
  breaks?: readonly number[];
  /** The same for Kreise and Gemeinden, where the measure there is of another size. */
  breaksBelow?: Record<"kreis" | "gemeinde", readonly number[]>;
  texts: Record<Locale, MetricTexts>;
  /** A number with its flags, or why there is none. Unit: see `texts.*.unit`. */
  compute(input: Input): Value;
};

/** What the measures of one Land are computed from. */
export type LandFigures = {
  /** The Land's number; null where there is none, and then `absence` says why. */
  headline: Headline | null;
  absence: Emptiness;
  /** Children under six on the Stichtag that fits the headline; null where none fits. */
  denominator: Stichtag | null;
  /** Centres the atlas knows by name and can place on the map, without planned and closed ones. */
  placedCenters: number;
};
