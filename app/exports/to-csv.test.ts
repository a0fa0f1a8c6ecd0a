import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { ChartSpec } from "~/charts/spec";
import { chartToCsv, toCsv } from "./to-csv.server";

const spec: ChartSpec = {
  id: "probe",
  locale: "de",
  title: "Befund",
  subtitle: "Maß; Stand",
  alt: "",
  plot: { type: "bars", unit: "", groups: [] },
  notes: ["Hinweis"],
  limits: ["Sagt nichts über Qualität"],
  sources: [
    { sourceId: "S1", publisher: "Amt", title: "Bericht", url: "https://example.org/a", date: "2024" },
  ],
  credits: [],
  demo: true,
  table: {
    caption: "",
    columns: [
      { key: "land", label: "Land", kind: "text" },
      { key: "n", label: "Zentren", kind: "number", unit: "Anzahl" },
    ],
    rows: [
      { id: "06", cells: { land: { text: "Hessen", raw: "Hessen" }, n: { text: "1.227,5", raw: 1227.5 } } },
      {
        id: "03",
        cells: {
          land: { text: "NI", raw: 'Niedersachsen; "NI"' },
          n: { text: "kein Landesprogramm", raw: null, status: "no_programme" },
        },
      },
    ],
  },
};

describe("a chart's table as CSV", () => {
  it("holds raw numbers, says why one is missing, and carries sources, caveats and the demo mark", () => {
    const rows: string[][] = parse(chartToCsv(spec));
    expect(rows[0]).toEqual(["Land", "Zentren [Anzahl]", "Zentren (status)"]);
    expect(rows[1]).toEqual(["Hessen", "1227.5", ""]);
    expect(rows[2]).toEqual(['Niedersachsen; "NI"', "", "no_programme"]);
    const below = rows.slice(3).map(([first]) => first);
    expect(below).toEqual([
      "DEMO-DATEN",
      "Befund",
      "Maß; Stand",
      "Hinweis",
      "Sagt nichts über Qualität",
      "Amt, Bericht, 2024, https://example.org/a",
    ]);
  });

  it("opens in a German Excel: byte order mark, semicolons", () => {
    const text = chartToCsv(spec, "excel");
    expect(text.startsWith("\uFEFFLand;")).toBe(true);
    expect(parse(text, { delimiter: ";", bom: true })).toHaveLength(9);
  });

  it("makes text that starts like a formula harmless", () => {
    expect(toCsv(["a"], [["=HYPERLINK(1)"]])).not.toMatch(/^=/m);
  });
});
