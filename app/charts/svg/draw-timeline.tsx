import { scaleLinear } from "d3";
import { type Scale, yearTicks } from "../scales";
import type { TimelinePlot, TimelineRow } from "../spec";
import { LABEL_SIZE, SMALL_SIZE } from "../theme";
import { emptyPaint } from "./empty-patterns";
import type { Drawing, Frame } from "./frame";
import { textWidth, type Weight, wrapText } from "./measure-text";
import { LINE_HEIGHT, round, TextLines } from "./text-lines";

const LINE = LABEL_SIZE * LINE_HEIGHT;
const SMALL_LINE = SMALL_SIZE * LINE_HEIGHT;
const BAR = 16;
const SLOT = 52;
/** More events than this are dots on the axis only; their words stand in the table. */
const LISTED_EVENTS = 12;

type Words = { lines: string[]; x: number; y: number; anchor: "start" | "end"; inside: boolean };
type PlacedBar = {
  x: number;
  width: number;
  y: number;
  open: boolean;
  muted: boolean;
  text: string;
  sourceId: string;
};
type PlacedRow = {
  row: TimelineRow;
  y: number;
  labelLines: string[];
  bars: PlacedBar[];
  words: Words[];
  slotY: number | null;
};
type Layout = {
  x0: number;
  x1: number;
  stacked: boolean;
  scale: Scale;
  rows: PlacedRow[];
  headings: { text: string; y: number }[];
  top: number;
  bottom: number;
};

/** Bars from year to year in groups; an end nobody knows stays open with an arrow; dated events as diamonds on the same axis. */
export function drawTimeline(plot: TimelinePlot, frame: Frame): Drawing {
  const layout = layoutTimeline(plot, frame);
  const events = drawEvents(plot, layout, frame);
  return {
    height: layout.bottom + events.height,
    content: (
      <>
        <YearAxis plot={plot} layout={layout} frame={frame} />
        {layout.headings.map((heading) => (
          <g key={heading.text}>
            {layout.stacked && (
              <Pause y={heading.y - LABEL_SIZE} lines={[heading.text]} weight={600} frame={frame} />
            )}
            <text x={0} y={heading.y} fontSize={LABEL_SIZE} fontWeight={600}>
              {heading.text}
            </text>
          </g>
        ))}
        {layout.rows.map((placed) => (
          <Row key={placed.row.id} placed={placed} layout={layout} frame={frame} />
        ))}
        {events.content}
      </>
    ),
  };
}

function layoutTimeline(plot: TimelinePlot, frame: Frame): Layout {
  const stacked = frame.width < 520;
  const longest = Math.max(0, ...plot.rows.map((row) => textWidth(row.label, LABEL_SIZE)));
  const labelColumn = stacked ? 0 : Math.min(190, longest + 1);
  const x0 = stacked ? 4 : labelColumn + 12;
  const x1 = frame.width - 12;
  const layout: Layout = {
    x0,
    x1,
    stacked,
    scale: scaleLinear([plot.x.from, plot.x.to + 1], [x0, x1]),
    rows: [],
    headings: [],
    top: 24,
    bottom: 30,
  };
  let group: string | undefined;
  for (const row of plot.rows) {
    if (row.group !== group && row.group !== row.label) {
      layout.headings.push({ text: row.group, y: layout.bottom + (group === undefined ? 12 : 22) });
      layout.bottom += group === undefined ? 20 : 30;
    }
    group = row.group;
    placeRow(layout, row, labelColumn, frame);
  }
  layout.bottom += 4;
  return layout;
}

