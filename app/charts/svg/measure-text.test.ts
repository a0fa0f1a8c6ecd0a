import { expect, test } from "vitest";
import { textWidth, wordWidth, wrapText } from "./measure-text";

test("a line's width follows the font: 1.000 letters n of 14 px are 7,6 m wide, with 4 % to spare", () => {
  expect(textWidth("n".repeat(1000), 14)).toBeCloseTo(0.544 * 14 * 1000 * 1.04, 5);
  expect(textWidth("Hessen", 14, 600)).toBeGreaterThan(textWidth("Hessen", 14));
});

test("long names break after their hyphen and keep every letter", () => {
  expect(wrapText("Mecklenburg-Vorpommern", 110, 14)).toEqual(["Mecklenburg-", "Vorpommern"]);
  expect(wrapText("Hessen", 110, 14)).toEqual(["Hessen"]);
});

test("school years and numbers with a no-break space are not divided", () => {
  expect(wrapText("Stand 2025/26", 70, 14)).toEqual(["Stand", "2025/26"]);
  expect(wrapText("nicht gefunden:\u00a01", 80, 14)).toEqual(["nicht", "gefunden:\u00a01"]);
});

test("a word wider than the line is divided, not cut, and each part fits", () => {
  const lines = wrapText("Familienstützpunktkoordinierungsstelle", 90, 14);
  expect(lines.map((line) => line.replace(/-$/, "")).join("")).toBe("Familienstützpunktkoordinierungsstelle");
  for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(90);
});

test("the narrowest line of undivided words is that of the longest, or of its part after a hyphen", () => {
  expect(wordWidth("Ministerien und Behörden", 13, 600)).toBe(textWidth("Ministerien", 13, 600));
  expect(wordWidth("Mecklenburg-Vorpommern", 14)).toBe(textWidth("Mecklenburg-", 14));
  expect(wordWidth("", 14)).toBe(0);
});
