import { describe, expect, test } from "vitest";
import type { NetworkEntry } from "./network-entries";
import { networkPlaces, placesByLand } from "./network-places";

const entry = (
  name: string,
  level: NetworkEntry["level"],
  landAgs: string | null,
  place: string | null,
  gemeindeAgs: string | null,
): NetworkEntry => ({
  stakeholderId: name,
  organisation: name,
  type: "traeger",
  level,
  landAgs,
  place,
  role: null,
  gemeindeAgs,
  gemeindeName: place,
  lon: gemeindeAgs ? 9 : null,
  lat: gemeindeAgs ? 50 : null,
  locationPrecision: gemeindeAgs ? "gemeinde" : "unknown",
  origin: "public",
  sourceId: "s1",
  slug: name,
  standing: "named",
  since: null,
  until: null,
  relations: 0,
});
const KNOWN = [
  { gemeindeAgs: "06412000", name: "Frankfurt", x: 100, y: 400 },
  { gemeindeAgs: "06611000", name: "Kassel", x: 150, y: 300 },
  { gemeindeAgs: "11000000", name: "Berlin", x: 400, y: 200 },
];
const ENTRIES = [
  entry("a", "land", "06", "Kassel", "06611000"),
  entry("b", "bund", null, "Berlin", "11000000"),
  entry("c", "land", "05", "Berlin", "11000000"), // works for another Land than it sits in
  entry("d", "kommune", "06", "Frankfurt", "06412000"),
  entry("e", "bund", null, null, null),
  entry("f", "land", "07", null, null),
  entry("g", "land", "07", "Neustadt", null),
];

describe("who sits where", () => {
  const { places, unplaced } = networkPlaces(ENTRIES, KNOWN);

  test("gathers by Gemeinde, most first, each with its levels", () => {
    expect(places.map(({ name, entries }) => [name, entries.length])).toEqual([
      ["Berlin", 2],
      ["Frankfurt", 1],
      ["Kassel", 1],
    ]);
    expect(places[0]?.levels.map(({ level, entries }) => [level, entries.length])).toEqual([
      ["bund", 1],
      ["land", 1],
    ]);
  });

  test("leaves nobody out: who has no place has a reason", () => {
    expect(
      Object.entries(unplaced).map(([reason, entries]) => [reason, entries.map(({ slug }) => slug)]),
    ).toEqual([
      ["nationwide", ["e"]],
      ["noPlace", ["f"]],
      ["unclear", ["g"]],
    ]);
  });

  test("by Land counts the seat, not the Land worked for", () => {
    const laender = [
      { gemeindeAgs: "06", name: "Hessen", x: 1, y: 1 },
      { gemeindeAgs: "05", name: "Nordrhein-Westfalen", x: 2, y: 2 },
      { gemeindeAgs: "11", name: "Berlin", x: 3, y: 3 },
    ];
    expect(placesByLand(places, laender).map(({ name, x, entries }) => [name, x, entries.length])).toEqual([
      ["Hessen", 1, 2],
      ["Berlin", 3, 2],
    ]);
  });
});
