import { expect, it } from "vitest";
import { sourceNumbers } from "./source-numbers";

const source = (sourceId: string) => ({
  sourceId,
  publisher: "P",
  title: "T",
  url: "https://p.example",
  date: null,
});
const briefing = { locale: "de" as const, sources: ["a", "b", "c", "d", "e", "f"].map(source) };

it.each([
  ["b", "Nr. 2 der Liste am Ende"],
  ["ab", "Nr. 1, 2 der Liste am Ende"],
  ["abcf", "Nr. 1–3, 6 der Liste am Ende"],
])("of the sources %s are named by their place in the list", (cited, text) => {
  expect(sourceNumbers(briefing, [...cited].map(source))).toBe(text);
});

it("of no source nothing is said", () => {
  expect(sourceNumbers(briefing, [])).toBeUndefined();
});
