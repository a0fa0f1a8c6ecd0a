/**
 * White spots: regions that may be said to have no family centre. A list that is not complete cannot prove an absence (promise 5), so
 * the rule asks three things of the whole Land before any of its regions may be called white; else they are unknown.
 */

/** A Land's list of centres that its source itself calls complete. `officialCount` null: the source states no number. */
export type CompleteList = {
  landAgs: string;
  sourceDataset: string;
  asOf: string;
  officialCount: number | null;
  note: string | null;
  sourceId: string;
};

/** Centres known by name, without planned and closed ones; `placed` are those with a known Gemeinde. */
export type KnownCenters = { existing: number; placed: number };

export const INCOMPLETE_REASONS = [
  "no_complete_list",
  "centers_without_place",
  "fewer_than_official",
] as const;
export type IncompleteReason = (typeof INCOMPLETE_REASONS)[number];

export type Completeness =
  | { complete: true; list: CompleteList; known: KnownCenters }
  | { complete: false; reason: IncompleteReason };

/**
 * May the regions of this Land without a known centre be called white? Only if a list of the Land is called complete by its source,
 * every existing centre known there has a Gemeinde (else it could lie in any), and there are at least as many as are officially counted.
 */
export function completenessOf(list: CompleteList | null, known: KnownCenters): Completeness {
  if (!list) return { complete: false, reason: "no_complete_list" };
  if (known.placed < known.existing) return { complete: false, reason: "centers_without_place" };
  if (list.officialCount !== null && known.placed < list.officialCount)
    return { complete: false, reason: "fewer_than_official" };
  return { complete: true, list, known };
}

/** Is this region white? `existing`: centres known there by name that neither are planned nor closed. */
export function isWhite(existing: number, land: Completeness): boolean {
  return land.complete && existing === 0;
}
