import { expect, test } from "vitest";
import { type MapFilter, mapFilterParams, parseMapFilter } from "./map-filter";

const parse = (query: string) => parseMapFilter(new URLSearchParams(query));

test("an empty address is coverage of all existing centres, first page, nothing chosen", () => {
  expect(parse("")).toEqual({
    measure: "coverage",
    rule: "existing",
    status: null,
    term: null,
    search: null,
    landAgs: null,
    selection: null,
    bounds: null,
    page: 1,
  });
});

test("a filter written to the address and read again is the same filter", () => {
  const filter: MapFilter = {
    measure: "completeness",
    rule: "funded",
    status: "planned",
    term: "KiFaZ & Co.",
    search: "Bad Homburg",
    landAgs: "06",
    selection: { kind: "gemeinde", ags: "06434001" },
    bounds: { west: 8.1, south: 49.9, east: 9.25, north: 50.5 },
    page: 3,
  };
  expect(parseMapFilter(mapFilterParams(filter))).toEqual(filter);
});

test("empty form fields are no choice", () => {
  expect(parse("mass=&regel=&land=&status=&begriff=&suche=&auswahl=")).toEqual(parse(""));
});

test("the default filter leaves no trace in the address", () => {
  expect(mapFilterParams(parse("mass=abdeckung&regel=bestand&seite=1") as MapFilter).toString()).toBe("");
});

test("a Land, Kreis, Gemeinde and centre can be chosen", () => {
  const selections = ["land-06", "kreis-06611", "gemeinde-06611000", "zentrum-c0ffee-1234"];
  expect(selections.map((text) => (parse(`auswahl=${text}`) as MapFilter).selection)).toEqual([
    { kind: "land", ags: "06" },
    { kind: "kreis", ags: "06611" },
    { kind: "gemeinde", ags: "06611000" },
    { kind: "zentrum", centerId: "c0ffee-1234" },
  ]);
});

test.each([
  ["mass=dichte", "mass"],
  ["regel=geplant", "regel"],
  ["land=atlantis", "land"],
  ["status=offenbar", "status"],
  ["auswahl=land-6", "auswahl"],
  ["auswahl=land-06611", "auswahl"],
  ["auswahl=kreis-06", "auswahl"],
  ["auswahl=zentrum-'%20or%201=1", "auswahl"],
  ["ausschnitt=8,50,9", "ausschnitt"],
  ["ausschnitt=9,50,8,51", "ausschnitt"],
  ["ausschnitt=8,,9,51", "ausschnitt"],
  ["seite=0", "seite"],
  ["seite=-1", "seite"],
  ["seite=zwei", "seite"],
])("%s is refused and the part %s is named", (query, part) => {
  expect(parse(query)).toMatchObject({ fault: { part } });
});

test("parameters of other pages are left alone", () => {
  expect(parse("utm_source=brief&sort=-abdeckung")).toEqual(parse(""));
});
