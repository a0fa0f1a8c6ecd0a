/**
 * The map's style as a pure function. Nothing comes from outside: no tiles, no sprite, no glyphs (text is drawn in the browser with
 * the page's own font), and every address lies under the snapshot's id.
 */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from "maplibre-gl";
import { classColors, type Palette, palette } from "~/charts/theme";
import type { MapSelection } from "~/domain/map-filter";
import { type MapTheme, patternName } from "./draw-map-image";
import type { LandLook } from "./land-look";

export type MapStyleInput = {
  theme: MapTheme;
  /** How many classes the legend has: the colours are spread over the ramp. */
  classCount: number;
  laender: readonly LandLook[];
  /** Where the files of this snapshot lie: `/map/abc123`. */
  assetRoot: string;
  /** The filter of the centres as it stands in the address; empty for all. */
  pointQuery: string;
  selection: MapSelection | null;
  credit: string;
};

/** Beyond this zoom nothing new is known: most centres are known by their Gemeinde only. */
export const MAX_ZOOM = 13;
/** The family needs its quotes: a bare `Source Sans 3` is no CSS font name, because of the digit. */
const FONT = ['"Source Sans 3"', "sans-serif"];
/** MapLibre reads the weight out of the first family's name; no font has that name, so the second one is drawn, in that weight. */
const FONT_BOLD = ['"Source Sans 3 Semibold"', ...FONT];

type Match = DataDrivenPropertyValueSpecification<string>;

/** `match` on the Land's key; with nothing to match the expression would be invalid, so the fallback stands alone. */
function byLand(pairs: [ags: string, value: string][], fallback: string): Match {
  if (pairs.length === 0) return fallback;
  return ["match", ["get", "ags"], ...pairs.flat(), fallback] as unknown as ExpressionSpecification;
}

/**
 * Where the centres come from. One file with clusters made in the browser is right for some tens of thousands of points;
 * for more, this is the one place to put vector tiles in.
 */
function centerSource({ assetRoot, pointQuery }: MapStyleInput): SourceSpecification {
  return {
    type: "geojson",
    data: `${assetRoot}/centers.geojson${pointQuery && `?${pointQuery}`}`,
    cluster: true,
    clusterRadius: 40,
    // One more than the map can zoom: several centres at one point stay one mark, which opens as a list.
    clusterMaxZoom: MAX_ZOOM + 1,
  };
}

function landLayers(input: MapStyleInput, colors: Palette): LayerSpecification[] {
  const unknown = input.laender.filter((land) => land.emptiness !== null && land.emptiness !== "zero");
  const fills = input.laender.flatMap((land): [string, string][] =>
    land.classIndex === null ? [] : [[land.ags, classColors(colors, land.classIndex, input.classCount).fill]],
  );
  const patterns = unknown.map((land): [string, string] => [
    land.ags,
    patternName(land.emptiness as NonNullable<typeof land.emptiness>, input.theme),
  ]);
  return [
    {
      id: "laender-fill",
      type: "fill",
      source: "laender",
      paint: { "fill-color": byLand(fills, colors.surface), "fill-antialias": false },
    },
    {
      id: "laender-pattern",
      type: "fill",
      source: "laender",
      filter: ["in", ["get", "ags"], ["literal", unknown.map((land) => land.ags)]],
      paint: { "fill-pattern": byLand(patterns, patternName("not_published", input.theme)) },
    },
    {
      id: "kreise-line",
      type: "line",
      source: "kreise",
      paint: {
        "line-color": colors.outline,
        "line-opacity": 0.45,
        "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.4, 10, 1],
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

function selectionLayers({ selection }: MapStyleInput, colors: Palette): LayerSpecification[] {
  const region = selection && selection.kind !== "zentrum" ? selection.ags : "";
  const filter: FilterSpecification = ["==", ["get", "ags"], region];
  // Ink on a light edge: seen on every class of the ramp.
  return (["laender", "kreise"] as const).flatMap((source): LayerSpecification[] => {
    const chosen = { type: "line" as const, source, filter };
    return [
      { ...chosen, id: `${source}-chosen-edge`, paint: { "line-color": colors.surface, "line-width": 7 } },
      { ...chosen, id: `${source}-chosen`, paint: { "line-color": colors.ink, "line-width": 3.5 } },
    ];
  });
}

function labelLayer({ laender }: MapStyleInput, colors: Palette): LayerSpecification {
  return {
    id: "land-labels",
    type: "symbol",
    source: "labels",
    maxzoom: 9,
    layout: {
      "text-field": byLand(
        laender.map((land) => [land.ags, land.label]),
        "",
      ),
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

function centerLayers(input: MapStyleInput, colors: Palette): LayerSpecification[] {
  const { selection, theme } = input;
  return [
    {
      id: "clusters",
      type: "circle",
      source: "centers",
      filter: ["has", "point_count"],
      paint: {
        "circle-color": colors.surface,
        "circle-radius": ["step", ["get", "point_count"], 10, 10, 13, 50, 16, 500, 20],
        "circle-stroke-color": colors.ink,
        "circle-stroke-width": 1.5,
      },
    },
    {
      id: "cluster-count",
      type: "symbol",
      source: "centers",
      filter: ["has", "point_count"],
      layout: {
        "text-field": ["get", "point_count_abbreviated"],
        "text-font": FONT,
        "text-size": 13,
        "text-allow-overlap": true,
        "text-padding": 8,
      },
      paint: { "text-color": colors.ink },
    },
    {
      id: "centers",
      type: "symbol",
      source: "centers",
      filter: ["!", ["has", "point_count"]],
      layout: {
        "icon-image": ["concat", "center-", ["get", "look"], "-", ["get", "status"], `@${theme}`],
        "icon-allow-overlap": true,
      },
    },
    {
      id: "center-selected",
      type: "circle",
      source: "centers",
      filter: [
        "all",
        ["!", ["has", "point_count"]],
        ["==", ["get", "id"], selection?.kind === "zentrum" ? selection.centerId : ""],
      ],
      paint: {
        "circle-radius": 14,
        "circle-opacity": 0,
        "circle-stroke-color": colors.ink,
        "circle-stroke-width": 3,
      },
    },
  ];
}

export function buildMapStyle(input: MapStyleInput): StyleSpecification {
  const colors = palette(input.theme);
  const shapes = (name: string): SourceSpecification => ({
    type: "geojson",
    data: `${input.assetRoot}/${name}.geojson`,
  });
  return {
    version: 8,
    name: "Familienzentren-Atlas",
    sources: {
      laender: { ...shapes("laender"), attribution: input.credit } as SourceSpecification,
      kreise: shapes("kreise"),
      labels: shapes("labels"),
      centers: centerSource(input),
    },
    layers: [
      { id: "ground", type: "background", paint: { "background-color": colors.surface } },
      ...landLayers(input, colors),
      ...selectionLayers(input, colors),
      labelLayer(input, colors),
      ...centerLayers(input, colors),
    ],
  };
}
