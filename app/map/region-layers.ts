/** The layers of the regions: fills by class, patterns by kind of emptiness, outlines, the names of the Länder. */
import type { FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { RegionLooks } from "~/charts/region-looks";
import { bivariateColors, classColors, type Palette, palette } from "~/charts/theme";
import { LAENDER } from "~/domain/land";
import type { RegionLevel } from "~/domain/region-level";
import type { Emptiness } from "~/domain/value";
import { type MapTheme, patternName } from "./draw-map-image";
import { FONT_BOLD } from "./map-font";

type RegionLook = RegionLooks["regions"][number];

/** Where the shapes of a level come from; the Gemeinden are tiles with a layer inside. */
export const SHAPES: Record<RegionLevel, { source: string; "source-layer"?: string }> = {
  land: { source: "laender" },
  kreis: { source: "kreise" },
  gemeinde: { source: "gemeinden", "source-layer": "gemeinden" },
};
/** The layers whose shapes can be pointed at. */
export const REGION_FILL = "regions-fill";

/** At the other levels the outlines of the Gemeinden come with this zoom. */
const GEMEINDE_LINES_FROM = 8;

/**
 * `match` on the region's key, all keys of one value in one array: with 11,000 Gemeinden every lookup stays one step.
 * With nothing to match the expression would be invalid, so the fallback stands alone.
 */
export function byRegion<T extends string | boolean, E>(groups: Map<T, string[]>, fallback: T): E {
  const filled = [...groups].filter(([, keys]) => keys.length > 0);
  if (filled.length === 0) return fallback as unknown as E;
  return ["match", ["get", "ags"], ...filled.flatMap(([value, keys]) => [keys, value]), fallback] as E;
}

function grouped<T>(
  regions: readonly RegionLook[],
  pick: (region: RegionLook) => T | null,
): Map<T, string[]> {
  const groups = new Map<T, string[]>();
  for (const region of regions) {
    const value = pick(region);
    if (value === null) continue;
    const keys = groups.get(value);
    if (keys) keys.push(region.ags);
    else groups.set(value, [region.ags]);
  }
  return groups;
}

const unknownKind = (kind: Emptiness | null) => (kind === "zero" ? null : kind);

function fillColor({ classCount, bivariate }: RegionLooks, colors: Palette, index: number): string {
  return (bivariate ? bivariateColors(colors, index) : classColors(colors, index, classCount)).fill;
}

/** The patterned regions: those listed with a kind of the unknown, and, where the looks say so, all that are not listed. */
function patternLayer(looks: RegionLooks, theme: MapTheme): LayerSpecification[] {
  const unknown = grouped(looks.regions, ({ emptiness }) => unknownKind(emptiness));
  const otherwise = unknownKind(looks.otherwise);
  if (unknown.size === 0 && otherwise === null) return [];
  const patterns = new Map([...unknown].map(([kind, keys]) => [patternName(kind, theme), keys]));
  // Either the unknown are named and the rest is left out, or the known are left out and the rest is unknown.
  const inside = otherwise === null;
  const named = looks.regions.filter(({ emptiness }) => (unknownKind(emptiness) !== null) === inside);
  const keys = named.map(({ ags }) => ags);
  return [
    {
      id: "regions-pattern",
      type: "fill",
      ...SHAPES[looks.level],
      filter: byRegion<boolean, FilterSpecification>(new Map([[inside, keys]]), !inside),
      paint: { "fill-pattern": byRegion(patterns, patternName(otherwise ?? "not_published", theme)) },
    },
  ];
}

export function regionLayers(looks: RegionLooks, theme: MapTheme): LayerSpecification[] {
  const colors = palette(theme);
  const { level } = looks;
  const fills = grouped(looks.regions, ({ classIndex }) =>
    classIndex === null ? null : fillColor(looks, colors, classIndex),
  );
  return [
    {
      id: REGION_FILL,
      type: "fill",
      ...SHAPES[level],
      paint: { "fill-color": byRegion(fills, colors.surface), "fill-antialias": false },
    },
    ...patternLayer(looks, theme),
    {
      id: "gemeinden-line",
      type: "line",
      ...SHAPES.gemeinde,
      minzoom: level === "gemeinde" ? 0 : GEMEINDE_LINES_FROM,
      paint: {
        "line-color": colors.outline,
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 5, 0.15, 9, 0.5],
        "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.3, 11, 1],
      },
    },
    {
      id: "kreise-line",
      type: "line",
      source: "kreise",
      paint: {
        "line-color": colors.outline,
        "line-opacity": level === "land" ? 0.45 : 0.75,
        "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.4, 10, level === "land" ? 1 : 1.6],
      },
    },
    {
      id: "laender-line",
      type: "line",
      source: "laender",
      layout: { "line-join": "round" },
      paint: {
        "line-color": colors.outline,
        "line-width": ["interpolate", ["linear"], ["zoom"], 5, 1.2, 10, 2.5],
      },
    },
  ];
}

/** Row A to C, column 1 to 3, as the drawing and the legend name the cells: the map can then be read in grey. */
const cellCode = (cell: number) => `${"ABC"[Math.floor(cell / 3)]}${(cell % 3) + 1}`;

/** The names of the Länder; on a bivariate map each with the code of its cell. */
export function labelLayer({ bivariate, regions }: RegionLooks, colors: Palette): LayerSpecification {
  const names = LAENDER.map(({ ags, short }): [string, string[]] => {
    const cell = bivariate ? regions.find((region) => region.ags === ags)?.classIndex : null;
    return [typeof cell === "number" ? `${short}\n${cellCode(cell)}` : short, [ags]];
  });
  return {
    id: "land-labels",
    type: "symbol",
    source: "labels",
    maxzoom: 9,
    layout: {
      "text-field": byRegion(new Map(names), ""),
      "text-font": FONT_BOLD,
      "text-size": 15,
      // Labels give way to the numbers on the points, which are placed first.
      "text-variable-anchor": ["center", "top", "bottom", "left", "right"],
      "text-radial-offset": 1.2,
      "text-padding": 0,
    },
    paint: { "text-color": colors.ink, "text-halo-color": colors.surface, "text-halo-width": 2 },
  };
}
