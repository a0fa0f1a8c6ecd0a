import type { Blob } from "node:buffer";
import type { Stream } from "node:stream";
import writeExcelFile, {
  type CellObject,
  type Feature,
  type Row,
  type SheetData,
} from "write-excel-file/node";
import { columnLetter } from "../../extract/read-xlsx";
import {
  EXAMPLE_MARK,
  EXPLANATION_SHEET,
  KEPT_TABLES,
  type KeptColumn,
  type KeptTable,
  type KeptTableKey,
} from "./kept-tables";

/** Rows below the example, per table, in the order of its columns. */
export type TemplateRows = Partial<Record<KeptTableKey, readonly (readonly string[])[]>>;

/** Drop-downs reach this far down. */
const LAST_ROW = 5000;
const EXAMPLE_LOOK = { textColor: "#777777", fontStyle: "italic" } as const;

/**
 * The workbook the office fills: five sheets with headings, an example row the importer passes over, drop-downs, and a sheet that explains
 * every column. Cells are formatted as text, so that the spreadsheet turns no `2024-05` into the first of May.
 */
export async function writeTemplate(rows: TemplateRows = {}): Promise<Buffer> {
  const sheets = KEPT_TABLES.map((table) => ({
    sheet: table.sheet,
    data: tableData(table, rows[table.key] ?? []),
    columns: table.columns.map(({ name, required }) => ({
      width: Math.max(14, name.length + (required ? 6 : 4)),
    })),
    stickyRowsCount: 1,
  }));
  const explanation = {
    sheet: EXPLANATION_SHEET,
    data: explanationData(),
    columns: [18, 16, 12, 80, 60].map((width) => ({ width })),
    stickyRowsCount: 1,
  };
  return writeExcelFile([...sheets, explanation], { features: [dropDowns] }).toBuffer();
}

function textCell(value: string | undefined, style: Partial<CellObject> = {}): CellObject {
  return { ...(value && { value }), type: String, format: "@", ...style } as CellObject;
}

function tableData({ columns }: KeptTable, rows: readonly (readonly string[])[]): SheetData {
  const example: Row = columns.map((column) => textCell(column.example, EXAMPLE_LOOK));
  // The row below the example is never without cells: the text format of its first one is that of the whole sheet.
  const filled = rows.length > 0 ? rows : [columns.map(() => "")];
  return [
    columns.map(({ name, required }) => textCell(name, { fontWeight: required ? "bold" : undefined })),
    example,
    ...filled.map((row) => row.map((value) => textCell(value))),
  ];
}

function explanationData(): SheetData {
  const head = ["Blatt", "Spalte", "Pflicht", "Bedeutung", "Erlaubte Wörter"];
  const lines: string[][] = KEPT_TABLES.flatMap(({ sheet, columns }) =>
    columns.map(({ name, required, meaning, words }) => [
      sheet,
      name,
      required ? "ja" : "nein",
      meaning,
      words?.join(", ") ?? "",
    ]),
  );
  const advice = [
    "Nur Organisationen und Orte: keine Namen von Personen, keine E-Mail-Adressen, keine Telefonnummern. Das Einlesen hält sonst an und nennt die Zelle.",
    `Zeilen, deren erste Zelle mit ${EXAMPLE_MARK} beginnt, werden nicht gelesen; sie dürfen stehen bleiben.`,
    "Weitere Spalten und Blätter sind nicht vorgesehen. Datei als data/network/kept/netzwerk.xlsx ablegen und npm run etl ausführen.",
  ];
  return [
    head.map((text) => textCell(text, { fontWeight: "bold" })),
    ...lines.map((line) => line.map((text) => textCell(text, { wrap: true, alignVertical: "top" }))),
    [],
    ...advice.map((text) => [null, null, null, textCell(text, { wrap: true })]),
  ];
}

/** The library writes no drop-downs of its own; it lets a feature add them to the sheet's XML. */
const dropDowns: Feature<Buffer | Blob | Stream> = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml, _options, { sheetIndex }) => {
          const table = KEPT_TABLES[sheetIndex];
          return table ? withTextColumns(withDropDowns(xml, table.columns)) : xml;
        },
      },
    },
  },
};

/** `dataValidations` stand behind `sheetData` and before all that this workbook has besides. */
export function withDropDowns(xml: string, columns: readonly KeptColumn[]): string {
  const rules = columns.flatMap((column, index) => {
    const formula = column.words
      ? `"${column.words.join(",")}"`
      : column.namesOrganisation
        ? `Organisationen!$A$3:$A$${LAST_ROW}`
        : undefined;
    if (!formula) return [];
    const letter = columnLetter(index);
    // A name of the public table is not in the list and still allowed: there the spreadsheet only offers.
    const strict = column.words ? 'showErrorMessage="1" ' : "";
    return [
      `<dataValidation type="list" allowBlank="1" ${strict}sqref="${letter}2:${letter}${LAST_ROW}"><formula1>${escaped(formula)}</formula1></dataValidation>`,
    ];
  });
  if (rules.length === 0) return xml;
  const element = `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
  return xml.replace("</sheetData>", () => `</sheetData>${element}`);
}

/** The format of cell A3, which is text, for all cells of each column that are still empty. */
function withTextColumns(xml: string): string {
  const style = /<c r="A3"[^>]*\bs="(\d+)"/.exec(xml)?.[1];
  if (!style) return xml;
  return xml.replaceAll(/<col (?![^>]*\bstyle=)/g, `<col style="${style}" `);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
