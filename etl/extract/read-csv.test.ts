import { describe, expect, it } from "vitest";
import { readCsv } from "./read-csv";

const utf8 = (text: string) => Buffer.from(text, "utf8");
const latin1 = (text: string) => Buffer.from(text, "latin1");

describe("readCsv", () => {
  it("gives each row the line it starts in, also after a quoted text of two lines and an empty line", () => {
    const table = readCsv("a.csv", utf8('id,note\n1,"erste\nzweite"\n\n2,x\n'));
    expect(table.rows).toEqual([
      { line: 2, values: { id: "1", note: "erste\nzweite" } },
      { line: 5, values: { id: "2", note: "x" } },
    ]);
    expect(table.problems).toEqual([]);
  });

  it("reads a file with byte order mark and Windows line ends without a mark in the first column", () => {
    const table = readCsv("a.csv", utf8("\uFEFFid,name\r\n1,Köln\r\n"));
    expect(table.columns).toEqual(["id", "name"]);
    expect(table.rows[0]?.values).toEqual({ id: "1", name: "Köln" });
  });

  it("names line and column of the first byte that is not UTF-8", () => {
    const table = readCsv("a.csv", latin1("id,name\n1,Bonn\n2,München\n"));
    expect(table.rows).toEqual([]);
    expect(table.problems).toEqual([
      {
        file: "a.csv",
        line: 3,
        column: 4,
        message:
          "Die Datei ist nicht in UTF-8 gespeichert (vermutlich Windows-1252/Latin-1). Bitte als „CSV UTF-8“ speichern.",
      },
    ]);
  });

  it("counts columns in characters, so that valid umlauts before the broken byte count once", () => {
    const bytes = Buffer.concat([utf8("id,name\n1,Föhr "), latin1("ö"), utf8("\n")]);
    expect(readCsv("a.csv", bytes).problems[0]).toMatchObject({ line: 2, column: 8 });
  });

  it("reports a quotation mark that never closes at the row where it opens", () => {
    const table = readCsv("a.csv", utf8('id,name\n1,Bonn\n2,"Köln\n3,Ulm\n'));
    expect(table.problems).toHaveLength(1);
    expect(table.problems[0]).toMatchObject({ line: 3 });
    expect(table.problems[0]?.message).toContain("nicht geschlossen");
  });

  it("keeps a row with too few or too many cells apart and reads the others", () => {
    const table = readCsv("a.csv", utf8("id,name\n1\n2,Köln\n3,Ulm,x\n"));
    expect(table.rows.map(({ line }) => line)).toEqual([3]);
    expect(table.brokenRows.map(({ problem }) => [problem.line, problem.message.slice(0, 20)])).toEqual([
      [2, "1 Spalten statt 2 wi"],
      [4, "3 Spalten statt 2 wi"],
    ]);
  });

  it("takes a file whose last line has no end for truncated", () => {
    const table = readCsv("a.csv", utf8("id,name\n1,Bonn\n2,Kö"));
    expect(table.problems[0]).toMatchObject({ line: 3 });
    expect(table.problems[0]?.message).toContain("abgeschnitten");
  });

  it("calls an empty file empty", () => {
    expect(readCsv("a.csv", utf8("\n")).problems[0]?.message).toContain("leer");
  });

  it("refuses a header that names a column twice", () => {
    expect(readCsv("a.csv", utf8("id,id\n1,2\n")).problems[0]).toMatchObject({ line: 1, column: "id" });
  });
});
