/** Tables of the network's office, as XLSX and as CSV, through the real ETL on mini-germany. */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { TemplateRows } from "../../etl/network/kept/write-template";
import { filledRows, writeAsCsv, writeAsXlsx } from "./network-tables";
import { rowsOf, runEtl } from "./run-etl";
import { tempFolder } from "./temp-folder";

/** mini-germany without the office's tables it brings along. */
function freshData(): string {
  const folder = path.join(tempFolder(), "data");
  cpSync("tests/fixtures/mini-germany", folder, { recursive: true });
  rmSync(path.join(folder, "network/kept"), { recursive: true, force: true });
  return folder;
}

async function countsOf(out: string) {
  const [row] = await rowsOf(
    out,
    `select (select count(*) from stakeholder where origin = 'kept')::integer as organisations,
      (select count(*) from membership)::integer as members,
      (select count(*) from membership where left_on is not null)::integer as left_again,
      (select count(*) from membership where joined < '2025')::integer as joined_2024,
      (select count(*) from network_event where origin = 'kept')::integer as events,
      (select count(*) from participation)::integer as participation,
      (select count(*) from relation where origin = 'kept' and kind = 'funds')::integer as funded,
      (select count(*) from source where source_id like 'K-%')::integer as sources,
      (select count(*) from network_node)::integer <= 500 as legible,
      (select sum(gathered) from network_node where kind in ('organisation', 'organisation_group'))::integer as drawn`,
  );
  return row;
}

describe("a filled template", () => {
  it.each([
    [3, { members: 3, left_again: 1, joined_2024: 3, participation: 3, drawn: 5 }],
    [300, { members: 300, left_again: 100, joined_2024: 156, participation: 250, drawn: 302 }],
    [3000, { members: 3000, left_again: 1000, joined_2024: 1500, participation: 2500, drawn: 3002 }],
  ])("with %i organisations goes in, as XLSX and as CSV alike", async (count, expected) => {
    const [sheet, csv] = [tempFolder(), tempFolder()];
    const [sheetData, csvData] = [freshData(), freshData()];
    await writeAsXlsx(sheetData, filledRows(count));
    writeAsCsv(csvData, filledRows(count));
    const started = performance.now();
    const run = runEtl(sheet, "--data", sheetData);
    expect(run.output).toMatch(/steht in/);
    expect(performance.now() - started).toBeLessThan(30_000);
    expect(runEtl(csv, "--data", csvData).status).toBe(0);
    const counts = await countsOf(sheet);
    expect(counts).toEqual({
      organisations: count,
      events: 2,
      funded: 2,
      sources: 1,
      legible: true,
      ...expected,
    });
    expect(await countsOf(csv)).toEqual(counts);
    for (const table of [
      "stakeholder",
      "membership",
      "relation",
      "participation",
      "network_event",
      "network_node",
    ]) {
      const rows = (out: string) => rowsOf(out, `select * from ${table} order by all`);
      expect(await rows(csv), table).toEqual(await rows(sheet));
    }
  });

  it("with more than 500 things gathers its organisations by type and Land", async () => {
    const [data, out] = [freshData(), tempFolder()];
    writeAsCsv(data, filledRows(3000));
    expect(runEtl(out, "--data", data).status).toBe(0);
    // 7 types × 5 Länder in turn: 35 combinations, all of them taken, and the two public organisations add Verband/nationwide
    // (Kommune/Niedersachsen is among the 35).
    expect(
      await rowsOf(out, "select count(*)::integer as n from network_node where kind = 'organisation_group'"),
    ).toEqual([{ n: 36 }]);
    expect(
      await rowsOf(
        out,
        "select gathered, label from network_node where node_id = 'organisation_group:kommune:03'",
      ),
    ).toEqual([{ gathered: 87, label: "Kommunen NI" }]); // 3000 ÷ 35 = 85.7: number 2 and every 35th after it, 86; and Neudorf
  });

  it("as it comes from the printer, still empty, changes nothing", async () => {
    const [data, out] = [freshData(), tempFolder()];
    await writeAsXlsx(data, {});
    expect(runEtl(out, "--data", data).status).toBe(0);
    expect(await countsOf(out)).toMatchObject({ organisations: 0, members: 0, events: 0, sources: 0 });
  });
});

