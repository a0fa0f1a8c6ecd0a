import { drawnNumber, isNumber } from "~/domain/value";
import { formatNumber, formatPercent } from "~/format/number";
import { axisTicks } from "../scales";
import type { DotPlot } from "../spec";
import { LABEL_SIZE, SMALL_SIZE } from "../theme";
import { emptyPaint } from "./empty-patterns";
import type { Drawing, Frame } from "./frame";
import { type DotsLayout, layoutDots, MARK, type PlacedGroup, type PlacedRow, SLOT } from "./layout-dots";
import { drawMarkKey } from "./mark-key";
import { textWidth } from "./measure-text";
import { ObservationMark } from "./observation-mark";
import { LINE_HEIGHT, round, TextLines } from "./text-lines";

const LINE = LABEL_SIZE * LINE_HEIGHT;
const SMALL_LINE = SMALL_SIZE * LINE_HEIGHT;

/** Ranked dots in groups of like: the number and its place beside each, a line where the number can lie, the benchmark of the group. */
export function drawDots(plot: DotPlot, frame: Frame): Drawing {
  const layout = layoutDots(plot, frame);
  const points = plot.groups.flatMap(({ rows }) =>
    rows.flatMap(({ value, yearInferred }) => {
      if (drawnNumber(value) === undefined) return [];
      return [
        { qualifier: isNumber(value) ? value.qualifier : "exact", yearInferred, secondary: false } as const,
      ];
    }),
  );
  const key = drawMarkKey(points, [], frame);
  return {
    height: layout.bottom + 10 + (key?.height ?? 0),
    content: (
      <>
        <Axis layout={layout} frame={frame} percent={plot.percent} />
        {layout.groups.map((placed) => (
          <Group key={placed.group.id} placed={placed} layout={layout} frame={frame} />
        ))}
        {key && <g transform={`translate(0,${round(layout.bottom + 10)})`}>{key.content}</g>}
      </>
    ),
  };
}

type AxisProps = { layout: DotsLayout; frame: Frame; percent: boolean };

function Axis({ layout, frame, percent }: AxisProps) {
  const { left, scale, max, top, bottom, unitLines } = layout;
  const { colors } = frame;
  return (
    <>
      <TextLines lines={unitLines} x={left} y={SMALL_SIZE} size={SMALL_SIZE} fill={colors.inkSoft} />
      {axisTicks(max, frame.width < 520 ? 3 : 5).map((value) => {
        const x = round(scale(value));
        const label = percent
          ? formatPercent(value, frame.locale)
          : formatNumber(value, frame.locale, { maximumFractionDigits: 2 });
        return (
          <g key={value}>
            <line
              x1={x}
              x2={x}
              y1={top}
              y2={round(bottom)}
              stroke={value === 0 ? colors.ink : colors.rule}
              strokeWidth={value === 0 ? 1.5 : 1}
            />
            <text
              x={Math.max(x, round(textWidth(label, SMALL_SIZE) / 2))}
              y={round(top - 6)}
              textAnchor="middle"
              fontSize={SMALL_SIZE}
              fill={colors.inkSoft}
            >
              {label}
            </text>
          </g>
        );
      })}
    </>
  );
}

type GroupProps = { placed: PlacedGroup; layout: DotsLayout; frame: Frame };

function Group({ placed, layout, frame }: GroupProps) {
  const { group, headingLines, headingY, ruled, note, groundBottom, rows } = placed;
  const { colors, width } = frame;
  const x = group.mark === null ? 0 : MARK + 8;
  const ground = headingY - (ruled ? 28 : 16);
  return (
    <g>
      {/* Headings stand on a calm ground: the gridlines pause behind them. */}
      <rect
        x={0}
        y={round(ground)}
        width={width}
        height={round(groundBottom - ground)}
        fill={colors.surface}
      />
      {ruled && (
        <line x1={0} x2={width} y1={round(headingY - 22)} y2={round(headingY - 22)} stroke={colors.rule} />
      )}
      {group.mark !== null && <Letter letter={group.mark} x={0} y={headingY - 5} frame={frame} />}
      <TextLines lines={headingLines} x={x} y={headingY} weight={600} fill={colors.ink} />
      {note && <TextLines lines={note.lines} x={x} y={note.y} size={SMALL_SIZE} fill={colors.inkSoft} />}
      <BenchmarkLine placed={placed} layout={layout} frame={frame} />
      {rows.map((row) => (
        <Row key={row.row.id} placed={row} muted={group.muted} layout={layout} frame={frame} />
      ))}
    </g>
  );
}

