import { describe, expect, it } from "vitest";
import { DEFAULT_MATRIX_FILTER, parseMatrixFilter, writeMatrixFilter } from "./matrix-filter";

const parse = (text: string) => parseMatrixFilter(new URLSearchParams(text));

describe("parseMatrixFilter and writeMatrixFilter", () => {
  it.each([
    ["", ""],
    ["msort=&mnur=&mlaufend=&mbegriff=%20", ""],
    ["mlaufend=ja&msort=-beginn", "msort=-beginn&mlaufend=ja"],
    ["msort=land", "msort=land"],
    ["laender=hessen&mnur=unterschiede&sort=stand", "mnur=unterschiede"],
    ["mbegriff= Eltern-Kind ", "mbegriff=Eltern-Kind"],
  ])("%s is written back as %s", (given, canonical) => {
    const parsed = parse(given);
    if (!parsed.ok) throw new Error(parsed.part);
    expect(writeMatrixFilter(parsed.filter)).toBe(canonical);
    expect(parse(canonical)).toEqual(parsed);
  });

  it("is the default where nothing is asked for", () => {
    expect(parse("jahr=2024")).toEqual({ ok: true, filter: DEFAULT_MATRIX_FILTER });
  });

  it.each([
    ["msort=schoenheit", "msort"],
    ["msort=--land", "msort"],
    ["msort=toString", "msort"],
    ["mnur=gleiche", "mnur"],
    ["mlaufend=nein", "mlaufend"],
    [`mbegriff=${"x".repeat(61)}`, "mbegriff"],
  ])("%s is refused and named as the part %s", (given, part) => {
    expect(parse(given)).toMatchObject({ ok: false, part });
  });
});
