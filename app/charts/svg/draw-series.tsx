import type { Emptiness } from "~/domain/value";
import type { MarkedSpan, SeriesPlot } from "../series-plot";
import { LABEL_SIZE, SMALL_SIZE } from "../theme";
import { emptyPaint } from "./empty-patterns";
import type { Drawing, Frame } from "./frame";
import { type EndLabel, layoutSeries, type PlacedPanel, type SeriesLayout } from "./layout-series";
import { drawMarkKey } from "./mark-key";
import { MarkedBand } from "./marked-band";
import { wrapText } from "./measure-text";
import { drawNumberedEvents } from "./numbered-events";
import { drawPhases } from "./phase-bars";
import { PointLabels } from "./point-labels";
import { SeriesMarks } from "./series-marks";
import { LINE_HEIGHT, TextLines } from "./text-lines";

const SLOT = 52;

/** Observations over years: dots with their qualifier, lines only inside a run, breaks as thin lines with a word. */
export function drawSeries(plot: SeriesPlot, frame: Frame): Drawing {
  const layout = layoutSeries(plot, frame);
  const points = plot.panels.flatMap((panel) => panel.series.flatMap((series) => series.points));
  const marked = plot.marked && isOnAxis(plot.marked, plot.x) ? plot.marked : null;
  const key = frame.compact
    ? null
    : drawMarkKey(points, layout.breaksInKey ? plot.breaks : [], frame, marked);
  const [only] = layout.panels.length === 1 && !frame.compact ? layout.panels : [];
  const below = only
    ? [drawPhases(plot.phases ?? [], only, frame), drawNumberedEvents(plot.events ?? [], only, frame)]
    : [];
  const stack = [...below, ...(key ? [key] : [])].filter(({ height }) => height > 0);
  const accented = plot.panels.some((panel) => panel.series.some((series) => series.accent));
  return {
    height: layout.bottom + heightOf(stack),
    content: (
      <>
        <TextLines
          lines={layout.unitLines}
          x={0}
          y={SMALL_SIZE}
          size={SMALL_SIZE}
          fill={frame.colors.inkSoft}
        />
        {layout.panels.map((placed) => (
          <Panel key={placed.panel.id} placed={placed} layout={layout} frame={frame} accented={accented} />
        ))}
        {stack.map(({ content }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: phases, events and key in their one order
          <g key={index} transform={`translate(0,${layout.bottom + heightOf(stack.slice(0, index))})`}>
            {content}
          </g>
        ))}
      </>
    ),
  };
}

const heightOf = (drawings: Drawing[]) => drawings.reduce((sum, { height }) => sum + height, 0);

/** A span beside the axis has no band, and the key no word for it. */
const isOnAxis = (span: MarkedSpan, axis: SeriesPlot["x"]) => span.to > axis.from && span.from < axis.to;

type PanelProps = { placed: PlacedPanel; layout: SeriesLayout; frame: Frame; accented: boolean };

function Panel({ placed, layout, frame, accented }: PanelProps) {
  const { panel, headingLines, x, y } = placed;
  const { colors } = frame;
  const heading = <TextLines lines={headingLines} x={x} y={y + LABEL_SIZE} weight={600} fill={colors.ink} />;
  return (
    <g>
      {panel.href === null ? heading : <a href={panel.href}>{heading}</a>}
      {panel.empty ? (
        <>
          <EmptyPanel placed={placed} empty={panel.empty} frame={frame} />
          {/* Bars and events below an empty panel need its years. */}
          {layout.withYears && <Years placed={placed} frame={frame} />}
        </>
      ) : (
        <>
          {placed.marked && <MarkedBand {...placed.marked} plot={placed.plot} frame={frame} />}
          <Axes placed={placed} frame={frame} />
          <Breaks placed={placed} layout={layout} frame={frame} />
          {/* Context first, the accented series on top of it. */}
          {[...panel.series]
            .sort((a, b) => Number(a.accent) - Number(b.accent))
            .map((series) => (
              <SeriesMarks
                key={series.id}
                series={series}
                placed={placed}
                frame={frame}
                color={series.accent || !accented ? colors.accent : colors.context}
              />
            ))}
          {layout.panels.length === 1 && !frame.compact && <PointLabels placed={placed} frame={frame} />}
          {placed.endLabels.map((label) => (
            <EndWords key={`${label.y}`} label={label} placed={placed} frame={frame} />
          ))}
        </>
      )}
    </g>
  );
}

