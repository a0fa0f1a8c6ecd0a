/** `shared`: one y axis for all Länder; `free`: each Land its own. In the address as `?scale=`; the first is left out. */
export const GROWTH_SCALES = ["free", "shared"] as const;
export type GrowthScale = (typeof GROWTH_SCALES)[number];

/** Absent or empty is the first; any other text is a fault. */
export function parseGrowthScale(params: URLSearchParams): GrowthScale | { fault: string } {
  const value = params.get("scale");
  if (!value) return GROWTH_SCALES[0];
  return GROWTH_SCALES.find((known) => known === value) ?? { fault: value };
}

export function writeGrowthScale(scale: GrowthScale): string {
  return scale === GROWTH_SCALES[0] ? "" : `?scale=${scale}`;
}
