/** The layers of the centres. Clusters are made by the server in the tile: `count` centres at one mark. */
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "~/charts/theme";
import type { Locale } from "~/domain/locale";
import type { MapSelection } from "~/domain/map-filter";
import type { MapTheme } from "./draw-map-image";
import { FONT } from "./map-font";

export const CENTER_LAYERS = { clusters: "clusters", centers: "centers" } as const;

const IS_CLUSTER: ExpressionSpecification = ["has", "count"];
const IS_CENTER: ExpressionSpecification = ["!", IS_CLUSTER];

type Input = { theme: MapTheme; locale: Locale; selection: MapSelection | null };

export function centerLayers({ theme, locale, selection }: Input, colors: Palette): LayerSpecification[] {
  const points = { source: "centers", "source-layer": "centers" };
  return [
    {
      ...points,
      id: CENTER_LAYERS.clusters,
      type: "circle",
      filter: IS_CLUSTER,
      paint: {
        "circle-color": colors.surface,
        "circle-radius": ["step", ["get", "count"], 10, 10, 13, 100, 17, 1000, 22, 10000, 27],
        "circle-stroke-color": colors.ink,
        "circle-stroke-width": 1.5,
      },
    },
    {
      ...points,
      id: "cluster-count",
      type: "symbol",
      filter: IS_CLUSTER,
      layout: {
        "text-field": ["number-format", ["get", "count"], { locale, "max-fraction-digits": 0 }],
        "text-font": FONT,
        "text-size": 13,
        "text-allow-overlap": true,
        "text-padding": 8,
      },
      paint: { "text-color": colors.ink },
    },
    {
      ...points,
      id: CENTER_LAYERS.centers,
      type: "symbol",
      filter: IS_CENTER,
      layout: {
        "icon-image": ["concat", "center-", ["get", "look"], "-", ["get", "status"], `@${theme}`],
        "icon-allow-overlap": true,
      },
    },
    {
      ...points,
      id: "center-selected",
      type: "circle",
      filter: [
        "all",
        IS_CENTER,
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
