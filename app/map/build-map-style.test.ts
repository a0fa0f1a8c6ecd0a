import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import type { RegionLooks } from "~/charts/region-looks";
import { bivariateColors, classColors, palette } from "~/charts/theme";
import { LAENDER } from "~/domain/land";
import type { MapSelection } from "~/domain/map-filter";
import { REGION_LEVELS } from "~/domain/region-level";
import { EMPTINESS_KINDS } from "~/domain/value";
import { buildMapStyle, type MapStyleInput } from "./build-map-style";

type RegionLook = RegionLooks["regions"][number];

const region = (ags: string, index: number): RegionLook => {
  const emptiness = EMPTINESS_KINDS[index - 5] ?? null;
  return { ags, name: ags, lon: 10, lat: 51, text: ags, classIndex: emptiness ? null : index, emptiness };
};
/** Five regions, one in each class; five more, one of each kind of emptiness. */
const regionsOf = (ending: string) =>
  LAENDER.slice(0, 10).map(({ ags }, index) => region(ags + ending, index));

const laender: RegionLooks = {
  level: "land",
  classCount: 5,
  bivariate: false,
  otherwise: null,
  cannot: null,
  regions: regionsOf(""),
};
const kreise: RegionLooks = { ...laender, level: "kreis", regions: regionsOf("001") };
const gemeinden: RegionLooks = {
  ...laender,
  level: "gemeinde",
  otherwise: "not_published",
  regions: regionsOf("001001"),
};

const styleOf = (theme: "light" | "dark", change: Partial<MapStyleInput> = {}) =>
  buildMapStyle({
    theme,
    locale: "de",
    looks: laender,
    assetRoot: "/map/abc123",
    pointQuery: "status=offen",
    selection: null,
    chosenRegions: [],
    area: null,
    credit: "© GeoBasis-DE / BKG 2016 (Daten verändert)",
    ...change,
  });
type Style = ReturnType<typeof styleOf>;

const layer = (style: Style, id: string) =>
  style.layers.find((entry) => entry.id === id) as
    | { paint: Record<string, unknown>; filter: unknown }
    | undefined;

/** What a `match` on the key answers; a plain value answers the same for every key. */
function matched(expression: unknown, ags: string): unknown {
  if (!Array.isArray(expression) || expression[0] !== "match") return expression;
  const [, , ...rest] = expression as [string, unknown, ...unknown[]];
  for (let at = 0; at + 1 < rest.length; at += 2)
    if ((rest[at] as string[]).includes(ags)) return rest[at + 1];
  return rest.at(-1);
}

const AREA = [
  [8, 50],
  [9, 50],
  [9, 51],
] as const;

