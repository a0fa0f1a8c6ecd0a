/** The address of a chart: what it refuses, what its files are called, that they are those of the page, that they say when data is generated. */
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { strFromU8 } from "fflate";
import readExcelFile from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_EXPORT_OPTIONS } from "~/domain/export-options";
import { type Atlas, atlasOn, bytesOf, partsOf, pngTexts, ROOT } from "./export-atlas";
import { attributesNamed, xmlFaults, xmlWords } from "./read-xml";
import { runEtl } from "./run-etl";
import { tempFolder } from "./temp-folder";

let atlas: Atlas;
beforeAll(async () => {
  atlas = await atlasOn(path.resolve("build/snapshot/atlas.duckdb"));
});
afterAll(() => atlas.close());

describe("the file of a chart", () => {
  it("is made from the very spec the page shows", async () => {
    const args = (url: string, params = {}) => ({
      request: new Request(`${ROOT}${url}`),
      params,
      context: {},
    });
    const start = await (await import("~/routes/($lang)._index")).loader(args("/"));
    const laender = await (await import("~/routes/($lang).laender._index")).loader(args("/laender"));
    const land = await (await import("~/routes/($lang).laender.$slug")).loader(
      args("/laender/hessen", { slug: "hessen" }),
    );
    const growth = await import("~/routes/($lang).entwicklung");
    const grown = async (query: string) => (await growth.loader(args(`/entwicklung?${query}`))).chart;
    const compared = await (await import("~/routes/($lang).vergleich")).loader(args("/vergleich"));
    const programmes = await (await import("~/routes/($lang).programme")).loader(args("/programme"));
    const network = await (await import("~/routes/($lang).netzwerk.wachstum")).loader(
      args("/netzwerk/wachstum"),
    );
    const graph = await (await import("~/routes/($lang).netzwerk.graph")).loader(args("/netzwerk/graph"));
    const places = await (await import("~/routes/($lang).netzwerk.karte")).loader(args("/netzwerk/karte"));
    const counted = await (await import("~/routes/($lang).netzwerk.matrix")).loader(args("/netzwerk/matrix"));
    const asked = `/rechner?${atlas.example("rechner")}`;
    const scenario = await (await (await import("~/routes/($lang).rechner")).loader(args(asked))).json();
    const shown: Record<string, unknown> = {
      "abdeckung-je-land": laender.chart,
      "laender-karte": start.map,
      zahlen: land.chart,
      "zentren-im-lauf-der-zeit": await grown(""),
      entwicklung: await grown("ansicht=land&land=hessen"),
      "index-der-zentren": await grown("ansicht=index"),
      "aufteilung-des-wachstums": await grown("ansicht=aufteilung"),
      "laufende-programme": await grown("ansicht=verbreitung"),
      "programme-und-ereignisse": programmes.timeline,
      landkarte: land.map,
      "foerderung-je-zentrum-land": land.money[0],
      programmmittel: land.money[1],
      "programm-matrix": compared.charts?.matrix,
      "bedarf-und-angebot": compared.charts?.need,
      laendervergleich: compared.charts?.dots,
      "laendervergleich-zeitreihen": compared.charts?.series,
      rechner: scenario.view?.chart,
      "foerderung-je-zentrum": programmes.money[0],
      "programmmittel-je-kind": programmes.money[1],
      // In the page the table is told from the picture.
      "netzwerk-graph": { ...graph.spec, table: (await atlas.spec("netzwerk-graph")).table },
      "netzwerk-karte": places.spec,
      // The page prints these counts in a table of its own.
      "netzwerk-matrix": { ...(await atlas.spec("netzwerk-matrix")), ...counted.chart },
      "netzwerk-mitglieder": network.charts.members,
      "netzwerk-mitglieder-nach": network.charts.split,
      "netzwerk-beitritte": network.charts.joined,
      "netzwerk-vertretene-laender": network.charts.represented,
      "netzwerk-teilnahmen": network.charts.meetings,
      "netzwerk-wiederkehr": network.charts.returning,
    };
    // The map of the regions is drawn in the browser; its spec is held against the page's elsewhere.
    expect([...Object.keys(shown), "karte"].sort()).toEqual([...atlas.charts].sort());
    for (const [chart, spec] of Object.entries(shown)) expect(await atlas.spec(chart), chart).toEqual(spec);
  });

  it("comes back from its own address: the filter is written as it is read", async () => {
    const { CATALOGUE } = await import("~/exports/catalogue.server");
    const asked = [
      ["abdeckung-je-land", "jahr=2024&regel=zertifiziert"],
      ["karte", "mass=zentren&ebene=kreis"],
      ["karte", "ebene=gemeinde&land=hessen&mass=zentren"],
      ["zahlen", "land=bayern"],
      ["zentren-im-lauf-der-zeit", "scale=shared"],
      ["entwicklung", "land=sachsen&stand=2016"],
      ["index-der-zentren", "basis=2015"],
      ["aufteilung-des-wachstums", "von=2012&bis=2020"],
      ["laufende-programme", "stand=2019"],
      ["landkarte", "land=bayern"],
      ["laendervergleich", "laender=nordrhein-westfalen,hessen&mass=zentren&bezug=median"],
      ["laendervergleich-zeitreihen", "laender=hessen,sachsen&mass=zentren"],
      ["bedarf-und-angebot", "laender=hessen,sachsen&regel=gefoerdert&jahr=2024&bedarf=arbeitslosigkeit"],
      ["programm-matrix", "laender=hessen,sachsen&msort=-satz&mnur=unterschiede&mlaufend=ja&mbegriff=zentr"],
      ["rechner", "land=bayern&ziel=kinder&wert=900&satz=hessen"],
      ["foerderung-je-zentrum", "preise=2020"],
      ["foerderung-je-zentrum-land", "land=nordrhein-westfalen&preise=2020"],
      ["programmmittel", "land=hessen&preise=2020"],
      ["programmmittel-je-kind", "land=hessen"],
      ["netzwerk-beitritte", "nach=land"],
      ["netzwerk-karte", "typ=kommune"],
      ["netzwerk-matrix", "ebene=land"],
    ] as const;
    for (const [chart, query] of asked) {
      const spec = await CATALOGUE[chart].load(new URLSearchParams(query), "de");
      const again = await CATALOGUE[chart].load(new URLSearchParams(spec.address.query), "de");
      expect(again).toEqual(spec);
      expect(new Set(new URLSearchParams(spec.address.query))).toEqual(new Set(new URLSearchParams(query)));
    }
  });

  it.each([
    [
      "abdeckung-je-land.csv?jahr=2024",
      'attachment; filename="familienzentren-abdeckung-je-land-2024-2026-11-23.csv"',
      "text/csv; charset=utf-8",
    ],
    [
      "zahlen.svg?land=hessen&format=folie&thema=kopie",
      'inline; filename="familienzentren-zahlen-hessen-2026-11-23-folie-kopie.svg"',
      "image/svg+xml; charset=utf-8",
    ],
    [
      "karte.html?mass=zentren",
      'inline; filename="familienzentren-karte-zentren-2026-11-23.html"',
      "text/html; charset=utf-8",
    ],
  ])("%s has a German name and its media type", async (file, name, type) => {
    const { status, headers } = await atlas.get(file);
    expect([status, headers.get("Content-Disposition"), headers.get("Content-Type")]).toEqual([
      200,
      name,
      type,
    ]);
    expect(headers.get("ETag")).toBeTruthy();
  });

  it.each([
    ["unbekannt.svg", 404, "/export/catalog.json"],
    ["karte.gif", 404, "/export/catalog.json"],
    ["toString.svg", 404, "/export/catalog.json"],
    ["karte.svg?mass=wetter", 400, "mass"],
    ["abdeckung-je-land.pptx?jahr=bald", 400, "jahr"],
    ["abdeckung-je-land.png?groesse=9", 400, "1, 2, 3"],
    ["zahlen.pdf", 400, "hessen"],
    ["zentren-im-lauf-der-zeit.xlsx?scale=log", 400, "free, shared"],
    ["laendervergleich.svg?laender=hessen,atlantis", 400, "atlantis"],
    ["laendervergleich.svg?laender=hessen", 404, "nichts zu zeichnen"],
    ["programm-matrix.csv?msort=farbe", 400, "msort"],
    ["bedarf-und-angebot.png?bedarf=sonne", 400, "bedarf"],
    ["rechner.pdf?ziel=mond", 400, "mond"],
    ["rechner.pdf?land=alle", 404, "nichts zu zeichnen"],
    ["foerderung-je-zentrum.svg?preise=1066", 400, "preise"],
    ["programmmittel.svg", 400, "hessen"],
    ["programmmittel.svg?land=niedersachsen", 404, "nichts zu zeichnen"],
  ])("%s is refused with %i and says why", async (file, status, words) => {
    const response = await atlas.get(file);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(words);
  });

  it("is well-formed under a filter of several parts, whose address holds an ampersand", async () => {
    const query = "jahr=2024&regel=gefoerdert";
    const address = `${ROOT}/laender?regel=gefoerdert&jahr=2024#abdeckung-je-land`;
    const svg = await (await atlas.get(`abdeckung-je-land.svg?${query}`)).text();
    expect(xmlFaults(svg)).toEqual([]);
    expect(xmlWords(svg)).toContain(address);
    const parts = partsOf(await bytesOf(await atlas.get(`abdeckung-je-land.pptx?${query}`)));
    for (const [name, bytes] of Object.entries(parts))
      if (/\.(xml|rels)$/.test(name))
        expect(xmlFaults(strFromU8(bytes).replaceAll("\n", " ")), name).toEqual([]);
    const relations = strFromU8(parts["ppt/slides/_rels/slide1.xml.rels"] as Uint8Array);
    expect(attributesNamed(relations, "Relationship", "Target")).toContain(address);
    const html = await (await atlas.get(`abdeckung-je-land.html?${query}&teil=block`)).text();
    expect(attributesNamed(html, "a", "href")).toContain(address);
  });

  it("opens in a German Excel when asked to: byte order mark and semicolons, the same cells", async () => {
    const plain: string[][] = parse(await (await atlas.get("abdeckung-je-land.csv")).text());
    const bytes = await bytesOf(await atlas.get("abdeckung-je-land.csv?csv=excel"));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(parse(bytes, { delimiter: ";", bom: true })).toEqual(plain);
  });

  it("fits every shape and theme, and grows by whole pixels", async () => {
    const size = async (query: string) => {
      const png = await bytesOf(await atlas.get(`laufende-programme.png?${query}`));
      return [png.readUInt32BE(16), png.readUInt32BE(20)];
    };
    expect(await size("format=a4&thema=kopie")).toEqual([794, 1123]);
    expect(await size("format=quadrat&thema=dunkel&groesse=2")).toEqual([2160, 2160]);
    const [width = 0, height = 0] = await size("");
    expect(await size("groesse=3")).toEqual([3 * width, 3 * height]);
  });

  it("is the same, byte for byte, when it is made twice", async () => {
    const { makeFile } = await import("~/exports/export-pool.server");
    const { presentationTemplate } = await import("~/exports/presentation-template.server");
    const spec = await atlas.spec("zahlen");
    const origin = { snapshotId: "abc", dataDate: "2026-11-23", permalink: `${ROOT}/x` };
    const charts = [{ spec, origin }];
    const slide = { kind: "pptx", charts, template: presentationTemplate(), title: "T" } as const;
    const page = { kind: "pdf", charts, theme: "light", title: "T" } as const;
    const picture = { kind: "png", spec, origin, options: DEFAULT_EXPORT_OPTIONS } as const;
    const book = { kind: "xlsx", spec, origin } as const;
    const jobs = [slide, page, picture, book];
    const first = await Promise.all(jobs.map((job) => makeFile(job, "de")));
    for (const [index, job] of jobs.entries())
      expect(Buffer.compare(await makeFile(job, "de"), first[index] as Uint8Array), job.kind).toBe(0);
  });

  it("says of no part when it was packed: the day is that of the data", async () => {
    /** Year, month and day as a ZIP packs them into sixteen bits. */
    const day = ((2026 - 1980) << 9) | (11 << 5) | 23;
    const slide = await bytesOf(await atlas.get("zahlen.pptx?land=hessen"));
    const book = await bytesOf(await atlas.get("zahlen.xlsx?land=hessen"));
    const inside = partsOf(slide)["ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx"] as Uint8Array;
    for (const file of [slide, book, Buffer.from(inside)]) {
      expect(file.readUInt16LE(12)).toBe(day);
      const core = strFromU8(partsOf(file)["docProps/core.xml"] ?? new Uint8Array());
      for (const [, time] of core.matchAll(/<dcterms:[^>]*>([^<]*)</g))
        expect(time).toBe("2026-11-23T00:00:00Z");
    }
  });

  it("is refused with 503 and a time to come again when too many are asked for at once", async () => {
    const { makeFile, QUEUE_LIMIT } = await import("~/exports/export-pool.server");
    const spec = await atlas.spec("zahlen");
    const origin = { snapshotId: "abc", dataDate: "2026-11-23", permalink: `${ROOT}/x` };
    const asked = Array.from({ length: QUEUE_LIMIT + 12 }, () =>
      makeFile({ kind: "xlsx", spec, origin }, "de").catch((error: Response) => error),
    );
    const answers = await Promise.all(asked);
    const refused = answers.filter((answer) => answer instanceof Response);
    expect(refused.length).toBeGreaterThan(0);
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(QUEUE_LIMIT);
    for (const { status, headers } of refused)
      expect([status, headers.get("Retry-After")]).toEqual([503, "10"]);
  });

  it("is listed in the catalogue with titles, parameters and every format, and the listed example exists", async () => {
    const catalogue = await (await atlas.get("catalog.json")).json();
    expect(catalogue.charts.map(({ id }: { id: string }) => id)).toEqual(atlas.charts);
    for (const { titles, formats, example } of catalogue.charts) {
      expect(titles.de && titles.en).toBeTruthy();
      expect(formats).toHaveLength(8);
      const { pathname, search } = new URL(example.de.json);
      expect((await atlas.get(pathname.replace("/export/", "") + search)).status).toBe(200);
    }
  });
});

