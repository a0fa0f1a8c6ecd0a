import { expect, test } from "vitest";
import { placeOfLand } from "./use-map-target";

const at = (ags: string, lon: number, lat: number) => ({
  ags,
  lon,
  lat,
  name: ags,
  text: ags,
  classIndex: null,
  emptiness: null,
});

test("a Land is seen whole: the middle of its regions, closer the smaller it is", () => {
  const regions = [at("06611", 9.5, 51.25), at("06411", 8.5, 49.75), at("05111", 6.8, 51.2)];
  const hessen = placeOfLand(regions, "06");
  expect(hessen).toMatchObject({ lon: 9, lat: 50.5 });
  const smaller = placeOfLand([at("10041", 7, 49.2), at("10042", 6.6, 49.4)], "10");
  expect(smaller?.zoom).toBeGreaterThan(hessen?.zoom ?? 99);
});

test("a Land none of whose regions is known has no place", () => {
  expect(placeOfLand([at("05111", 6.8, 51.2)], "06")).toBeNull();
});
