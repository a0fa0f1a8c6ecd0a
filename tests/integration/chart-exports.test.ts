/**
 * Every chart of the catalogue in every format and both languages, on the shipped data: opened again by other readers, with the words that must
 * travel and the numbers of the page.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ExportSpec } from "~/exports/catalogue.server";
import { attributesNamed, xmlFaults, xmlWords } from "./read-xml";
import { runEtl, tempFolder } from "./run-etl";

const ROOT = "https://atlas.example";
const LOCALES = ["de", "en"] as const;
type Lang = (typeof LOCALES)[number];

type Atlas = {
  get: (file: string, lang?: Lang) => Promise<Response>;
  spec: (chart: string, lang?: Lang) => Promise<ExportSpec>;
  charts: string[];
  example: (chart: string) => string;
  close: () => Promise<void>;
};

/** The app on one snapshot; its modules read the environment when they are loaded, so they are loaded anew. */
async function atlasOn(snapshot: string): Promise<Atlas> {
  vi.resetModules();
  process.env.ATLAS_SNAPSHOT = snapshot;
  const { loader } = await import("~/routes/($lang).export.$file");
  const { CATALOGUE } = await import("~/exports/catalogue.server");
  const { closeExportPool } = await import("~/exports/export-pool.server");
  const entry = (chart: string) => CATALOGUE[chart as keyof typeof CATALOGUE];
  return {
    charts: Object.keys(CATALOGUE),
    example: (chart) => entry(chart).example,
    spec: (chart, lang = "de") => entry(chart).load(new URLSearchParams(entry(chart).example), lang),
    close: closeExportPool,
    get: (name, lang = "de") => {
      const [file = "", query = ""] = name.split("?");
      const request = new Request(`${ROOT}${lang === "en" ? "/en" : ""}/export/${file}?${query}`);
      const params = lang === "en" ? { lang, file } : { file };
      return loader({ request, params, context: {} }).catch((error) => {
        if (error instanceof Response) return error;
        throw error;
      });
    },
  };
}

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
const oneSpace = (text: string) => text.replaceAll(/[\s\u00a0]+/g, " ");

/** What every file must say: finding, measure, Stand, address. */
const essentials = ({ title, subtitle }: ExportSpec, lang: Lang) => [
  oneSpace(title),
  oneSpace(subtitle),
  lang === "de" ? "23.11.2026" : "23 Nov 2026",
];
const permalinkOf = ({ address }: ExportSpec, lang: Lang) =>
  `${ROOT}${lang === "en" ? "/en" : ""}${address.page}`;

function expectWords(words: string, expected: readonly string[]) {
  for (const part of expected) expect(words).toContain(part);
}

/** Where lines may end anywhere, words are compared without the spaces and hyphens that line ends bring. */
const unbroken = (text: string) => text.replaceAll(/[\s\u00a0\u00ad-]+/g, "");

/** The words in a PNG's iTXt chunks by their keyword. */
function pngTexts(png: Buffer): Record<string, string> {
  const texts: Record<string, string> = {};
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    if (png.toString("latin1", at + 4, at + 8) === "iTXt") {
      const end = data.indexOf(0);
      texts[data.toString("latin1", 0, end)] = data.toString("utf8", end + 5);
    }
    at += 12 + length;
  }
  return texts;
}

const hasPoppler = spawnSync("pdfinfo", ["-v"]).error === undefined;
function poppler(tool: string, args: string[], pdf: Buffer): string {
  const file = path.join(tempFolder(), "datei.pdf");
  writeFileSync(file, pdf);
  return spawnSync(
    tool,
    args.map((arg) => (arg === "FILE" ? file : arg)),
    { encoding: "utf8" },
  ).stdout;
}

const partsOf = (pptx: Buffer) =>
  Object.fromEntries(Object.entries(unzipSync(pptx)).map(([name, bytes]) => [name, bytes]));

