import { scaleLinear } from "d3";
import { type Scale, yearTicks } from "../scales";
import type { SplitGroup, SplitPlot, SplitRow } from "../series-plot";
import { LABEL_SIZE, SMALL_SIZE } from "../theme";
import { emptyPaint } from "./empty-patterns";
import type { Drawing, Frame } from "./frame";
import { bandOf } from "./layout-series";
import { MarkedBand } from "./marked-band";
import { wrapText } from "./measure-text";
import { type PlacedWords, placeWords } from "./place-words";
import { SplitMark } from "./split-mark";
import { LINE_HEIGHT, round, TextLines } from "./text-lines";

const LINE = LABEL_SIZE * LINE_HEIGHT;
const SMALL_LINE = SMALL_SIZE * LINE_HEIGHT;
const MARK = 20;
const SLOT = 44;
const LABELS = 170;

type PlacedRow = { row: SplitRow; y: number; spans: { from: number; to: number }[]; words: PlacedWords };
type PlacedGroup = {
  group: SplitGroup;
  y: number;
  labelLines: string[];
  rows: PlacedRow[];
  emptyLines: string[];
  bottom: number;
};
type Layout = { left: number; right: number; stacked: boolean; scale: Scale; top: number };

/** Group by group what is known between two years: marks on one axis of years, each with its words; a group without any says why. */
export function drawSplit(plot: SplitPlot, frame: Frame): Drawing {
  const stacked = frame.width < 520;
  const left = stacked ? 4 : LABELS;
  const right = frame.width - 8;
  const layout: Layout = {
    left,
    right,
    stacked,
    scale: scaleLinear([plot.x.from, plot.x.to + 1], [left, right]),
    top: 24,
  };
  const groups = placeGroups(plot, layout, frame);
  const bottom = groups.at(-1)?.bottom ?? layout.top;
  const marked = plot.marked ? bandOf(plot.marked, layout.scale, left, right) : null;
  return {
    height: bottom + 4,
    content: (
      <>
        {marked && <MarkedBand {...marked} plot={{ top: layout.top - 4, bottom }} frame={frame} />}
        <Years plot={plot} layout={layout} bottom={bottom} frame={frame} />
        {groups.map((placed) => (
          <Group key={placed.group.id} placed={placed} layout={layout} frame={frame} />
        ))}
      </>
    ),
  };
}

function placeGroups(plot: SplitPlot, layout: Layout, frame: Frame): PlacedGroup[] {
  const { left, right, stacked, scale } = layout;
  let y = layout.top + 4;
  return plot.groups.map((group) => {
    const top = y;
    const labelLines = wrapText(group.label, stacked ? frame.width : LABELS - 14, LABEL_SIZE, 600);
    let next = top + (stacked ? labelLines.length * LINE + 2 : 0);
    const rows = group.rows.map((row) => {
      const spans = row.spans.map(({ from, to }) => ({ from: scale(from), to: scale(to) }));
      const start = Math.min(...spans.map(({ from }) => from)) - 4;
      const end = Math.max(...spans.map(({ to }) => to)) + 4;
      const words = placeWords(row.text, { start, end, mayHold: false }, left, frame.width);
      const placed = { row, y: next, spans, words };
      next += MARK + (words.below ? words.lines.length * SMALL_LINE + 2 : 0);
      return placed;
    });
    const emptyLines = group.empty ? wrapText(group.empty.text, right - left - SLOT - 8, SMALL_SIZE) : [];
    next += group.empty ? Math.max(MARK, emptyLines.length * SMALL_LINE + 4) : 0;
    y = Math.max(next, stacked ? 0 : top + labelLines.length * LINE + 2) + 8;
    return { group, y: top, labelLines, rows, emptyLines, bottom: y };
  });
}

function Years({
  plot,
  layout,
  bottom,
  frame,
}: {
  plot: SplitPlot;
  layout: Layout;
  bottom: number;
  frame: Frame;
}) {
  const { colors } = frame;
  return yearTicks(plot.x.from, plot.x.to, layout.right - layout.left, 48).map((year) => (
    <g key={year}>
      <line
        x1={layout.scale(year)}
        x2={layout.scale(year)}
        y1={layout.top - 4}
        y2={bottom}
        stroke={colors.rule}
      />
      <text
        x={(layout.scale(year) + layout.scale(year + 1)) / 2}
        y={SMALL_SIZE}
        textAnchor="middle"
        fontSize={SMALL_SIZE}
        fill={colors.inkSoft}
      >
        {year}
      </text>
    </g>
  ));
}

function Group({ placed, layout, frame }: { placed: PlacedGroup; layout: Layout; frame: Frame }) {
  const { group, y, labelLines, rows, emptyLines, bottom } = placed;
  const { colors } = frame;
  const label = (
    <TextLines
      lines={labelLines}
      x={0}
      y={y + LABEL_SIZE}
      weight={600}
      fill={colors.ink}
      halo={colors.surface}
    />
  );
  return (
    <g>
      {group.href === null ? label : <a href={group.href}>{label}</a>}
      {rows.map((row) => (
        <Row key={row.row.id} placed={row} frame={frame} />
      ))}
      {group.empty && <Nothing placed={placed} lines={emptyLines} layout={layout} frame={frame} />}
      <line x1={0} x2={frame.width} y1={bottom - 4} y2={bottom - 4} stroke={colors.rule} />
    </g>
  );
}

function Row({ placed: { row, y, spans, words }, frame }: { placed: PlacedRow; frame: Frame }) {
  const { colors } = frame;
  const middle = y + MARK / 2;
  return (
    <g data-mark="part" data-id={row.id} data-kind={row.mark}>
      {spans.map(({ from, to }) => (
        <SplitMark
          key={from}
          mark={row.mark}
          from={round(from)}
          to={round(to)}
          y={round(middle)}
          colors={colors}
        />
      ))}
      <TextLines
        lines={words.lines}
        x={words.x}
        y={words.below ? y + MARK + SMALL_SIZE * 0.75 : middle + SMALL_SIZE * 0.35}
        anchor={words.anchor}
        size={SMALL_SIZE}
        fill={colors.ink}
        halo={colors.surface}
      />
    </g>
  );
}

type NothingProps = { placed: PlacedGroup; lines: string[]; layout: Layout; frame: Frame };

function Nothing({ placed: { group, y, labelLines }, lines, layout, frame }: NothingProps) {
  const top = y + (layout.stacked ? labelLines.length * LINE + 2 : 0);
  const kind = group.empty?.kind ?? null;
  const indent = kind ? SLOT + 8 : 0;
  return (
    <>
      {kind && (
        <rect
          x={layout.left + 0.5}
          y={top + 2}
          width={SLOT}
          height={15}
          {...emptyPaint(kind, frame)}
          data-mark="empty"
          data-id={group.id}
          data-kind={kind}
        />
      )}
      <TextLines
        lines={lines}
        x={layout.left + indent}
        y={top + MARK / 2 + SMALL_SIZE * 0.35}
        size={SMALL_SIZE}
        fill={frame.colors.inkSoft}
        halo={frame.colors.surface}
      />
    </>
  );
}
