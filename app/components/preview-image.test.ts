import { describe, expect, it } from "vitest";
import { previewImage } from "./preview-image";

const spec = {
  title: "Befund",
  subtitle: "Maß",
  alt: "Balken",
  address: { chart: "zahlen", query: "?land=hessen", page: "/laender/hessen#zahlen-hessen" },
};
const root = (origin: string | null) => [{ id: "root", data: { origin } }, undefined];
const contents = (tags: Record<string, string>[]) =>
  Object.fromEntries(tags.map(({ property, name, content }) => [property ?? name, content]));

describe("the picture beside a link", () => {
  it("is the page's chart as a slide, by its whole address and with its alternative text", () => {
    expect(contents(previewImage(spec, root("https://atlas.example"), undefined))).toMatchObject({
      "og:image": "https://atlas.example/export/zahlen.png?land=hessen&format=folie",
      "og:image:alt": "Balken",
      "og:url": "https://atlas.example/laender/hessen#zahlen-hessen",
      "og:locale": "de_DE",
    });
    expect(contents(previewImage(spec, root("https://atlas.example"), "en"))).toMatchObject({
      "og:image": "https://atlas.example/en/export/zahlen.png?land=hessen&format=folie",
      "og:locale": "en_GB",
    });
  });

  it("is left out where the atlas has no public address, the page no chart, or the chart no file", () => {
    expect(previewImage(spec, root(null), "de")).toEqual([]);
    expect(previewImage(spec, [], "de")).toEqual([]);
    expect(previewImage(null, root("https://atlas.example"), "de")).toEqual([]);
    expect(previewImage({ ...spec, address: undefined }, root("https://atlas.example"), "de")).toEqual([]);
  });
});