function placeRow(layout: Layout, row: TimelineRow, labelColumn: number, frame: Frame) {
  const { stacked, x0, x1, scale } = layout;
  const y = layout.bottom;
  const labelLines = wrapText(row.label, stacked ? frame.width : labelColumn, LABEL_SIZE);
  const barY = stacked ? y + labelLines.length * LINE + 4 : y + 4;
  const known = row.bars.filter((bar) => bar.from !== null);
  const bars = known.map((bar) => {
    const x = scale(bar.from as number);
    const end = bar.to === null ? x1 : scale(bar.to + 1);
    return {
      x,
      width: Math.max(4, end - x),
      y: barY,
      open: bar.to === null,
      muted: bar.muted,
      text: bar.text,
      sourceId: bar.sourceId,
    };
  });
  const words: Words[] = [];
  let below = barY + (bars.length > 0 ? BAR : 0) + 3;
  for (const [index, bar] of bars.entries()) {
    const width = textWidth(bar.text, SMALL_SIZE);
    const nextX = bars[index + 1]?.x ?? x1;
    const end = bar.x + bar.width;
    const baseline = barY + BAR / 2 + SMALL_SIZE * 0.35;
    if (bar.text === "") continue;
    if (width + 12 <= bar.width)
      words.push({ lines: [bar.text], x: bar.x + 6, y: baseline, anchor: "start", inside: true });
    else if (end + 6 + width <= nextX)
      words.push({ lines: [bar.text], x: end + 6, y: baseline, anchor: "start", inside: false });
    else {
      const lines = wrapText(bar.text, x1 - x0, SMALL_SIZE);
      const widest = Math.max(...lines.map((line) => textWidth(line, SMALL_SIZE)));
      words.push({
        lines,
        x: Math.min(bar.x, x1 - widest),
        y: below + SMALL_SIZE * 0.8,
        anchor: "start",
        inside: false,
      });
      below += lines.length * SMALL_LINE;
    }
  }
  for (const bar of row.bars.filter((entry) => entry.from === null)) {
    const lines = wrapText(bar.text, x1 - x0, SMALL_SIZE);
    words.push({ lines, x: x0, y: below + SMALL_SIZE * 0.8, anchor: "start", inside: false });
    below += lines.length * SMALL_LINE;
  }
  const slotY = row.empty ? below - 3 : null;
  if (row.empty) {
    const lines = wrapText(row.empty.text, x1 - x0 - SLOT - 8, SMALL_SIZE);
    words.push({
      lines,
      x: x0 + SLOT + 8,
      y: below - 3 + BAR / 2 + SMALL_SIZE * 0.35,
      anchor: "start",
      inside: false,
    });
    below += Math.max(BAR, lines.length * SMALL_LINE);
  }
  const labelBottom = stacked ? 0 : y + labelLines.length * LINE + 4;
  layout.rows.push({ row, y, labelLines, bars, words, slotY });
  layout.bottom = Math.max(below, labelBottom) + (stacked ? 10 : 5);
}

function YearAxis({ plot, layout, frame }: { plot: TimelinePlot; layout: Layout; frame: Frame }) {
  const { colors } = frame;
  // A year stands right of its line; the last one moves back as far as it must to be whole.
  const yearX = (year: number) =>
    Math.min(layout.scale(year) + 3, frame.width - textWidth(String(year), SMALL_SIZE));
  return yearTicks(plot.x.from, plot.x.to, layout.x1 - layout.x0, 48).map((year) => (
    <g key={year}>
      <line
        x1={layout.scale(year)}
        x2={layout.scale(year)}
        y1={layout.top - 4}
        y2={layout.bottom}
        stroke={colors.rule}
      />
      <text x={yearX(year)} y={SMALL_SIZE} fontSize={SMALL_SIZE} fill={colors.inkSoft}>
        {year}
      </text>
    </g>
  ));
}

type PauseProps = { y: number; lines: string[]; weight?: Weight; frame: Frame };

/** The lines of the axis pause behind words that stand among them. */
function Pause({ y, lines, weight, frame }: PauseProps) {
  const width = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE, weight)));
  return (
    <rect x={0} y={y} width={round(width + 6)} height={lines.length * LINE} fill={frame.colors.surface} />
  );
}

