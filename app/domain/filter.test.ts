import { describe, expect, it } from "vitest";
import { DEFAULT_FILTER, parseFilter, writeFilter } from "./filter";

const parse = (text: string) => parseFilter(new URLSearchParams(text));

describe("parseFilter and writeFilter", () => {
  it.each([
    ["", ""],
    ["regel=bestand&jahr=&sort=land", ""],
    ["sort=-abdeckung&regel=gefoerdert", "?regel=gefoerdert&sort=-abdeckung"],
    ["jahr=2024", "?jahr=2024"],
    ["sort=-land", "?sort=-land"],
    ["utm_source=x&regel=zertifiziert", "?regel=zertifiziert"],
  ])("%s is written back as %s", (given, canonical) => {
    const parsed = parse(given);
    if (!parsed.ok) throw new Error(parsed.part);
    expect(writeFilter(parsed.filter)).toBe(canonical);
    expect(parse(canonical)).toEqual(parsed);
  });

  it("is the default filter where nothing is asked for", () => {
    expect(parse("")).toEqual({ ok: true, filter: DEFAULT_FILTER });
  });

  it.each([
    ["regel=alle", "regel"],
    ["regel=existing", "regel"],
    ["jahr=20244", "jahr"],
    ["jahr=1989", "jahr"],
    ["jahr=-2024", "jahr"],
    ["sort=--land", "sort"],
    ["sort=toString", "sort"],
  ])("%s is refused and named as the part %s", (given, part) => {
    expect(parse(given)).toMatchObject({ ok: false, part });
  });
});
