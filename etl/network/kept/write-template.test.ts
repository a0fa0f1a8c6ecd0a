import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { KEPT_TABLES } from "./kept-tables";
import { withDropDowns, writeTemplate } from "./write-template";

const file = await writeTemplate();
const parts = unzipSync(file);
const xmlOf = (number: number) => strFromU8(parts[`xl/worksheets/sheet${number}.xml`] as Uint8Array);

describe("the template of the office", () => {
  test("has the five tables with their headings and an example, and a sheet that explains each column", async () => {
    const sheets = await readExcelFile(file);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([...KEPT_TABLES.map(({ sheet }) => sheet), "Erklärung"]);
    for (const [index, { columns }] of KEPT_TABLES.entries()) {
      const [head, example, ...rest] = sheets[index]?.data ?? [];
      expect(head).toEqual(columns.map(({ name }) => name));
      expect(String(example?.[0])).toMatch(/^BEISPIEL/);
      expect(rest.flat().filter((cell) => cell !== null)).toEqual([]);
    }
    const explained = (sheets.at(-1)?.data ?? []).map(([sheet, column]) => `${sheet}.${column}`);
    for (const { sheet, columns } of KEPT_TABLES)
      for (const { name } of columns) expect(explained).toContain(`${sheet}.${name}`);
  });

  test("offers type, level and Land of an organisation, behind the cells and before the end of the sheet", () => {
    const rules = [...xmlOf(1).matchAll(/<dataValidation .*?sqref="(\w+):\w+"><formula1>(.*?)<\/formula1>/g)];
    expect(rules.map(([, cell, list]) => [cell, list])).toEqual([
      ["B2", '"Land,Kommune,Träger,Wissenschaft,Politik,Stiftung,Verband"'],
      ["C2", '"Bund,Land,Kommune"'],
      [
        "D2",
        '"Schleswig-Holstein,Hamburg,Niedersachsen,Bremen,Nordrhein-Westfalen,Hessen,Rheinland-Pfalz,Baden-Württemberg,Bayern,Saarland,Berlin,Brandenburg,Mecklenburg-Vorpommern,Sachsen,Sachsen-Anhalt,Thüringen"',
      ],
    ]);
    expect(xmlOf(1)).toMatch(/<\/sheetData><dataValidations count="3">.*<\/dataValidations>.*<\/worksheet>/);
  });

  test("writes no list longer than the 255 letters a spreadsheet takes", () => {
    for (const { columns } of KEPT_TABLES)
      for (const { words } of columns) expect((words?.join(",") ?? "").length).toBeLessThanOrEqual(255);
  });

  test("offers the names of the first sheet where an organisation is named, and lets others pass", () => {
    expect(xmlOf(2)).toContain(
      '<dataValidation type="list" allowBlank="1" sqref="A2:A5000"><formula1>Organisationen!$A$3:$A$5000</formula1>',
    );
  });

  test("formats the empty cells below as text, so that 2024-05 stays a month", () => {
    const format = /<xf [^>]*numFmtId="(\d+)"[^>]*>/g;
    const styles = strFromU8(parts["xl/styles.xml"] as Uint8Array);
    const cells = styles.slice(styles.indexOf("<cellXfs"));
    const formats = [...cells.matchAll(format)].map(([, id]) => id);
    for (const number of [1, 2, 3, 4, 5]) {
      const used = [...xmlOf(number).matchAll(/<col style="(\d+)"/g)].map(
        ([, style]) => formats[Number(style)],
      );
      expect(used).toHaveLength(KEPT_TABLES[number - 1]?.columns.length ?? -1);
      expect(new Set(used).size).toBe(1);
      expect(used[0]).not.toBe("0");
    }
  });

  test("leaves a sheet without drop-downs as it is", () => {
    const xml = "<worksheet><sheetData></sheetData></worksheet>";
    expect(withDropDowns(xml, [{ name: "a", required: true, meaning: "", example: "" }])).toBe(xml);
  });

  test("is made by a command of its own", () => {
    expect(JSON.parse(readFileSync("package.json", "utf8")).scripts["network:template"]).toBe(
      "node scripts/network-template.mjs",
    );
  });
});
