import { landByAgs } from "~/domain/land";
import { isNumber } from "~/domain/value";
import { formatNumber } from "~/format/number";
import { covers, type Ring, readOutline } from "../outline";
import type { MapPlot, MapRegion } from "../spec";
import { classColors, SMALL_SIZE } from "../theme";
import { EmptyPatterns, emptyPaint } from "./empty-patterns";
import type { Drawing, Frame } from "./frame";
import { textWidth, wrapText } from "./measure-text";
import { LINE_HEIGHT, round, TextLines } from "./text-lines";

/** Above this many regions (Kreise) single names cannot be read, and outlines must be fine. */
const FEW_REGIONS = 20;
/** Room for Berlin's name east of the map. */
const MARGIN = 26;
const LINE = SMALL_SIZE * LINE_HEIGHT;

/** Where the name of a Stadtstaat stands, in parts of the map's width and height: in the North Sea or east of the Oder. */
const CITY_LABELS: Record<string, { x: number; y: number; anchor: "start" | "end" }> = {
  "02": { x: 0.23, y: 0.09, anchor: "end" },
  "04": { x: 0.1, y: 0.15, anchor: "end" },
  "11": { x: 0.965, y: 0.26, anchor: "start" },
};

/** Choropleth with direct labels; its legend is a small histogram beside the map, below it on narrow drawings. */
export function drawMap(plot: MapPlot, frame: Frame): Drawing {
  const beside = frame.width >= 520;
  const mapWidth = beside ? Math.min(440, frame.width * 0.6) : frame.width;
  const scale = (mapWidth - MARGIN) / plot.viewBox.width;
  const mapHeight = plot.viewBox.height * scale;
  const legendWidth = beside ? frame.width - mapWidth - 24 : frame.width;
  const legend = drawLegend(plot, frame, legendWidth);
  const legendX = beside ? mapWidth + 24 : 0;
  const legendY = beside ? Math.max(0, (mapHeight - legend.height) / 2) : mapHeight + 16;
  return {
    height: beside
      ? Math.max(mapHeight, legend.height) + 4
      : frame.compact
        ? mapHeight + 4
        : legendY + legend.height,
    content: (
      <>
        <EmptyPatterns frame={onMap(frame)} scale={fine(1 / scale)} />
        <g transform={`scale(${fine(scale)})`}>
          {plot.regions.map((region) => (
            <Region key={region.ags} region={region} plot={plot} frame={frame} scale={scale} />
          ))}
        </g>
        {plot.regions.length <= FEW_REGIONS && (
          <g pointerEvents="none">
            {plot.regions.map((region) => (
              <RegionLabel key={region.ags} region={region} plot={plot} frame={frame} scale={scale} />
            ))}
          </g>
        )}
        {(beside || !frame.compact) && (
          <g transform={`translate(${round(legendX)},${round(legendY)})`}>{legend.content}</g>
        )}
      </>
    ),
  };
}

const fine = (value: number) => Math.round(value * 1e4) / 1e4;

/** The map has its own patterns, drawn against its scale. */
const onMap = (frame: Frame): Frame => ({ ...frame, id: `${frame.id}-map` });

function isCity(region: MapRegion): boolean {
  return region.ags.length === 2 && landByAgs(region.ags).isCity;
}

function paintOf(region: MapRegion, plot: MapPlot, frame: Frame) {
  if (region.classIndex !== null) {
    return { fill: classColors(frame.colors, region.classIndex, plot.classes.length).fill };
  }
  if (isNumber(region.value))
    throw new Error(`${region.label}: eine Zahl ohne Klasse lässt sich nicht färben`);
  const { fill, strokeDasharray } = emptyPaint(region.value.kind, onMap(frame));
  return { fill, strokeDasharray };
}

type RegionProps = { region: MapRegion; plot: MapPlot; frame: Frame; scale: number };