function Row({ placed, layout, frame }: { placed: PlacedRow; layout: Layout; frame: Frame }) {
  const { row, y, labelLines, bars, words, slotY } = placed;
  const { colors } = frame;
  const label = (
    <TextLines
      lines={labelLines}
      x={layout.stacked ? 0 : layout.x0 - 12}
      y={y + (layout.stacked ? LABEL_SIZE : 4 + BAR / 2 + LABEL_SIZE * 0.35)}
      anchor={layout.stacked ? "start" : "end"}
      fill={colors.ink}
      halo={colors.surface}
    />
  );
  return (
    <g>
      {layout.stacked && <Pause y={y} lines={labelLines} frame={frame} />}
      {row.href === null ? label : <a href={row.href}>{label}</a>}
      {bars.map((bar) => (
        <path
          key={`${bar.x}-${bar.sourceId}-${bar.text}`}
          d={barPath(bar)}
          fill={bar.muted ? colors.rule : colors.blue2}
          stroke={bar.muted ? colors.context : colors.blue3}
          data-mark="bar"
          data-id={row.id}
          data-open={bar.open}
        >
          <title>{`${row.label}: ${bar.text}${bar.open ? ` (${frame.texts.noEnd})` : ""}`}</title>
        </path>
      ))}
      {row.empty && slotY !== null && (
        <rect
          x={layout.x0 + 0.5}
          y={slotY}
          width={SLOT}
          height={BAR - 1}
          {...emptyPaint(row.empty.kind, frame)}
          data-mark="empty"
          data-id={row.id}
          data-kind={row.empty.kind}
        />
      )}
      {words.map((entry) => (
        <TextLines
          key={`${entry.x}-${entry.y}`}
          lines={entry.lines}
          x={entry.x}
          y={entry.y}
          anchor={entry.anchor}
          size={SMALL_SIZE}
          fill={entry.inside ? colors.ink : colors.inkSoft}
          halo={entry.inside ? undefined : colors.surface}
        />
      ))}
    </g>
  );
}

function barPath({ x, width, y, open }: PlacedBar): string {
  const end = x + width;
  const tip = open ? ` L${end + 8},${y + BAR / 2}` : "";
  return `M${x},${y} H${end}${tip} L${end},${y + BAR} H${x} Z`;
}

function drawEvents(plot: TimelinePlot, layout: Layout, frame: Frame): Drawing {
  if (plot.events.length === 0) return { height: 0, content: <></> };
  const { colors, texts } = frame;
  const top = layout.bottom + 14;
  const taken = new Map<number, number>();
  const dots = plot.events.map((event) => {
    const x = layout.scale(event.x);
    const column = Math.round(x / 11);
    const level = taken.get(column) ?? 0;
    taken.set(column, level + 1);
    return { event, x, y: top + 26 + level * 12 };
  });
  const listY = Math.max(...dots.map((dot) => dot.y)) + 28;
  const listed = plot.events.length <= LISTED_EVENTS && !frame.compact;
  const dateWidth = Math.max(...plot.events.map((event) => textWidth(event.date, SMALL_SIZE, 600))) + 12;
  let y = listY;
  const list = plot.events.map((event) => {
    const lines = wrapText(event.label, frame.width - dateWidth, SMALL_SIZE);
    const baseline = y;
    y += lines.length * SMALL_LINE + 5;
    return (
      <g key={`${event.date}-${event.label}`}>
        <text x={0} y={baseline} fontSize={SMALL_SIZE} fontWeight={600}>
          {event.date}
        </text>
        <TextLines lines={lines} x={dateWidth} y={baseline} size={SMALL_SIZE} fill={colors.ink} />
      </g>
    );
  });
  const hint = wrapText(texts.eventsInTable, frame.width, SMALL_SIZE);
  return {
    height: (listed ? y : listY + hint.length * SMALL_LINE - 10) - layout.bottom,
    content: (
      <>
        <line x1={0} x2={frame.width} y1={top - 8} y2={top - 8} stroke={colors.rule} />
        <text x={0} y={top + 10} fontSize={LABEL_SIZE} fontWeight={600}>
          {texts.events}
        </text>
        {dots.map(({ event, x, y: cy }) => (
          <path
            key={`${event.date}-${event.label}`}
            d={`M${x},${cy - 5} L${x + 5},${cy} L${x},${cy + 5} L${x - 5},${cy} Z`}
            fill={colors.accent}
            stroke={colors.surface}
            data-mark="event"
          >
            <title>{`${event.date}: ${event.label}`}</title>
          </path>
        ))}
        {listed ? list : <TextLines lines={hint} x={0} y={listY} size={SMALL_SIZE} fill={colors.inkSoft} />}
      </>
    ),
  };
}
