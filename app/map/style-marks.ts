/** What the reader marked: the open region, regions chosen for a summary, the region under the keyboard, areas drawn and being drawn. */
import type { FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "~/charts/theme";
import { agsLevel } from "~/domain/ags";
import type { MapSelection } from "~/domain/map-filter";
import { REGION_LEVELS, type RegionLevel } from "~/domain/region-level";
import { SHAPES } from "./region-layers";

/** The layers of the keyboard's region; their filter is set as it moves, without a new style. */
export const CURRENT_LAYERS = ["current-edge", "current"] as const;

export function onlyRegions(keys: readonly string[]): FilterSpecification {
  return ["in", ["get", "ags"], ["literal", [...keys]]];
}

type Line = { color: string; width: number; dashes?: number[] };

/** A line on a light edge: seen on every class of the ramp and on every pattern. */
function outline(id: string, level: RegionLevel, keys: readonly string[], line: Line, colors: Palette) {
  const shape = {
    type: "line" as const,
    ...SHAPES[level],
    filter: onlyRegions(keys),
    layout: { "line-join": "round" as const },
  };
  const layers: LayerSpecification[] = [
    { ...shape, id: `${id}-edge`, paint: { "line-color": colors.surface, "line-width": line.width + 4 } },
    {
      ...shape,
      id,
      paint: {
        "line-color": line.color,
        "line-width": line.width,
        ...(line.dashes && { "line-dasharray": line.dashes }),
      },
    },
  ];
  return layers;
}

/** The chosen regions dashed, the open one firm. A level without a mark has no layer, so that no tile is loaded for it. */
export function regionMarks(
  { selection, chosenRegions }: { selection: MapSelection | null; chosenRegions: readonly string[] },
  colors: Palette,
): LayerSpecification[] {
  return REGION_LEVELS.flatMap((level) => {
    const chosen = chosenRegions.filter((ags) => agsLevel(ags) === level);
    const open = selection?.kind === level ? [selection.ags] : [];
    const dashed = { color: colors.ink, width: 3, dashes: [2, 1] };
    return [
      ...(chosen.length > 0 ? outline(`chosen-${level}`, level, chosen, dashed, colors) : []),
      ...(open.length > 0
        ? outline(`open-${level}`, level, open, { color: colors.ink, width: 3.5 }, colors)
        : []),
    ];
  });
}

export function currentLayers(level: RegionLevel, ags: string, colors: Palette): LayerSpecification[] {
  return outline(CURRENT_LAYERS[1], level, [ags], { color: colors.accent, width: 4.5 }, colors);
}

export function areaLayers(colors: Palette): LayerSpecification[] {
  return [
    {
      id: "area-fill",
      type: "fill",
      source: "area",
      paint: { "fill-color": colors.accent, "fill-opacity": 0.15 },
    },
    {
      id: "area-edge",
      type: "line",
      source: "area",
      paint: { "line-color": colors.surface, "line-width": 6 },
    },
    {
      id: "area-line",
      type: "line",
      source: "area",
      paint: { "line-color": colors.accent, "line-width": 2.5 },
    },
  ];
}

/** The area while it is drawn: over everything, its corners as dots. */
export function draftLayers(colors: Palette): LayerSpecification[] {
  return [
    {
      id: "draft-edge",
      type: "line",
      source: "draft",
      paint: { "line-color": colors.surface, "line-width": 5 },
    },
    {
      id: "draft-line",
      type: "line",
      source: "draft",
      paint: { "line-color": colors.accent, "line-width": 2.5, "line-dasharray": [2, 1] },
    },
    {
      id: "draft-corners",
      type: "circle",
      source: "draft",
      filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-radius": 5,
        "circle-color": colors.surface,
        "circle-stroke-color": colors.accent,
        "circle-stroke-width": 2.5,
      },
    },
  ];
}
