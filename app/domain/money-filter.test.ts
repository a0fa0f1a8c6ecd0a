import { describe, expect, it } from "vitest";
import { DEFAULT_MONEY_FILTER, parseMoneyFilter, writeMoneyFilter } from "./money-filter";

const parse = (text: string) => parseMoneyFilter(new URLSearchParams(text), [2020, 2024]);

describe("the part of the address on money", () => {
  it.each(["", "land=&preise=", "preise=nominal", "utm=1"])("reads „%s“ as the default", (text) => {
    expect(parse(text)).toEqual({ ok: true, filter: DEFAULT_MONEY_FILTER });
  });

  it("reads a Land and a base year, and writes them as they were read", () => {
    const parsed = parse("land=nordrhein-westfalen&preise=2020");
    expect(parsed).toMatchObject({ ok: true, filter: { land: { ags: "05" }, basis: 2020 } });
    if (parsed.ok) expect(writeMoneyFilter(parsed.filter)).toBe("?land=nordrhein-westfalen&preise=2020");
    expect(writeMoneyFilter(DEFAULT_MONEY_FILTER)).toBe("");
  });

  it("names the part it cannot read: an unknown Land, a year without an index, anything else", () => {
    expect(parse("land=atlantis")).toMatchObject({ ok: false, part: "land", value: "atlantis" });
    expect(parse("preise=2025")).toEqual({
      ok: false,
      part: "preise",
      value: "2025",
      allowed: "nominal, 2020, 2024",
    });
    expect(parse("preise=02020")).toMatchObject({ ok: false, part: "preise" });
  });
});
