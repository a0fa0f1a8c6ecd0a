import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { names, parseDataChanges } from "./data-changes";

const text = `# Was sich geändert hat

Für alle, die zitieren.

## 2026-12-01: eine Zahl geändert

- Hessen 2025: 230 statt 229, weil die \`Quelle\` berichtigt
  wurde.
- Neu: eine Spalte.

## 2026-11-24: erster Datenstand

- Sachsen-Anhalt und Thüringens Zahlen.
`;

describe("the list of changes", () => {
  it("is read point by point, with the date of its section, lines joined and code marks off", () => {
    expect(parseDataChanges(text)).toEqual([
      {
        date: "2026-12-01",
        heading: "eine Zahl geändert",
        text: "Hessen 2025: 230 statt 229, weil die Quelle berichtigt wurde.",
      },
      { date: "2026-12-01", heading: "eine Zahl geändert", text: "Neu: eine Spalte." },
      { date: "2026-11-24", heading: "erster Datenstand", text: "Sachsen-Anhalt und Thüringens Zahlen." },
    ]);
  });

  it("names a Land as a whole word, also in the genitive", () => {
    const [hessen, , mixed] = parseDataChanges(text);
    expect(names(hessen as never, ["Hessen"])).toBe(true);
    expect(names(mixed as never, ["Sachsen"])).toBe(false);
    expect(names(mixed as never, ["Thüringen"])).toBe(true);
    expect(names(mixed as never, ["Sachsen-Anhalt"])).toBe(true);
  });

  it("of the data itself can be read: every section has its points", () => {
    const file = readFileSync("data/CHANGELOG.md", "utf8");
    const sections = file.match(/^## /gm)?.length ?? 0;
    const changes = parseDataChanges(file);
    expect(new Set(changes.map(({ date }) => date)).size).toBe(sections);
  });
});
