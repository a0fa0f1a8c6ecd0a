import { geoConicEqualArea, geoPath } from "d3";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { LAENDER } from "~/domain/land";
import { interiorPoint } from "./interior-point";
import { toSvgPath } from "./svg-path";

/** Degrees (WGS 84) of a point inside the area, for a label or for "somewhere in this Gemeinde". */
type LabelPoint = { lon: number; lat: number };
export type LandArea = LabelPoint & {
  landAgs: string;
  slug: string;
  name: string;
  /** Outline in a drawing 600 wide (see `projection`), and where its label stands in it. */
  svgPath: string;
  labelX: number;
  labelY: number;
};
export type KreisArea = LabelPoint & {
  kreisAgs: string;
  landAgs: string;
  name: string;
  designation: string;
  svgPath: string;
};
export type GemeindeArea = LabelPoint & {
  gemeindeAgs: string;
  kreisAgs: string;
  landAgs: string;
  name: string;
};

type Area = Polygon | MultiPolygon;
type Properties = { name: string; lon: number; lat: number; lan?: string; bez?: string; krs?: string };
export type AreaFeature = Feature<Area, Properties> & { id: string };

/** Width and height of the drawing the SVG paths are made for. */
export const DRAWING = { width: 600, height: 800 };
/** Two points closer than this (in drawing units) are one. */
const SMALLEST_STEP = 0.3;

function areasOf(topology: Topology, layer: string): AreaFeature[] {
  const object = topology.objects[layer];
  if (!object) throw new Error(`In den Grenzen fehlt die Ebene „${layer}“.`);
  const collection = feature(topology, object as GeometryCollection<Properties>) as FeatureCollection<
    Area,
    Properties
  >;
  return (collection.features as AreaFeature[]).sort((a, b) => (a.id < b.id ? -1 : 1));
}

export type Boundaries = {
  laender: LandArea[];
  kreise: KreisArea[];
  gemeinden: GemeindeArea[];
  /** Outlines for the map, coordinates in degrees. */
  landFeatures: AreaFeature[];
  kreisFeatures: AreaFeature[];
};

/** Länder, today's Kreise and the Gemeinden of 2016 from the TopoJSON files. */
export function readBoundaries(lite: Topology, gemeindenTopology: Topology): Boundaries {
  const landFeatures = areasOf(lite, "laender");
  const kreisFeatures = areasOf(lite, "kreise");
  const projection = geoConicEqualArea()
    .parallels([48.5, 53])
    .rotate([-10.3, 0])
    .fitSize([DRAWING.width, DRAWING.height], { type: "FeatureCollection", features: landFeatures });
  const path = geoPath(projection);
  const place = ({ lon, lat }: LabelPoint) => projection([lon, lat]) ?? [0, 0];

  return {
    landFeatures,
    kreisFeatures,
    laender: landFeatures.map((area) => {
      const land = LAENDER.find(({ ags }) => ags === area.id);
      const [labelX, labelY] = place(area.properties) as [number, number];
      return {
        landAgs: area.id,
        slug: land?.slug ?? area.id,
        name: area.properties.name,
        lon: area.properties.lon,
        lat: area.properties.lat,
        svgPath: toSvgPath(path, area, SMALLEST_STEP),
        labelX: Math.round(labelX * 10) / 10,
        labelY: Math.round(labelY * 10) / 10,
      };
    }),
    kreise: kreisFeatures.map((area) => ({
      kreisAgs: area.id,
      landAgs: area.id.slice(0, 2),
      name: area.properties.name,
      designation: area.properties.bez ?? "",
      lon: area.properties.lon,
      lat: area.properties.lat,
      svgPath: toSvgPath(path, area, SMALLEST_STEP),
    })),
    gemeinden: areasOf(gemeindenTopology, "gemeinden").map((area) => ({
      gemeindeAgs: area.id,
      kreisAgs: area.properties.krs ?? area.id.slice(0, 5),
      landAgs: area.id.slice(0, 2),
      name: area.properties.name,
      ...interiorPoint(area.geometry),
    })),
  };
}