function Region({ region, plot, frame, scale }: RegionProps) {
  const few = plot.regions.length <= FEW_REGIONS;
  const path = (
    <path
      d={region.path}
      {...paintOf(region, plot, frame)}
      stroke={frame.colors.outline}
      strokeWidth={fine((few ? 1.1 : 0.4) / scale)}
      strokeLinejoin="round"
      data-mark="region"
      data-id={region.ags}
      data-class={region.classIndex ?? undefined}
      data-kind={region.value.kind}
    >
      <title>{`${region.label}: ${region.text}`}</title>
    </path>
  );
  if (region.href === null) return path;
  return (
    <a href={region.href} aria-label={`${region.label}: ${region.text}`}>
      {path}
    </a>
  );
}

function RegionLabel({ region, plot, frame, scale }: RegionProps) {
  const { colors } = frame;
  const x = round(region.labelX * scale);
  const y = round(region.labelY * scale);
  const value = isNumber(region.value) || region.value.kind === "zero" ? region.text : "";
  if (isCity(region))
    return <CityLabel region={region} plot={plot} frame={frame} scale={scale} value={value} />;
  const patterned = region.classIndex === null;
  const { fill, text } = patterned
    ? { fill: colors.surface, text: colors.ink }
    : classColors(colors, region.classIndex as number, plot.classes.length);
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

function drawLegend(plot: MapPlot, frame: Frame, width: number): Drawing {
  const { colors, texts } = frame;
  const unit = wrapText(plot.unit, width, SMALL_SIZE, 600);
  const format = (value: number) => formatNumber(value, frame.locale, { maximumFractionDigits: 2 });
  const labelWidth = Math.max(0, ...plot.classes.map((entry) => textWidth(entry.label, SMALL_SIZE)));
  const barX = Math.ceil(40 + labelWidth);
  const most = Math.max(1, ...plot.classes.map((entry) => entry.count));
  const barLength = Math.max(20, width - barX - 36);
  let y = unit.length * LINE + 6;
  const head = (
    <>
      <TextLines lines={unit} x={0} y={SMALL_SIZE} size={SMALL_SIZE} weight={600} fill={colors.ink} />
      <text x={barX} y={y + 10} fontSize={SMALL_SIZE} fill={colors.inkSoft}>
        {texts.regions}
      </text>
    </>
  );
  y += 18;
  const classes = plot.classes.map((entry, index) => {
    const top = y;
    y += 24;
    const { fill } = classColors(colors, index, plot.classes.length);
    return (
      <g key={entry.label}>
        <rect x={0.5} y={top} width={22} height={16} fill={fill} stroke={colors.outline} strokeWidth={0.8} />
        <text x={30} y={top + 13} fontSize={SMALL_SIZE}>
          {entry.label}
        </text>
        <rect
          x={barX}
          y={top + 2}
          width={round((entry.count / most) * barLength)}
          height={12}
          fill={fill}
          stroke={entry.count > 0 ? colors.outline : "none"}
          strokeWidth={0.8}
        />
        <text
          x={barX + round((entry.count / most) * barLength) + 6}
          y={top + 13}
          fontSize={SMALL_SIZE}
          fill={colors.inkSoft}
        >
          {format(entry.count)}
        </text>
      </g>
    );
  });
  if (plot.emptiness.length > 0) y += 8;
  const emptiness = plot.emptiness.map((entry) => {
    const top = y;
    const lines = wrapText(`${entry.label}:\u00a0${format(entry.count)}`, width - 30, SMALL_SIZE);
    y += Math.max(24, lines.length * LINE + 8);
    return (
      <g key={entry.kind}>
        <rect x={0.5} y={top} width={22} height={16} {...emptyPaint(entry.kind, frame)} />
        <TextLines lines={lines} x={30} y={top + 13} size={SMALL_SIZE} fill={colors.ink} />
      </g>
    );
  });
  return {
    height: y,
    content: (
      <>
        {head}
        {classes}
        {emptiness}
      </>
    ),
  };
}
