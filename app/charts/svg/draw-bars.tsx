import { drawnNumber, isNumber, type Qualifier } from "~/domain/value";
import { formatNumber } from "~/format/number";
import type { BarPlot } from "../bar-plot";
import { axisTicks } from "../scales";
import { LABEL_SIZE, SMALL_SIZE } from "../theme";
import { emptyPaint } from "./empty-patterns";
import type { Drawing, Frame } from "./frame";
import { type BarsLayout, type BarsRow, GAP, layoutBars, SLOT } from "./layout-bars";
import { textWidth, wrapText } from "./measure-text";
import { RowWords } from "./row-words";
import { LINE_HEIGHT, round, TextLines } from "./text-lines";

const LINE = LABEL_SIZE * LINE_HEIGHT;

/** Horizontal bars from a firm zero line; label left of the bar, on narrow drawings above it; the number at the bar's end. */
export function drawBars(plot: BarPlot, frame: Frame): Drawing {
  const layout = layoutBars(plot, frame);
  return {
    height: layout.bottom + 6,
    content: (
      <>
        <Axis plot={plot} layout={layout} frame={frame} />
        {layout.headings.map((heading) => (
          <g key={heading.y}>
            {heading.ruled && (
              <line
                x1={0}
                x2={frame.width}
                y1={heading.y - 22}
                y2={heading.y - 22}
                stroke={frame.colors.rule}
              />
            )}
            <TextLines lines={heading.lines} x={0} y={heading.y} weight={600} fill={frame.colors.ink} />
          </g>
        ))}
        {layout.rows.map((row) => (
          <BarRow key={row.bar.id} row={row} layout={layout} frame={frame} />
        ))}
      </>
    ),
  };
}

function Axis({ plot, layout, frame }: { plot: BarPlot; layout: BarsLayout; frame: Frame }) {
  const { x0, scale, top, bottom, max } = layout;
  const { colors, width } = frame;
  const label = (value: number) => formatNumber(value, frame.locale, { maximumFractionDigits: 2 });
  const lines = axisTicks(max, width < 520 ? 3 : 5);
  const firstHeading = layout.headings.length > 0;
  return (
    <>
      {!frame.compact && (
        <TextLines
          lines={wrapText(plot.unit, width - x0, SMALL_SIZE)}
          x={x0}
          y={SMALL_SIZE}
          size={SMALL_SIZE}
          fill={colors.inkSoft}
        />
      )}
      {lines.map((value) => {
        const x = round(scale(value));
        const half = textWidth(label(value), SMALL_SIZE) / 2;
        return (
          <g key={value}>
            <line
              x1={x}
              x2={x}
              y1={top}
              y2={bottom}
              stroke={value === 0 ? colors.ink : colors.rule}
              strokeWidth={value === 0 ? 1.5 : 1}
            />
            {!frame.compact && (
              <text
                x={Math.max(x, half)}
                y={top - 6}
                textAnchor="middle"
                fontSize={SMALL_SIZE}
                fill={colors.inkSoft}
              >
                {label(value)}
              </text>
            )}
          </g>
        );
      })}
      {/* Headings stand on a calm ground: the gridlines pause behind them. */}
      {firstHeading &&
        layout.headings.map((heading) => (
          <rect
            key={heading.y}
            x={0}
            y={heading.ruled ? heading.y - 28 : top - 2}
            width={width}
            height={heading.lines.length * LINE + (heading.ruled ? 20 : 14)}
            fill={colors.surface}
          />
        ))}
    </>
  );
}

