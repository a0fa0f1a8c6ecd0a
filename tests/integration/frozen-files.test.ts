/** Files under the name of their snapshot: kept when they are first asked for, the same for ever, never mixed up; and how charts are cited. */
import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Atlas, atlasOn, bytesOf, ROOT } from "./export-atlas";
import { tempFolder } from "./temp-folder";

const SHIPPED = path.resolve("build/snapshot/atlas.duckdb");
let snapshotId: string;
let atlas: Atlas;
const archive = tempFolder();

/** A copy of the shipped snapshot under another name, in which Hessen counts one centre more. */
async function nextSnapshot(): Promise<string> {
  const file = path.join(tempFolder(), "atlas.duckdb");
  copyFileSync(SHIPPED, file);
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run("update snapshot_info set snapshot_id = 'neuer-stand'");
  await connection.run("update center_count set count = 230 where count = 229 and program_id = 'HE-FZ'");
  await connection.run("checkpoint");
  connection.closeSync();
  instance.closeSync();
  return file;
}

beforeAll(async () => {
  atlas = await atlasOn(SHIPPED, archive);
  snapshotId = (await (await atlas.get("catalog.json")).json()).snapshot.id;
});
afterAll(() => atlas.close());

const html = "abdeckung-je-land.html";
const csv = "zahlen.csv?land=hessen";

