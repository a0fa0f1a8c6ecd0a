/** Briefings as files, opened again by other readers: slides with notes and numbers, a tagged fact sheet, the command, generated data. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8 } from "fflate";
import readExcelFile from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parseBriefing } from "~/domain/briefing";
import type { BriefingContent } from "~/exports/briefing-content";
import { bytesOf, hasPoppler, type Lang, oneSpace, partsOf, poppler, ROOT, unbroken } from "./export-atlas";
import { attributesNamed, xmlFaults, xmlWords } from "./read-xml";
import { runEtl } from "./run-etl";
import { tempFolder } from "./temp-folder";

type Format = "pptx" | "pdf";
let get: (format: Format, query: string, lang?: Lang) => Promise<Response>;
let contentOf: (query: string, lang?: Lang) => Promise<BriefingContent>;
let close: () => Promise<void>;

/** The app on one snapshot; its modules read the environment when they are loaded, so they are loaded anew. */
async function open(snapshot: string) {
  vi.resetModules();
  process.env.ATLAS_SNAPSHOT = snapshot;
  const loaders = {
    pptx: (await import("~/routes/($lang).briefing[.]pptx")).loader,
    pdf: (await import("~/routes/($lang).briefing[.]pdf")).loader,
  };
  const { briefingContent } = await import("~/exports/briefing-content.server");
  ({ closeExportPool: close } = await import("~/exports/export-pool.server"));
  get = (format, query, lang = "de") =>
    loaders[format]({
      request: new Request(`${ROOT}${lang === "en" ? "/en" : ""}/briefing.${format}?${query}`),
      params: lang === "en" ? { lang } : {},
      context: {},
    });
  contentOf = (query, lang = "de") => {
    const parsed = parseBriefing(new URLSearchParams(query));
    if (!parsed.ok) throw new Error(query);
    return briefingContent(parsed.briefing, ROOT, lang);
  };
}

beforeAll(() => open(path.resolve("build/snapshot/atlas.duckdb")));
afterAll(() => close());

const BRIEFINGS: [query: string, lang: Lang][] = [
  ["land=hessen", "de"],
  ["land=nordrhein-westfalen", "de"],
  ["land=saarland&fuer=presse", "en"],
  ["land=hessen,bayern", "en"],
  ["", "de"],
  ["fuer=traeger", "en"],
  ["land=hessen&teile=netzwerk-graph,netzwerk-karte,netzwerk-matrix,aufteilung-des-wachstums", "de"],
  // Nothing of it can be drawn.
  ["land=saarland&teile=rechner", "de"],
];

type Slides = { xml: string; notes: string; words: string }[];
async function slidesOf(query: string, lang: Lang) {
  const parts = partsOf(await bytesOf(await get("pptx", query, lang)));
  const xml = (name: string) => strFromU8(parts[name] as Uint8Array);
  const count = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  const slides: Slides = Array.from({ length: count }, (_, index) => ({
    xml: xml(`ppt/slides/slide${index + 1}.xml`),
    words: xmlWords(xml(`ppt/slides/slide${index + 1}.xml`)),
    notes: xmlWords(xml(`ppt/notesSlides/notesSlide${index + 1}.xml`)),
  }));
  return { parts, xml, slides };
}