/** The letter of a counting unit in its box; `y` is the middle. */
function Letter({ letter, x, y, frame }: { letter: string; x: number; y: number; frame: Frame }) {
  const { colors } = frame;
  return (
    <g data-mark="unit" data-letter={letter}>
      <rect
        x={x + 0.5}
        y={round(y - MARK / 2)}
        width={MARK - 1}
        height={MARK - 1}
        rx={3}
        fill={colors.surface}
        stroke={colors.inkSoft}
      />
      <text
        x={x + MARK / 2}
        y={round(y + SMALL_SIZE * 0.33)}
        textAnchor="middle"
        fontSize={SMALL_SIZE}
        fontWeight={600}
      >
        {letter}
      </text>
    </g>
  );
}

/** A dashed line; where two numbers stand in the middle, both of them and what lies between. */
function BenchmarkLine({ placed, layout, frame }: GroupProps) {
  const { group, benchmark, top, bottom } = placed;
  if (!group.benchmark || !benchmark) return null;
  const { colors } = frame;
  const ends = [...new Set([group.benchmark.from, group.benchmark.to])].map((end) =>
    round(layout.scale(end)),
  );
  const [start, end = start] = ends as [number, number?];
  return (
    <g
      data-mark="benchmark"
      data-group={group.id}
      data-from={group.benchmark.from}
      data-to={group.benchmark.to}
    >
      {end > start && (
        <rect
          x={start}
          y={round(top)}
          width={round(end - start)}
          height={round(bottom - top)}
          fill={colors.ink}
          fillOpacity={0.07}
        />
      )}
      {ends.map((x) => (
        <line
          key={x}
          x1={x}
          x2={x}
          y1={round(top - 2)}
          y2={round(bottom - 4)}
          stroke={colors.ink}
          strokeWidth={1.4}
          strokeDasharray="5 3"
        />
      ))}
      <TextLines
        lines={benchmark.lines}
        x={benchmark.x}
        y={benchmark.y}
        anchor={benchmark.anchor}
        size={SMALL_SIZE}
        weight={600}
        fill={colors.ink}
        halo={colors.surface}
      />
    </g>
  );
}

type RowProps = { placed: PlacedRow; muted: boolean; layout: DotsLayout; frame: Frame };

function Row({ placed, muted, layout, frame }: RowProps) {
  const { row, y, height, labelX, labelLines, noteLines } = placed;
  const { colors, width } = frame;
  const { stacked } = layout;
  const words = labelLines.length * LINE + noteLines.length * SMALL_LINE;
  const first = (stacked ? y + 4 : y + (height - words) / 2) + LABEL_SIZE * 0.95;
  const anchor = stacked ? "start" : "end";
  const label = (
    <TextLines
      lines={labelLines}
      x={labelX}
      y={first}
      anchor={anchor}
      fill={colors.ink}
      weight={row.accent ? 600 : 400}
    />
  );
  return (
    <g>
      {stacked && (
        <rect x={0} y={round(y)} width={width} height={round(placed.dotY - 12 - y)} fill={colors.surface} />
      )}
      {row.mark !== null && <Letter letter={row.mark} x={0} y={first - 5} frame={frame} />}
      {row.href === null ? label : <a href={row.href}>{label}</a>}
      <TextLines
        lines={noteLines}
        x={labelX}
        y={first + labelLines.length * LINE - 1}
        anchor={anchor}
        size={SMALL_SIZE}
        fill={colors.inkSoft}
      />
      {drawnNumber(row.value) === undefined ? (
        <EmptySlot placed={placed} layout={layout} frame={frame} />
      ) : (
        <>
          <Dot placed={placed} muted={muted} layout={layout} frame={frame} />
          <Figures placed={placed} first={first} layout={layout} frame={frame} />
        </>
      )}
    </g>
  );
}

