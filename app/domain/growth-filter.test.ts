import { describe, expect, it } from "vitest";
import {
  DEFAULT_GROWTH_FILTER,
  type GrowthFilter,
  parseGrowthFilter,
  writeGrowthFilter,
} from "./growth-filter";

const parse = (query: string) => parseGrowthFilter(new URLSearchParams(query));
function filterOf(query: string): GrowthFilter {
  const parsed = parse(query);
  if (!parsed.ok) throw new Error(parsed.part);
  return parsed.filter;
}

describe("an address that can be read", () => {
  it("is all Länder on axes of their own, with no year marked, where it is empty", () => {
    expect(filterOf("")).toEqual(DEFAULT_GROWTH_FILTER);
    expect(DEFAULT_GROWTH_FILTER).toMatchObject({ view: "laender", scale: "free", stand: null });
  });

  it("takes empty form fields for no choice", () => {
    expect(filterOf("ansicht=&stand=&scale=&land=&basis=&von=&bis=")).toEqual(DEFAULT_GROWTH_FILTER);
  });

  it("means the view of the Land where only the Land is named, and the named view where one is", () => {
    expect(filterOf("land=hessen")).toMatchObject({ view: "land", landAgs: "06" });
    expect(filterOf("ansicht=index&land=hessen").view).toBe("index");
  });

  it.each([
    "",
    "?scale=shared",
    "?scale=shared&stand=2016",
    "?ansicht=land&land=saarland&stand=2016",
    "?ansicht=index&basis=2015",
    "?ansicht=aufteilung&von=2015&bis=2025&stand=2020",
    "?ansicht=verbreitung",
  ])("%s is written as it was read", (query) => {
    expect(writeGrowthFilter(filterOf(query))).toBe(query);
  });

  it("loses the parts of other views when it is written, so that equal pages have equal addresses", () => {
    const everything = "scale=shared&land=hessen&basis=2015&von=2010&bis=2020";
    expect(writeGrowthFilter(filterOf(`ansicht=index&${everything}`))).toBe("?ansicht=index&basis=2015");
  });
});

describe("an address that cannot be read", () => {
  it.each([
    ["ansicht=kuchen", "ansicht", "laender, land, index, aufteilung, verbreitung"],
    ["stand=gestern", "stand", "1990–2100"],
    ["stand=1989", "stand", "1990–2100"],
    ["scale=log", "scale", "free, shared"],
    ["basis=15", "basis", "1990–2100"],
    ["von=2010&bis=x", "bis", "1990–2100"],
  ])("%s: names the part and what is possible", (query, part, allowed) => {
    expect(parse(query)).toMatchObject({ ok: false, part, allowed });
  });

  it("names the Länder where the Land is unknown", () => {
    expect(parse("land=preussen")).toMatchObject({ ok: false, part: "land", value: "preussen" });
  });

  it("refuses a period that ends where it begins, or before", () => {
    expect(parse("von=2020&bis=2020")).toMatchObject({ ok: false, part: "bis", allowed: "2021–2100" });
    expect(parse("von=2020&bis=2010")).toMatchObject({ ok: false, part: "bis" });
  });

  it("names the first of several faults", () => {
    expect(parse("scale=log&basis=x")).toMatchObject({ part: "scale", value: "log" });
  });
});
