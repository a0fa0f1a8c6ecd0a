import { landByAgs } from "~/domain/land";
import { isNumber } from "~/domain/value";
import type { MapPlot, MapRegion } from "../map-plot";
import { covers, type Ring, readOutline } from "../outline";
import { SMALL_SIZE } from "../theme";
import type { Frame } from "./frame";
import { fillOf } from "./map-paint";
import { textWidth } from "./measure-text";
import { LINE_HEIGHT, round, TextLines } from "./text-lines";

/** Room for Berlin's name east of the map. */
export const MARGIN = 26;
const LINE = SMALL_SIZE * LINE_HEIGHT;

/** Where the name of a Stadtstaat stands, in parts of the map's width and height: in the North Sea or east of the Oder. */
const CITY_LABELS: Record<string, { x: number; y: number; anchor: "start" | "end" }> = {
  "02": { x: 0.23, y: 0.09, anchor: "end" },
  "04": { x: 0.1, y: 0.15, anchor: "end" },
  "11": { x: 0.965, y: 0.26, anchor: "start" },
};

type RegionProps = { region: MapRegion; plot: MapPlot; frame: Frame; scale: number };

function isCity(region: MapRegion): boolean {
  return region.ags.length === 2 && landByAgs(region.ags).isCity;
}

/** Name and value of a Land where they can be read; of a Stadtstaat beside the map. */
export function RegionLabel({ region, plot, frame, scale }: RegionProps) {
  const { colors } = frame;
  const x = round(region.labelX * scale);
  const y = round(region.labelY * scale);
  const known = isNumber(region.value) || region.value.kind === "zero";
  const value = known ? (region.shortText ?? region.text) : "";
  if (isCity(region))
    return <CityLabel region={region} plot={plot} frame={frame} scale={scale} value={value} />;
  const { fill, text } = fillOf(region, plot, colors) ?? { fill: colors.surface, text: colors.ink };
  const { lines, dx, dy } =
    value === "" || frame.compact
      ? { lines: [region.shortLabel], dx: 0, dy: 0 }
      : labelThatFits(region, value, scale);
  return (
    <TextLines
      lines={lines}
      x={x + dx}
      y={y + dy + firstBaseline(lines)}
      anchor="middle"
      size={SMALL_SIZE}
      weight={600}
      fill={text}
      halo={fill}
    />
  );
}

/** Baseline of the first of the lines that stand around a point. */
const firstBaseline = (lines: string[]) => SMALL_SIZE * 0.35 - (lines.length - 1) * (LINE / 2);

/** How far a label may step aside to find room, nearest first. */
const STEPS_ASIDE = [-18, -12, -6, 0, 6, 12, 18]
  .flatMap((dx) => [-12, -6, 0, 6, 12].map((dy) => ({ dx, dy })))
  .sort((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy));

/** Name and number, the number's qualifier on a line of its own where it must be; the name alone where they reach over the border. */
function labelThatFits(region: MapRegion, value: string, scale: number) {
  const rings = readOutline(region.path);
  const words = value.split(" ");
  const number = words.pop() as string;
  const ways = [
    [region.shortLabel, value],
    [region.shortLabel, ...(words.length > 0 ? [words.join(" ")] : []), number],
  ];
  for (const lines of ways) {
    const step = STEPS_ASIDE.find(({ dx, dy }) => {
      const x = region.labelX * scale + dx;
      const y = region.labelY * scale + dy;
      return labelFits(lines, x, y, rings, scale);
    });
    if (step) return { lines, ...step };
  }
  return { lines: [region.shortLabel], dx: 0, dy: 0 };
}

/** Each line lies inside the outline, with a little air around it. */
function labelFits(lines: string[], x: number, y: number, rings: Ring[], scale: number): boolean {
  return lines.every((line, index) => {
    const half = textWidth(line, SMALL_SIZE, 600) / 2 + 1;
    const baseline = y + firstBaseline(lines) + index * LINE;
    const box = {
      left: (x - half) / scale,
      right: (x + half) / scale,
      top: (baseline - SMALL_SIZE * 0.75) / scale,
      bottom: (baseline + SMALL_SIZE * 0.15) / scale,
    };
    return covers(rings, box, 4 / scale);
  });
}

function CityLabel({ region, plot, frame, scale, value }: RegionProps & { value: string }) {
  const place = CITY_LABELS[region.ags];
  if (!place) throw new Error(`Der Stadtstaat ${region.label} hat keinen Platz für seinen Namen`);
  const { colors } = frame;
  const x = round(place.x * plot.viewBox.width * scale);
  const y = round(place.y * plot.viewBox.height * scale);
  const toward = place.anchor === "end" ? 3 : -3;
  const room = place.anchor === "end" ? x : plot.viewBox.width * scale + MARGIN - x;
  const valued = value !== "" && !frame.compact && textWidth(value, SMALL_SIZE, 600) <= room;
  const words = valued ? [region.shortLabel, value] : [region.shortLabel];
  return (
    <>
      <path
        d={`M${x + toward},${y} L${round(region.labelX * scale)},${round(region.labelY * scale)}`}
        stroke={colors.ink}
        strokeWidth={0.9}
        fill="none"
      />
      <circle
        cx={round(region.labelX * scale)}
        cy={round(region.labelY * scale)}
        r={1.8}
        fill={colors.ink}
        stroke={colors.surface}
      />
      <TextLines
        lines={words}
        x={x}
        y={y + SMALL_SIZE * 0.35}
        anchor={place.anchor}
        size={SMALL_SIZE}
        weight={600}
        fill={colors.ink}
        halo={colors.surface}
      />
    </>
  );
}
