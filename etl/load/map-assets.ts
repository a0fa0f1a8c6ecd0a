import type { AreaFeature, Boundaries } from "../sources/boundaries";
import type { Row } from "../sources/fact-source";

const GEOJSON = "application/geo+json";

/** GeoJSON the map loads: outlines with four decimals (about ten metres), and the points Land names stand at. */
export function mapAssets({ landFeatures, kreisFeatures, laender }: Boundaries): Row[] {
  return [
    asset("kreise.geojson", kreisFeatures.map(outline)),
    asset(
      "labels.geojson",
      laender.map(({ landAgs, name, lon, lat }) => ({
        type: "Feature",
        id: Number(landAgs),
        properties: { ags: landAgs, name },
        geometry: { type: "Point", coordinates: [lon, lat] },
      })),
    ),
    asset("laender.geojson", landFeatures.map(outline)),
  ];
}

function asset(name: string, features: object[]): Row {
  return {
    name,
    media_type: GEOJSON,
    body: Buffer.from(JSON.stringify({ type: "FeatureCollection", features })),
  };
}

function outline({ id, properties, geometry }: AreaFeature): object {
  return {
    type: "Feature",
    id: Number(id),
    properties: { ags: id, name: properties.name },
    geometry: { type: geometry.type, coordinates: round(geometry.coordinates) },
  };
}

function round(value: unknown): unknown {
  if (typeof value === "number") return Math.round(value * 1e4) / 1e4;
  return Array.isArray(value) ? value.map(round) : value;
}
