/**
 * Every chart of the catalogue in every format and both languages, on the shipped data: opened again by other readers, with the words that must
 * travel and the numbers of the page.
 */
import path from "node:path";
import { parse } from "csv-parse/sync";
import { strFromU8 } from "fflate";
import readExcelFile from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawnNumber, type Value } from "~/domain/value";
import type { ExportSpec } from "~/exports/catalogue-entry";
import {
  type Atlas,
  atlasOn,
  bytesOf,
  essentials,
  expectWords,
  hasPoppler,
  LOCALES,
  oneSpace,
  partsOf,
  permalinkOf,
  pngTexts,
  poppler,
  unbroken,
} from "./export-atlas";
import { attributesNamed, xmlFaults, xmlWords } from "./read-xml";

/** All numbers a native chart must hold. */
function drawnNumbers(plot: ExportSpec["plot"]): number[] {
  const known = (value: Value) => (value.kind === "number" ? [value.value] : []);
  switch (plot.type) {
    case "bars":
      return plot.groups.flatMap(({ bars }) => bars.flatMap(({ value }) => known(value)));
    case "dots":
      return plot.groups.flatMap(({ rows }) => rows.flatMap(({ value }) => known(value)));
    case "series":
      return plot.panels.flatMap(({ series }) =>
        series.flatMap(({ points }) => points.flatMap(({ y, until }) => (until ? [y, until] : [y]))),
      );
    case "scatter":
      return plot.points.flatMap(({ x, y }) => [x, y]);
    default:
      return [];
  }
}

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
      for (const name of Object.keys(parts).filter((each) => each.endsWith(".rels"))) {
        const ids = attributesNamed(xml(name), "Relationship", "Id");
        expect(new Set(ids).size, name).toBe(ids.length);
      }
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

  it("has in its slide native charts, each beside the workbook with its numbers, wherever its kind allows it", async () => {
    await each(async (_chart, spec, file) => {
      const parts = partsOf(await bytesOf(await atlas.get(file("pptx"), lang)));
      const charts = Object.keys(parts).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
      const native = ["bars", "dots", "series", "scatter"].includes(spec.plot.type);
      // Where nothing is known there is nothing to draw natively: words stand in its place.
      const empty =
        (spec.plot.type === "series" && spec.plot.panels.every((panel) => panel.empty !== null)) ||
        (spec.plot.type === "bars" &&
          spec.plot.groups.every(({ bars }) => bars.every(({ value }) => drawnNumber(value) === undefined)));
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
      for (const value of drawnNumbers(spec.plot)) expect(numbers).toContain(value);
    });
  });

  it("is in its slides a native table with every word of its cells, where it is a table of words", async () => {
    await each(async (_chart, spec, file) => {
      if (spec.plot.type !== "matrix") return;
      const parts = partsOf(await bytesOf(await atlas.get(file("pptx"), lang)));
      const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
      const tables = slides.flatMap(
        (name) => strFromU8(parts[name] as Uint8Array).match(/<a:tbl>.*?<\/a:tbl>/gs) ?? [],
      );
      expect(tables).toHaveLength(slides.length);
      const rows = tables.flatMap((table) =>
        [...table.matchAll(/<a:tr .*?<\/a:tr>/gs)]
          .slice(1)
          .map(([row]) => [...row.matchAll(/<a:tc>.*?<\/a:tc>/gs)].slice(1).map(([cell]) => xmlWords(cell))),
      );
      expect(rows).toEqual(spec.plot.rows.map(({ cells }) => cells.map(({ text }) => oneSpace(text))));
      for (const table of tables) expect(table).toContain('firstRow="1"');
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
