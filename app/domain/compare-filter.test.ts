import { describe, expect, it } from "vitest";
import { DEFAULT_COMPARE_FILTER, parseCompareFilter, writeCompareFilter } from "./compare-filter";
import { LAENDER } from "./land";

const parse = (text: string) => parseCompareFilter(new URLSearchParams(text));

describe("the filter of the comparison", () => {
  it.each([
    ["", ""],
    ["laender=&mass=abdeckung&bezug=&regel=bestand&jahr=", ""],
    [`laender=${LAENDER.map(({ slug }) => slug).join(",")}`, ""],
    ["laender=bayern,nordrhein-westfalen", "?laender=nordrhein-westfalen,bayern"],
    ["laender=bayern&laender=hessen&laender=bayern", "?laender=hessen,bayern"],
    ["laender=hessen", "?laender=hessen"],
    ["mass=foerderung&bezug=median", "?mass=foerderung&bezug=median"],
    ["vergleichbar=ja&bezug=hessen", "?bezug=hessen&vergleichbar=ja"],
    [
      "jahr=2017&regel=gefoerdert&mass=datenalter&laender=saarland,berlin&utm_source=x",
      "?laender=saarland,berlin&mass=datenalter&regel=gefoerdert&jahr=2017",
    ],
  ])("%s is written back as %s", (given, canonical) => {
    const parsed = parse(given);
    if (!parsed.ok) throw new Error(parsed.part);
    expect(writeCompareFilter(parsed.filter)).toBe(canonical);
    expect(parse(canonical)).toEqual(parsed);
  });

  it("means all sixteen Länder where none is chosen", () => {
    expect(parse("")).toEqual({ ok: true, filter: DEFAULT_COMPARE_FILTER });
    expect(DEFAULT_COMPARE_FILTER.laender).toHaveLength(16);
  });

  it("reads the words as keys and measures, not as they stand", () => {
    expect(parse("laender=hessen,saarland&mass=mittel-je-kind&bezug=saarland")).toMatchObject({
      filter: { laender: ["06", "10"], measure: "budget-per-child", benchmark: { kind: "land", ags: "10" } },
    });
  });

  it.each([
    ["laender=hessen,atlantis", "laender", "atlantis"],
    ["laender=06,09", "laender", "06"],
    ["mass=bedarf", "mass", "bedarf"],
    ["mass=coverage", "mass", "coverage"],
    ["bezug=mittelwert", "bezug", "mittelwert"],
    ["vergleichbar=nein", "vergleichbar", "nein"],
    ["regel=geplant", "regel", "geplant"],
    ["jahr=bald", "jahr", "bald"],
    ["mass=toString", "mass", "toString"],
  ])("%s is refused and names %s", (given, part, value) => {
    expect(parse(given)).toMatchObject({ ok: false, part, value });
  });
});
