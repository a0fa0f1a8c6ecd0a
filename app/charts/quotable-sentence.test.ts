import { describe, expect, it } from "vitest";
import type { Headline } from "~/domain/headline-observation";
import { landByAgs } from "~/domain/land";
import type { Program } from "~/domain/program";
import type { Source } from "~/domain/source";
import { type Emptiness, numberValue, type Value } from "~/domain/value";
import type { LandOverview } from "~/metrics/laender-overview";
import { citationText } from "./citation-text";
import { quotableSentence } from "./quotable-sentence";

const source: Source = {
  sourceId: "M1",
  kind: "official",
  publisher: "Prüfamt",
  title: "Zahlen",
  url: "https://example.org/",
  published: "2024-11",
  accessed: "2026-11-23",
};
const program = { programId: "P", role: "family_centers", term: null, endYear: null } as unknown as Program;

/** A Land with so many funded centres in 2024; 0 is a count. */
function counted(ags: string, count: number): LandOverview {
  const headline = {
    observation: {
      count,
      whatIsCounted: "funded",
      year: 2024,
      asOf: null,
      kitaBased: null,
      countsKitas: false,
    },
    program,
    flags: [],
    date: "2024-12-31",
  } as unknown as Headline;
  const values = { centers: numberValue(count) } as Record<string, Value>;
  return { land: landByAgs(ags), headline, values, programs: [program], source } as unknown as LandOverview;
}

function silent(ags: string, kind: Emptiness, programs: Program[]): LandOverview {
  const values = { centers: { kind }, coverage: { kind } };
  return { land: landByAgs(ags), headline: null, values, programs, source: null } as unknown as LandOverview;
}

const text = (entry: LandOverview, locale: "de" | "en" = "de") =>
  quotableSentence(entry, "centers", source, "", locale).text.split(/ Zu beachten| Please note/)[0];

describe("the sentence of a number", () => {
  it("says a counted nothing as none, one as one, many as many", () => {
    expect(text(counted("10", 0))).toBe("Im Saarland ist kein Familienzentrum gezählt, Stand 2024.");
    expect(text(counted("10", 1))).toBe("Im Saarland ist 1 gefördertes Familienzentrum gezählt, Stand 2024.");
    expect(text(counted("04", 2))).toBe(
      "Im Land Bremen sind 2 geförderte Familienzentren gezählt, Stand 2024.",
    );
    expect(text(counted("10", 1), "en")).toBe(
      "In the Saarland, 1 funded family centre is counted, as of 2024.",
    );
  });

  it("has a sentence of its own for each kind of emptiness, and never the figure 0", () => {
    const said = [
      text(silent("10", "no_programme", [])),
      text(silent("10", "no_programme", [program])),
      text(silent("10", "not_published", [])),
      text(silent("10", "not_published", [program])),
      text(silent("10", "not_collected", [])),
      text(silent("10", "pending", [])),
    ];
    expect(said).toEqual([
      "Für das Saarland gibt es keine Landeszahl der Familienzentren: Ein Landesprogramm für Familienzentren, das zählen könnte, hat das Land nicht.",
      "Für das Saarland gibt es keine Landeszahl der Familienzentren: Ein Landesprogramm für Familienzentren läuft dort nicht mehr.",
      "Für das Saarland ist keine Landeszahl der Familienzentren gefunden: In den durchsuchten Quellen ist kein Landesprogramm für Familienzentren belegt.",
      "Für das Saarland ist keine Landeszahl der Familienzentren gefunden: In den durchsuchten Quellen steht keine veröffentlichte Zählung.",
      "Für das Saarland wird die Landeszahl der Familienzentren nicht erhoben.",
      "Für das Saarland ist die Landeszahl der Familienzentren angekündigt, aber noch nicht veröffentlicht.",
    ]);
    expect(said.join()).not.toMatch(/\b0\b/);
  });

  it("stands under the public address where one is set, else under a path, in English below /en", () => {
    const entry = counted("06", 2);
    expect(quotableSentence(entry, "centers", null, "https://atlas.example", "de").href).toBe(
      "https://atlas.example/laender/hessen",
    );
    expect(quotableSentence(entry, "centers", null, "", "en").href).toBe("/en/laender/hessen");
  });
});

describe("the citation in a sentence", () => {
  it("is dated by the publication, else by the day it was read, else says that it has no date", () => {
    expect(citationText([source], "de")).toBe("Quelle: Prüfamt: Zahlen (11/2024).");
    expect(citationText([{ ...source, published: null }], "de")).toBe(
      "Quelle: Prüfamt: Zahlen (abgerufen am 23.11.2026).",
    );
    expect(citationText([{ ...source, published: null, accessed: null }], "de")).toBe(
      "Quelle: Prüfamt: Zahlen (ohne Datum).",
    );
  });

  it("names each source once, two in words, and says how many more there are", () => {
    const sources = ["A", "B", "C", "A"].map((sourceId) => ({ ...source, sourceId, title: sourceId }));
    expect(citationText(sources, "de")).toBe(
      "Quellen: Prüfamt: A (11/2024); Prüfamt: B (11/2024) und 1 weitere, genannt unter der Adresse.",
    );
    expect(citationText([null], "de")).toBe("");
  });
});