describe("a file under the name of its snapshot", () => {
  it("is today's, for ever the same, and kept once", async () => {
    const living = await bytesOf(await atlas.get(html));
    const first = await atlas.get(`${html}?stand=${snapshotId}`);
    expect(first.status).toBe(200);
    expect(first.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(Buffer.compare(await bytesOf(first), living)).toBe(0);
    await atlas.get(`${html}?stand=${snapshotId}`);
    expect(readdirSync(path.join(archive, snapshotId))).toHaveLength(1);
  });

  it("has one address: other spellings lead to it", async () => {
    const asked = await atlas.get(`abdeckung-je-land.svg?thema=hell&unfug=1&jahr=2024&stand=${snapshotId}`);
    expect(asked.status).toBe(302);
    expect(asked.headers.get("Location")).toBe(`/export/abdeckung-je-land.svg?jahr=2024&stand=${snapshotId}`);
  });

  it.each([
    ["stand=../../etc", 400, "stand"],
    ["stand=gibt-es-nicht", 404, `${ROOT}/export/abdeckung-je-land.html`],
    ["stand=GROSS", 400, "stand"],
  ])("%s is refused with %i and words", async (query, status, words) => {
    const response = await atlas.get(`${html}?${query}`);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(words);
  });

  it("refuses a bad filter as ever, and keeps nothing then", async () => {
    const before = readdirSync(archive, { recursive: true }).length;
    expect((await atlas.get(`${html}?jahr=bald&stand=${snapshotId}`)).status).toBe(400);
    expect((await atlas.get(`unbekannt.html?stand=${snapshotId}`)).status).toBe(404);
    expect(readdirSync(archive, { recursive: true })).toHaveLength(before);
  });

  it("stays when a new snapshot takes over; what nobody asked for then is gone, with the way to today's", async () => {
    const kept = await bytesOf(await atlas.get(`${csv}&stand=${snapshotId}`));
    const page = await bytesOf(await atlas.get(`${html}?stand=${snapshotId}`));
    await atlas.close();
    const next = await atlasOn(await nextSnapshot(), archive);
    expect((await bytesOf(await next.get(csv))).toString()).toContain(",230,");
    expect(Buffer.compare(await bytesOf(await next.get(`${csv}&stand=${snapshotId}`)), kept)).toBe(0);
    expect(Buffer.compare(await bytesOf(await next.get(`${html}?stand=${snapshotId}`)), page)).toBe(0);
    const never = await next.get(`zahlen.csv?land=bayern&stand=${snapshotId}`);
    expect(never.status).toBe(410);
    expect(await never.text()).toContain(`${ROOT}/export/zahlen.csv?land=bayern`);
    await next.close();
    atlas = await atlasOn(SHIPPED, archive);
  });

  it("is refused in words when the folder is full, and today's is offered", async () => {
    process.env.ATLAS_ARCHIVE_MB = "0.001";
    const full = await atlasOn(SHIPPED);
    const response = await full.get(`${html}?stand=${snapshotId}`);
    expect(response.status).toBe(507);
    expect(await response.text()).toContain(`${ROOT}/export/${html}`);
    const reference = await (await full.get("abdeckung-je-land.ris")).text();
    expect(reference).toContain(`UR  - ${ROOT}/laender#abdeckung-je-land\r\n`);
    await full.close();
    delete process.env.ATLAS_ARCHIVE_MB;
    atlas = await atlasOn(SHIPPED, archive);
  });
});

/** Reads one BibTeX entry as BibTeX does: braces nest, a value ends where they close. */
function readBibtex(text: string): { type: string; key: string; fields: Record<string, string> } {
  const [, type = "", key = ""] = /^@(\w+)\{([A-Za-z0-9-]+),\n/.exec(text) ?? [];
  const fields: Record<string, string> = {};
  let at = text.indexOf("\n") + 1;
  for (;;) {
    const [whole, name = ""] = /^\s*(\w+) = \{/.exec(text.slice(at)) ?? [];
    if (!whole) break;
    let depth = 1;
    let end = at + whole.length;
    for (; depth > 0; end++) {
      if (end >= text.length) throw new Error(`${name} is never closed`);
      if (text[end] === "\\") end++;
      else if (text[end] === "{") depth++;
      else if (text[end] === "}") depth--;
    }
    fields[name] = text.slice(at + whole.length, end - 1);
    if (text[end] !== ",") throw new Error(`no comma after ${name}`);
    at = end + 1;
  }
  if (text.slice(at).trim() !== "}") throw new Error(`rest: ${text.slice(at)}`);
  return { type, key, fields };
}

const untex = (text: string) => text.replace(/^\{(.*)\}$/s, "$1").replaceAll(/\\([&%$#_{}])/g, "$1");

describe("the reference to a chart", () => {
  it.each(["de", "en"] as const)("is complete for every chart in every format (%s)", async (lang) => {
    for (const chart of atlas.charts) {
      const query = atlas.example(chart);
      const spec = await atlas.spec(chart, lang);
      const bib = readBibtex(await (await atlas.get(`${chart}.bib?${query}`, lang)).text());
      expect(bib.type).toBe("misc");
      expect(untex(bib.fields.title ?? "").replaceAll(/\s+/g, " ")).toBe(spec.title.replaceAll(/\s+/g, " "));
      expect(bib.fields).toMatchObject({ year: "2026", month: "11", version: snapshotId });
      expect(bib.fields.note).toContain(snapshotId);
      expect(bib.fields.note).toMatch(/23\.11\.2026|23 Nov 2026/);

      const ris = await (await atlas.get(`${chart}.ris?${query}`, lang)).text();
      const lines = ris.split("\r\n");
      expect(lines.pop()).toBe("");
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
      expect([lines[0], lines.at(-1)]).toEqual(["TY  - DATA", "ER  - "]);
      const tag = (name: string) => lines.find((line) => line.startsWith(`${name}  - `))?.slice(6);
      expect(tag("ET")).toBe(snapshotId);
      expect(tag("DA")).toBe("2026/11/23");

      const [csl] = await (await atlas.get(`${chart}.csl.json?${query}`, lang)).json();
      expect(csl).toMatchObject({
        type: "dataset",
        version: snapshotId,
        issued: { "date-parts": [[2026, 11, 23]] },
        author: [{ literal: "Familienzentren-Atlas" }],
        language: lang === "de" ? "de-DE" : "en-GB",
      });
      expect([bib.key, tag("ID"), tag("UR"), tag("TI")]).toEqual([csl.id, csl.id, csl.URL, csl.title]);
      expect(bib.fields.url).toBe(csl.URL);
    }
  });

  it("leads to the page of its snapshot, which is kept with it and stays after the next", async () => {
    const [{ URL: url }] = await (
      await atlas.get("rechner.csl.json?land=bayern&ziel=kinder&wert=900")
    ).json();
    const { pathname, search } = new URL(url);
    expect(search).toContain(`stand=${snapshotId}`);
    const cited = pathname.replace("/export/", "") + search;
    await atlas.close();
    const next = await atlasOn(await nextSnapshot(), archive);
    const page = await next.get(cited);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(snapshotId);
    await next.close();
    atlas = await atlasOn(SHIPPED, archive);
  });
});

describe("the folder of kept files", () => {
  it("holds files by hashes alone, each with the address it answers", () => {
    for (const name of readdirSync(path.join(archive, snapshotId))) {
      expect(name).toMatch(/^[0-9a-f]{64}$/);
      const bytes = readFileSync(path.join(archive, snapshotId, name));
      const head = JSON.parse(bytes.toString("utf8", 0, bytes.indexOf(0x0a)));
      expect(head.key).toMatch(/^https:\/\/atlas\.example\/(en\/)?export\//);
    }
  });
});
