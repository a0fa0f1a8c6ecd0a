import { describe, expect, it } from "vitest";
import type { Gemeinde } from "../sources/boundaries";
import { gemeindeFinder, normalName } from "./find-gemeinde";

const gemeinde = (gemeindeAgs: string, name: string): Gemeinde => ({
  gemeindeAgs,
  name,
  kreisAgs: gemeindeAgs.slice(0, 5),
  landAgs: gemeindeAgs.slice(0, 2),
  lon: 10,
  lat: 50,
});

const find = gemeindeFinder(
  [
    gemeinde("03159016", "Hann. Münden"),
    gemeinde("03156011", "Osterode am Harz"),
    gemeinde("08335075", "Singen (Hohentwiel)"),
    gemeinde("08317011", "Biberach"),
    gemeinde("08426021", "Biberach an der Riß"),
    gemeinde("09184145", "Taufkirchen"),
    gemeinde("09183145", "Taufkirchen"),
    gemeinde("09574138", "Lauf a.d. Pegnitz"),
    gemeinde("09162000", "München"),
    gemeinde("06535016", "Neustadt (Hessen)"),
    gemeinde("06535017", "Marburg"),
    gemeinde("11000000", "Berlin"),
  ],
  [
    { place: "Biberach", landAgs: "08", sourceDataset: "web_biberach", gemeindeAgs: "08426021" },
    { place: "Scharmede", landAgs: "03", sourceDataset: null, gemeindeAgs: "03156011" },
  ],
);
const agsOf = (place: string | null, land: string, dataset = "web_x") =>
  find(place, land, dataset).found?.gemeindeAgs;

describe("gemeindeFinder", () => {
  it.each([
    ["Hann. Münden", "03", "03159016"],
    ["Hannoversch Münden", "03", "03159016"],
    ["Singen (Hohentwiel)", "08", "08335075"],
    ["Singen", "08", "08335075"],
    ["Osterode", "03", "03156011"],
    ["Lauf an der Pegnitz", "09", "09574138"],
    ["Muenchen", "09", "09162000"],
    ["München, Landeshauptstadt", "09", "09162000"],
    ["Biberach an der Riß", "08", "08426021"],
  ])("finds %s in Land %s as %s", (place, land, ags) => {
    expect(agsOf(place, land)).toBe(ags);
  });

  it("guesses none of two Gemeinden with the same name", () => {
    const result = find("Taufkirchen", "09", "web_x");
    expect(result.found).toBeUndefined();
    expect(result).toMatchObject({ reason: expect.stringContaining("nicht eindeutig") });
  });

  it("does not take a bare name for the Gemeinde of that name where a longer namesake exists", () => {
    expect(agsOf("Biberach", "08")).toBeUndefined();
  });

  it("does not take one addition for another", () => {
    expect(agsOf("Neustadt (Wied)", "06")).toBeUndefined();
  });

  it("looks only within the Land the list names", () => {
    expect(agsOf("München", "08")).toBeUndefined();
  });

  it("uses an alias for a homonym only in the list it was reviewed for", () => {
    expect(agsOf("Biberach", "08", "web_biberach")).toBe("08426021");
    expect(agsOf("Biberach", "08", "web_other")).toBeUndefined();
  });

  it("uses an alias without a list everywhere in its Land", () => {
    expect(agsOf("Scharmede", "03")).toBe("03156011");
  });

  it("needs no place in a Land that is one Gemeinde, and reports a missing place elsewhere", () => {
    expect(agsOf(null, "11")).toBe("11000000");
    expect(agsOf("Neukölln", "11")).toBe("11000000");
    expect(find(null, "09", "web_x")).toMatchObject({
      found: undefined,
      reason: "Die Liste nennt keinen Ort.",
    });
  });
});

describe("normalName", () => {
  it.each([
    ["Rothenburg o.d. Tauber", "rothenburg ob der tauber"],
    ["Mühldorf a. Inn", "muehldorf am inn"],
    ["St. Ingbert", "sankt ingbert"],
    ["Limburg a.d. Lahn", "limburg an der lahn"],
    ["Neumarkt i.d. OPf.", "neumarkt in der opf"],
  ])("reads %s as %s", (name, normal) => {
    expect(normalName(name)).toBe(normal);
  });
});
