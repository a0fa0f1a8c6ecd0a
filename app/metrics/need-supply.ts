/**
 * Coverage of each Land beside a figure of need of the same time: the need of the year the count holds for, at most one year away
 * (`domain/need`). Both figures stay apart: nothing is divided, ranked or fitted here. Without a chosen year an ended programme has no
 * coverage of today, as everywhere.
 */
import type { NeedIndicator } from "~/domain/map-measure";
import { type Need, type NeedFigure, needOf } from "~/domain/need";
import type { Source } from "~/domain/source";
import { drawnNumber, type Emptiness, type Value } from "~/domain/value";
import { type LaenderOverview, type LandOverview, valueToday } from "./laender-overview";
import { need as needMetric } from "./need";

export type NeedSupplyInput = {
  overview: LaenderOverview;
  needs: readonly NeedFigure[];
  sources: readonly Source[];
  /** Keys of the Länder to show; null: all. */
  laender: readonly string[] | null;
  /** Key of the Land it is about; null: of none more than of others. */
  landAgs: string | null;
};

/** Why a Land has no point. */
export const NO_POINT_REASONS = [
  "no_programme",
  "programme_ended",
  "no_number",
  "undated",
  "no_children",
  "no_need",
] as const;
export type NoPointReason = (typeof NO_POINT_REASONS)[number];

export type NeedSupplyPair = {
  entry: LandOverview;
  /** Centres per 10,000 children under six. */
  supply: Value;
  need: Need | null;
  /** Unit by indicator, see `metrics/need`. */
  needValue: Value;
  /** null: both are known. `kind`: the emptiness of what is missing. */
  missing: { reason: NoPointReason; kind: Emptiness } | null;
};

export function needSupplyPairs(input: NeedSupplyInput, indicator: NeedIndicator): NeedSupplyPair[] {
  const { overview, needs, laender } = input;
  return overview.laender
    .filter(({ land }) => laender === null || laender.includes(land.ags))
    .map((entry) => {
      const supply = overview.filter.year === null ? valueToday(entry, "coverage") : entry.values.coverage;
      const year = entry.headline?.observation.year ?? overview.filter.year;
      const ofLand = needs.filter(({ landAgs }) => landAgs === entry.land.ags);
      const need = needOf(ofLand, indicator, year);
      const needValue = needMetric.compute({ need });
      return { entry, supply, need, needValue, missing: missingOf(entry, supply, needValue) };
    });
}

function missingOf(entry: LandOverview, supply: Value, needValue: Value): NeedSupplyPair["missing"] {
  if (drawnNumber(supply) !== undefined)
    return drawnNumber(needValue) === undefined ? { reason: "no_need", kind: "not_published" } : null;
  const kind = supply.kind as Emptiness;
  const { headline } = entry;
  if (headline?.flags.includes("programme_ended")) return { reason: "programme_ended", kind };
  if (!headline) return { reason: kind === "no_programme" ? "no_programme" : "no_number", kind };
  return { reason: headline.date === null ? "undated" : "no_children", kind };
}
