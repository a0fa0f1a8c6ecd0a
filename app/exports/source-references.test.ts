import { describe, expect, it } from "vitest";
import { withReferences } from "./source-references";

const source = (sourceId: string) => ({ sourceId, publisher: sourceId, title: "T", url: "u", date: null });
const sources = [source("S1"), source("S2")];
const words = {
  sources: [
    { text: "S1: T", url: "u" },
    { text: "S2: T", url: "u" },
  ],
};
const columns = [
  { key: "land", label: "Land", kind: "text" as const },
  { key: "quellen", label: "Quellen", kind: "text" as const },
];
const cell = (text: string, sourceIds?: string[]) => ({ text, raw: text, ...(sourceIds && { sourceIds }) });

describe("references of a table on paper", () => {
  it("number each cell's sources as the list does, and take the place of the column of words", () => {
    const rows = [{ id: "06", cells: { land: cell("ja", ["S2", "S1"]), quellen: cell("S1; S2") } }];
    const { table, sources: listed } = withReferences(
      { table: { caption: "", columns, rows }, sources },
      words,
    );
    expect(table.columns.map(({ key }) => key)).toEqual(["land"]);
    expect(table.rows[0]?.cells.land?.text).toBe("ja [2, 1]");
    expect(listed.map(({ text }) => text)).toEqual(["[1] S1: T", "[2] S2: T"]);
  });

  it("leave a table alone whose cells name no sources", () => {
    const table = { caption: "", columns, rows: [{ id: "06", cells: { land: cell("ja") } }] };
    expect(withReferences({ table, sources }, words)).toEqual({ table, sources: words.sources });
  });
});
