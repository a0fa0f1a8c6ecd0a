import { expect, test } from "vitest";
import { CENTER_STATUSES } from "~/domain/center";
import { drawMapImage, type MapTheme, markerName, patternName, UNKNOWN_KINDS } from "./draw-map-image";

const THEMES: MapTheme[] = ["light", "dark"];
const pixels = (name: string) => drawMapImage(name)?.data.join() ?? "";

test("every kind of the unknown has a picture that no other kind and no other theme has", () => {
  const pictures = THEMES.flatMap((theme) => UNKNOWN_KINDS.map((kind) => pixels(patternName(kind, theme))));
  expect(pictures).not.toContain("");
  expect(new Set(pictures).size).toBe(8);
});

test("every status has a mark of its own, hollow where only the Gemeinde is known", () => {
  const pictures = (["point", "area"] as const).flatMap((look) =>
    CENTER_STATUSES.map((status) => pixels(markerName(look, status, "light"))),
  );
  expect(pictures).not.toContain("");
  expect(new Set(pictures).size).toBe(8);
  const middle = (look: "point" | "area") => {
    const image = drawMapImage(markerName(look, "open", "light"));
    const at = image ? ((image.height / 2) * image.width + image.width / 2) * 4 : 0;
    return [...(image?.data.slice(at, at + 3) ?? [])];
  };
  expect(middle("point")).toEqual([0x1b, 0x23, 0x33]);
  expect(middle("area")).toEqual([255, 255, 255]);
});

test("patterns repeat without a seam: one more tile continues the same diagonal", () => {
  const image = drawMapImage(patternName("no_programme", "light"));
  const inkAt = (x: number, y: number) => image?.data[(y * image.width + x) * 4] !== 255;
  for (let y = 0; y < 24; y++) for (let x = 0; x < 24; x++) expect(inkAt(x, y)).toBe(inkAt((x + 12) % 24, y));
});

test("a name without a picture has none", () => {
  expect(["", "empty-zero@light", "empty-no_programme", "center-point-lost@dark"].map(drawMapImage)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
