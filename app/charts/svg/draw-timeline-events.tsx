import { LABEL_SIZE, SMALL_SIZE } from "../theme";
import type { TimelinePlot } from "../timeline-plot";
import type { Drawing, Frame } from "./frame";
import type { TimelineLayout } from "./layout-timeline";
import { textWidth, wrapText } from "./measure-text";
import { LINE_HEIGHT, TextLines } from "./text-lines";

const SMALL_LINE = SMALL_SIZE * LINE_HEIGHT;
/** More events than this are dots on the axis only; their words stand in the table. */
const LISTED_EVENTS = 12;

/** Dated events as diamonds on the axis of the bars; a few are listed below, many are only counted on the table. */
export function drawTimelineEvents(plot: TimelinePlot, layout: TimelineLayout, frame: Frame): Drawing {
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
