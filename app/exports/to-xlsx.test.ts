import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { facts, mapSpec, origin } from "./fixtures/files";
import { citation, sheetOf } from "./sheet";
import { sheetToXlsx } from "./to-xlsx.server";

async function opened(spec = mapSpec) {
  const file = await sheetToXlsx(sheetOf(spec, { origin, keyLabel: "AGS", facts }));
  const sheets = await readExcelFile(file);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as unknown[][]]));
}

describe("a sheet as XLSX, opened again by another library", () => {
  test("has data, sources and method in three sheets", async () => {
    expect([...(await opened()).keys()]).toEqual(["Daten", "Quellen", "Methode"]);
  });

  test("keeps keys and a name that starts like a formula as text (a formula would be read as empty), numbers as numbers, umlauts as they are", async () => {
    const [head, ...rows] = (await opened()).get("Daten") ?? [];
    expect(head?.slice(0, 5)).toEqual([
      "AGS",
      "Land",
      "Abdeckung [Zentren je 10.000 Kinder unter sechs]",
      "status",
      "qualifier",
    ]);
    expect(rows[0]?.slice(0, 6)).toEqual(["01", "=1+1", 12.5, null, "exact", "12,5"]);
    expect(rows.map((row) => row[1])).toContain("Baden-Württemberg");
    expect(rows.map((row) => row[3])).toEqual([
      null,
      "zero",
      "no_programme",
      null,
      "not_published",
      "not_collected",
      "pending",
    ]);
  });

  test("names every source with its link, and title, caveats, Stand, licence and permalink in the method", async () => {
    const sheets = await opened();
    expect(sheets.get("Quellen")).toEqual([
      ["Kennung", "Herausgeber", "Titel", "Datum", "Link"],
      [
        "Q1",
        "Landesamt für Prüfung",
        "Bericht „Zählung“; Teil 2",
        "2024-11",
        "https://example.org/bericht?a=1&b=2",
      ],
      ["Q2", "Blatt", "Meldung", "ohne Datum", "https://example.org/2"],
    ]);
    const method = (sheets.get("Methode") ?? []).map((row) => String(row[1]));
    expect(method).toEqual(
      expect.arrayContaining([
        mapSpec.title,
        mapSpec.subtitle,
        ...mapSpec.notes,
        ...mapSpec.limits,
        ...mapSpec.sources.map(citation),
        ...mapSpec.credits,
        "23.11.2026",
        origin.permalink,
        "no_programme = kein Landesprogramm",
      ]),
    );
    expect(method.join()).toContain("CC BY 4.0");
  });

  test("says DEMO-DATEN in the first row of generated data and in each of its rows", async () => {
    const [first, , ...rows] = (await opened({ ...mapSpec, demo: true })).get("Daten") ?? [];
    expect(String(first?.[0])).toContain("DEMO-DATEN");
    for (const row of rows) expect(row.at(-1)).toBe("DEMO-DATEN");
    expect(JSON.stringify([...(await opened())])).not.toContain("DEMO");
  });
});
