import { describe, expect, it } from "vitest";
import { chartPart, columnName, labelFormat, numberRef, pointLabels, textRef, xmlText } from "./chart-xml";
import { printedParts } from "./native-bars";

const rows = [
  ["", "Zentren"],
  ["Hessen & Co", 229],
  ["Saarland", null],
  ["Bayern", 0],
];

describe("a chart part", () => {
  it("refers to the cells of its workbook and leaves out what has no number: nothing is no zero", () => {
    const xml = numberRef(rows, { column: 1, from: 1, to: 3 });
    expect(xml).toContain("<c:f>Daten!$B$2:$B$4</c:f>");
    expect(xml).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>229</c:v></c:pt><c:pt idx="2"><c:v>0</c:v></c:pt>',
    );
  });

  it("writes names so that no letter of theirs is taken for markup", () => {
    expect(textRef(rows, { column: 0, from: 1, to: 1 })).toContain("<c:v>Hessen &amp; Co</c:v>");
    expect(xmlText('<b>"ä"\u0007&')).toBe("&lt;b&gt;&quot;ä&quot;&amp;");
  });

  it("names columns as a spreadsheet does, also beyond Z", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });

  it("labels the named points only, and binds the words around a number to it by its format", () => {
    const letters = { size: 9, color: "#000000", font: "Source Sans 3", lang: "de-DE" };
    const format = labelFormat("mehr als ", 1, " %");
    expect(format).toBe('"mehr als "#,##0.0" %"');
    const xml = pointLabels([{ index: 2, format, position: "t" }], letters);
    expect(xml.match(/<c:dLbl>/g)).toHaveLength(1);
    expect(xml).toContain(
      '<c:idx val="2"/><c:numFmt formatCode="&quot;mehr als &quot;#,##0.0&quot; %&quot;"',
    );
    expect(chartPart("", null, letters)).toContain('<c:lang val="de-DE"/>');
  });
});

describe("what is printed", () => {
  it.each([
    ["3.322", { before: "", digits: 0, after: "" }],
    ["33,4", { before: "", digits: 1, after: "" }],
    ["mehr als 6,6", { before: "mehr als ", digits: 1, after: "" }],
    ["rund 1.000", { before: "rund ", digits: 0, after: "" }],
    ["10,5 %", { before: "", digits: 1, after: " %" }],
    ["20.000 €", { before: "", digits: 0, after: " €" }],
  ])("%s is read as words, decimals, words", (text, parts) => {
    expect(printedParts(text)).toEqual(parts);
  });
});