describe.each(["light", "dark"] as const)("the map's style in the %s theme", (theme) => {
  test.each([
    ["nothing chosen", null],
    ["a Land open", { kind: "land", ags: "06" }],
    ["a Gemeinde open", { kind: "gemeinde", ags: "06412000" }],
    ["a centre open", { kind: "zentrum", centerId: "abcdefgh" }],
  ] as [string, MapSelection | null][])("passes MapLibre's own validator with %s", (_case, selection) => {
    for (const looks of [laender, kreise, gemeinden]) {
      expect(validateStyleMin(styleOf(theme, { selection, looks }))).toEqual([]);
    }
  });

  test("passes the validator with regions chosen and an area drawn", () => {
    const chosenRegions = ["06", "07111", "05314000"];
    const style = styleOf(theme, { chosenRegions, area: AREA });
    expect(validateStyleMin(style)).toEqual([]);
    for (const level of REGION_LEVELS) expect(layer(style, `chosen-${level}`)).toBeDefined();
  });

  test("passes the validator when no region has a number, when none is empty, and when there is none", () => {
    const unknown = laender.regions.map((look) => ({
      ...look,
      classIndex: null,
      emptiness: "pending" as const,
    }));
    const known = laender.regions.map((look) => ({ ...look, classIndex: 0, emptiness: null }));
    for (const regions of [unknown, known, []]) {
      for (const otherwise of [null, "zero", "not_published"] as const) {
        const style = styleOf(theme, { looks: { ...laender, regions, otherwise } });
        expect(validateStyleMin(style)).toEqual([]);
      }
    }
  });

  test("gives every class its colour of the ramp", () => {
    for (const looks of [laender, kreise, gemeinden]) {
      const fill = layer(styleOf(theme, { looks }), "regions-fill")?.paint["fill-color"];
      for (const { ags, classIndex } of looks.regions) {
        const color =
          classIndex === null ? palette(theme).surface : classColors(palette(theme), classIndex, 5).fill;
        expect(matched(fill, ags)).toBe(color);
      }
    }
  });

  test("gives each of the nine cells of a bivariate map a colour of its own", () => {
    const regions = LAENDER.slice(0, 9).map(({ ags }, classIndex) => ({
      ...region(ags, 0),
      classIndex,
    }));
    const style = styleOf(theme, { looks: { ...laender, bivariate: true, classCount: 9, regions } });
    expect(validateStyleMin(style)).toEqual([]);
    const fill = layer(style, "regions-fill")?.paint["fill-color"];
    for (const { ags, classIndex } of regions) {
      expect(matched(fill, ags)).toBe(bivariateColors(palette(theme), classIndex).fill);
    }
    const names = style.layers.find(({ id }) => id === "land-labels")?.layout as Record<string, unknown>;
    expect(regions.map(({ ags }) => String(matched(names["text-field"], ags)).split("\n")[1])).toEqual([
      "A1",
      "A2",
      "A3",
      "B1",
      "B2",
      "B3",
      "C1",
      "C2",
      "C3",
    ]);
  });

  test("gives every kind of the unknown a pattern of its own, and a counted zero none", () => {
    const pattern = layer(styleOf(theme), "regions-pattern");
    for (const { ags, emptiness } of laender.regions) {
      const unknown = emptiness !== null && emptiness !== "zero";
      expect(matched(pattern?.filter, ags)).toBe(unknown);
      if (unknown) expect(matched(pattern?.paint["fill-pattern"], ags)).toBe(`empty-${emptiness}@${theme}`);
    }
    expect(matched(pattern?.filter, "16")).toBe(false);
  });

  test("patterns every region that is not listed where the looks say so", () => {
    const pattern = layer(styleOf(theme, { looks: gemeinden }), "regions-pattern");
    expect(matched(pattern?.filter, "16077001")).toBe(true);
    expect(matched(pattern?.paint["fill-pattern"], "16077001")).toBe(`empty-not_published@${theme}`);
    for (const { ags, classIndex, emptiness } of gemeinden.regions) {
      expect(matched(pattern?.filter, ags)).toBe(classIndex === null && emptiness !== "zero");
    }
  });
});

test("asks nobody but the snapshot's own address", () => {
  const style = styleOf("light");
  expect(style).not.toHaveProperty("glyphs");
  expect(style).not.toHaveProperty("sprite");
  const addresses = Object.values(style.sources).flatMap((source) => {
    if (source.type === "vector") return source.tiles ?? [];
    return source.type === "geojson" && typeof source.data === "string" ? [source.data] : [];
  });
  expect(addresses).toEqual([
    "/map/abc123/laender.geojson",
    "/map/abc123/kreise.geojson",
    "/map/abc123/gemeinden/{z}/{x}/{y}.pbf",
    "/map/abc123/labels.geojson",
    "/map/abc123/centers/{z}/{x}/{y}.pbf?status=offen",
  ]);
  const { centers } = styleOf("light", { pointQuery: "" }).sources;
  expect(centers).toMatchObject({ tiles: ["/map/abc123/centers/{z}/{x}/{y}.pbf"] });
});

test("loads no tile of the Gemeinden from afar unless they are the level or one of them is marked", () => {
  const needed = (style: Style) =>
    style.layers.some(
      (entry) => "source" in entry && entry.source === "gemeinden" && (entry.minzoom ?? 0) < 8,
    );
  expect(needed(styleOf("light"))).toBe(false);
  expect(needed(styleOf("light", { looks: kreise, selection: { kind: "kreis", ags: "06412" } }))).toBe(false);
  expect(needed(styleOf("light", { looks: gemeinden }))).toBe(true);
  expect(needed(styleOf("light", { selection: { kind: "gemeinde", ags: "06412000" } }))).toBe(true);
});

test("groups the keys of a class, so that 11,000 Gemeinden make no longer an expression than sixteen Länder", () => {
  const regions = Array.from({ length: 11_000 }, (_, index) =>
    region(String(1_001_000 + index).padStart(8, "0"), index % 5),
  );
  const style = styleOf("light", { looks: { ...gemeinden, regions } });
  expect(layer(style, "regions-fill")?.paint["fill-color"]).toHaveLength(2 + 5 * 2 + 1);
});

test("closes the drawn area's ring", () => {
  const { area } = styleOf("light", { area: AREA }).sources;
  expect(area).toMatchObject({ data: { geometry: { coordinates: [[...AREA, AREA[0]]] } } });
});

test("names the owner of the boundaries", () => {
  expect(styleOf("light").sources.laender).toMatchObject({
    attribution: "© GeoBasis-DE / BKG 2016 (Daten verändert)",
  });
});
