/** Exports as a reader asks for them, on any snapshot, and the readers their files are opened with. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { expect, vi } from "vitest";
import type { ExportSpec } from "~/exports/catalogue-entry";
import { tempFolder } from "./temp-folder";

export const ROOT = "https://atlas.example";
export const LOCALES = ["de", "en"] as const;
export type Lang = (typeof LOCALES)[number];

export type Atlas = {
  get: (file: string, lang?: Lang) => Promise<Response>;
  spec: (chart: string, lang?: Lang) => Promise<ExportSpec>;
  charts: string[];
  example: (chart: string) => string;
  close: () => Promise<void>;
};

/** The app on one snapshot; its modules read the environment when they are loaded, so they are loaded anew. */
export async function atlasOn(snapshot: string, archive = tempFolder()): Promise<Atlas> {
  vi.resetModules();
  process.env.ATLAS_SNAPSHOT = snapshot;
  process.env.ATLAS_ARCHIVE = archive;
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

export const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
export const oneSpace = (text: string) => text.replaceAll(/[\s\u00a0]+/g, " ");

/** What every file must say: finding, measure, Stand, address. */
export const essentials = ({ title, subtitle }: ExportSpec, lang: Lang) => [
  oneSpace(title),
  oneSpace(subtitle),
  lang === "de" ? "23.11.2026" : "23 Nov 2026",
];
export const permalinkOf = ({ address }: ExportSpec, lang: Lang) =>
  `${ROOT}${lang === "en" ? "/en" : ""}${address.page}`;

export function expectWords(words: string, expected: readonly string[]) {
  for (const part of expected) expect(words).toContain(part);
}

/** Where lines may end anywhere, words are compared without the spaces and hyphens that line ends bring. */
export const unbroken = (text: string) => text.replaceAll(/[\s\u00a0\u00ad-]+/g, "");

/** The words in a PNG's iTXt chunks by their keyword. */
export function pngTexts(png: Buffer): Record<string, string> {
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

export const hasPoppler = spawnSync("pdfinfo", ["-v"]).error === undefined;
export function poppler(tool: string, args: string[], pdf: Buffer): string {
  const file = path.join(tempFolder(), "datei.pdf");
  writeFileSync(file, pdf);
  return spawnSync(
    tool,
    args.map((arg) => (arg === "FILE" ? file : arg)),
    { encoding: "utf8" },
  ).stdout;
}

export const partsOf = (pptx: Buffer) =>
  Object.fromEntries(Object.entries(unzipSync(pptx)).map(([name, bytes]) => [name, bytes]));