describe("on generated data", () => {
  it("every format of a chart carries the mark", async () => {
    const out = tempFolder();
    mkdirSync(out, { recursive: true });
    const { status, output } = runEtl(out, "--profile", "demo", "--centers", "200");
    if (status !== 0 || !existsSync(path.join(out, "atlas.duckdb"))) throw new Error(output);
    await atlas.close();
    const demo = await atlasOn(path.join(out, "atlas.duckdb"));
    const text = async (file: string) => (await demo.get(file)).text();
    const mark = "DEMO-DATEN: erzeugt, nicht erhoben";
    const file = "abdeckung-je-land";
    for (const format of ["svg", "csv", "html"])
      expect(await text(`${file}.${format}`), format).toContain("DEMO-DATEN");
    expect(JSON.parse(await text(`${file}.json`))).toMatchObject({ demo: true });
    const png = await demo.get(`${file}.png`);
    expect(png.headers.get("Content-Disposition")).toContain("familienzentren-demo-daten-abdeckung");
    expect(pngTexts(await bytesOf(png)).Title).toContain(mark);
    const slide = partsOf(await bytesOf(await demo.get(`${file}.pptx`)))[
      "ppt/slides/slide1.xml"
    ] as Uint8Array;
    expect(xmlWords(strFromU8(slide))).toContain(mark);
    expect((await bytesOf(await demo.get(`${file}.pdf`))).toString("utf8")).toContain(mark);
    const sheets = await readExcelFile(await bytesOf(await demo.get(`${file}.xlsx`)));
    for (const { data } of sheets) expect(JSON.stringify(data)).toContain("DEMO-DATEN");
    await demo.close();
  });
});
