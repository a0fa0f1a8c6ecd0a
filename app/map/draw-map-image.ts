/**
 * Patterns and markers of the map as plain pixels: a pure function of the image's name, so that it runs without a canvas and can be
 * tested. Names: `empty-KIND@THEME` (tiles without a seam) and `center-LOOK-STATUS@THEME`, where LOOK is `point` or `area`.
 */
import { palette } from "~/charts/theme";
import { CENTER_STATUSES, type CenterStatus } from "~/domain/center";
import { EMPTINESS_KINDS, type Emptiness } from "~/domain/value";

/** The four kinds that mean "unknown" and carry a pattern; `zero` is a value and is painted as a blank area. */
export const UNKNOWN_KINDS = EMPTINESS_KINDS.filter((kind) => kind !== "zero");

export type MapTheme = "light" | "dark";
/** `point`: address or postcode known. `area`: only the Gemeinde is known, so the marker is hollow and dashed. */
export type MarkerLook = "point" | "area";
export type MapImage = { width: number; height: number; data: Uint8ClampedArray };

export const IMAGE_PIXEL_RATIO = 2;
const PATTERN_SIZE = 24;
const MARKER_SIZE = 36;

type Rgba = [number, number, number, number];
const CLEAR: Rgba = [0, 0, 0, 0];

export const patternName = (kind: Emptiness, theme: MapTheme) => `empty-${kind}@${theme}`;
export const markerName = (look: MarkerLook, status: CenterStatus, theme: MapTheme) =>
  `center-${look}-${status}@${theme}`;

function rgba(hex: string): Rgba {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255, 255];
}

function paint(size: number, colorAt: (x: number, y: number) => Rgba): MapImage {
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) data.set(colorAt(x, y), (y * size + x) * 4);
  return { width: size, height: size, data };
}

/** Whether the pattern's ink covers a pixel. The period divides the tile, so neighbouring tiles meet without a seam. */
const INK: Record<Emptiness, (x: number, y: number) => boolean> = {
  zero: () => false,
  no_programme: (x, y) => (x + y) % 12 < 2,
  not_collected: (x, y) => Math.hypot((x % 12) - 5.5, (y % 12) - 5.5) < 2.2,
  not_published: (x, y) => (x + y) % 12 < 2 || (x - y + PATTERN_SIZE) % 12 < 2,
  pending: (x, y) => y % 12 < 2 && x % 12 < 6,
};

function drawPattern(kind: Emptiness, theme: MapTheme): MapImage {
  const colors = palette(theme);
  const ink = rgba(colors.context);
  const ground = rgba(colors.surface);
  return paint(PATTERN_SIZE, (x, y) => (INK[kind](x, y) ? ink : ground));
}

/** Round for what exists or existed, a diamond for what is planned; closed centres are crossed out. */
function drawMarker(look: MarkerLook, status: CenterStatus, theme: MapTheme): MapImage {
  const colors = palette(theme);
  const ink = rgba(status === "unknown" ? colors.inkSoft : colors.ink);
  const ground = rgba(colors.surface);
  const middle = (MARKER_SIZE - 1) / 2;
  const radius = MARKER_SIZE / 2 - 5;
  return paint(MARKER_SIZE, (px, py) => {
    const x = px - middle;
    const y = py - middle;
    const distance = status === "planned" ? Math.abs(x) + Math.abs(y) : Math.hypot(x, y);
    if (distance > radius + 4) return CLEAR;
    if (distance > radius) return ground;
    if (status === "closed" && Math.abs(x - y) < 3) return look === "point" ? ground : ink;
    if (look === "point") return ink;
    if (distance < radius - 4) return ground;
    const dash = Math.floor(((Math.atan2(y, x) + Math.PI) / (2 * Math.PI)) * 16);
    return dash % 2 === 0 ? ink : ground;
  });
}

/** The image of this name, `undefined` where no image has it. */
export function drawMapImage(name: string): MapImage | undefined {
  const [shape = "", theme] = name.split("@");
  if (theme !== "light" && theme !== "dark") return undefined;
  const [group, ...rest] = shape.split("-");
  if (group === "empty") {
    const kind = UNKNOWN_KINDS.find((entry) => entry === rest[0]);
    return kind && drawPattern(kind, theme);
  }
  const [look, status] = rest;
  const known = CENTER_STATUSES.find((entry) => entry === status);
  if (group !== "center" || !known || (look !== "point" && look !== "area")) return undefined;
  return drawMarker(look, known, theme);
}
