import { expect, test } from "vitest";
import { facts, mapSpec, origin } from "./fixtures/files";
import { sheetOf } from "./sheet";
import { piecesToGeojson } from "./to-geojson.server";

async function opened(spec = mapSpec) {
  const { rows, ...frame } = sheetOf(spec, { origin, keyLabel: "AGS", facts });
  async function* pieces() {
    yield rows.slice(0, 3);
    yield [];
    yield rows.slice(3);
  }
  const place = (row: readonly unknown[]) =>
    row[0] === "10" ? null : { type: "Point" as const, coordinates: [9, 50] };
  return JSON.parse(await new Response(piecesToGeojson(frame, pieces(), place)).text());
}

test("is a FeatureCollection whose properties hold value, status and qualifier under their keys", async () => {
  const { type, features } = await opened();
  expect(type).toBe("FeatureCollection");
  expect(features).toHaveLength(mapSpec.table.rows.length);
  expect(features[3]).toMatchObject({
    type: "Feature",
    id: "08",
    geometry: { type: "Point", coordinates: [9, 50] },
    properties: { ags: "08", land: "Baden-Württemberg", value: 100, status: null, qualifier: "at_least" },
  });
  expect(features[2].properties).toMatchObject({ value: null, status: "no_programme" });
});

test("leaves a row without a known place in, without geometry", async () => {
  const { features } = await opened();
  const saarland = features.find(({ id }: { id: string }) => id === "10");
  expect(saarland).toMatchObject({ geometry: null, properties: { status: "not_published" } });
});

test("carries finding, sources, caveats, licence, Stand and the words of each status at the top", async () => {
  const { metadata } = await opened();
  expect(metadata).toMatchObject({
    title: mapSpec.title,
    subtitle: mapSpec.subtitle,
    notes: mapSpec.notes,
    limits: mapSpec.limits,
    sources: mapSpec.sources,
    credits: mapSpec.credits,
    ...origin,
    status: { not_published: "nicht veröffentlicht oder nicht gefunden" },
  });
  expect(metadata.licence).toContain("CC BY 4.0");
  expect(metadata).not.toHaveProperty("demo");
  expect((await opened({ ...mapSpec, demo: true })).metadata.demo).toBe("DEMO-DATEN");
});
