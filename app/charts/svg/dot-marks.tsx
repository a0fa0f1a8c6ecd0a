import { drawnNumber, isNumber } from "~/domain/value";
import { LABEL_SIZE, SMALL_SIZE } from "../theme";
import { emptyPaint } from "./empty-patterns";
import type { Frame } from "./frame";
import { type DotsLayout, MARK, type PlacedGroup, type PlacedRow, SLOT } from "./layout-dots";
import { ObservationMark } from "./observation-mark";
import { LINE_HEIGHT, round, TextLines } from "./text-lines";

const LINE = LABEL_SIZE * LINE_HEIGHT;

/** The letter of a counting unit in its box; `y` is the middle. */
export function Letter({ letter, x, y, frame }: { letter: string; x: number; y: number; frame: Frame }) {
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
export function BenchmarkLine({
  placed,
  layout,
  frame,
}: {
  placed: PlacedGroup;
  layout: DotsLayout;
  frame: Frame;
}) {
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

type RowProps = { placed: PlacedRow; layout: DotsLayout; frame: Frame };

/** An unknown value: a slot with its pattern and its words, never a dot. */
export function EmptySlot({ placed, layout, frame }: RowProps) {
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

/** The number with the interval it can lie in; grey where it is listed, not ranked. */
export function Dot({ placed, muted, layout, frame }: RowProps & { muted: boolean }) {
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
