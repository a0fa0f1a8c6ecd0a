import type { MapFilter } from "./map-filter";

/**
 * The Land whose Gemeinden are shown: the chosen one, else that of the region that stands open, else that of the regions chosen for a
 * summary where all lie in one. null: none, and then single Gemeinden are not drawn.
 */
export function shownLandOf({
  landAgs,
  selection,
  regions,
}: Pick<MapFilter, "landAgs" | "selection" | "regions">): string | null {
  if (landAgs) return landAgs;
  if (selection && selection.kind !== "zentrum") return selection.ags.slice(0, 2);
  const laender = new Set(regions.map((ags) => ags.slice(0, 2)));
  const [only] = laender;
  return laender.size === 1 && only ? only : null;
}
