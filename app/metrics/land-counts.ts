import type { Observation } from "~/domain/observation";
import type { LandOverview } from "./laender-overview";

/** All counts of a Land: the one in use first, then the newest. */
export function countsOf(entry: LandOverview): Observation[] {
  return [...(entry.headline ? [entry.headline.observation] : []), ...entry.others];
}

/** The counts that a growth may be read from: not those of a related programme (posts, budgets), which is none for family centres. */
export function centerCountsOf(entry: LandOverview): Observation[] {
  const related = new Set(
    entry.programs.filter(({ role }) => role === "related").map(({ programId }) => programId),
  );
  return countsOf(entry).filter(({ programId }) => programId === null || !related.has(programId));
}
