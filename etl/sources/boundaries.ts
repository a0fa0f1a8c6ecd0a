import { geoConicEqualArea, geoPath } from "d3";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { LAENDER } from "~/domain/land";
import { interiorPoint } from "./interior-point";
import { toSvgPath } from "./svg-path";

/** Degrees (WGS 84) of a point inside the area, for a label or for "somewhere in this Gemeinde". */
type LabelPoint = { lon: number; lat: number };
/** Outline in a drawing 600 wide (see `projection`), and where the label point lies in it. */
type Drawn = { svgPath: string; labelX: number; labelY: number };
export type LandArea = LabelPoint & {
  landAgs: string;
  slug: string;
  name: string;
} & Drawn;
export type KreisArea = LabelPoint & {
  kreisAgs: string;
  landAgs: string;
  name: string;
  designation: string;
} & Drawn;
/** A Gemeinde as a place: what it is called and where it lies. */
export type Gemeinde = LabelPoint & {
  gemeindeAgs: string;
  kreisAgs: string;
  landAgs: string;
  name: string;
};
export type GemeindeArea = Gemeinde & Drawn;

type Area = Polygon | MultiPolygon;
type Properties = { name: string; lon: number; lat: number; lan?: string; bez?: string; krs?: string };
export type AreaFeature = Feature<Area, Properties> & { id: string };

/** Width and height of the drawing the SVG paths are made for. */
export const DRAWING = { width: 600, height: 800 };
/** Two points closer than `smallestStep` (in drawing units) are one. A Land or Kreis is seen in the whole drawing. */
const COARSE = { smallestStep: 0.3, decimals: 1 };
/** A Gemeinde is seen where one Land fills the picture. */
const FINE = { smallestStep: 0.05, decimals: 2 };

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
  gemeindeFeatures: AreaFeature[];
};

/** Länder, today's Kreise and the Gemeinden of 2016 from the TopoJSON files. */
export function readBoundaries(lite: Topology, gemeindenTopology: Topology): Boundaries {
  const landFeatures = areasOf(lite, "laender");
  const kreisFeatures = areasOf(lite, "kreise");
  const gemeindeFeatures = areasOf(gemeindenTopology, "gemeinden");
  const projection = geoConicEqualArea()
    .parallels([48.5, 53])
    .rotate([-10.3, 0])
    .fitSize([DRAWING.width, DRAWING.height], { type: "FeatureCollection", features: landFeatures });
  const path = geoPath(projection);
  const drawn = (area: AreaFeature, { lon, lat }: LabelPoint, precision: typeof COARSE): Drawn => {
    const [x, y] = projection([lon, lat]) as [number, number];
    const factor = 10 ** precision.decimals;
    return {
      svgPath: toSvgPath(path, area, precision),
      labelX: Math.round(x * factor) / factor,
      labelY: Math.round(y * factor) / factor,
    };
  };

  return {
    landFeatures,
    kreisFeatures,
    gemeindeFeatures,
    laender: landFeatures.map((area) => ({
      landAgs: area.id,
      slug: LAENDER.find(({ ags }) => ags === area.id)?.slug ?? area.id,
      name: area.properties.name,
      lon: area.properties.lon,
      lat: area.properties.lat,
      ...drawn(area, area.properties, COARSE),
    })),
    kreise: kreisFeatures.map((area) => ({
      kreisAgs: area.id,
      landAgs: area.id.slice(0, 2),
      name: area.properties.name,
      designation: area.properties.bez ?? "",
      lon: area.properties.lon,
      lat: area.properties.lat,
      ...drawn(area, area.properties, COARSE),
    })),
    gemeinden: gemeindeFeatures.map((area) => {
      const point = interiorPoint(area.geometry);
      return {
        gemeindeAgs: area.id,
        kreisAgs: area.properties.krs ?? area.id.slice(0, 5),
        landAgs: area.id.slice(0, 2),
        name: area.properties.name,
        ...point,
        ...drawn(area, point, FINE),
      };
    }),
  };
}
