import { expect, test } from "vitest";
import { bivariateColors, classColors, palette } from "./theme";

/** WCAG 2.2 relative luminance and contrast of two hex colours. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

test.each(["light", "dark", "copy"] as const)(
  "letters reach 4.5:1 and marks 3:1 on their ground (%s)",
  (theme) => {
    const colors = palette(theme);
    for (const { fill, text } of colors.classes) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
    for (const text of [colors.ink, colors.inkSoft, colors.warn, colors.accent, colors.people]) {
      expect(contrast(text, colors.surface)).toBeGreaterThanOrEqual(4.5);
    }
    for (const mark of [colors.context, colors.accent, colors.blue3, colors.outline]) {
      expect(contrast(mark, colors.surface)).toBeGreaterThanOrEqual(3);
    }
  },
);

test("the page follows the stylesheet, a file carries literal colours", () => {
  expect(palette("page").ink).toBe("var(--ink, light-dark(#1b2333, #eef1f6))");
  expect(palette("page").blue1).toContain("var(--blue-1,");
  expect(palette("page").inkSoft).toContain("var(--ink-soft,");
  expect(palette("light").ink).toBe("#1b2333");
});

test("a chart of the people's network holds no blue mark, and everything else as it was", () => {
  const { accent, blue3, ...rest } = palette("light", "people");
  expect([accent, blue3]).toEqual(["#a8481a", "#a8481a"]);
  const { accent: _, blue3: __, ...same } = palette("light");
  expect(rest).toEqual(same);
});

test("few classes spread over the whole ramp and a sixth class is refused", () => {
  const { classes } = palette("light");
  expect([0, 1, 2].map((index) => classColors(palette("light"), index, 3))).toEqual([
    classes[0],
    classes[2],
    classes[4],
  ]);
  expect(() => classColors(palette("light"), 5, 6)).toThrow("höchstens fünf Klassen");
});

/** CIE lightness, for how far two colours lie apart in grey. */
const lightness = (hex: string) => 116 * Math.cbrt(luminance(hex)) - 16;

test.each(["light", "dark", "copy"] as const)(
  "the nine cells of two measures differ in grey too (%s)",
  (theme) => {
    const colors = palette(theme);
    const cells = Array.from({ length: 9 }, (_, cell) => bivariateColors(colors, cell));
    for (const { fill, text } of cells) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
    const greys = cells.map(({ fill }) => lightness(fill)).sort((a, b) => a - b);
    const steps = greys.slice(1).map((grey, index) => grey - (greys[index] as number));
    expect(Math.min(...steps)).toBeGreaterThan(5);
    expect(() => bivariateColors(colors, 9)).toThrow("neun Felder");
  },
);

/** Where a copier turns shades into dots, steps closer than this run together. */
const COPIED_APART = 15;

test("for the copier every colour is a grey, and the five classes lie far apart, whatever part of the ramp is used", () => {
  const colors = palette("copy");
  const all = [
    ...Object.values(colors).filter((value) => typeof value === "string"),
    ...colors.bivariate.map(({ fill }) => fill),
  ];
  for (const color of all) expect(color).toMatch(/^#([0-9a-f]{2})\1\1$/);
  for (const count of [2, 3, 4, 5]) {
    const greys = Array.from({ length: count }, (_, index) =>
      lightness(classColors(colors, index, count).fill),
    );
    const steps = greys.slice(1).map((grey, index) => (greys[index] as number) - grey);
    expect(Math.min(...steps)).toBeGreaterThan(COPIED_APART);
  }
});

test("for the copier the one accented series is black among greys", () => {
  const { accent, context, surface } = palette("copy");
  expect(lightness(context) - lightness(accent)).toBeGreaterThan(COPIED_APART);
  expect(lightness(surface) - lightness(context)).toBeGreaterThan(COPIED_APART);
});