describe.each(BRIEFINGS)("the slides of %s (%s)", (query, lang) => {
  it("begin with the finding and the figures, end with limits, sources and method, and speak one language", async () => {
    const content = await contentOf(query, lang);
    const { parts, xml, slides } = await slidesOf(query, lang);
    for (const name of Object.keys(parts).filter((each) => /\.(xml|rels)$/.test(each)))
      expect(xmlFaults(xml(name).replaceAll(/\s*\n\s*/g, " ")), name).toEqual([]);
    const [title, figures] = slides;
    expect(title?.words).toContain(oneSpace(content.title));
    expect(title?.words).toContain(content.origin.permalink);
    for (const group of content.figures)
      for (const { value, sentence } of group.figures) {
        expect(figures?.words).toContain(oneSpace(value));
        expect(figures?.notes).toContain(oneSpace(sentence.text));
      }
    const words = oneSpace(slides.map((slide) => slide.words).join(" "));
    const notes = oneSpace(slides.map((slide) => slide.notes).join(" "));
    for (const { topic, texts } of content.limits)
      for (const text of [topic, ...texts]) expect(words).toContain(oneSpace(text));
    for (const { text } of content.silent) expect(words).toContain(oneSpace(text));
    for (const source of content.sources) {
      expect(words).toContain(oneSpace(source.title));
      expect(notes).toContain(source.url);
    }
    expect(slides.at(-1)?.words).toContain(oneSpace(content.citation));
    const language = lang === "de" ? "de-DE" : "en-GB";
    for (const slide of slides) {
      expect(new Set(attributesNamed(slide.xml, "a:rPr", "lang"))).toEqual(new Set([language]));
      expect(slide.xml).toContain('type="slidenum"');
      expect(slide.xml).toMatch(/<p:ph[^>]*type="title"/);
      for (const [, tag = ""] of slide.xml.matchAll(
        /<(?:p:nvPicPr|p:nvGraphicFramePr)>\s*(<p:cNvPr [^>]*>)/g,
      ))
        expect(attributesNamed(tag, "p:cNvPr", "descr")[0], tag).toBeTruthy();
    }
    expect(xml("docProps/core.xml")).toContain(`<dc:language>${language}</dc:language>`);
  });

  it("show each chart with its words beside it, its method in the notes, and the page's numbers in its workbook", async () => {
    const { charts } = await contentOf(query, lang);
    const { parts, slides } = await slidesOf(query, lang);
    for (const { spec, origin } of charts) {
      const slide = slides.find(
        ({ words }) => words.includes(oneSpace(spec.title)) && words.includes(oneSpace(spec.subtitle)),
      );
      expect(slide, spec.id).toBeDefined();
      expect(slide?.words).toContain(origin.permalink);
      for (const text of [...spec.notes, ...spec.limits]) expect(slide?.notes).toContain(oneSpace(text));
      for (const { url } of spec.sources) expect(slide?.notes).toContain(url);
    }
    const books = Object.keys(parts).filter((name) => /embeddings\/.*\.xlsx$/.test(name));
    const numbers: number[] = [];
    for (const name of books) {
      const [sheet] = await readExcelFile(Buffer.from(parts[name] as Uint8Array));
      numbers.push(...(sheet?.data.flat() ?? []).filter((cell) => typeof cell === "number"));
    }
    expect(books.length).toBe(
      Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/.test(name)).length,
    );
    for (const { spec } of charts) {
      if (spec.plot.type !== "series") continue;
      for (const { series } of spec.plot.panels)
        for (const { points } of series) for (const { y } of points) expect(numbers).toContain(y);
    }
  });
});

describe.each(BRIEFINGS)("the fact sheet of %s (%s)", (query, lang) => {
  it("is a tagged PDF with title, language and outline on at most six pages, and holds every word", async () => {
    const content = await contentOf(query, lang);
    const response = await get("pdf", query, lang);
    const pdf = await bytesOf(response);
    const raw = pdf.toString("latin1");
    const head = pdf.toString("utf8");
    expect(head).toContain("pdfuaid:part");
    expect(head).toContain(`<rdf:li>${lang}</rdf:li>`);
    expect(oneSpace(xmlWords(/<dc:title>.*?<\/dc:title>/s.exec(head)?.[0] ?? ""))).toBe(
      `${content.name} – ${content.kicker}`,
    );
    for (const part of ["/StructTreeRoot", "/Outlines", "/MarkInfo"]) expect(raw).toContain(part);
    expect(raw).toMatch(/\/FontFile[23]?/);
    if (!hasPoppler) return;
    const info = poppler("pdfinfo", ["FILE"], pdf);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
    const pages = Number(/Pages: +(\d+)/.exec(info)?.[1]);
    expect(pages).toBeGreaterThanOrEqual(content.charts.length > 0 ? 2 : 1);
    expect(pages).toBeLessThanOrEqual(6);
    const words = unbroken(poppler("pdftotext", ["-raw", "FILE", "-"], pdf));
    for (const text of [
      content.title,
      content.stand,
      content.origin.permalink,
      content.citation,
      ...content.figures.flatMap(({ figures }) =>
        figures.flatMap(({ value, sentence }) => [value, sentence.text]),
      ),
      ...content.charts.flatMap(({ spec }) => [spec.title, spec.subtitle, ...spec.notes]),
      ...content.limits.flatMap(({ topic, texts }) => [topic, ...texts]),
      ...content.silent.map(({ text }) => text),
      ...content.method,
      ...content.sources.map(({ title }) => title),
    ])
      expect(words).toContain(unbroken(text));
    const structure = poppler("pdfinfo", ["-struct", "FILE"], pdf);
    expect(structure.match(/^ *H1\b/gm)).toHaveLength(1);
    // The QR code and every chart; each with its alternative text, or the compiler would have refused.
    expect(structure.match(/^ *Figure\b/gm)).toHaveLength(content.charts.length + 1);
    expect(structure).toMatch(/^ *TH\b/m);
    expect(structure).toMatch(/Scope \/Column/);
    const fonts = poppler("pdffonts", ["FILE"], pdf).trim().split("\n").slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    // Columns from the right: object, its number, Unicode, subset, embedded.
    for (const font of fonts) expect(font.trim().split(/\s+/).at(-5), font).toBe("yes");
  });
});

