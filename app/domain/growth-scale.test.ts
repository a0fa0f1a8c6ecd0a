import { expect, it } from "vitest";
import { parseGrowthScale, writeGrowthScale } from "./growth-scale";

const parse = (query: string) => parseGrowthScale(new URLSearchParams(query));

it("is the first scale where the address names none, and a fault where it names an unknown one", () => {
  expect(parse("")).toBe("free");
  expect(parse("scale=")).toBe("free");
  expect(parse("scale=shared")).toBe("shared");
  expect(parse("scale=log")).toEqual({ fault: "log" });
});

it("is written only where it is not the first", () => {
  expect(writeGrowthScale("free")).toBe("");
  expect(writeGrowthScale("shared")).toBe("?scale=shared");
});
