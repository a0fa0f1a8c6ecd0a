/** The data pages on the shipped data. Expected numbers are counted by hand in the CSV files in `data/`. */
import { describe, expect, it } from "vitest";
import { loadDictionary, searchSources } from "~/page-data/daten.server";
import { loader as herunterladen } from "~/routes/($lang).daten.herunterladen";
import { loader as pruefung } from "~/routes/($lang).daten.pruefung";
import { loader as quellen } from "~/routes/($lang).daten.quellen";
import { loader as health } from "~/routes/health";

const args = (path: string, lang?: string) => ({
  request: new Request(`http://localhost${path}`),
  params: lang ? { lang } : {},
  context: {},
});

describe("the search in the sources", () => {
  it("holds the 217 sources on centres besides those of the statistics", async () => {
    const { sources } = await searchSources("", null);
    expect(sources.filter(({ kind }) => kind !== "statistics")).toHaveLength(217);
    expect(sources.filter(({ kind }) => kind === "statistics").length).toBeGreaterThan(0);
  });

  it("finds only sources that contain every word, whatever its case", async () => {
    const { sources } = await searchSources("HESSEN familienzentren", null);
    expect(sources.length).toBeGreaterThan(0);
    for (const { sourceId, publisher, title, url } of sources) {
      const text = `${sourceId} ${publisher} ${title} ${url}`.toLowerCase();
      expect(text).toContain("hessen");
      expect(text).toContain("familienzentren");
    }
  });

  it("takes quotes, percent signs and SQL as plain words", async () => {
    for (const text of ["%", "'; drop table source; --", "\\"])
      expect((await searchSources(text, null)).total).toBeGreaterThan(217);
    expect((await searchSources("'; drop table source; --", null)).sources).toEqual([]);
  });

  it("narrows to one kind and says how many of how many it found", async () => {
    const page = await quellen(args("/daten/quellen?art=parliament"));
    const all = (await searchSources("", null)).total;
    const shown = (await searchSources("", "parliament")).sources.length;
    expect(page.found).toBe(`${shown} von ${all} Quellen`);
    expect(page.table.rows).toHaveLength(shown);
  });

  it("refuses a kind it does not know with a sentence that names the part", async () => {
    const answer = await quellen(args("/daten/quellen?art=hoerensagen")).catch((error) => error);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(/^„art=hoerensagen“ gibt es nicht\. Möglich sind: official, /);
  });
});

describe("the data dictionary", () => {
  it("explains every table and every column", async () => {
    for (const { table, comment, columns } of await loadDictionary()) {
      expect(comment, table).toBeTruthy();
      for (const { column, columnComment } of columns)
        expect(columnComment, `${table}.${column}`).toBeTruthy();
    }
  });

  it("offers a download for each table it explains, and none for the files of the map", async () => {
    const explained = (await loadDictionary()).map(({ table }) => table);
    const offered = (await herunterladen(args("/daten/herunterladen"))).map(({ table }) => table);
    expect(offered).toEqual(explained);
    expect(offered).not.toContain("map_asset");
  });
});

describe("the report of the import", () => {
  it("accounts for every row that was read: 902 centres, accepted or rejected", async () => {
    const { report, issues } = await pruefung(args("/daten/pruefung"));
    const number = (row: (typeof report.rows)[number], key: string) => Number(row.cells[key]?.raw);
    for (const row of report.rows)
      expect(number(row, "accepted") + number(row, "rejected"), row.id).toBe(number(row, "read"));
    const centers = report.rows.filter(({ cells }) => cells.table?.raw === "center");
    expect(centers.map((row) => number(row, "read"))).toEqual([902]);
    expect(issues.rows.length).toBeGreaterThan(0);
    for (const { cells } of issues.rows) {
      expect(cells.reason?.text).toMatch(/\S+ \S+/);
      expect(Number(cells.line?.raw)).toBeGreaterThan(1);
    }
  });
});

describe("/health", () => {
  it("names the snapshot, its age in whole days and the rows of its tables", async () => {
    const body = await (await health()).json();
    expect(body).toMatchObject({ status: "ok", profile: "real" });
    expect(body.rows).toMatchObject({ source: 217, program: 24, center_count: 93, gemeinde: 11_299 });
    expect(body.dataDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Number.isInteger(body.ageDays)).toBe(true);
  });
});
