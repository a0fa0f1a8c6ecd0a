/**
 * A sheet as a FeatureCollection (RFC 7946, WGS 84). Properties are the sheet's cells under the columns' keys, so `status` stands beside
 * `value`; sources, caveats and licence stand in the top-level member `metadata`. A row without a known place is a feature without geometry.
 */
import type { Geometry } from "geojson";
import { EMPTINESS_KINDS } from "~/domain/value";
import { formatEmptinessLong } from "~/format/value-text";
import type { Cell, RowPieces, SheetFrame } from "./sheet";
import { licenceText } from "./sheet-lines";

/** So many features a desktop map still opens; more come as CSV or Parquet. */
export const GEOJSON_MAX_ROWS = 100_000;

/** Where a row lies; null where nobody knows. */
export type GeometryOf = (row: readonly Cell[]) => Geometry | null;

function metadataOf(frame: SheetFrame) {
  const { title, subtitle, notes, limits, credits, demo, origin, locale, columns, codes } = frame;
  return {
    ...(demo ? { demo: "DEMO-DATEN" } : {}),
    title,
    subtitle,
    notes,
    limits,
    sources: frame.sources,
    credits,
    licence: licenceText(locale),
    ...origin,
    status: Object.fromEntries(EMPTINESS_KINDS.map((kind) => [kind, formatEmptinessLong(kind, locale)])),
    codes,
    columns: columns.map(({ key, label, unit }) => ({ key, label, unit })),
  };
}

async function* textOf(frame: SheetFrame, pieces: RowPieces, geometryOf: GeometryOf): AsyncGenerator<string> {
  const [{ key: idKey } = { key: "" }] = frame.columns;
  yield `{"type":"FeatureCollection","metadata":${JSON.stringify(metadataOf(frame))},"features":[`;
  let first = true;
  for await (const rows of pieces) {
    const features = rows.map((row) => {
      const properties = Object.fromEntries(frame.columns.map(({ key }, index) => [key, row[index] ?? null]));
      return JSON.stringify({
        type: "Feature",
        id: properties[idKey],
        geometry: geometryOf(row),
        properties,
      });
    });
    if (features.length === 0) continue;
    yield `${first ? "\n" : ",\n"}${features.join(",\n")}`;
    first = false;
  }
  yield "\n]}\n";
}

/** The first column of the sheet is the id of its features. */
export function piecesToGeojson(
  frame: SheetFrame,
  pieces: RowPieces,
  geometryOf: GeometryOf,
): ReadableStream<Uint8Array> {
  const text = textOf(frame, pieces, geometryOf);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await text.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await text.return(undefined);
    },
  });
}
