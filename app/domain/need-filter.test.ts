import { describe, expect, it } from "vitest";
import { parseNeed, writeNeed } from "./need-filter";

const parse = (text: string) => parseNeed(new URLSearchParams(text));

describe("parseNeed and writeNeed", () => {
  it.each([
    ["", ""],
    ["bedarf=", ""],
    ["bedarf=sgb2", ""],
    ["mass=abdeckung&bedarf=arbeitslosigkeit", "bedarf=arbeitslosigkeit"],
    ["bedarf=anteil-unter-sechs", "bedarf=anteil-unter-sechs"],
  ])("%s is written back as %s", (given, canonical) => {
    const parsed = parse(given);
    if (!parsed.ok) throw new Error(parsed.value);
    expect(writeNeed(parsed.indicator)).toBe(canonical);
    expect(parse(canonical)).toEqual(parsed);
  });

  it.each(["bedarf=unemployment", "bedarf=armut", "bedarf=toString"])(
    "%s is refused with the words that are allowed",
    (given) => {
      expect(parse(given)).toEqual({
        ok: false,
        part: "bedarf",
        value: given.slice(7),
        allowed: "sgb2, arbeitslosigkeit, anteil-unter-sechs",
      });
    },
  );
});
