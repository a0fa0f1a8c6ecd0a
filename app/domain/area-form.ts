/**
 * What the form "Auswahl zusammenfassen" sends without JavaScript: four sides of a box, and each ticked region as a part of its own.
 * Rewritten here into the parts of the address that `map-filter.ts` reads, so that both ways lead to the same page.
 */
import { areaText, boxArea } from "./map-area";
import type { MapFilterFault } from "./map-filter";

/** Names of the fields, in degrees. */
export const BOX_PARTS = ["westen", "sueden", "osten", "norden"] as const;

/** A German decimal comma is read as well as a point. */
function readDegrees(text: string, limit: number): number | undefined {
  const value = text.trim() === "" ? Number.NaN : Number(text.replace(",", "."));
  return Math.abs(value) <= limit ? value : undefined;
}

/** The address as `parseMapFilter` reads it, or the part of the form that cannot be read. A box left empty is no choice. */
export function readAreaForm(params: URLSearchParams): URLSearchParams | { fault: MapFilterFault } {
  const read = new URLSearchParams(params);
  const regions = params.getAll("regionen").filter((text) => text.trim() !== "");
  if (regions.length > 1) read.set("regionen", regions.join(","));
  for (const part of BOX_PARTS) read.delete(part);
  const texts = BOX_PARTS.map((part) => params.get(part) ?? "");
  if (texts.every((text) => text.trim() === "")) return read;
  const sides = BOX_PARTS.map((_part, index) =>
    readDegrees(texts[index] as string, index % 2 === 0 ? 180 : 90),
  );
  const bad = sides.indexOf(undefined);
  if (bad >= 0) return { fault: { part: BOX_PARTS[bad] as string, value: texts[bad] as string } };
  const [west, south, east, north] = sides as [number, number, number, number];
  if (west >= east) return { fault: { part: "osten", value: texts[2] as string } };
  if (south >= north) return { fault: { part: "norden", value: texts[3] as string } };
  read.set("flaeche", areaText(boxArea({ west, south, east, north })));
  return read;
}
