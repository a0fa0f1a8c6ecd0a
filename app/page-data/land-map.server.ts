/** The map of one Land: its Kreise with what is known there by name, and the Gemeinden the known centres lie in. */
import type { Land } from "~/domain/land";
import { DEFAULT_MAP_FILTER } from "~/domain/map-filter";
import { centerGemeindenOfLand } from "~/queries/center-gemeinden-of-land.server";
import { landShapes } from "~/queries/land-shapes.server";
import { loadRegionMap } from "./explorer.server";

/** Outlines of this Land only: those of all 400 Kreise would be half a page. */
export async function loadLandMap({ ags }: Land) {
  const [map, laender, gemeinden] = await Promise.all([
    loadRegionMap({ ...DEFAULT_MAP_FILTER, measure: "centers", level: "kreis" }),
    landShapes({}),
    centerGemeindenOfLand({ landAgs: ags }),
  ]);
  const { answer } = map;
  if (answer.kind !== "regions") throw new Error("Zentren je Kreis müssen sich zeigen lassen.");
  return {
    ...map,
    shownLand: ags,
    answer: { ...answer, rows: answer.rows.filter(({ landAgs }) => landAgs === ags) },
    shapes: map.shapes.filter((shape) => shape.ags.startsWith(ags)),
    outlines: laender.filter(({ landAgs }) => landAgs === ags).map(({ path }) => ({ path, firm: true })),
    gemeinden,
  };
}
