import { LAENDER } from "~/domain/land";
import type { Gemeinde } from "../sources/boundaries";
import { type FindGemeinde, normalName, type PlaceResult } from "../validate/find-gemeinde";

/** Aliases that hold for every list hold for organisations too; those of one list of centres do not. */
const DATASET = "network";

export type PlaceOrganisation = (place: string | null, landAgs: string | null) => PlaceResult;

/**
 * Seat of an organisation → Gemeinde. Within a Land as for a centre, but a place must be named, and in a Land of one Gemeinde it must be
 * that one: an organisation of Berlin may sit in Leipzig. Without a Land the full name must be that of one Gemeinde in all Germany, or,
 * where it is nobody's full name, be found in one Land alone. A place outside the organisation's own Land is never guessed, but Berlin
 * and Hamburg are themselves everywhere (an institute that works for another Land may sit there).
 */
export function organisationPlacer(
  gemeinden: readonly Gemeinde[],
  findGemeinde: FindGemeinde,
): PlaceOrganisation {
  const perLand = new Map<string, number>();
  const byName = new Map<string, Gemeinde[]>();
  for (const gemeinde of gemeinden) {
    perLand.set(gemeinde.landAgs, (perLand.get(gemeinde.landAgs) ?? 0) + 1);
    const name = normalName(gemeinde.name);
    byName.set(name, [...(byName.get(name) ?? []), gemeinde]);
  }
  const cityOfItsOwn = (place: string): Gemeinde | undefined =>
    byName.get(normalName(place))?.find(({ landAgs }) => perLand.get(landAgs) === 1);
  const inLand = (place: string, landAgs: string): PlaceResult => {
    const result = findGemeinde(place, landAgs, DATASET);
    const foundWithoutAsking = perLand.get(landAgs) === 1;
    if (!result.found || !foundWithoutAsking || normalName(result.found.name) === normalName(place)) {
      return result;
    }
    return unplaced(`„${place}“ liegt nicht in dem Land, das zur Organisation angegeben ist.`);
  };

  return (place, landAgs) => {
    if (place === null) return unplaced("Zur Organisation ist kein Ort genannt.");
    if (landAgs !== null) {
      const result = inLand(place, landAgs);
      const city = result.found || result.candidates.length > 0 ? undefined : cityOfItsOwn(place);
      return city ? { found: city } : result;
    }
    const named = byName.get(normalName(place)) ?? [];
    if (named.length > 1) return unplaced(severalMessage(place), named);
    if (named[0]) return { found: named[0] };
    const found = LAENDER.flatMap(({ ags }) => inLand(place, ags).found ?? []);
    if (found.length === 1 && found[0]) return { found: found[0] };
    return found.length > 1
      ? unplaced(severalMessage(place), found)
      : unplaced(`Eine Gemeinde „${place}“ gibt es nicht (Ortsteil oder andere Schreibweise).`);
  };
}

function severalMessage(place: string): string {
  return `„${place}“ ist bundesweit nicht eindeutig; mit dem Land zusammen ließe sich der Ort zuordnen.`;
}

function unplaced(reason: string, candidates: readonly Gemeinde[] = []): PlaceResult {
  return { found: undefined, reason, candidates };
}
