import { expect, test } from "vitest";
import {
  centerFilterOf,
  DEFAULT_MAP_FILTER,
  type MapFilter,
  mapFilterParams,
  parseMapFilter,
} from "./map-filter";

const parse = (query: string) => parseMapFilter(new URLSearchParams(query));

test("an empty address is coverage per Land of all existing centres, latest counts, first page, nothing chosen", () => {
  expect(parse("")).toEqual(DEFAULT_MAP_FILTER);
  expect(DEFAULT_MAP_FILTER).toMatchObject({
    measure: "coverage",
    level: "land",
    year: null,
    rule: "existing",
  });
});

const FULL: MapFilter = {
  measure: "need",
  need: "unemployment",
  level: "kreis",
  year: 2016,
  rule: "funded",
  kitaOnly: true,
  comparable: true,
  status: "planned",
  term: "KiFaZ & Co.",
  program: "NW-FZ",
  traeger: "AWO",
  precision: "postcode",
  since: 2010,
  search: "Bad Homburg",
  landAgs: "06",
  selection: { kind: "gemeinde", ags: "06434001" },
  regions: ["05", "06434"],
  area: [
    [8.1, 49.9],
    [9.25, 49.9],
    [9.25, 50.5],
  ],
  bounds: { west: 8.1, south: 49.9, east: 9.25, north: 50.5 },
  page: 3,
};

test("a filter with every part set, written to the address and read again, is the same filter", () => {
  expect(parseMapFilter(mapFilterParams(FULL))).toEqual(FULL);
});

test("what points and lists are asked with holds the conditions on centres and nothing of the colours", () => {
  expect(centerFilterOf(FULL)).toEqual({
    status: "planned",
    term: "KiFaZ & Co.",
    program: "NW-FZ",
    traeger: "AWO",
    precision: "postcode",
    since: 2010,
    search: "Bad Homburg",
    landAgs: "06",
  });
});

test("chosen regions stand in order, each once, and none inside another", () => {
  expect((parse("regionen=06434,05,06,05") as MapFilter).regions).toEqual(["05", "06"]);
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
  ["ebene=stadtteil", "ebene"],
  ["jahr=neulich", "jahr"],
  ["jahr=1789", "jahr"],
  ["kita=ja", "kita"],
  ["vergleichbar=nein", "vergleichbar"],
  ["bedarf=hunger", "bedarf"],
  ["genauigkeit=genau", "genauigkeit"],
  ["programm=x'y", "programm"],
  ["seit=0", "seit"],
  ["regionen=06,99", "regionen"],
  ["flaeche=8.1,49.9;9.2,50", "flaeche"],
])("%s is refused and the part %s is named", (query, part) => {
  expect(parse(query)).toMatchObject({ fault: { part } });
});

test("parameters of other pages are left alone", () => {
  expect(parse("utm_source=brief&sort=-abdeckung")).toEqual(parse(""));
});