function Axes({ placed, frame }: { placed: PlacedPanel; frame: Frame }) {
  const { plot, yTicks } = placed;
  const { colors } = frame;
  return (
    <>
      {yTicks.map((tick) => (
        <g key={tick.value}>
          <line
            x1={plot.left}
            x2={plot.right}
            y1={tick.y}
            y2={tick.y}
            stroke={tick.value === 0 ? colors.ink : colors.rule}
            strokeWidth={tick.value === 0 ? 1.5 : 1}
          />
          <text x={plot.left - 6} y={tick.y + 4} textAnchor="end" fontSize={SMALL_SIZE} fill={colors.inkSoft}>
            {tick.text}
          </text>
        </g>
      ))}
      <Years placed={placed} frame={frame} />
    </>
  );
}

function Years({ placed: { plot, xTicks }, frame: { colors } }: { placed: PlacedPanel; frame: Frame }) {
  return xTicks.map((tick) => (
    <g key={tick.text}>
      <line x1={tick.x} x2={tick.x} y1={plot.bottom} y2={plot.bottom + 4} stroke={colors.inkSoft} />
      <text
        x={tick.x}
        y={plot.bottom + 5 + SMALL_SIZE}
        textAnchor={tick.anchor}
        fontSize={SMALL_SIZE}
        fill={colors.inkSoft}
      >
        {tick.text}
      </text>
    </g>
  ));
}

function Breaks({ placed, layout, frame }: { placed: PlacedPanel; layout: SeriesLayout; frame: Frame }) {
  const { colors } = frame;
  return placed.breaks.map((entry) => (
    <g key={entry.x} data-mark="break">
      <line
        x1={entry.x}
        x2={entry.x}
        y1={layout.breaksInKey ? placed.plot.top : entry.labelY - SMALL_SIZE * 0.8}
        y2={placed.plot.bottom}
        stroke={colors.warn}
        strokeWidth={1}
        strokeDasharray="3 3"
      />
      {!layout.breaksInKey && !frame.compact && (
        <TextLines
          lines={[entry.label ?? ""]}
          x={entry.labelX}
          y={entry.labelY}
          anchor={entry.anchor}
          size={SMALL_SIZE}
          fill={colors.warn}
        />
      )}
    </g>
  ));
}

type EndWordsProps = { label: EndLabel; placed: PlacedPanel; frame: Frame };

function EndWords({ label, placed, frame }: EndWordsProps) {
  const { colors } = frame;
  const height = label.lines.length * SMALL_SIZE * LINE_HEIGHT;
  const moved = Math.abs(label.y - label.pointY) > 10 && label.x > placed.plot.right;
  return (
    <>
      {moved && (
        <path
          d={`M${placed.plot.right - 4},${label.pointY} L${label.x - 2},${label.y}`}
          stroke={colors.context}
          strokeWidth={0.8}
          fill="none"
        />
      )}
      <TextLines
        lines={label.lines}
        x={label.x}
        y={label.y - height / 2 + SMALL_SIZE}
        size={SMALL_SIZE}
        weight={600}
        anchor={label.anchor}
        fill={label.accent ? colors.accent : colors.ink}
        halo={colors.surface}
      />
    </>
  );
}

type EmptyPanelProps = { placed: PlacedPanel; empty: { kind: Emptiness; text: string }; frame: Frame };

function EmptyPanel({ placed, empty, frame }: EmptyPanelProps) {
  const { plot, x, width, panel } = placed;
  const { kind } = empty;
  const lines = wrapText(empty.text, width - 24, SMALL_SIZE);
  const middle = (plot.top + plot.bottom) / 2;
  return (
    <>
      <rect
        x={x + 0.5}
        y={plot.top}
        width={width - 1}
        height={plot.bottom - plot.top}
        fill="none"
        stroke={frame.colors.rule}
      />
      <rect
        x={x + width / 2 - SLOT / 2}
        y={middle - 22}
        width={SLOT}
        height={16}
        {...emptyPaint(kind, frame)}
        data-mark="empty"
        data-id={panel.id}
        data-kind={kind}
      />
      <TextLines
        lines={lines}
        x={x + width / 2}
        y={middle + 12}
        anchor="middle"
        size={SMALL_SIZE}
        fill={frame.colors.ink}
      />
    </>
  );
}
