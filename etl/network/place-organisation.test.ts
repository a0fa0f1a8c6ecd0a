import { describe, expect, test } from "vitest";
import { gemeindeFinder } from "../validate/find-gemeinde";
import { organisationPlacer } from "./place-organisation";

const gemeinde = (gemeindeAgs: string, name: string) => ({
  gemeindeAgs,
  kreisAgs: gemeindeAgs.slice(0, 5),
  landAgs: gemeindeAgs.slice(0, 2),
  name,
  lon: 9,
  lat: 50,
});
const GEMEINDEN = [
  gemeinde("11000000", "Berlin, Stadt"),
  gemeinde("14713000", "Leipzig, Stadt"),
  gemeinde("14612000", "Dresden, Stadt"),
  gemeinde("05117000", "Mülheim an der Ruhr, Stadt"),
  gemeinde("06431002", "Bensheim, Stadt"),
  gemeinde("05000001", "Neustadt"),
  gemeinde("06000001", "Neustadt"),
  gemeinde("07000001", "Mülheim-Kärlich"),
];
const place = organisationPlacer(GEMEINDEN, gemeindeFinder(GEMEINDEN, []));

describe("the seat of an organisation", () => {
  test.each([
    ["in its Land", "Bensheim", "06", "06431002"],
    ["without a Land, where one Gemeinde alone has the name", "Mülheim an der Ruhr", null, "05117000"],
    ["in Berlin, though it works for another Land", "Berlin", "05", "11000000"],
    ["of a homonym, with its Land", "Neustadt", "05", "05000001"],
  ])("is found %s", (_name, town, land, expected) => {
    expect(place(town, land).found?.gemeindeAgs).toBe(expected);
  });

  test.each([
    ["no place is named", null, "11"],
    ["the place lies in another Land than the organisation", "Bensheim", "05"],
    ["an organisation of Berlin sits in Leipzig", "Leipzig", "11"],
    ["several Gemeinden bear the name and no Land is given", "Neustadt", null],
    ["no Gemeinde bears the name", "Hintertupfing", null],
  ])("stays unknown where %s", (_name, town, land) => {
    const result = place(town, land);
    expect(result.found).toBeUndefined();
    expect(!result.found && result.reason).toMatch(/\S \S/);
  });
});
