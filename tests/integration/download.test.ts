/** The downloads of whole tables on the shipped data: the files are opened again and read. */
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { loadDictionary, loadTableSizes } from "~/page-data/daten.server";
import { loader } from "~/routes/daten.download.$file";

const download = (file: string, search = "") =>
  loader({
    request: new Request(`http://localhost/daten/download/${file}${search}`),
    params: { file },
    context: {},
  });

const refusal = async (asked: Promise<unknown>): Promise<Response> =>
  asked.then(
    () => Response.error(),
    (error) => error,
  );

describe("a table as CSV", () => {
  it("has the columns of the dictionary and as many rows as the table, for every table", async () => {
    const sizes = await loadTableSizes();
    for (const { table, columns } of await loadDictionary()) {
      const [head, ...rows]: string[][] = parse(await (await download(`${table}.csv`)).text());
      expect(head, table).toEqual(columns.map(({ column }) => column));
      expect(rows, table).toHaveLength(sizes[table] ?? -1);
    }
  });

  it("keeps the leading zero of a key, and leaves what is unknown empty", async () => {
    const rows: Record<string, string>[] = parse(await (await download("program.csv")).text(), {
      columns: true,
    });
    const niedersachsen = rows.find(({ program_id }) => program_id === "NI-OHNE");
    expect(niedersachsen).toMatchObject({ land_ags: "03", start_year: "", role: "no_programme" });
  });

  it("writes the same values for a German Excel, with byte order mark and semicolons", async () => {
    const plain: string[][] = parse(await (await download("funding.csv")).text());
    const bytes = Buffer.from(await (await download("funding.csv", "?format=excel")).arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(parse(bytes, { delimiter: ";", bom: true })).toEqual(plain);
    expect(plain).toHaveLength(62);
  });

  it("is saved under the name of its table", async () => {
    const { headers } = await download("source.csv");
    expect(headers.get("Content-Disposition")).toBe(
      'attachment; filename="familienzentren-atlas-source.csv"',
    );
    expect(headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
  });
});

describe("a name that is no public table", () => {
  it.each([
    "unbekannt.csv",
    "map_asset.csv",
    "duckdb_tables.csv",
    "main.source.csv",
    "source",
    "source;drop table x.csv",
    "../etc/passwd.csv",
  ])("%s is a 404", async (file) => {
    expect((await refusal(download(file))).status).toBe(404);
  });

  it("is a 400 naming the part for a format that does not exist", async () => {
    const answer = await refusal(download("source.csv", "?format=pdf"));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toBe("Das Format „pdf“ gibt es nicht. Möglich sind: csv, excel.");
  });
});
