/** Tables of the network's office, as XLSX and as CSV, through the real ETL on mini-germany. */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { TemplateRows } from "../../etl/network/kept/write-template";
import { filledRows, nameOf, writeAsCsv, writeAsXlsx } from "./network-tables";
import { rowsOf, runEtl, tempFolder } from "./run-etl";

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

  /** Three organisations, one cell of one table changed. */
  function changed(key: keyof TemplateRows, row: number, column: number, value: string): TemplateRows {
    const rows = structuredClone(filledRows(3)) as Record<string, string[][]>;
    (rows[key]?.[row] as string[])[column] = value;
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
  it.each([
    [
      "an e-mail address",
      "organisations",
      0,
      5,
      "Kontakt: info@beispiel.de",
      /„Organisationen“, Zelle F3 .*E-Mail/,
    ],
    [
      "a phone number",
      "organisations",
      1,
      5,
      "erreichbar unter 0641 987650",
      /„Organisationen“, Zelle F4 .*Telefonnummer/,
    ],
    [
      "a person as an organisation",
      "organisations",
      2,
      0,
      "Dr. Anna Schmidt",
      /„Organisationen“, Zelle A5 .*Name einer Person/,
    ],
    [
      "a person in a note",
      "relations",
      0,
      6,
      "abgestimmt mit Frau Müller",
      /„Beziehungen“, Zelle G3 .*Name einer Person/,
    ],
    [
      "a person as publisher",
      "memberships",
      1,
      4,
      "Anna Schmidt",
      /„Mitgliedschaften“, Zelle E4 .*Name einer Person/,
    ],
    [
      "a participant by name",
      "participation",
      0,
      0,
      "Ansprechpartnerin: Schmidt",
      /„Teilnahme“, Zelle A3 .*Name einer Person/,
    ],
    [
      "a type nobody knows",
      "organisations",
      0,
      1,
      "Verein",
      /Zelle B3 .*„Verein“ ist kein gültiger Wert.*Land, Kommune, Träger/,
    ],
    ["a date nobody can read", "memberships", 0, 1, "Mai 2024", /„Mitgliedschaften“, Zelle B3 .*2024-06/],
    [
      "a leaving before the joining",
      "memberships",
      0,
      2,
      "2023",
      /„Mitgliedschaften“, Zelle C3 .*vor dem Beitritt/,
    ],
    [
      "a member nobody knows",
      "memberships",
      0,
      0,
      "organisation nummer 1",
      /Zelle A3 .*Gemeint ist vielleicht „Organisation Nummer 1“/,
    ],
    ["a row without a source", "organisations", 0, 6, "", /„Organisationen“, Zelle G3 .*leer/],
    [
      "an event nobody knows",
      "participation",
      0,
      2,
      "2024-06-11",
      /„Teilnahme“, Zelle B3 .*steht nicht in der Tabelle Ereignisse/,
    ],
  ] as const)(
    "%s is refused with its cell, and the old data stay",
    async (_name, key, row, column, value, says) => {
      const output = await refused(changed(key, row, column, value));
      expect(output).toMatch(says);
      expect(output).not.toContain("info@beispiel.de");
    },
  );

  it("a refusal names every cell at once", async () => {
    const rows = changed("organisations", 0, 5, "a@b.de");
    (rows.memberships as string[][])[0] = [
      nameOf(1),
      "gestern",
      "",
      "Liste",
      "Frau Müller",
      "2026-01-05",
      "",
    ];
    const output = await refused(rows);
    expect(output).toMatch(/Zelle F3/);
    expect(output).toMatch(/„Mitgliedschaften“, Zelle E3/);
  });

  it.each(["E-Mail", "Telefon", "Vorname", "Name", "Ansprechpartnerin"])(
    "a column „%s“ is refused with what to remove",
    (column) => {
      const data = freshData();
      mkdirSync(path.join(data, "network/kept"));
      const heading = "organisation,beigetreten,ausgetreten,quelle,herausgeber,stand,link";
      writeFileSync(path.join(data, "network/kept/memberships.csv"), `${heading},${column}\n`);
      const { status, output } = runEtl(out, "--data", data);
      expect(status).toBe(1);
      expect(output).toMatch(
        new RegExp(`memberships\\.csv, Zeile 1, Spalte „${column}“: .*keine Angaben zu Personen`),
      );
      expect(served()).toBe(before);
    },
  );

  it("one table twice, as CSV and as sheet, is refused: nobody could say which holds", async () => {
    const data = freshData();
    await writeAsXlsx(data, filledRows(3));
    writeAsCsv(data, { events: filledRows(3).events });
    const { status, output } = runEtl(out, "--data", data);
    expect(status).toBe(1);
    expect(output).toMatch(/events\.csv: Diese Tabelle steht als CSV-Datei hier und als Blatt „Ereignisse“/);
  });

  it("a file of another name is refused: it would look as if it had been read", () => {
    const data = freshData();
    mkdirSync(path.join(data, "network/kept"));
    writeFileSync(path.join(data, "network/kept/Netzwerk (1).xlsx"), "");
    const { status, output } = runEtl(out, "--data", data);
    expect(status).toBe(1);
    expect(output).toMatch(/Netzwerk \(1\)\.xlsx: .*nicht vorgesehen/);
  });

  it("a broken spreadsheet is refused with a sentence", () => {
    const data = freshData();
    mkdirSync(path.join(data, "network/kept"));
    writeFileSync(path.join(data, "network/kept/netzwerk.xlsx"), "PK kaputt");
    expect(runEtl(out, "--data", data).output).toMatch(
      /netzwerk\.xlsx: Die Datei lässt sich nicht als XLSX lesen/,
    );
  });

  it("an organisation of the public facts is not entered twice, but may be named", async () => {
    expect(await refused(changed("organisations", 0, 0, "Gemeinde Neudorf"))).toMatch(
      /Zelle A3 .*steht schon in den öffentlichen Angaben/,
    );
    const [data, folder] = [freshData(), tempFolder()];
    await writeAsXlsx(data, {
      memberships: [["Gemeinde Neudorf", "2024", "", "Liste", "Geschäftsstelle", "2026-01-05", ""]],
    });
    expect(runEtl(folder, "--data", data).status).toBe(0);
    expect(await countsOf(folder)).toMatchObject({ organisations: 0, members: 1, sources: 1 });
  });
});