describe("near-duplicates", () => {
  it("are reported with a suggestion, and both loaded", async () => {
    const [data, out] = [freshData(), tempFolder()];
    const rows = filledRows(2);
    const [first] = rows.organisations as [string[]];
    const named = (name: string) => [name, ...first.slice(1)];
    writeAsCsv(data, {
      organisations: [
        named("Hansestadt Lübeck"),
        named("Stadt Luebeck"),
        named("Gemeinde Neudorv"),
        named("Verband der Muster e. V."),
      ].map((row) => [...row.slice(0, 3), "", ...row.slice(4)]),
    });
    expect(runEtl(out, "--data", data).status).toBe(0);
    const issues = await rowsOf(
      out,
      "select line, reason from import_issue where outcome = 'duplicate_suspected' and source_file like 'network/kept%' order by line",
    );
    expect(issues.map(({ line }) => line)).toEqual([3, 4, 5]);
    expect(issues[0]?.reason).toMatch(
      /^„Stadt Luebeck“ ist vielleicht dieselbe Organisation wie „Hansestadt Lübeck“ \(Zeile 2\)/,
    );
    expect(issues[1]?.reason).toMatch(/„Gemeinde Neudorf“ \(network\/stakeholders\.csv, Zeile 3\)/);
    expect(issues[2]?.reason).toMatch(/„Verband der Muster“/);
    expect(await countsOf(out)).toMatchObject({ organisations: 4 });
  });
});

