import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { similarOrganisations } from "./similar-organisations";

const at = (landAgs: string | null, ...names: string[]) => names.map((name) => ({ name, landAgs }));

describe("names of one organisation", () => {
  test.each([
    ["Hansestadt Lübeck", "Stadt Luebeck"],
    ["Landeshauptstadt Stuttgart, Jugendamt", "Stadt Stuttgart - Jugendamt"],
    ["Gesundheit Berlin-Brandenburg e. V.", "Gesundheit Berlin Brandenburg e.V."],
    ["Diakonie Muster gGmbH", "DIAKONIE MUSTER"],
    ["LVG & AFS Niedersachsen", "LVG und AFS Niedersachsen"],
    ["Deutsche Kinder- und Jugendstiftung (DKJS)", "Deutsche Kinder und Jugendstiftung"],
    ["Deutsche Kinder- und Jugendstiftung (DKJS)", "DKJS"],
    ["Familienbildung Kassel", "Familienbildung Kasel"],
    ["Familienbildung Kassel", "Familienblidung Kassel"],
  ])("„%s“ and „%s“ are reported", (first, second) => {
    expect(similarOrganisations(at("06", first, second))).toHaveLength(1);
  });

  test.each([
    ["Familienzentrum 11", "Familienzentrum 12"],
    ["Stadt Leer", "Stadt Lehr"],
    ["Landkreis Göttingen", "Stadt Göttingen"],
    ["Caritas Kassel", "Diakonie Kassel"],
  ])("„%s“ and „%s“ are two", (first, second) => {
    expect(similarOrganisations(at("06", first, second))).toEqual([]);
  });

  test("of different Länder are two, a nationwide one may be any", () => {
    expect(
      similarOrganisations([...at("05", "Stadt Neustadt am See"), ...at("06", "Stadt Neustadt am See")]),
    ).toEqual([]);
    expect(
      similarOrganisations([...at("05", "Verband Muster e. V."), ...at(null, "Verband Muster")]),
    ).toHaveLength(1);
  });

  test("are found in none of the public organisations", () => {
    const rows: Record<string, string>[] = parse(readFileSync("data/network/stakeholders.csv"), {
      columns: true,
    });
    const named = rows.map(({ organisation = "", land_ags }) => ({
      name: organisation,
      landAgs: land_ags || null,
    }));
    expect(similarOrganisations(named)).toEqual([]);
  });
});
