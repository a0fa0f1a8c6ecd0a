/** Who of the network sits where: organisations gathered by the Gemeinde of their seat, and those without one with the reason. */
import type { OrganisationLevel } from "~/domain/network";
import { ORGANISATION_LEVELS } from "~/domain/network";
import type { NetworkEntry } from "./network-entries";

export type PlaceOnMap = { gemeindeAgs: string; name: string; x: number; y: number };
export type SharedPlace = PlaceOnMap & {
  entries: NetworkEntry[];
  /** Only levels that occur there, in their order. */
  levels: { level: OrganisationLevel; entries: NetworkEntry[] }[];
};

/**
 * - `nationwide`: active nationwide, and no place is named.
 * - `noPlace`: of a Land, and no place is named.
 * - `unclear`: the place named could be several Gemeinden, or none.
 */
export const NO_PLACE_REASONS = ["nationwide", "noPlace", "unclear"] as const;
export type NoPlaceReason = (typeof NO_PLACE_REASONS)[number];

export type NetworkPlaces = {
  /** Most organisations first, then by name. */
  places: SharedPlace[];
  unplaced: Record<NoPlaceReason, NetworkEntry[]>;
};

/** Every entry is in exactly one place or under one reason. */
export function networkPlaces(entries: readonly NetworkEntry[], known: readonly PlaceOnMap[]): NetworkPlaces {
  const placeOf = new Map(known.map((place) => [place.gemeindeAgs, place]));
  const inPlace = new Map<string, NetworkEntry[]>();
  const unplaced: NetworkPlaces["unplaced"] = { nationwide: [], noPlace: [], unclear: [] };
  for (const entry of entries) {
    const place = entry.gemeindeAgs && placeOf.get(entry.gemeindeAgs);
    if (!place) unplaced[reasonOf(entry)].push(entry);
    else inPlace.set(place.gemeindeAgs, [...(inPlace.get(place.gemeindeAgs) ?? []), entry]);
  }
  const places = [...inPlace].map(([ags, there]) => sharedPlace(placeOf.get(ags) as PlaceOnMap, there));
  places.sort((a, b) => b.entries.length - a.entries.length || a.name.localeCompare(b.name, "de"));
  return { places, unplaced };
}

function sharedPlace(place: PlaceOnMap, entries: NetworkEntry[]): SharedPlace {
  const levels = ORGANISATION_LEVELS.map((level) => ({
    level,
    entries: entries.filter((entry) => entry.level === level),
  }));
  return { ...place, entries, levels: levels.filter((group) => group.entries.length > 0) };
}

/** The same seats gathered by the Land they lie in, each Land at one point; `gemeindeAgs` is then that of the Land. */
export function placesByLand(places: readonly SharedPlace[], laender: readonly PlaceOnMap[]): SharedPlace[] {
  return laender.flatMap((land) => {
    const inside = places.filter(({ gemeindeAgs }) => gemeindeAgs.startsWith(land.gemeindeAgs));
    return inside.length > 0
      ? [
          sharedPlace(
            land,
            inside.flatMap(({ entries }) => entries),
          ),
        ]
      : [];
  });
}

function reasonOf({ place, landAgs }: NetworkEntry): NoPlaceReason {
  if (place !== null) return "unclear";
  return landAgs === null ? "nationwide" : "noPlace";
}
