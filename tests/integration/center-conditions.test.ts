/** Which centres a filter means, on mini-germany: each condition alone and with others, against the answers of its README. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, it } from "vitest";
import { boxArea, isInArea, type MapArea } from "~/domain/map-area";
import type { MapFilter } from "~/domain/map-filter";
import { parseMapFilter } from "~/domain/map-filter";
import { runEtl } from "./run-etl";
import { tempFolder } from "./temp-folder";

const out = tempFolder();
const file = path.join(out, "atlas.duckdb");
let list: typeof import("~/page-data/center-list.server");

beforeAll(async () => {
  const { status, output } = runEtl(out, "--data", "tests/fixtures/mini-germany");
  if (status !== 0) throw new Error(output);
  process.env.ATLAS_SNAPSHOT = file; // read once, when the modules are loaded
  process.env.LOG_LEVEL = "silent";
  list = await import("~/page-data/center-list.server");
});

const filterOf = (query: string) => parseMapFilter(new URLSearchParams(query)) as MapFilter;

async function namesOf(query: string): Promise<string[]> {
  const { centers, total } = await list.loadCenterPage(filterOf(query));
  expect(centers).toHaveLength(total);
  return centers.map(({ name }) => name);
}

const BREMEN = [
  "Quartiershaus Insel",
  "Quartiershaus Deich",
  "Quartiershaus Kaje",
  "Quartiershaus Leuchtturm",
  "Quartiershaus Marsch",
  "Quartiershaus Schleuse",
];
const HARBOUR = ["Quartiershaus Kaje", "Quartiershaus Leuchtturm", "Quartiershaus Schleuse"];

describe("one condition", () => {
  it.each<[string, number]>([
    ["", 17],
    ["status=offen", 13],
    ["status=geplant", 2],
    ["status=geschlossen", 2],
    ["status=unbekannt", 0],
    ["begriff=Familienhaus", 2],
    ["genauigkeit=ohne-ort", 2],
    ["genauigkeit=gemeinde", 15],
    ["genauigkeit=adresse", 0],
    ["land=hessen", 6],
    ["land=bayern", 0],
  ])("%s leaves %i centres", async (query, total) => {
    expect((await list.loadCenterPage(filterOf(query))).total).toBe(total);
  });

  it("by Träger takes the whole name, not a part of it", async () => {
    expect(await namesOf("traeger=Stadt Musterstadt")).toEqual(["Familienzentrum Mitte"]);
    expect(await namesOf("traeger=Stadt")).toEqual([]);
  });

  it("since a year leaves out what opened before and what has no year", async () => {
    expect(await namesOf("seit=2020")).toEqual([
      "Quartiershaus Leuchtturm",
      "Quartiershaus Marsch",
      "Haus der Familie Grube",
    ]);
    expect((await list.loadCenterPage(filterOf("seit=2011"))).total).toBe(8);
    expect((await list.loadCenterPage(filterOf("seit=2012"))).total).toBe(6);
  });

  it("by text finds name, place and Träger, without regard to case and accents", async () => {
    expect(await namesOf("suche=MUSTERTRAGER")).toEqual([
      "Kinderhaus Deich",
      "Quartiershaus Kaje",
      "Quartiershaus Marsch",
    ]);
    expect(await namesOf("suche=27001")).toEqual(["Quartiershaus Kaje"]);
    expect(await namesOf("suche=7001")).toEqual([]);
    expect(await namesOf("suche=bach")).toEqual(["Familienzentrum am Bach"]);
    expect(await namesOf("suche=musterstadt")).toHaveLength(3);
    expect(await namesOf("suche=%")).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["04901", ["Quartiershaus Deich", ...HARBOUR, "Quartiershaus Marsch"]],
    ["04901001", HARBOUR],
    ["04", BREMEN],
    ["04901003,04902", ["Quartiershaus Deich", "Quartiershaus Insel"]],
    ["06999", []],
  ])("by the regions %s takes the centres that lie in one of them", async (regions, names) => {
    expect((await namesOf(`regionen=${regions}`)).sort()).toEqual([...names].sort());
  });
});

describe("the areas of the README", () => {
  it.each<[string, string, string[]]>([
    ["box over the harbour", "8,53.45;9,53.45;9,53.55;8,53.55", HARBOUR],
    ["box over Bremen", "8.1,53.2;9,53.2;9,53.6;8.1,53.6", BREMEN],
    ["triangle", "8,53.2;9,53.2;8,53.7", ["Quartiershaus Deich", ...HARBOUR, "Quartiershaus Marsch"]],
    ["box over the sea", "7,54;8,54;8,55;7,55", []],
  ])("%s", async (_, area, names) => {
    expect((await namesOf(`flaeche=${area}`)).sort()).toEqual([...names].sort());
  });
});

describe("conditions together", () => {
  it.each<[string, string[]]>([
    ["flaeche=8,53.2;9,53.2;8,53.7&status=geschlossen", ["Quartiershaus Deich"]],
    ["regionen=04901&flaeche=8.6,53;9,53;9,54;8.6,54", []],
    ["regionen=04&status=offen&flaeche=8,53.2;8.2,53.2;8.2,53.4;8,53.4", ["Quartiershaus Marsch"]],
    ["land=hessen&suche=neuhausen&status=offen", ["Familienzentrum Ost", "Familienzentrum Nord"]],
    ["land=hessen&suche=neuhausen&genauigkeit=gemeinde", ["Familienzentrum Ost"]],
    ["seit=2011&status=offen&begriff=Kinderhaus", ["Kinderhaus Hafen"]],
  ])("%s must all hold", async (query, names) => {
    expect((await namesOf(query)).sort()).toEqual([...names].sort());
  });
});

describe("the filter kept in the snapshot", () => {
  it("says of every point what isInArea says, for convex, hollow and crossing areas", async () => {
    const instance = await DuckDBInstance.create(file, {
      access_mode: "READ_ONLY",
      enable_external_access: "false",
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
      lock_configuration: "true",
    });
    const connection = await instance.connect();
    const areas: MapArea[] = [
      boxArea({ west: 8, south: 50, east: 9, north: 51 }),
      [
        [8, 50],
        [10, 50],
        [9, 50.4],
        [10, 51],
        [8, 51],
      ],
      [
        [8, 50],
        [10, 51],
        [10, 50],
        [8, 51],
      ],
      [
        [8, 50],
        [8, 50],
        [10, 50],
        [10, 51],
      ],
    ];
    const points = Array.from({ length: 31 * 21 }, (_, index) => [
      7.5 + (index % 31) * 0.1,
      49.75 + Math.floor(index / 31) * 0.075,
    ]);
    for (const area of areas) {
      const reader = await connection.runAndReadAll(
        "select is_in_area(p[1], p[2], $area::text::double[][]) as inside from (select unnest($points::text::double[][]) as p)",
        { area: JSON.stringify(area), points: JSON.stringify(points) },
      );
      const inside = reader.getRowsJson().map(([answer]) => answer);
      expect(inside).toEqual(points.map(([lon, lat]) => isInArea(lon as number, lat as number, area)));
      expect(inside).toContain(true);
      expect(inside).toContain(false);
    }
    connection.closeSync();
    instance.closeSync();
  });

  it("is the only place where the conditions are written", () => {
    for (const name of [
      "center-list",
      "center-tile",
      "center-total",
      "center-facets",
      "center-summary",
      "center-pages",
    ])
      expect(readFileSync(`app/queries/${name}.sql`, "utf8")).toContain("matching_center(");
  });
});

describe("the choices of the form", () => {
  it("are counted under the other conditions, not under their own", async () => {
    const facets = await list.loadFacets(filterOf("land=hessen&status=geplant"));
    expect(facets.statuses).toEqual([
      { status: "open", centers: 5 },
      { status: "planned", centers: 1 },
    ]);
    expect(facets.terms).toEqual([{ term: "Familienzentrum", centers: 1 }]);
    expect(facets.precisions).toEqual([{ precision: "gemeinde", centers: 1 }]);
  });

  it("list Träger and years with their number of centres", async () => {
    const facets = await list.loadFacets(filterOf(""));
    expect(facets.traegerCount).toBe(facets.traeger.length);
    expect(facets.traeger).toContainEqual({ traeger: "Stadt Musterstadt", centers: 1 });
    expect(facets.sinceYears.filter(({ year }) => year < 2013)).toEqual([
      { year: 2011, centers: 2 },
      { year: 2012, centers: 1 },
    ]);
    expect(await list.loadTraeger(filterOf("suche=MUSTERTRÄGER"))).toEqual([
      { traeger: "Musterträger e. V.", centers: 3 },
    ]);
  });
});

describe("the search", () => {
  it("finds Gemeinden of one name, each with its Land", async () => {
    const found = await list.loadPlaces("neuhausen");
    expect(found.filter(({ kind }) => kind === "gemeinde").map(({ id }) => id)).toEqual([
      "06901001",
      "06902001",
    ]);
  });

  it("finds by the beginning of a postcode the Gemeinde and the centre known with it", async () => {
    const found = await list.loadPlaces("270");
    expect(found.map(({ kind, id }) => (kind === "zentrum" ? kind : `${kind}-${id}`))).toEqual([
      "gemeinde-04901001",
      "zentrum",
    ]);
    expect(found[0]?.context).toBe("27001, Bremen");
  });

  it("finds nothing by a postcode no centre has", async () => {
    expect(await list.loadPlaces("34117")).toEqual([]);
  });
});
