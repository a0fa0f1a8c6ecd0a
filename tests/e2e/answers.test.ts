import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "./server";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const get = (path: string, init?: RequestInit) => fetch(server.origin + path, init);
const page = async (path: string) => (await get(path)).text();

type Statistic = { land_ags: string; indicator: string; year: string; value: string };

/** 227 funded centres (2024) over the children under six on 31 December 2024, from the file itself. */
function hessen2024(): number {
  const rows: Statistic[] = parse(readFileSync("data/statistics/land_statistics.csv"), {
    columns: true,
    bom: true,
  });
  const children = rows.find(
    (row) => row.land_ags === "06" && row.indicator === "population_under_6" && row.year === "2024",
  );
  return (227 / Number(children?.value)) * 10_000;
}

describe("the coverage of Hessen in 2024", () => {
  it("is 227 over 344,085 children, and the table and the file show just that", async () => {
    const byHand = hessen2024();
    expect(byHand).toBeCloseTo(6.5972, 4);
    const html = await page("/laender?jahr=2024");
    const row = /<tr[^>]*>(?:(?!<\/tr>).)*>Hessen<(?:(?!<\/tr>).)*<\/tr>/s.exec(html)?.[0] ?? "";
    expect(row).toContain(">227<");
    expect(row).toContain(">6,6<");
    const file: string[][] = parse(await page("/laender.csv?jahr=2024"), { relax_column_count: true });
    const cells = file.find(([land]) => land === "Hessen") ?? [];
    expect(cells).toContain("227");
    expect(cells.some((cell) => Math.abs(Number(cell) - byHand) < 1e-9)).toBe(true);
  });
});

describe("what is not known", () => {
  it("reads as words, never as 0", async () => {
    const file: string[][] = parse(await page("/laender.csv"), { relax_column_count: true });
    const status = (land: string) => file.find(([name]) => name === land)?.join("|") ?? "";
    expect(status("Niedersachsen")).toContain("no_programme");
    expect(status("Saarland")).toContain("not_published");
    expect(await page("/laender/niedersachsen")).toContain("kein Landesprogramm");
    expect(await page("/laender/saarland")).toContain("nicht gefunden");
    for (const land of ["Niedersachsen", "Saarland"]) expect(status(land).split("|")).not.toContain("0");
  });
});

describe("an address that leads nowhere", () => {
  it.each(["/laender/atlantis", "/gibt-es-nicht", "/en/nowhere", "/daten/download/unbekannt.csv", "/fr"])(
    "%s is a 404",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it("still has the frame of the atlas and a way on", async () => {
    const html = await page("/gibt-es-nicht");
    expect(html).toContain("Diese Seite gibt es nicht");
    expect(html).toContain('href="/laender"');
  });

  it.each([
    ["/laender?jahr=gestern", "jahr"],
    ["/laender?regel=alles", "regel"],
    ["/karte?mass=schoenheit", "mass"],
    ["/entwicklung?scale=log", "scale"],
    ["/daten/quellen?art=hoerensagen", "art"],
  ])("%s is a 400 that names the part", async (path, part) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(new RegExp(`<p class="text-lg">[^<]*${part}`));
  });
});

describe("downloads and health", () => {
  it("gives a table as a file that parses, in both dialects", async () => {
    expect(parse(await page("/daten/download/center_count.csv"), { columns: true })).toHaveLength(93);
    const excel = await get("/daten/download/source.csv?format=excel");
    const text = Buffer.from(await excel.arrayBuffer()).toString("utf8");
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(parse(text, { delimiter: ";", bom: true, columns: true })).toHaveLength(217);
    expect(excel.headers.get("content-disposition")).toContain("familienzentren-atlas-source.csv");
  });

  it("says which data is served", async () => {
    const health = await (await get("/health")).json();
    expect(health).toMatchObject({ status: "ok", profile: "real", rows: { source: 217, kreis: 400 } });
  });
});