function BarRow({ row, layout, frame }: { row: BarsRow; layout: BarsLayout; frame: Frame }) {
  const { bar, y, height, labelLines, noteLines } = row;
  const { colors } = frame;
  const { stacked, x0 } = layout;
  const x = stacked ? 0 : x0 - 12;
  const block = labelLines.length * LINE + noteLines.length * SMALL_SIZE * LINE_HEIGHT;
  const first = (stacked ? y + 2 : y + (height - block) / 2) + LABEL_SIZE * 0.95;
  const longest = Math.max(
    ...labelLines.map((line) => textWidth(line, LABEL_SIZE, bar.accent ? 600 : 400)),
    ...noteLines.map((line) => textWidth(line, SMALL_SIZE)),
  );
  return (
    <g>
      {/* The lines of the axis pause behind a label that stands above its bar. */}
      {stacked && <rect x={0} y={y - 6} width={longest + 8} height={block + 9} fill={colors.surface} />}
      <RowWords
        of={bar}
        lines={labelLines}
        noteLines={noteLines}
        x={x}
        y={first}
        stacked={stacked}
        colors={colors}
      />
      <BarBody row={row} layout={layout} frame={frame} />
    </g>
  );
}

function BarBody({ row, layout, frame }: { row: BarsRow; layout: BarsLayout; frame: Frame }) {
  const { bar, barY, barHeight, textLines } = row;
  const { colors } = frame;
  const { x0, scale, noteInline } = layout;
  const baseline = barY + barHeight / 2 + LABEL_SIZE * 0.35;
  const value = drawnNumber(bar.value);
  if (value === undefined && !isNumber(bar.value)) {
    return (
      <>
        <rect
          x={x0}
          y={barY + 0.5}
          width={SLOT}
          height={barHeight - 1}
          {...emptyPaint(bar.value.kind, frame)}
          data-mark="empty"
          data-id={bar.id}
          data-kind={bar.value.kind}
        />
        <TextLines
          lines={textLines}
          x={x0 + SLOT + GAP}
          y={baseline - ((textLines.length - 1) * LINE) / 2}
          fill={colors.inkSoft}
        />
      </>
    );
  }
  const end = round(scale(value ?? Number.NaN));
  const qualifier = isNumber(bar.value) ? bar.value.qualifier : "exact";
  const color = bar.accent ? colors.accent : layout.accented ? colors.context : colors.blue3;
  const textX = end + GAP + (qualifier === "at_least" ? 6 : 0);
  return (
    <>
      <g data-mark="bar" data-id={bar.id} data-value={value} data-qualifier={qualifier}>
        <BarShape
          x={x0}
          end={end}
          y={barY}
          height={barHeight}
          qualifier={qualifier}
          color={color}
          surface={colors.surface}
        />
      </g>
      <text
        x={textX}
        y={baseline}
        fontSize={LABEL_SIZE}
        stroke={colors.surface}
        strokeWidth={3}
        paintOrder="stroke"
      >
        <tspan fontWeight={600}>{bar.text}</tspan>
        {noteInline && bar.note && !frame.compact && (
          <tspan dx={GAP} fontSize={SMALL_SIZE} fill={colors.inkSoft}>
            {bar.note}
          </tspan>
        )}
      </text>
    </>
  );
}

type BarShapeProps = {
  x: number;
  end: number;
  y: number;
  height: number;
  qualifier: Qualifier;
  color: string;
  surface: string;
};

/** Exact bars are full; rounded numbers are lighter with an edge; "mehr als" ends in a point outwards, "bis zu" in one inwards. */
function BarShape({ x, end, y, height, qualifier, color, surface }: BarShapeProps) {
  const width = Math.max(0, end - x);
  if (qualifier === "exact") return <rect x={x} y={y} width={width} height={height} fill={color} />;
  const tip = qualifier === "at_least" ? 6 : qualifier === "up_to" ? -Math.min(6, width) : 0;
  const outline = `M${x},${y} H${end} L${end + tip},${y + height / 2} L${end},${y + height} H${x} Z`;
  return (
    <>
      <path d={outline} fill={surface} />
      <path d={outline} fill={color} fillOpacity={0.35} stroke={color} strokeWidth={1.5} />
    </>
  );
}
