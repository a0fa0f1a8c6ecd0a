import { expect, it } from "vitest";
import { distinctNames } from "./distinct-names";

it("adds what tells two regions apart to names that occur twice, and to no other", () => {
  const regions = [
    { name: "München", context: "Kreisfreie Stadt" },
    { name: "München", context: "Landkreis" },
    { name: "Hessen", context: null },
    { name: "Fulda", context: "Landkreis" },
  ];
  expect(distinctNames(regions).map(({ name }) => name)).toEqual([
    "München (Kreisfreie Stadt)",
    "München (Landkreis)",
    "Hessen",
    "Fulda",
  ]);
});
