/** The three levels of the official key the atlas can colour. */
export const REGION_LEVELS = ["land", "kreis", "gemeinde"] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];
