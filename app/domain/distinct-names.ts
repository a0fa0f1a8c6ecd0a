/** Names that occur twice get what tells them apart: "München (Landkreis)", "Neuhausen (Musterkreis Ost)". */
export function distinctNames<Region extends { name: string; context: string | null }>(
  regions: readonly Region[],
): Region[] {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { name } of regions) (once.has(name) ? twice : once).add(name);
  return regions.map((region) =>
    region.context !== null && twice.has(region.name)
      ? { ...region, name: `${region.name} (${region.context})` }
      : region,
  );
}
