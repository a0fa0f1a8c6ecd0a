import { describe, expect, it } from "vitest";
import { organisationSlugs } from "./organisation-slug";

const slugs = (...names: string[]) => [
  ...organisationSlugs(
    names.map((organisation, index) => ({ stakeholderId: `a-${index}`, organisation })),
  ).values(),
];

describe("organisationSlugs", () => {
  it.each([
    ["Deutsche Kinder- und Jugendstiftung (DKJS)", "deutsche-kinder-und-jugendstiftung-dkjs"],
    ["Hansestadt Lübeck", "hansestadt-luebeck"],
    ["ISA – Institut für soziale Arbeit e. V.", "isa-institut-fuer-soziale-arbeit-e-v"],
    ["Maßstab & Café", "massstab-cafe"],
    // 60 letters end inside "gleichstellung": the last whole word before stays the last.
    [
      "Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration NRW",
      "ministerium-fuer-kinder-jugend-familie-gleichstellung-flucht",
    ],
    ["x".repeat(70), "x".repeat(60)],
  ])("%s becomes %s", (name, slug) => {
    expect(slugs(name)).toEqual([slug]);
  });

  it("names that give the same words both carry their id, and the others stay as they are", () => {
    expect(slugs("Stadt Lübeck", "Stadt Luebeck", "Stadt Leipzig")).toEqual([
      "stadt-luebeck-a-0",
      "stadt-luebeck-a-1",
      "stadt-leipzig",
    ]);
  });

  it("a name without a single letter of ours is known by its id", () => {
    expect(slugs("世界")).toEqual(["a-0"]);
  });
});
