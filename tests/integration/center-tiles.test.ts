/** The vector tiles of the map, opened again and read: on mini-germany and on a generated Germany. */
import path from "node:path";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MapFilter } from "~/domain/map-filter";
import { parseMapFilter } from "~/domain/map-filter";
import { type TileAddress, worldPlace } from "~/domain/map-tile";
import { runEtl } from "./run-etl";
import { tempFolder } from "./temp-folder";

const MAX_BYTES = 100_000;
/** Where Germany lies. */
const GERMANY = { west: 5.5, south: 47, east: 15.5, north: 55.3 };

const mini = tempFolder();
const demo = tempFolder();
let current: typeof import("~/db/snapshot.server");
let env: typeof import("~/config/env.server").env;
let loader: typeof import("~/routes/map.$snapshot.$layer.$z.$x.$y").loader;
let loadCenterPage: typeof import("~/page-data/center-list.server").loadCenterPage;

beforeAll(async () => {
  const runs = [
    runEtl(mini, "--data", "tests/fixtures/mini-germany"),
    runEtl(demo, "--profile", "demo", "--centers", "30000"),
  ];
  for (const { status, output } of runs) if (status !== 0) throw new Error(output);
  process.env.ATLAS_SNAPSHOT = path.join(mini, "atlas.duckdb"); // read once, when the modules are loaded
  process.env.LOG_LEVEL = "silent";
  ({ env } = await import("~/config/env.server"));
  current = await import("~/db/snapshot.server");
  ({ loader } = await import("~/routes/map.$snapshot.$layer.$z.$x.$y"));
  ({ loadCenterPage } = await import("~/page-data/center-list.server"));
  await current.refreshSnapshot();
});

async function serve(folder: string) {
  env.snapshotFile = path.join(folder, "atlas.duckdb");
  await current.refreshSnapshot();
}
afterAll(() => serve(mini));

const filterOf = (query: string) => parseMapFilter(new URLSearchParams(query)) as MapFilter;

function ask(address: string, snapshot = current.currentSnapshot().snapshotId): Promise<Response> {
  const [layer, z, x, rest = ""] = address.split("/");
  const [y, query = ""] = rest.split("?");
  const request = new Request(`http://localhost/map/${snapshot}/${address}`);
  expect(new URL(request.url).search.slice(1)).toBe(encodeURI(decodeURI(query)));
  return loader({ request, params: { snapshot, layer, z, x, y }, context: {} });
}

type Mark = { lon: number; lat: number } & Record<string, string | number | boolean>;

async function marksOf({ z, x, y }: TileAddress, query = ""): Promise<Mark[]> {
  const response = await ask(`centers/${z}/${x}/${y}.pbf?${query}`);
  if (response.status === 204) return [];
  expect(response.status).toBe(200);
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(bytes.length).toBeLessThan(MAX_BYTES);
  const layer = new VectorTile(new PbfReader(bytes)).layers.centers;
  if (!layer) throw new Error("Die Kachel hat keine Ebene centers.");
  expect(layer.extent).toBe(4096);
  return Array.from({ length: layer.length }, (_, index) => {
    const feature = layer.feature(index);
    const { coordinates } = feature.toGeoJSON(x, y, z).geometry as GeoJSON.Point;
    return { ...feature.properties, lon: coordinates[0], lat: coordinates[1] } as Mark;
  });
}

function tileAt(lon: number, lat: number, z: number): [number, number] {
  const [x, y] = worldPlace(lon, lat);
  return [Math.floor(x * 2 ** z), Math.floor(y * 2 ** z)];
}

/** Every tile of a zoom over Germany. */
function tilesOf(z: number): TileAddress[] {
  const [west, north] = tileAt(GERMANY.west, GERMANY.north, z);
  const [east, south] = tileAt(GERMANY.east, GERMANY.south, z);
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return range(west, east).flatMap((x) => range(north, south).map((y) => ({ z, x, y })));
}

const countOf = (marks: readonly Mark[]) =>
  marks.reduce((total, { count }) => total + (count === undefined ? 1 : Number(count)), 0);

async function allMarks(z: number, query = ""): Promise<Mark[]> {
  const tiles: Mark[][] = [];
  for (const tile of tilesOf(z)) tiles.push(await marksOf(tile, query));
  return tiles.flat();
}

