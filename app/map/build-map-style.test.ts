import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { classColors, palette } from "~/charts/theme";
import { LAENDER } from "~/domain/land";
import type { MapSelection } from "~/domain/map-filter";
import { EMPTINESS_KINDS } from "~/domain/value";
import { buildMapStyle, MAX_ZOOM } from "./build-map-style";
import type { LandLook } from "./land-look";

/** Five Länder, one in each class; five more, one of each kind of emptiness. */
const laender: LandLook[] = LAENDER.slice(0, 10).map(({ ags, short }, index) => {
  const emptiness = EMPTINESS_KINDS[index - 5];
  return emptiness
    ? { ags, label: short, classIndex: null, emptiness }
    : { ags, label: short, classIndex: index, emptiness: null };
});

const styleOf = (theme: "light" | "dark", selection: MapSelection | null = null, lands = laender) =>
  buildMapStyle({
    theme,
    classCount: 5,
    laender: lands,
    assetRoot: "/map/abc123",
    pointQuery: "status=offen",
    selection,
    credit: "© GeoBasis-DE / BKG 2016 (Daten verändert)",
  });

const paintOf = (style: ReturnType<typeof styleOf>, id: string, property: string) =>
  (style.layers.find((layer) => layer.id === id)?.paint as Record<string, unknown> | undefined)?.[property];

describe.each(["light", "dark"] as const)("the map's style in the %s theme", (theme) => {
  test.each([
    ["nothing chosen", null],
    ["a Land chosen", { kind: "land", ags: "06" }],
    ["a centre chosen", { kind: "zentrum", centerId: "abcdefgh" }],
  ] as [string, MapSelection | null][])("passes MapLibre's own validator with %s", (_case, selection) => {
    expect(validateStyleMin(styleOf(theme, selection))).toEqual([]);
  });

  test("passes the validator when no Land has a number and when none is empty", () => {
    const unknown: LandLook[] = laender.map(({ ags, label }) => ({
      ags,
      label,
      classIndex: null,
      emptiness: "pending",
    }));
    const known: LandLook[] = laender.map(({ ags, label }) => ({
      ags,
      label,
      classIndex: 0,
      emptiness: null,
    }));
    expect(validateStyleMin(styleOf(theme, null, unknown))).toEqual([]);
    expect(validateStyleMin(styleOf(theme, null, known))).toEqual([]);
    expect(validateStyleMin(styleOf(theme, null, []))).toEqual([]);
  });

  test("gives every class its colour of the ramp", () => {
    const fill = paintOf(styleOf(theme), "laender-fill", "fill-color") as unknown[];
    for (const { ags, classIndex } of laender) {
      if (classIndex === null) continue;
      expect(fill[fill.indexOf(ags) + 1]).toBe(classColors(palette(theme), classIndex, 5).fill);
    }
  });

  test("gives every kind of the unknown a pattern of its own, and a counted zero none", () => {
    const pattern = paintOf(styleOf(theme), "laender-pattern", "fill-pattern") as unknown[];
    const names = laender.flatMap(({ ags, emptiness }) =>
      emptiness && emptiness !== "zero" ? [String(pattern[pattern.indexOf(ags) + 1])] : [],
    );
    expect(names.toSorted()).toEqual(
      ["no_programme", "not_collected", "not_published", "pending"].map((kind) => `empty-${kind}@${theme}`),
    );
    const zero = laender.find(({ emptiness }) => emptiness === "zero");
    expect(pattern).not.toContain(zero?.ags);
    expect(paintOf(styleOf(theme), "laender-fill", "fill-color")).not.toContain(zero?.ags);
  });
});

test("asks nobody but the snapshot's own address", () => {
  const style = styleOf("light");
  expect(style).not.toHaveProperty("glyphs");
  expect(style).not.toHaveProperty("sprite");
  const addresses = Object.values(style.sources).map((source) => "data" in source && source.data);
  expect(addresses).toEqual([
    "/map/abc123/laender.geojson",
    "/map/abc123/kreise.geojson",
    "/map/abc123/labels.geojson",
    "/map/abc123/centers.geojson?status=offen",
  ]);
});

test("keeps several centres at one point a cluster at every zoom the map can reach", () => {
  const { centers } = styleOf("light").sources;
  expect(centers).toMatchObject({ cluster: true, clusterMaxZoom: MAX_ZOOM + 1 });
});

test("names the owner of the boundaries", () => {
  expect(styleOf("light").sources.laender).toMatchObject({
    attribution: "© GeoBasis-DE / BKG 2016 (Daten verändert)",
  });
});
