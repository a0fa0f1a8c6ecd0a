/** The files of the explorer on mini-germany and on the shipped data: opened again by other libraries, their values are those of the page. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import readExcelFile from "read-excel-file/node";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { MapPlot } from "~/charts/map-plot";
import type { ChartSpec } from "~/charts/spec";
import { type MapFilter, parseMapFilter } from "~/domain/map-filter";
import { runEtl } from "./run-etl";
import { tempFolder } from "./temp-folder";

type Row = Record<string, unknown>;
type Atlas = {
  get: (name: string, lang?: "en") => Promise<Response>;
  /** The map under a filter, as the file that every chart has. */
  picture: (query: string) => Promise<Response>;
  spec: (query: string) => Promise<ChartSpec & { plot: MapPlot; cannot: string | null }>;
  /** Ids of all pages of the list, in order. */
  centers: (query: string) => Promise<string[]>;
};

const snapshots = new Map<string, string>();

/** Built once for all tests that ask for the same. */
function snapshotOf(etlArguments: string[]): string {
  const key = etlArguments.join(" ");
  const known = snapshots.get(key);
  if (known) return known;
  const out = tempFolder();
  const { status, output } = runEtl(out, ...etlArguments);
  if (status !== 0) throw new Error(output);
  snapshots.set(key, out);
  return out;
}

/** The app on one snapshot; its modules read the environment when they are loaded, so they are loaded anew. */
async function atlasOn(...etlArguments: string[]): Promise<Atlas> {
  vi.resetModules();
  process.env.ATLAS_SNAPSHOT = path.join(snapshotOf(etlArguments), "atlas.duckdb");
  process.env.LOG_LEVEL = "silent";
  const { loader } = await import("~/routes/($lang).karte_.$file");
  const { loader: exported } = await import("~/routes/($lang).export.$file");
  const { regionMap } = await import("~/charts/region-map");
  const { loadRegionMap } = await import("~/page-data/explorer.server");
  const { loadCenterPage } = await import("~/page-data/center-list.server");
  const filterOf = (query: string) => parseMapFilter(new URLSearchParams(query)) as MapFilter;
  return {
    get: async (name, lang) => {
      const [file = "", query = ""] = name.split("?");
      const request = new Request(`http://localhost${lang ? "/en" : ""}/karte/${file}?${query}`);
      const asked = loader({ request, params: lang ? { file, lang } : { file }, context: {} });
      return asked.catch((error) => error as Response);
    },
    picture: (query) => {
      const request = new Request(`http://localhost/export/karte.svg?${query}`);
      return exported({ request, params: { file: "karte.svg" }, context: {} });
    },
    spec: async (query) => regionMap(await loadRegionMap(filterOf(query)), "de"),
    centers: async (query) => {
      const { centers, pages } = await loadCenterPage(filterOf(query));
      const ids = centers.map(({ centerId }) => centerId);
      for (let page = 2; page <= pages; page++)
        ids.push(
          ...(await loadCenterPage({ ...filterOf(query), page })).centers.map(({ centerId }) => centerId),
        );
      return ids.sort();
    },
  };
}

const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());

/** Every row as one object, whatever the format, and the words around the table. */
const READERS = {
  csv: async (response: Response) => {
    const lines: string[][] = parse(await response.text());
    return { lines, words: lines.flat().join("\n") };
  },
  xlsx: async (response: Response) => {
    const sheets = new Map(
      (await readExcelFile(await bytes(response))).map(({ sheet, data }) => [sheet, data as unknown[][]]),
    );
    return { sheets, words: JSON.stringify([...sheets.values()]) };
  },
  geojson: async (response: Response) => {
    const collection = (await response.json()) as {
      metadata: Row;
      features: { id: string; geometry: { type: string } | null; properties: Row }[];
    };
    return { ...collection, words: JSON.stringify(collection.metadata) };
  },
  parquet: async (response: Response) => {
    const file = await response.arrayBuffer();
    const rows = (await parquetReadObjects({ file, compressors })) as Row[];
    const texts = parquetMetadata(file).key_value_metadata ?? [];
    return { rows, words: texts.map(({ value }) => value).join("\n") };
  },
};

/** Value, status and printed words of each region in the page's own table. */
const pageRows = ({ table }: ChartSpec) =>
  table.rows.map(({ id, cells }) => [id, cells.value?.raw ?? null, cells.value?.status ?? null]);

const FILTERS = [
  "",
  "mass=zentren",
  "mass=zentren&jahr=2018",
  "mass=zentren&regel=zertifiziert",
  "mass=abdeckung&vergleichbar=ja",
  "mass=kinder-je-zentrum&kita=nur",
  "mass=vollstaendigkeit",
  "mass=datenalter",
  "mass=foerderung",
  "mass=mittel-je-kind",
  "mass=bedarf&bedarf=arbeitslosigkeit",
  "mass=zentren&ebene=kreis",
  "mass=zentren&ebene=gemeinde&land=hessen",
  "mass=foerderung&ebene=kreis",
];

const SNAPSHOTS: [name: string, etlArguments: string[]][] = [
  ["mini-germany", ["--data", "tests/fixtures/mini-germany"]],
  ["the shipped data", []],
];

