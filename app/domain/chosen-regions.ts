/** Regions chosen for a summary, of any level. None lies inside another: its centres would be counted twice. */
export function toggleRegion(chosen: readonly string[], ags: string): string[] {
  if (chosen.includes(ags)) return chosen.filter((other) => other !== ags);
  const apart = chosen.filter((other) => !other.startsWith(ags) && !ags.startsWith(other));
  return [...apart, ags].sort();
}
