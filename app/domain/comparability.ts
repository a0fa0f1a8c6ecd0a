import type { Headline } from "./headline-observation";
import { type CountedThing, countsExisting } from "./observation";
import type { KitaBasis } from "./program";

/**
 * Which Länder may stand in one ranking.
 *
 * The counting unit of a Land's number is *what is counted* (funded, certified, existing in total) times *whether the counted centres
 * are Kitas* (all, some, none: a property of the programme). Two numbers may be ranked together only when both parts are equal,
 * and when neither counts Kitas instead of centres, is undated, or belongs to a programme that has ended.
 * Equal units do not make equal quality: the standards of the programmes still differ, and the years may; both are said beside the ranking.
 */
export type CountingUnit = {
  counted: Extract<CountedThing, "funded" | "certified" | "total">;
  kitaBased: KitaBasis;
};

export const NOT_RANKED_REASONS = [
  "programme_ended",
  "counts_kitas",
  "undated",
  "unknown_unit",
  "no_number",
] as const;
export type NotRankedReason = (typeof NOT_RANKED_REASONS)[number];

export type Comparability =
  | { ranked: true; unit: CountingUnit; groupId: string }
  | { ranked: false; reason: NotRankedReason; groupId: NotRankedReason };

const notRanked = (reason: NotRankedReason): Comparability => ({ ranked: false, reason, groupId: reason });

/** Group of a Land's number. Länder of one `groupId` with `ranked` true form one ranking; the others are listed, never ranked. */
export function comparabilityOf(headline: Headline | null): Comparability {
  if (!headline) return notRanked("no_number");
  const { observation, flags } = headline;
  if (flags.includes("programme_ended")) return notRanked("programme_ended");
  if (flags.includes("counts_kitas")) return notRanked("counts_kitas");
  if (flags.includes("undated")) return notRanked("undated");
  const { whatIsCounted, kitaBased } = observation;
  if (kitaBased === null || !countsExisting(observation)) return notRanked("unknown_unit");
  const unit: CountingUnit = { counted: whatIsCounted as CountingUnit["counted"], kitaBased };
  return { ranked: true, unit, groupId: `${unit.counted}-${unit.kitaBased}` };
}

/** May these two numbers stand in one ranking? */
export function areComparable(a: Comparability, b: Comparability): boolean {
  return a.ranked && b.ranked && a.groupId === b.groupId;
}
