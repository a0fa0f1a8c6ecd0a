import type { SeriesPlot } from "../series-plot";
import { SMALL_SIZE } from "../theme";
import type { Drawing, Frame } from "./frame";
import type { PlacedPanel } from "./layout-series";
import { textWidth, wrapText } from "./measure-text";
import { LINE_HEIGHT, round, TextLines } from "./text-lines";

const RADIUS = 10;
const ROW = RADIUS * 2 + 4;
const LINE = SMALL_SIZE * LINE_HEIGHT;
const NUMBER_COLUMN = 26;

type Events = NonNullable<SeriesPlot["events"]>;

/** Events as numbers on the axis above them, in as many rows as they need; below, number, date and words of each. */
export function drawNumberedEvents(events: Events, panel: PlacedPanel, frame: Frame): Drawing {
  if (events.length === 0) return { height: 0, content: <></> };
  const { colors } = frame;
  const places = placeNumbers(
    events.map(({ x }) => panel.xScale(x)),
    panel,
  );
  const rows = Math.max(...places.map(({ row }) => row)) + 1;
  const { height, content } = listOf(events, frame);
  const top = 6;
  const listY = top + rows * ROW + 14;
  return {
    height: listY + height + 6,
    content: (
      <>
        {places.map(({ x, row }, index) => (
          <g key={`${x}-${row}`} data-mark="event" data-number={index + 1}>
            <circle
              cx={x}
              cy={top + row * ROW + RADIUS}
              r={RADIUS}
              fill={colors.surface}
              stroke={colors.accent}
              strokeWidth={1.5}
            />
            <text
              x={x}
              y={top + row * ROW + RADIUS + SMALL_SIZE * 0.35}
              textAnchor="middle"
              fontSize={SMALL_SIZE}
              fontWeight={600}
              fill={colors.accent}
            >
              {index + 1}
            </text>
          </g>
        ))}
        <g transform={`translate(0,${listY})`}>{content}</g>
      </>
    ),
  };
}

/** Each number at its place; where another stands there already, one row lower. */
export function placeNumbers(xs: readonly number[], { plot }: Pick<PlacedPanel, "plot">) {
  const ends: number[] = [];
  return xs.map((wanted) => {
    const x = round(Math.min(plot.right - RADIUS, Math.max(plot.left + RADIUS, wanted)));
    let row = ends.findIndex((end) => end + 2 <= x - RADIUS);
    if (row === -1) row = ends.length;
    ends[row] = x + RADIUS;
    return { x, row };
  });
}

function listOf(events: Events, frame: Frame): Drawing {
  const { colors } = frame;
  const dateWidth = Math.max(...events.map(({ date }) => textWidth(date, SMALL_SIZE, 600))) + 10;
  let y = SMALL_SIZE;
  const entries = events.map((event, index) => {
    const lines = wrapText(event.label, frame.width - NUMBER_COLUMN - dateWidth, SMALL_SIZE);
    const baseline = y;
    y += lines.length * LINE + 4;
    return (
      <g key={`${event.date}-${event.label}`}>
        <text
          x={NUMBER_COLUMN - 8}
          y={baseline}
          textAnchor="end"
          fontSize={SMALL_SIZE}
          fontWeight={600}
          fill={colors.accent}
        >
          {index + 1}
        </text>
        <text x={NUMBER_COLUMN} y={baseline} fontSize={SMALL_SIZE} fontWeight={600}>
          {event.date}
        </text>
        <TextLines
          lines={lines}
          x={NUMBER_COLUMN + dateWidth}
          y={baseline}
          size={SMALL_SIZE}
          fill={colors.ink}
        />
      </g>
    );
  });
  return { height: y - SMALL_SIZE, content: <>{entries}</> };
}