describe("tiles of mini-germany", () => {
  beforeAll(() => serve(mini));

  it("hold what the README counts", async () => {
    expect(countOf(await marksOf({ z: 5, x: 16, y: 10 }))).toBe(15);
    expect(countOf(await marksOf({ z: 6, x: 33, y: 20 }))).toBe(8);
    expect(countOf(await marksOf({ z: 6, x: 33, y: 21 }))).toBe(7);
    expect(countOf(await marksOf({ z: 6, x: 33, y: 20 }, "status=offen"))).toBe(5);
    expect(countOf(await marksOf({ z: 6, x: 33, y: 21 }, "status=offen"))).toBe(6);
  });

  it("name the Gemeinde of centres that stand at one point, and only there", async () => {
    const marks = await marksOf({ z: 9, x: 267, y: 165 });
    expect(marks).toMatchObject([{ count: 3, gemeinde: "04901001" }]);
    expect(marks[0]?.lon).toBeCloseTo(8.25, 3);
    expect(marks[0]?.lat).toBeCloseTo(53.5, 3);
    const [all] = await marksOf({ z: 0, x: 0, y: 0 });
    expect(all).toMatchObject({ count: 15 });
    expect(all?.gemeinde).toBeUndefined();
  });

  it("show a centre known by its Gemeinde as an area, with its status", async () => {
    const [marsch, deich] = await marksOf({ z: 9, x: 267, y: 166 });
    expect([marsch, deich].map((mark) => mark?.status).sort()).toEqual(["closed", "open"]);
    expect([marsch, deich].map((mark) => mark?.look)).toEqual(["area", "area"]);
  });
});

describe("tiles of a generated Germany", () => {
  beforeAll(() => serve(demo));

  it.each([4, 5, 6, 7, 8])("of zoom %i hold every placed centre once", async (z) => {
    const { placed } = await loadCenterPage(filterOf(""));
    expect(placed).toBeGreaterThan(25_000);
    expect(countOf(await allMarks(z))).toBe(placed);
  });

  it.each([
    "status=geplant",
    "land=hessen",
    "genauigkeit=adresse&seit=2015",
    "traeger=Demo-Träger Kirche",
    "suche=Kassel",
  ])("keep the filter %s", async (query) => {
    const { placed } = await loadCenterPage(filterOf(query));
    expect(placed).toBeGreaterThan(0);
    expect(countOf(await allMarks(6, query))).toBe(placed);
  });

  it("never let a centre known only by its Gemeinde look like an address", async () => {
    const looks = async (query: string) =>
      new Set((await allMarks(8, query)).flatMap(({ look }) => look ?? []));
    expect(await looks("genauigkeit=gemeinde")).toEqual(new Set(["area"]));
    expect(await looks("genauigkeit=adresse")).toEqual(new Set(["point"]));
    expect(await looks("genauigkeit=postleitzahl")).toEqual(new Set(["point"]));
  });

  it("show far off at most eight by eight marks", async () => {
    for (const tile of tilesOf(6)) expect((await marksOf(tile)).length).toBeLessThanOrEqual(64);
  });

  it("show close up each point at its place, gathered only where points are the same", async () => {
    const { centers } = await loadCenterPage(filterOf("land=berlin&genauigkeit=adresse"));
    for (const { centerId, lon, lat } of centers.slice(0, 10)) {
      const [x, y] = tileAt(lon as number, lat as number, 14);
      const mark = (await marksOf({ z: 14, x, y })).find(({ id }) => id === centerId);
      expect(mark?.lon).toBeCloseTo(lon as number, 4);
      expect(mark?.lat).toBeCloseTo(lat as number, 4);
    }
  });
});

describe("the addresses of the tiles", () => {
  beforeAll(() => serve(demo));

  it("may be kept for ever under their own snapshot, and not at all under another", async () => {
    expect((await ask("centers/6/33/21.pbf")).headers.get("cache-control")).toContain("immutable");
    expect((await ask("centers/6/33/21.pbf", "0000")).headers.get("cache-control")).toBe("no-store");
  });

  it.each([
    ["centers/a/33/21.pbf", 400],
    ["centers/6/-1/21.pbf", 400],
    ["centers/6/33/21.png", 400],
    ["centers/6/33/21.pbf?status=weg", 400],
    ["centers/6/64/21.pbf", 404],
    ["centers/19/0/0.pbf", 404],
    ["wege/6/33/21.pbf", 404],
    ["centers/6/0/0.pbf", 204],
    ["gemeinden/6/0/0.pbf", 204],
    ["gemeinden/12/2170/1360.pbf", 204],
  ])("%s is answered with %i", async (address, status) => {
    expect((await ask(address)).status).toBe(status);
  });

  it("give the Gemeinden with key and name, under 100 kB", async () => {
    const response = await ask("gemeinden/8/134/85.pbf");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(bytes.length).toBeLessThanOrEqual(MAX_BYTES);
    const layer = new VectorTile(new PbfReader(bytes)).layers.gemeinden;
    expect(layer?.length).toBeGreaterThan(10);
    const { id, properties } = layer?.feature(0) ?? {};
    expect(properties?.ags).toMatch(/^\d{8}$/);
    expect(Number(properties?.ags)).toBe(id);
  });
});
