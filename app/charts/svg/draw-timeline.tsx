import { yearTicks } from "../scales";
import { LABEL_SIZE, SMALL_SIZE } from "../theme";
import type { TimelinePlot } from "../timeline-plot";
import { drawTimelineEvents } from "./draw-timeline-events";
import { emptyPaint } from "./empty-patterns";
import type { Drawing, Frame } from "./frame";
import {
  BAR,
  layoutTimeline,
  type PlacedBar,
  type PlacedRow,
  SLOT,
  type TimelineLayout,
} from "./layout-timeline";
import { textWidth, type Weight } from "./measure-text";
import { LINE_HEIGHT, round, TextLines } from "./text-lines";

const LINE = LABEL_SIZE * LINE_HEIGHT;

/**
 * Bars from year to year in groups. An end nobody knows stays open with a tip, one still to come is dashed, and a sign at an end says
 * what followed. Dated events stand as diamonds on the same axis.
 */
export function drawTimeline(plot: TimelinePlot, frame: Frame): Drawing {
  const layout = layoutTimeline(plot, frame);
  const events = drawTimelineEvents(plot, layout, frame);
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
        {layout.links.map((link) => (
          <path
            key={link.id}
            d={`M${round(link.fromX)},${link.fromY} H${round(link.x)} V${link.toY - 1} M${round(link.x) - 4},${link.toY - 6} l4,5 l4,-5`}
            fill="none"
            stroke={frame.colors.ink}
            strokeWidth={1.4}
            data-mark="successor"
            data-id={link.id}
          />
        ))}
        {layout.rows.map((placed) => (
          <Row key={placed.row.id} placed={placed} layout={layout} frame={frame} />
        ))}
        {events.content}
      </>
    ),
  };
}

function YearAxis({ plot, layout, frame }: { plot: TimelinePlot; layout: TimelineLayout; frame: Frame }) {
  const { colors } = frame;
  // A year stands right of its line; the last one moves back as far as it must to be whole.
  const yearX = (year: number) =>
    Math.min(layout.scale(year) + 3, frame.width - textWidth(String(year), SMALL_SIZE));
  return (
    <>
      {yearTicks(plot.x.from, plot.x.to, layout.x1 - layout.x0, 48).map((year) => (
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
      ))}
      {layout.todayX !== null && (
        <line
          x1={round(layout.todayX)}
          x2={round(layout.todayX)}
          y1={layout.top - 4}
          y2={layout.bottom}
          stroke={colors.context}
          strokeDasharray="4 3"
          data-mark="today"
        />
      )}
    </>
  );
}

type PauseProps = { y: number; lines: string[]; weight?: Weight; frame: Frame };

/** The lines of the axis pause behind words that stand among them. */
function Pause({ y, lines, weight, frame }: PauseProps) {
  const width = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE, weight)));
  return (
    <rect x={0} y={y} width={round(width + 6)} height={lines.length * LINE} fill={frame.colors.surface} />
  );
}

function Row({ placed, layout, frame }: { placed: PlacedRow; layout: TimelineLayout; frame: Frame }) {
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
        <Bar key={`${bar.x}-${bar.sourceId}-${bar.text}`} bar={bar} placed={placed} frame={frame} />
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
          size={SMALL_SIZE}
          fill={entry.inside ? colors.ink : colors.inkSoft}
          halo={entry.inside ? undefined : colors.surface}
        />
      ))}
    </g>
  );
}

function Bar({ bar, placed, frame }: { bar: PlacedBar; placed: PlacedRow; frame: Frame }) {
  const { colors } = frame;
  const { row } = placed;
  const stroke = bar.muted ? colors.context : colors.blue3;
  const after = row.bars.find(({ text }) => text === bar.text)?.after?.text;
  const notes = [bar.open ? frame.texts.noEnd : "", after ?? ""].filter(Boolean);
  return (
    <>
      <path
        d={barPath(bar)}
        fill={bar.muted ? colors.rule : colors.blue2}
        stroke={stroke}
        data-mark="bar"
        data-id={row.id}
        data-open={bar.open}
      >
        <title>{`${row.label}: ${bar.text}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`}</title>
      </path>
      {bar.plannedEnd !== null && (
        <path
          d={`M${bar.end},${bar.y} H${bar.plannedEnd} V${bar.y + BAR} H${bar.end}`}
          fill={colors.surface}
          stroke={stroke}
          strokeDasharray="3 2"
          data-mark="planned"
          data-id={row.id}
        />
      )}
      <EndSign bar={bar} id={row.id} frame={frame} />
    </>
  );
}

/** A firm edge where a source says that nothing followed, a dashed one where none says what did. */
function EndSign({ bar, id, frame }: { bar: PlacedBar; id: string; frame: Frame }) {
  if (bar.after !== "nothing" && bar.after !== "not_documented") return null;
  return (
    <path
      d={`M${round(bar.end + 1)},${bar.y - 3} V${bar.y + BAR + 3}`}
      stroke={bar.after === "nothing" ? frame.colors.warn : frame.colors.ink}
      strokeWidth={bar.after === "nothing" ? 3 : 1.6}
      strokeDasharray={bar.after === "nothing" ? undefined : "3 2"}
      data-mark="after"
      data-id={id}
      data-kind={bar.after}
    />
  );
}

function barPath({ x, end, y, open }: PlacedBar): string {
  const tip = open ? ` L${end + 8},${y + BAR / 2}` : "";
  return `M${x},${y} H${end}${tip} L${end},${y + BAR} H${x} Z`;
}