describe.each(SNAPSHOTS)("the files on %s", (name, etlArguments) => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await atlasOn(...etlArguments);
  });

  it.each(FILTERS)("regions under „%s“ are in every format those of the page", async (query) => {
    const spec = await atlas.spec(query);
    const expected = pageRows(spec);

    const csv = await READERS.csv(await atlas.get(`regionen.csv?${query}`));
    const [head = [], ...lines] = csv.lines;
    const [value, status] = [head.indexOf("status") - 1, head.indexOf("status")];
    expect(
      lines
        .slice(0, expected.length)
        .map((line) => [line[0], line[value] === "" ? null : Number(line[value]), line[status] || null]),
    ).toEqual(expected);

    const { sheets, words: method } = await READERS.xlsx(await atlas.get(`regionen.xlsx?${query}`));
    const [, ...rows] = sheets.get("Daten") ?? [];
    expect(rows.map((row) => [row[0], row[value] ?? null, row[status] ?? null])).toEqual(expected);

    const geojson = await READERS.geojson(await atlas.get(`regionen.geojson?${query}`));
    const ofRow = (row: Row) => [row.ags, row.value ?? null, row.status ?? null];
    expect(geojson.features.map(({ properties }) => ofRow(properties))).toEqual(expected);

    const parquet = await READERS.parquet(await atlas.get(`regionen.parquet?${query}`));
    expect(parquet.rows.map(ofRow)).toEqual(expected);

    for (const words of [csv.words, geojson.words.replaceAll('\\"', '"'), parquet.words]) {
      expect(words).toContain(spec.title);
      expect(words).toContain(spec.subtitle);
      for (const text of [...spec.notes, ...spec.limits, ...spec.credits]) expect(words).toContain(text);
      for (const { url } of spec.sources) expect(words).toContain(url);
    }
    for (const { url } of spec.sources) expect(method).toContain(url);
  });

  it("the static map under each filter has the regions, classes and words of the page", async () => {
    for (const query of FILTERS) {
      const spec = await atlas.spec(query);
      const svg = await (await atlas.picture(query)).text();
      const marks = [
        ...svg.matchAll(/data-mark="region" data-id="(\d+)"(?: data-class="(\d+)")? data-kind="(\w+)"/g),
      ];
      expect(marks.map(([, ags, index, kind]) => [ags, index ? Number(index) : null, kind])).toEqual(
        spec.plot.regions.map(({ ags, classIndex, value }) => [ags, classIndex, value.kind]),
      );
      const words = svg.replaceAll(/<\/tspan><tspan[^>]*>/g, " ").replaceAll(/<[^>]*>/g, "\n");
      expect(words.replaceAll("&amp;", "&")).toContain(spec.title);
    }
  });

  it("a measure the level cannot answer says why in every file and has no row", async () => {
    const spec = await atlas.spec("mass=foerderung&ebene=kreis");
    expect(spec.cannot).toBe(spec.title);
    const { lines } = await READERS.csv(await atlas.get("regionen.csv?mass=foerderung&ebene=kreis"));
    expect(lines[1]?.[0]).toBe(spec.title);
    const { rows, words } = await READERS.parquet(
      await atlas.get("regionen.parquet?mass=foerderung&ebene=kreis"),
    );
    expect(rows).toEqual([]);
    expect(words).toContain(spec.title);
  });

  it.each(["", "status=offen", "land=hessen", "suche=Kinder", "regionen=06,02", "seit=2010"])(
    "centres under „%s“ are in every format those of the list",
    async (query) => {
      const expected = await atlas.centers(query);
      const ids = (rows: Row[]) => rows.map((row) => String(row.center_id)).sort();

      const { lines, words } = await READERS.csv(await atlas.get(`zentren.csv?${query}`));
      expect(
        lines
          .slice(1, expected.length + 1)
          .map(([id]) => id)
          .sort(),
      ).toEqual(expected);
      expect(words).toContain("Die Liste ist unvollständig");

      const { sheets } = await READERS.xlsx(await atlas.get(`zentren.xlsx?${query}`));
      expect(
        (sheets.get("Daten") ?? [])
          .slice(1)
          .map(([id]) => String(id))
          .sort(),
      ).toEqual(expected);

      const { features } = await READERS.geojson(await atlas.get(`zentren.geojson?${query}`));
      expect(ids(features.map(({ properties }) => properties))).toEqual(expected);
      for (const { geometry, properties } of features)
        expect(geometry === null).toBe(properties.location_status === "not_published");

      const { rows } = await READERS.parquet(await atlas.get(`zentren.parquet?${query}`));
      expect(ids(rows)).toEqual(expected);
      for (const { source, opened_year, opened_year_status } of rows) {
        expect(source).toMatch(/^https?:/);
        expect(opened_year === null).toBe(opened_year_status === "not_published");
      }
    },
  );

  it("the white-spot list says what it may say, with its rule", async () => {
    for (const format of ["csv", "xlsx"] as const) {
      const { words } = await READERS[format](await atlas.get(`weisse-flecken.${format}`));
      expect(words).toContain("unbekannt");
      if (name === "the shipped data") expect(words).toContain("Kein Gebiet darf");
    }
  });
});