describe("a briefing's file", () => {
  it.each<[Format, string, Lang, string]>([
    ["pptx", "land=hessen", "de", 'attachment; filename="familienzentren-briefing-hessen-2026.pptx"'],
    [
      "pdf",
      "land=hessen&fuer=presse",
      "en",
      'inline; filename="familienzentren-en-briefing-hessen-presse-2026.pdf"',
    ],
    ["pptx", "", "de", 'attachment; filename="familienzentren-briefing-deutschland-2026.pptx"'],
  ])("%s of %s (%s) has its name", async (format, query, lang, name) => {
    const { status, headers } = await get(format, query, lang);
    expect([status, headers.get("Content-Disposition")]).toEqual([200, name]);
    expect(headers.get("ETag")).toBeTruthy();
  });

  it("is the same, byte for byte, when it is made twice", async () => {
    const { briefingJob } = await import("~/exports/briefing-file.server");
    const { makeFile } = await import("~/exports/export-pool.server");
    const content = await contentOf("land=hessen");
    for (const format of ["pptx", "pdf"] as const) {
      const job = briefingJob(content, format);
      const [one, two] = [await makeFile(job, "de"), await makeFile(job, "de")];
      expect(Buffer.compare(one, two), format).toBe(0);
    }
  });

  it("is refused with 400 where the address cannot be read", async () => {
    const answer = await get("pdf", "land=atlantis").catch((error: Response) => error);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("„land=atlantis“");
  });
});

describe("npm run briefing", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["scripts/briefing.mjs", ...args], {
      encoding: "utf8",
      env: { ...process.env, ATLAS_SNAPSHOT: path.resolve("build/snapshot/atlas.duckdb") },
    });

  it("makes both files of one Land without a server, and says which", () => {
    const out = path.join(tempFolder(), "neu");
    const { status, stdout, stderr } = run("--land", "hessen", "--out", out, "--adresse", ROOT);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const names = ["familienzentren-briefing-hessen-2026.pdf", "familienzentren-briefing-hessen-2026.pptx"];
    expect(readdirSync(out).sort()).toEqual(names);
    for (const name of names) expect(stdout).toContain(name);
    expect(stdout).toContain("[2/2]");
    expect(readFileSync(path.join(out, names[0] as string)).toString("latin1", 0, 5)).toBe("%PDF-");
  });

  it.each([
    [["--land", "atlantis"], "--land kennt „atlantis“ nicht"],
    [["--sprache", "fr"], "--sprache ist de oder en"],
    [["--kuchen"], "Das ließ sich nicht lesen: --kuchen"],
    [["--alle", "--land", "hessen"], "schließen sich aus"],
    [["--land", "hessen", "--adresse", "atlas"], "--adresse beginnt mit https://"],
  ])("refuses %j in German, with what is possible", (args, words) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).toContain("npm run briefing -- --land hessen");
  });
});

describe("on generated data", () => {
  it("page, slides and fact sheet carry the mark", async () => {
    const out = tempFolder();
    mkdirSync(out, { recursive: true });
    const { status, output } = runEtl(out, "--profile", "demo", "--centers", "200");
    if (status !== 0 || !existsSync(path.join(out, "atlas.duckdb"))) throw new Error(output);
    await close();
    await open(path.join(out, "atlas.duckdb"));
    const mark = "DEMO-DATEN: erzeugt, nicht erhoben";
    expect((await contentOf("land=hessen")).demo).toBe(true);
    const response = await get("pptx", "land=hessen");
    expect(response.headers.get("Content-Disposition")).toContain(
      "familienzentren-demo-daten-briefing-hessen",
    );
    const { slides } = await slidesOf("land=hessen", "de");
    for (const { words, notes } of slides) {
      expect(words).toContain(mark);
      expect(notes).toContain(mark);
    }
    const pdf = await bytesOf(await get("pdf", "land=hessen"));
    expect(pdf.toString("utf8")).toContain("DEMO-DATEN");
    if (hasPoppler) {
      const pages = poppler("pdftotext", ["-raw", "FILE", "-"], pdf).split("\f").slice(0, -1);
      for (const page of pages) expect(page).toContain("DEMO-DATEN");
      expect(unbroken(pages[0] ?? "")).toContain(unbroken(mark));
    }
  });
});