let atlas: Atlas;
beforeAll(async () => {
  atlas = await atlasOn(path.resolve("build/snapshot/atlas.duckdb"));
});
afterAll(() => atlas.close());

describe.each(LOCALES)("every chart (%s)", (lang) => {
  const each = async (
    check: (chart: string, spec: ExportSpec, file: (ending: string) => string) => Promise<void>,
  ) => {
    for (const chart of atlas.charts)
      await check(
        chart,
        await atlas.spec(chart, lang),
        (ending) => `${chart}.${ending}?${atlas.example(chart)}`,
      );
  };

  it("is a well-formed SVG with its words as text, without links, styles and foreign things", async () => {
    await each(async (_chart, spec, file) => {
      const svg = await (await atlas.get(file("svg"), lang)).text();
      expect(xmlFaults(svg)).toEqual([]);
      expect(svg).not.toMatch(/var\(|light-dark|NaN|undefined|<a |<image|<script|foreignObject| style=/);
      const words = xmlWords(svg);
      for (const text of essentials(spec, lang)) expect(unbroken(words)).toContain(unbroken(text));
      for (const text of [...spec.limits, ...spec.notes]) expect(unbroken(words)).toContain(unbroken(text));
      for (const { publisher, title } of spec.sources)
        expect(unbroken(words)).toContain(unbroken(`${publisher}: ${title}`));
      expect(words.replaceAll(" ", "")).toContain(permalinkOf(spec, lang));
      expect(svg).toContain(`<desc>`);
    });
  });

  it("is a PNG of the asked size that names itself, its sources and its address", async () => {
    await each(async (_chart, spec, file) => {
      const png = await bytesOf(await atlas.get(`${file("png")}&format=folie`, lang));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 720]);
      const { Title, Description, Source } = pngTexts(png);
      expect(Title).toBe(spec.title);
      expect(Description).toBe(spec.alt);
      expectWords(Source ?? "", [permalinkOf(spec, lang), ...spec.sources.map(({ url }) => url)]);
    });
  });

  it("is a CSV whose numbers are those of the page's table, each with its status", async () => {
    await each(async (_chart, spec, file) => {
      const lines: string[][] = parse(await (await atlas.get(file("csv"), lang)).text());
      const [head = [], ...rows] = lines;
      const words = oneSpace(lines.flat().join("\n"));
      expectWords(words, [...essentials(spec, lang), permalinkOf(spec, lang)]);
      expectWords(words, [...spec.limits, ...spec.sources.map(({ url }) => url)].map(oneSpace));
      for (const { key, label, unit, kind } of spec.table.columns) {
        if (kind !== "number") continue;
        const column = head.findIndex(
          (text) => text === label || text === `${label} [${unit}]` || text.startsWith(`${label} [`),
        );
        expect(column, label).toBeGreaterThanOrEqual(0);
        expect(
          rows
            .slice(0, spec.table.rows.length)
            .map((row) => (row[column] === "" ? null : Number(row[column]))),
        ).toEqual(spec.table.rows.map(({ cells }) => cells[key]?.raw ?? null));
      }
      const shown: string[][] = parse(await (await atlas.get(`${file("csv")}&tabelle=bild`, lang)).text());
      expect(shown.length).toBeGreaterThan(1);
    });
  });

  it("is a workbook of what is shown, the whole table, its sources and its method", async () => {
    await each(async (_chart, spec, file) => {
      const sheets = await readExcelFile(await bytesOf(await atlas.get(file("xlsx"), lang)));
      const names = sheets.map(({ sheet }) => sheet);
      const [data, sources, method] =
        lang === "de" ? ["Daten", "Quellen", "Methode"] : ["Data", "Sources", "Method"];
      expect(names).toEqual(expect.arrayContaining([data, sources, method]));
      const rowsOf = (name: string | undefined) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
      expect(rowsOf(data)).toHaveLength(spec.table.rows.length + 1);
      expect(
        rowsOf(sources)
          .slice(1)
          .map((row) => row[4]),
      ).toEqual(spec.sources.map(({ url }) => url));
      const words = oneSpace(JSON.stringify(rowsOf(method)).replaceAll('\\"', '"'));
      expectWords(words, [...essentials(spec, lang), permalinkOf(spec, lang), ...spec.limits.map(oneSpace)]);
    });
  });

  it("is a slide whose words, notes, alternative texts and language are whole", async () => {
    await each(async (_chart, spec, file) => {
      const parts = partsOf(await bytesOf(await atlas.get(file("pptx"), lang)));
      const xml = (name: string) => strFromU8(parts[name] as Uint8Array);
      for (const name of Object.keys(parts).filter((each) => /\.(xml|rels)$/.test(each)))
        expect(xmlFaults(xml(name).replaceAll(/\s*\n\s*/g, " ")), name).toEqual([]);
      const slide = xml("ppt/slides/slide1.xml");
      expectWords(xmlWords(slide), [...essentials(spec, lang), permalinkOf(spec, lang)]);
      const notes = xmlWords(xml("ppt/notesSlides/notesSlide1.xml"));
      expectWords(notes, [...spec.limits, ...spec.notes].map(oneSpace));
      expectWords(notes, [oneSpace(spec.title), ...spec.sources.map(({ url }) => url)]);
      const described = [...slide.matchAll(/<(?:p:nvPicPr|p:nvGraphicFramePr)>\s*(<p:cNvPr [^>]*>)/g)];
      expect(described.length).toBeGreaterThan(0);
      for (const [, tag = ""] of described)
        expect(attributesNamed(tag, "p:cNvPr", "descr")[0], tag).toBeTruthy();
      const languages = new Set(attributesNamed(slide, "a:rPr", "lang"));
      expect([...languages]).toEqual([lang === "de" ? "de-DE" : "en-GB"]);
      expect(slide).toContain('type="slidenum"');
      expect(slide).toMatch(/<p:ph[^>]*type="title"/);
    });
  });

  it("has in its slide native charts, each beside the workbook with its numbers, where its kind is bars or series", async () => {
    await each(async (_chart, spec, file) => {
      const parts = partsOf(await bytesOf(await atlas.get(file("pptx"), lang)));
      const charts = Object.keys(parts).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
      const native = spec.plot.type === "bars" || spec.plot.type === "series";
      const empty = spec.plot.type === "series" && spec.plot.panels.every(({ empty }) => empty !== null);
      expect(charts.length > 0).toBe(native && !empty);
      const numbers: number[] = [];
      for (const name of charts) {
        const xml = strFromU8(parts[name] as Uint8Array);
        const relation = strFromU8(
          parts[name.replace("charts/", "charts/_rels/").concat(".rels")] as Uint8Array,
        );
        const [target = ""] = attributesNamed(relation, "Relationship", "Target");
        const book = parts[target.replace("..", "ppt")];
        const [sheet] = await readExcelFile(Buffer.from(book as Uint8Array));
        expect(sheet?.sheet).toBe("Daten");
        for (const [, column = "", from, , to, cache = ""] of xml.matchAll(
          /<c:f>Daten!\$([A-Z]+)\$(\d+)(:\$[A-Z]+\$(\d+))?<\/c:f><c:numCache>(.*?)<\/c:numCache>/g,
        )) {
          const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          const cells = sheet?.data.slice(Number(from) - 1, Number(to ?? from)).map((row) => row[at] ?? null);
          const cached = [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value));
          expect(cached, `${name} ${column}${from}`).toEqual(cells);
          numbers.push(...cached);
        }
        expect(xml).not.toContain("<c:v></c:v>");
      }
      const drawn =
        spec.plot.type === "bars"
          ? spec.plot.groups.flatMap(({ bars }) =>
              bars.flatMap(({ value }) => (value.kind === "number" ? value.value : [])),
            )
          : spec.plot.type === "series"
            ? spec.plot.panels.flatMap(({ series }) =>
                series.flatMap(({ points }) => points.map(({ y }) => y)),
              )
            : [];
      for (const value of drawn) expect(numbers).toContain(value);
    });
  });

  it("is a tagged PDF of its language with its words, its table and an alternative text", async () => {
    await each(async (chart, spec, file) => {
      const pdf = await bytesOf(await atlas.get(file("pdf"), lang));
      const head = pdf.toString("utf8");
      expectWords(head, ["pdfuaid:part", `<rdf:li>${lang}</rdf:li>`]);
      expect(oneSpace(xmlWords(/<dc:title>.*?<\/dc:title>/s.exec(head)?.[0] ?? ""))).toBe(
        oneSpace(spec.title),
      );
      if (!hasPoppler) return;
      const words = unbroken(poppler("pdftotext", ["-raw", "FILE", "-"], pdf));
      for (const part of [
        ...essentials(spec, lang),
        permalinkOf(spec, lang),
        ...spec.limits,
        spec.table.caption,
      ])
        expect(words, chart).toContain(unbroken(part));
      expect(poppler("pdfinfo", ["FILE"], pdf)).toMatch(/Tagged: +yes/);
      const structure = poppler("pdfinfo", ["-struct", "FILE"], pdf);
      expect(structure).toMatch(/H1/);
      if (spec.table.rows.length > 0) expect(structure).toMatch(/THead|TH /);
      expect(structure).toMatch(/Figure/);
    });
  });

  it("is a block of HTML without script and frame, with table, sources, Stand and way back", async () => {
    await each(async (chart, spec, file) => {
      const html = await (await atlas.get(`${file("html")}&teil=block`, lang)).text();
      expect(html).toMatch(/^<figure lang="(de|en)"/);
      expect(html).not.toMatch(/<script|<iframe|<link|<style|url\(http|src=/);
      const words = xmlWords(html);
      expectWords(words, [...essentials(spec, lang), ...spec.limits.map(oneSpace)]);
      expectWords(html, ["<table", 'scope="col"', permalinkOf(spec, lang).replaceAll("&", "&amp;")]);
      const links = attributesNamed(html, "a", "href");
      for (const { url } of spec.sources) expect(links).toContain(url);
      if (spec.plot.type === "bars") expect(Buffer.byteLength(html), chart).toBeLessThanOrEqual(20_000);
    });
  });

  it("is described as JSON with sources, caveats, parameters, snapshot and the line to cite", async () => {
    await each(async (chart, spec, file) => {
      const known = await (await atlas.get(file("json"), lang)).json();
      expect(known).toMatchObject({
        chart,
        language: lang,
        finding: spec.title,
        sources: spec.sources,
        limits: spec.limits,
        notes: spec.notes,
        permalink: permalinkOf(spec, lang),
      });
      expectWords(known.citation, [known.snapshot.id, permalinkOf(spec, lang)]);
      expect(Object.keys(known.files)).toEqual(["svg", "png", "csv", "xlsx", "pptx", "pdf", "json", "html"]);
    });
  });
});

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
    const growth = await (await import("~/routes/($lang).entwicklung")).loader(args("/entwicklung"));
    const shown: Record<string, unknown> = {
      "abdeckung-je-land": laender.chart,
      "laender-karte": start.map,
      zahlen: land.chart,
      "zentren-im-lauf-der-zeit": growth.growth,
      "laufende-programme": growth.running,
      "programme-und-ereignisse": growth.timeline,
    };
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
  ])("%s is refused with %i and says why", async (file, status, words) => {
    const response = await atlas.get(file);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(words);
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
    for (const job of [slide, page])
      expect(Buffer.compare(await makeFile(job, "de"), await makeFile(job, "de"))).toBe(0);
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
