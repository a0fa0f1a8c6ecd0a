import type { CenterRecord } from "./center-record";
import { normalName } from "./find-gemeinde";

/** Pairs that may be one centre: same Gemeinde and the same name, spelling aside. Reported, never merged. */
export function suspectDuplicates(centers: readonly CenterRecord[]): [CenterRecord, CenterRecord][] {
  const first = new Map<string, CenterRecord>();
  const pairs: [CenterRecord, CenterRecord][] = [];
  for (const center of centers) {
    if (!center.gemeindeAgs) continue;
    const key = `${center.gemeindeAgs}|${bareName(center.name)}`;
    const earlier = first.get(key);
    if (earlier) pairs.push([earlier, center]);
    else first.set(key, center);
  }
  return pairs;
}

function bareName(name: string): string {
  return normalName(name.replaceAll(/[„“"”‚‘'’»«\-–.,&+]/g, " "));
}
