/** The pages on citing and embedding: every chart has its codes, which lead to what they promise; the whole data set its reference. */
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Embedding } from "~/exports/embedding.server";
import { type Atlas, atlasOn, type Lang, LOCALES, oneSpace, ROOT } from "./export-atlas";
import { attributesNamed, xmlWords } from "./read-xml";

let atlas: Atlas;
beforeAll(async () => {
  atlas = await atlasOn(path.resolve("build/snapshot/atlas.duckdb"));
});
afterAll(() => atlas.close());

async function einbetten(query: string, lang: Lang = "de") {
  const { loader } = await import("~/routes/($lang).einbetten");
  const request = new Request(`${ROOT}/einbetten?${query}`);
  return loader({ request, params: lang === "en" ? { lang } : {}, context: {} });
}
const embeddingOf = async (query: string, lang: Lang = "de") =>
  (await einbetten(query, lang)).embedding as Embedding;
const fileIn = (address: string) => address.replace(/^.*\/export\//, "");

describe.each(LOCALES)("a chart to be embedded (%s)", (lang) => {
  it("has a living frame, one that stays, and a block; all of them lead to the chart", async () => {
    for (const chart of atlas.charts) {
      const embedding = await embeddingOf(`diagramm=${chart}&${atlas.example(chart)}`, lang);
      const [living, frozen, block] = embedding.boxes.map(({ code }) => code);
      const [source = ""] = attributesNamed(living ?? "", "iframe", "src");
      const [kept = ""] = attributesNamed(frozen ?? "", "iframe", "src");
      expect(attributesNamed(living ?? "", "iframe", "title")).toEqual([embedding.title]);
      expect(source).toContain(`${ROOT}${lang === "en" ? "/en" : ""}/export/${chart}.html`);
      const page = await atlas.get(fileIn(source), lang);
      expect([page.status, xmlWords(await page.text()).includes(oneSpace(embedding.title))]).toEqual([
        200,
        true,
      ]);
      const stays = await atlas.get(fileIn(kept), lang);
      expect([stays.status, stays.headers.get("Cache-Control")]).toEqual([
        200,
        "public, max-age=31536000, immutable",
      ]);
      expect(block).toBe(embedding.preview);
      expect(block).not.toMatch(/<script|<iframe/);
      expect(embedding.cite.line).toContain(kept);
      for (const { href } of embedding.cite.files)
        expect((await atlas.get(fileIn(href), lang)).status).toBe(200);
    }
  });
});

describe("the page on embedding", () => {
  it("without a chart lists all of them, each with an address that works", async () => {
    const { list } = await einbetten("");
    expect(list?.charts).toHaveLength(atlas.charts.length);
    for (const { href } of list?.charts ?? [])
      expect((await einbetten(href.split("?")[1] ?? "")).embedding?.title).toBeTruthy();
  });

  it.each([
    ["diagramm=unfug", 404],
    ["diagramm=zahlen", 400],
    ["diagramm=abdeckung-je-land&jahr=bald", 400],
    ["diagramm=laendervergleich&laender=hessen", 404],
  ])("refuses %s with %i", async (query, status) => {
    await expect(einbetten(query)).rejects.toMatchObject({ status });
  });
});

describe("the data set", () => {
  it.each(LOCALES)(
    "is cited in a line and three formats, each with snapshot and Stand (%s)",
    async (lang) => {
      const params = lang === "en" ? { lang } : {};
      const args = (address: string, more = {}) => ({
        request: new Request(`${ROOT}${address}`),
        params: { ...params, ...more },
        context: {},
      });
      const { loader } = await import("~/routes/($lang).daten.zitieren");
      const { loader: file } = await import("~/routes/($lang).daten.zitat.$file");
      const page = await loader(args("/daten/zitieren"));
      const { snapshot } = await (await atlas.get("catalog.json")).json();
      expect(page.line).toContain(snapshot.id);
      expect(page.line).toContain(lang === "de" ? "23.11.2026" : "23 Nov 2026");
      expect(page.files).toHaveLength(3);
      for (const { href } of page.files) {
        const name = href.split("/").at(-1) ?? "";
        const response = await file(args(href, { file: name }));
        const text = await response.text();
        expect(text, name).toContain(snapshot.id);
        expect(text, name).toContain(`${ROOT}${lang === "en" ? "/en" : ""}/daten/herunterladen`);
        expect(response.headers.get("Content-Disposition")).toContain("attachment");
      }
      await expect(file(args("/daten/zitat/x.bib", { file: "x.bib" }))).rejects.toMatchObject({
        status: 404,
      });
    },
  );
});
