/** Which figure of need stands beside coverage, as it stands in the address: `?bedarf=`, the same words as on the map. */
import { mapFilterWords } from "./map-filter";
import { NEED_INDICATORS, type NeedIndicator } from "./map-measure";

export const DEFAULT_NEED: NeedIndicator = "sgb2";

export type ParsedNeed =
  | { ok: true; indicator: NeedIndicator }
  | { ok: false; part: "bedarf"; value: string; allowed: string };

/** The word of an indicator in the address, for form controls. */
export function needWord(indicator: NeedIndicator): string {
  return mapFilterWords.need[indicator];
}

/** Absent or empty is the default. */
export function parseNeed(search: URLSearchParams): ParsedNeed {
  const value = search.get("bedarf")?.trim();
  if (!value) return { ok: true, indicator: DEFAULT_NEED };
  const indicator = NEED_INDICATORS.find((known) => needWord(known) === value);
  if (indicator) return { ok: true, indicator };
  return { ok: false, part: "bedarf", value, allowed: NEED_INDICATORS.map(needWord).join(", ") };
}

/** The part of an address without `?`; `""` for the default. */
export function writeNeed(indicator: NeedIndicator): string {
  return indicator === DEFAULT_NEED ? "" : `bedarf=${needWord(indicator)}`;
}