describe("what must not go in", () => {
  const out = tempFolder();
  let before: string;
  const served = () =>
    createHash("sha256")
      .update(readFileSync(path.join(out, "atlas.duckdb")))
      .digest("hex");

  beforeAll(() => {
    runEtl(out, "--data", freshData());
    before = served();
  });

  /** Three organisations with some cells changed: the table, its row and column (from 0), the new text. */
  function changed(...cells: (readonly [keyof TemplateRows, number, number, string])[]): TemplateRows {
    const rows = structuredClone(filledRows(3)) as unknown as Record<string, string[][]>;
    for (const [key, row, column, value] of cells) (rows[key]?.[row] as string[])[column] = value;
    return rows;
  }

  async function refused(rows: TemplateRows): Promise<string> {
    const data = freshData();
    await writeAsXlsx(data, rows);
    const { status, output } = runEtl(out, "--data", data);
    expect(status).toBe(1);
    expect(served()).toBe(before);
    return output;
  }

  // Row 1 holds the headings, row 2 the example: the first organisation stands in row 3.
  it("is refused cell by cell, all cells at once, and the old data stay", async () => {
    const cases = [
      [["organisations", 0, 5, "Kontakt: info@beispiel.de"], /„Organisationen“, Zelle F3 .*E-Mail/],
      [["organisations", 1, 5, "erreichbar unter 0641 987650"], /„Organisationen“, Zelle F4 .*Telefonnummer/],
      [["organisations", 2, 0, "Dr. Anna Schmidt"], /„Organisationen“, Zelle A5 .*Name einer Person/],
      [["relations", 0, 6, "abgestimmt mit Frau Müller"], /„Beziehungen“, Zelle G3 .*Name einer Person/],
      [["memberships", 1, 4, "Anna Schmidt"], /„Mitgliedschaften“, Zelle E4 .*Name einer Person/],
      [["participation", 0, 0, "Ansprechpartnerin: Schmidt"], /„Teilnahme“, Zelle A3 .*Name einer Person/],
      [
        ["events", 0, 2, "Stammtisch"],
        /„Ereignisse“, Zelle C3 .*„Stammtisch“ ist kein gültiger Wert.*Treffen, Tagung/,
      ],
      [["memberships", 0, 1, "Mai 2024"], /„Mitgliedschaften“, Zelle B3 .*2024-06/],
      [["events", 1, 5, ""], /„Ereignisse“, Zelle F4 .*leer/],
    ] as const;
    const output = await refused(changed(...cases.map(([cell]) => cell)));
    for (const [, says] of cases) expect(output).toMatch(says);
    expect(output).toMatch(/9 Fehler/);
    // What must not be published does not get into a log either.
    for (const text of ["info@beispiel.de", "987650", "Schmidt", "Müller"])
      expect(output).not.toContain(text);
  });

  it("is refused where it leads nowhere, with its cell", async () => {
    const cases = [
      [["memberships", 0, 2, "2023"], /„Mitgliedschaften“, Zelle C3 .*vor dem Beitritt/],
      [
        ["memberships", 1, 0, "organisation nummer 2"],
        /Zelle A4 .*Gemeint ist vielleicht „Organisation Nummer 2“/,
      ],
      [
        ["participation", 0, 2, "2024-06-11"],
        /„Teilnahme“, Zelle B3 .*steht nicht in der Tabelle Ereignisse/,
      ],
      [["organisations", 2, 0, "Gemeinde Neudorf"], /Zelle A5 .*steht schon in den öffentlichen Angaben/],
      [["relations", 0, 2, "Programm"], /„Beziehungen“, Zelle D3 .*Kennung/],
    ] as const;
    const output = await refused(changed(...cases.map(([cell]) => cell)));
    for (const [, says] of cases) expect(output).toMatch(says);
  });

  it("is refused as a column, with what to remove", () => {
    const data = freshData();
    mkdirSync(path.join(data, "network/kept"));
    const heading = "organisation,beigetreten,ausgetreten,quelle,herausgeber,stand,link";
    const personal = ["E-Mail", "Telefon", "Vorname", "Name", "Ansprechpartnerin"];
    writeFileSync(
      path.join(data, "network/kept/memberships.csv"),
      `${heading},${personal.join(",")},Farbe\n`,
    );
    const { status, output } = runEtl(out, "--data", data);
    expect(status).toBe(1);
    for (const column of personal) {
      const says = `memberships\\.csv, Zeile 1, Spalte „${column}“: .*keine Angaben zu Personen.*löschen`;
      expect(output).toMatch(new RegExp(says));
    }
    expect(output).toMatch(/Spalte „Farbe“: Diese Spalte ist nicht vorgesehen/);
    expect(served()).toBe(before);
  });

  it("is one table twice, as CSV and as sheet: nobody could say which holds", async () => {
    const data = freshData();
    await writeAsXlsx(data, filledRows(3));
    writeAsCsv(data, { events: filledRows(3).events });
    const { status, output } = runEtl(out, "--data", data);
    expect(status).toBe(1);
    expect(output).toMatch(/events\.csv: Diese Tabelle steht als CSV-Datei hier und als Blatt „Ereignisse“/);
  });

  it("is a file of another name: it would look as if it had been read", () => {
    const data = freshData();
    mkdirSync(path.join(data, "network/kept"));
    writeFileSync(path.join(data, "network/kept/Netzwerk (1).xlsx"), "");
    const { status, output } = runEtl(out, "--data", data);
    expect(status).toBe(1);
    expect(output).toMatch(/Netzwerk \(1\)\.xlsx: .*nicht vorgesehen/);
  });

  it("is a broken spreadsheet, refused with a sentence", () => {
    const data = freshData();
    mkdirSync(path.join(data, "network/kept"));
    writeFileSync(path.join(data, "network/kept/netzwerk.xlsx"), "PK kaputt");
    expect(runEtl(out, "--data", data).output).toMatch(
      /netzwerk\.xlsx: Die Datei lässt sich nicht als XLSX lesen/,
    );
  });

  it("is not an organisation of the public facts that the office names as a member", async () => {
    const [data, folder] = [freshData(), tempFolder()];
    await writeAsXlsx(data, {
      memberships: [["Gemeinde Neudorf", "2024", "", "Liste", "Geschäftsstelle", "2026-01-05", ""]],
    });
    expect(runEtl(folder, "--data", data).status).toBe(0);
    expect(await countsOf(folder)).toMatchObject({ organisations: 0, members: 1, sources: 1 });
  });
});