/** The number and its place, in columns; on narrow drawings at the right end of the two lines of words. */
function Figures({ placed, first, layout, frame }: Omit<RowProps, "muted"> & { first: number }) {
  const { row, dotY, textLines, labelLines } = placed;
  const { stacked, textX, rankX } = layout;
  const middle = dotY + LABEL_SIZE * 0.35;
  const textY = stacked ? first : middle - ((textLines.length - 1) * LINE) / 2;
  const below = Math.max(labelLines.length, textLines.length);
  return (
    <>
      <TextLines lines={textLines} x={textX} y={textY} anchor="end" weight={600} fill={frame.colors.ink} />
      {row.rank !== null && (
        <TextLines
          lines={[row.rank]}
          x={rankX}
          y={stacked ? first + below * LINE - 1 : middle}
          anchor="end"
          size={SMALL_SIZE}
          fill={frame.colors.inkSoft}
        />
      )}
    </>
  );
}

function EmptySlot({ placed, layout, frame }: Omit<RowProps, "muted">) {
  const { row, dotY, textLines } = placed;
  if (isNumber(row.value)) return null;
  return (
    <>
      <rect
        x={layout.left}
        y={round(dotY - 8)}
        width={SLOT}
        height={16}
        {...emptyPaint(row.value.kind, frame)}
        data-mark="empty"
        data-id={row.id}
        data-kind={row.value.kind}
      />
      <TextLines
        lines={textLines}
        x={layout.left + SLOT + 8}
        y={dotY + LABEL_SIZE * 0.35 - ((textLines.length - 1) * LINE) / 2}
        fill={frame.colors.inkSoft}
        halo={frame.colors.surface}
      />
    </>
  );
}

function Dot({ placed, muted, layout, frame }: RowProps) {
  const { row, dotY } = placed;
  const { colors } = frame;
  const y = round(dotY);
  const value = drawnNumber(row.value) as number;
  const color = muted ? colors.context : row.accent ? colors.accent : colors.blue4;
  const qualifier = isNumber(row.value) ? row.value.qualifier : "exact";
  return (
    <>
      {row.interval && (
        <IntervalLine id={row.id} interval={row.interval} y={y} color={color} layout={layout} />
      )}
      <g
        data-mark="dot"
        data-id={row.id}
        data-value={value}
        data-qualifier={qualifier}
        data-rank={row.rank ?? undefined}
      >
        <ObservationMark
          x={round(layout.scale(value))}
          y={y}
          qualifier={qualifier}
          yearInferred={row.yearInferred}
          secondary={false}
          color={color}
          colors={colors}
        />
      </g>
    </>
  );
}

type IntervalProps = {
  id: string;
  interval: { from: number | null; to: number | null };
  y: number;
  color: string;
  layout: DotsLayout;
};

/** Where the number can lie: a bar at a known end, an arrow at an open one. */
function IntervalLine({ id, interval, y, color, layout }: IntervalProps) {
  const { from, to } = interval;
  const start = round(layout.scale(from ?? 0));
  const end = to === null ? round(layout.right - 2) : round(layout.scale(to));
  const head =
    to === null ? `M${end - 6},${y - 4} L${end},${y} L${end - 6},${y + 4}` : `M${end},${y - 5} V${y + 5}`;
  const tail =
    from === null
      ? `M${start + 6},${y - 4} L${start},${y} L${start + 6},${y + 4}`
      : `M${start},${y - 5} V${y + 5}`;
  return (
    <path
      d={`M${start},${y} H${end} ${tail} ${head}`}
      fill="none"
      stroke={color}
      strokeWidth={1.6}
      strokeOpacity={0.75}
      data-mark="interval"
      data-id={id}
      data-from={from ?? "open"}
      data-to={to ?? "open"}
    />
  );
}