describe("the files on the shipped data", () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await atlasOn();
  });

  it.each([
    ["regionen.csv", 'attachment; filename="familienzentren-karte-abdeckung-laender-2026-11-23.csv"'],
    [
      "regionen.parquet?mass=zentren&ebene=kreis&land=hessen",
      'attachment; filename="familienzentren-karte-zentren-kreise-hessen-2026-11-23.parquet"',
    ],
    [
      "zentren.geojson?land=hessen",
      'attachment; filename="familienzentren-zentren-hessen-2026-11-23.geojson"',
    ],
    ["weisse-flecken.xlsx", 'attachment; filename="familienzentren-weisse-flecken-2026-11-23.xlsx"'],
    [
      "regionen.csv?jahr=2020",
      'attachment; filename="familienzentren-karte-abdeckung-laender-jahr-2020-2026-11-23.csv"',
    ],
  ])("%s is saved as %s", async (name, disposition) => {
    const response = await atlas.get(name);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Disposition")).toBe(disposition);
    await response.body?.cancel();
  });

  it("Länder and Kreise have their outlines, Gemeinden a point", async () => {
    const types = async (query: string) => {
      const { features } = await READERS.geojson(await atlas.get(`regionen.geojson?mass=zentren&${query}`));
      return new Set(features.map(({ geometry }) => geometry?.type));
    };
    expect([...(await types("ebene=land"))].sort()).toEqual(["MultiPolygon", "Polygon"]);
    expect([...(await types("ebene=kreis"))].sort()).toEqual(["MultiPolygon", "Polygon"]);
    expect([...(await types("ebene=gemeinde"))]).toEqual(["Point"]);
  });

  it("values are rounded nowhere: Hessen's coverage is the whole division", async () => {
    const { rows } = await READERS.parquet(await atlas.get("regionen.parquet?jahr=2024"));
    expect(rows.find(({ ags }) => ags === "06")).toMatchObject({
      value: (227 / 344_085) * 10_000,
      qualifier: "exact",
      status: null,
    });
  });

  it("speaks English under /en", async () => {
    const { sheets, words } = await READERS.xlsx(await atlas.get("regionen.xlsx", "en"));
    expect([...sheets.keys()]).toEqual(["Data", "Sources", "Method"]);
    expect(words).toContain("/en/karte");
  });

  it.each(["regionen.pdf", "karte.svg", "weisse-flecken.parquet", "zentren", "geheim.csv", "../zentren.csv"])(
    "%s is a 404",
    async (name) => {
      expect((await atlas.get(name)).status).toBe(404);
    },
  );

  it.each([
    ["regionen.csv?mass=dichte", "„mass“"],
    ["zentren.parquet?seit=0", "„seit“"],
    ["regionen.xlsx?ebene=stadtteil", "„ebene“"],
    ["regionen.csv?format=pdf", "„pdf“"],
    ["zentren.csv?format=pdf", "„pdf“"],
  ])("%s is a 400 that names %s", async (name, part) => {
    const response = await atlas.get(name);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(part);
  });
});

describe("the files on generated data", () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await atlasOn("--profile", "demo", "--centers", "12000");
  });

  it("say DEMO-DATEN in name, words and every row, and refuse what is too much for a format in German", async () => {
    for (const format of ["csv", "geojson", "parquet"] as const) {
      const response = await atlas.get(`zentren.${format}?land=hessen`);
      expect(response.headers.get("Content-Disposition")).toContain(
        "familienzentren-demo-daten-zentren-hessen",
      );
      expect((await READERS[format](response)).words).toContain("DEMO-DATEN");
    }
    const { rows } = await READERS.parquet(await atlas.get("zentren.parquet"));
    expect(rows).toHaveLength(12_000);
    expect(new Set(rows.map(({ demo }) => demo))).toEqual(new Set(["DEMO-DATEN"]));
    const refused = await atlas.get("zentren.xlsx?status=");
    expect(refused.status).toBe(413);
    const words = await refused.text();
    expect(words).toContain("12.000 Zeilen");
    expect(words).toContain("/karte/zentren.csv");
    expect(words).toContain("/karte/zentren.parquet");
  });

  it("are whole although others ask meanwhile, and no folder of a Parquet file is left", async () => {
    const folder = tempFolder();
    vi.stubEnv("TMPDIR", folder);
    const [csv, parquet] = await Promise.all([
      atlas.get("zentren.csv").then(READERS.csv),
      atlas.get("zentren.parquet").then(READERS.parquet),
      ...FILTERS.map((query) => atlas.get(`regionen.csv?${query}`)),
      ...FILTERS.map((query) => atlas.centers(`land=saarland&${query}`)),
    ]);
    vi.unstubAllEnvs();
    expect(csv.lines.filter((line) => line.at(-1) === "DEMO-DATEN")).toHaveLength(12_000 + 1);
    expect(parquet.rows).toHaveLength(12_000);
    expect(readdirSync(folder)).toEqual([]);
  });
});
