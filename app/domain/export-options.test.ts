import { describe, expect, it } from "vitest";
import { DEFAULT_EXPORT_OPTIONS, exportQuery, parseExportOptions } from "./export-options";

const parse = (query: string) => parseExportOptions(new URLSearchParams(query));

describe("options of an export", () => {
  it("are the default where the address says nothing, or nothing it knows", () => {
    expect(parse("")).toEqual(DEFAULT_EXPORT_OPTIONS);
    expect(parse("jahr=2024&format=")).toEqual(DEFAULT_EXPORT_OPTIONS);
  });

  it("are read from German words", () => {
    expect(parse("format=folie&thema=kopie&groesse=3&csv=excel&tabelle=bild&teil=block")).toEqual({
      shape: "slide",
      theme: "copy",
      size: 3,
      csv: "excel",
      table: "shown",
      part: "block",
    });
  });

  it.each([
    ["format=A4", "format", "A4", "frei, folie, a4, quadrat"],
    ["groesse=4", "groesse", "4", "1, 2, 3"],
    ["thema=dark", "thema", "dark", "hell, dunkel, kopie"],
  ])("%s is a fault that says what is allowed", (query, part, value, allowed) => {
    expect(parse(query)).toEqual({ fault: { part, value, allowed } });
  });

  it("are written behind the filter, in fixed order, without what is as by default", () => {
    expect(exportQuery("?jahr=2024", { size: 2, shape: "slide", theme: "light" })).toBe(
      "?jahr=2024&format=folie&groesse=2",
    );
    expect(exportQuery("", { size: 1 })).toBe("");
  });

  it("come back from the address they were written to", () => {
    const options = { ...DEFAULT_EXPORT_OPTIONS, shape: "square", theme: "dark", size: 2 } as const;
    expect(parse(exportQuery("", options))).toEqual(options);
  });
});
