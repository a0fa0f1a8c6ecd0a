import { isNumber } from "~/domain/value";
import type { MapPlot, MapRegion } from "../map-plot";
import { MapDotMarks } from "./draw-map-dots";
import { MARGIN, RegionLabel } from "./draw-map-labels";
import { drawMapLegend } from "./draw-map-legend";
import { EmptyPatterns, emptyPaint } from "./empty-patterns";
import type { Drawing, Frame } from "./frame";
import { fillOf } from "./map-paint";
import { round } from "./text-lines";

/** Above this many regions single names cannot be read, and outlines must be fine. */
const FEW_REGIONS = 20;

/** Choropleth with direct labels; its legend stands beside the map, below it on narrow drawings. */
export function drawMap(plot: MapPlot, frame: Frame): Drawing {
  const beside = frame.width >= 520;
  const mapWidth = beside ? Math.min(440, frame.width * 0.6) : frame.width;
  const { x = 0, y = 0, width, height } = plot.viewBox;
  // As high as all of Germany would be: a Land that is tall and narrow must not grow beyond that.
  const scale = Math.min((mapWidth - MARGIN) / width, ((mapWidth - MARGIN) * 4) / 3 / height);
  const mapHeight = height * scale;
  const legendWidth = beside ? frame.width - mapWidth - 24 : frame.width;
  const legend = drawMapLegend(plot, frame, legendWidth);
  const legendX = beside ? mapWidth + 24 : 0;
  const legendY = beside ? Math.max(0, (mapHeight - legend.height) / 2) : mapHeight + 16;
  const named = (plot.level ?? "land") === "land";
  const place = x === 0 && y === 0 ? "" : ` translate(${fine(-x)},${fine(-y)})`;
  return {
    height: beside
      ? Math.max(mapHeight, legend.height) + 4
      : frame.compact
        ? mapHeight + 4
        : legendY + legend.height,
    content: (
      <>
        <EmptyPatterns frame={onMap(frame)} scale={fine(1 / scale)} />
        <g transform={`scale(${fine(scale)})${place}`}>
          {plot.ground && <Ground ground={plot.ground} frame={frame} />}
          {plot.regions.map((region) => (
            <Region key={region.ags} region={region} plot={plot} frame={frame} scale={scale} />
          ))}
          {plot.outlines && <Outlines outlines={plot.outlines} frame={frame} scale={scale} />}
          {plot.dots && <MapDotMarks dots={plot.dots} colors={frame.colors} scale={scale} />}
        </g>
        {named && (
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

function paintOf(region: MapRegion, plot: MapPlot, frame: Frame) {
  const filled = fillOf(region, plot, frame.colors);
  if (filled) return { fill: filled.fill };
  if (isNumber(region.value) && !plot.bivariate)
    throw new Error(`${region.label}: eine Zahl ohne Klasse lässt sich nicht färben`);
  // Of two measures one may be known and the other not: then the pair is not known.
  const kind = isNumber(region.value) ? "not_published" : region.value.kind;
  const { fill, strokeDasharray } = emptyPaint(kind, onMap(frame));
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

function Ground({ ground, frame }: { ground: NonNullable<MapPlot["ground"]>; frame: Frame }) {
  const { fill, strokeDasharray } = emptyPaint(ground.kind, onMap(frame));
  return <path d={ground.path} fill={fill} strokeDasharray={strokeDasharray} data-mark="ground" />;
}

type OutlineProps = { outlines: NonNullable<MapPlot["outlines"]>; frame: Frame; scale: number };

/** Borders of the levels above: Länder firm, Kreise faint, both without a filling, so that what is below can be pointed at. */
function Outlines({ outlines, frame, scale }: OutlineProps) {
  return (
    <g fill="none" stroke={frame.colors.outline} strokeLinejoin="round" pointerEvents="none">
      {outlines.map(({ path, firm }) => (
        <path key={path} d={path} strokeWidth={fine((firm ? 1.3 : 0.7) / scale)} data-mark="outline" />
      ))}
    </g>
  );
}
