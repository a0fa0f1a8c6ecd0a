import { scaleLinear, ticks } from "d3";
import { QUALIFIERS } from "~/domain/value";
import { formatNumber } from "~/format/number";
import { axisTicks, niceMax, type Scale, zeroScale } from "../scales";
import type { ScatterPlot, ScatterPoint } from "../scatter-plot";
import { SMALL_SIZE } from "../theme";
import { emptyPaint } from "./empty-patterns";
import type { Drawing, Frame } from "./frame";
import { GroupMark, groupLook } from "./group-mark";
import { textWidth, wrapText } from "./measure-text";
import { type PlacedLabel, placeLabels } from "./place-labels";
import { LINE_HEIGHT, round, TextLines } from "./text-lines";

const LINE = SMALL_SIZE * LINE_HEIGHT;
const SIGN = 24;
const SLOT = { width: 26, height: 11 };

type Layout = {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: Scale;
  y: Scale;
  xTicks: number[];
  yTicks: number[];
  labels: PlacedLabel[];
};

/** One point per region, named; a key of the groups; below it in words who has no point. Nothing is fitted to the points. */
export function drawScatter(plot: ScatterPlot, frame: Frame): Drawing {
  const layout = layoutScatter(plot, frame);
  const xTitle = wrapText(plot.x.unit, frame.width, SMALL_SIZE);
  const xTitleY = layout.bottom + 22 + SMALL_SIZE;
  const key = drawKey(plot, frame, xTitleY + xTitle.length * LINE + 4);
  const absent = drawAbsent(plot, frame, key.height + 6);
  return {
    height: absent.height,
    content: (
      <>
        <TextLines
          lines={wrapText(plot.y.unit, frame.width, SMALL_SIZE)}
          x={0}
          y={SMALL_SIZE}
          size={SMALL_SIZE}
          fill={frame.colors.inkSoft}
        />
        <Axes layout={layout} frame={frame} />
        <TextLines lines={xTitle} x={0} y={xTitleY} size={SMALL_SIZE} fill={frame.colors.inkSoft} />
        {plot.points.map((point) => (
          <Name key={point.id} point={point} plot={plot} layout={layout} frame={frame} />
        ))}
        {plot.points.map((point) => (
          <Point key={point.id} point={point} plot={plot} layout={layout} frame={frame} />
        ))}
        {key.content}
        {absent.content}
      </>
    ),
  };
}

/** Room around the outermost points, a tenth of their span (of the value where there is one only). */
function extent(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const air = (most - least || Math.abs(most) || 1) * 0.1;
  return [Math.max(least < 0 ? least - air : 0, least - air), most + air];
}

const nameOf = (point: ScatterPoint, frame: Frame) => (frame.width < 520 ? point.shortLabel : point.label);

function layoutScatter(plot: ScatterPlot, frame: Frame): Layout {
  const wide = frame.width >= 520;
  const highest = niceMax(Math.max(0, ...plot.points.map(({ y }) => y)), 5);
  const yTicks = axisTicks(highest, 5);
  const left =
    Math.max(...yTicks.map((tick) => textWidth(formatNumber(tick, frame.locale), SMALL_SIZE))) + 10;
  const top = wrapText(plot.y.unit, frame.width, SMALL_SIZE).length * LINE + 14;
  const bottom = top + (wide ? 360 : 280);
  const right = frame.width - 6;
  const [from, to] = extent(plot.points.map(({ x }) => x));
  const x = scaleLinear([from, to], [left, right]);
  const y = zeroScale(highest, [bottom, top]);
  const anchors = plot.points.map((point) => ({
    id: point.id,
    x: x(point.x),
    y: y(point.y),
    width: textWidth(nameOf(point, frame), SMALL_SIZE, 600),
  }));
  const labels = placeLabels(anchors, SMALL_SIZE, {
    left: left + 2,
    right,
    top: top - 8,
    bottom: bottom - 2,
  });
  const xTicks = plot.points.length > 0 ? ticks(from, to, wide ? 7 : 4) : [];
  return { left, right, top, bottom, x, y, xTicks, yTicks, labels };
}

function Axes({ layout, frame }: { layout: Layout; frame: Frame }) {
  const { left, right, bottom, x, y, xTicks, yTicks } = layout;
  const { colors, locale } = frame;
  const digits = xTicks.every(Number.isInteger) ? 0 : 1;
  return (
    <>
      {yTicks.map((tick) => (
        <g key={tick}>
          <line
            x1={left}
            x2={right}
            y1={round(y(tick))}
            y2={round(y(tick))}
            stroke={tick === 0 ? colors.ink : colors.rule}
            strokeWidth={tick === 0 ? 1.5 : 1}
          />
          <text
            x={left - 6}
            y={round(y(tick)) + 4}
            textAnchor="end"
            fontSize={SMALL_SIZE}
            fill={colors.inkSoft}
          >
            {formatNumber(tick, locale)}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <g key={tick}>
          <line x1={round(x(tick))} x2={round(x(tick))} y1={bottom} y2={bottom + 4} stroke={colors.inkSoft} />
          <text
            x={round(x(tick))}
            y={bottom + 6 + SMALL_SIZE}
            textAnchor="middle"
            fontSize={SMALL_SIZE}
            fill={colors.inkSoft}
          >
            {formatNumber(tick, locale, { minimumFractionDigits: digits })}
          </text>
        </g>
      ))}
    </>
  );
}

type PointProps = { point: ScatterPoint; plot: ScatterPlot; layout: Layout; frame: Frame };

/** The name of a point, with a thin line to it where it stands off. Lies below all marks, so that no name covers one. */
function Name({ point, layout, frame }: PointProps) {
  const { colors } = frame;
  const x = round(layout.x(point.x));
  const y = round(layout.y(point.y));
  const label = layout.labels.find(({ id }) => id === point.id) as PlacedLabel;
  const width = textWidth(nameOf(point, frame), SMALL_SIZE, 600);
  // To the nearest end of the name, or to its edge where it stands above or below.
  const endX = Math.min(Math.max(x, label.x - 2), label.x + width + 2);
  const endY = label.y < y ? label.y + 3 : label.y - SMALL_SIZE * 0.8;
  const name = (
    <TextLines
      lines={[nameOf(point, frame)]}
      x={label.x}
      y={label.y}
      size={SMALL_SIZE}
      weight={600}
      fill={colors.ink}
      halo={colors.surface}
    />
  );
  return (
    <>
      {label.leader && (
        <path
          d={`M${x},${y} L${round(endX)},${round(endX === x ? endY : label.y - SMALL_SIZE * 0.35)}`}
          stroke={colors.context}
          strokeWidth={0.9}
          fill="none"
          data-mark="leader"
        />
      )}
      {point.href === null ? name : <a href={point.href}>{name}</a>}
    </>
  );
}

function Point({ point, plot, layout, frame }: PointProps) {
  const { colors } = frame;
  const group = plot.groups.findIndex(({ id }) => id === point.groupId);
  return (
    <g
      data-mark="point"
      data-id={point.id}
      data-group={point.groupId}
      data-x={point.x}
      data-y={point.y}
      data-qualifier={point.qualifier}
    >
      <title>{point.text}</title>
      <GroupMark
        x={round(layout.x(point.x))}
        y={round(layout.y(point.y))}
        {...groupLook(group, colors)}
        qualifier={point.qualifier}
        yearInferred={point.yearInferred}
        colors={colors}
      />
    </g>
  );
}

/** Groups first, then the signs of inexact numbers, as far as they occur. */
function drawKey(plot: ScatterPlot, frame: Frame, top: number): Drawing {
  const { colors, texts } = frame;
  const plain = { x: 8, y: 0, qualifier: "exact" as const, yearInferred: false, colors };
  const signs = groupLook(0, colors);
  const inexact = QUALIFIERS.filter(
    (kind) => kind !== "exact" && plot.points.some(({ qualifier }) => qualifier === kind),
  );
  const entries = [
    ...plot.groups.map(({ id, label }, index) => ({
      id,
      words: label,
      sign: <GroupMark {...plain} {...groupLook(index, colors)} />,
    })),
    ...inexact.map((kind) => ({
      id: kind as string,
      words: texts.marks[kind],
      sign: <GroupMark {...plain} {...signs} color={colors.ink} qualifier={kind} />,
    })),
    ...(plot.points.some(({ yearInferred }) => yearInferred)
      ? [
          {
            id: "yearInferred",
            words: texts.marks.yearInferred,
            sign: <GroupMark {...plain} {...signs} color={colors.ink} yearInferred />,
          },
        ]
      : []),
  ];
  let x = 0;
  let y = top + 10;
  const placed = entries.map((entry) => {
    const lines = wrapText(entry.words, frame.width - SIGN, SMALL_SIZE);
    const width = SIGN + Math.max(...lines.map((line) => textWidth(line, SMALL_SIZE)));
    if (x > 0 && x + width > frame.width) {
      x = 0;
      y += 24;
    }
    const at = { x, y };
    x += width + 20;
    y += (lines.length - 1) * LINE;
    return (
      <g key={entry.id} transform={`translate(${Math.round(at.x)},${Math.round(at.y)})`} data-mark="key">
        {entry.sign}
        <TextLines lines={lines} x={SIGN} y={SMALL_SIZE * 0.35} size={SMALL_SIZE} fill={colors.inkSoft} />
      </g>
    );
  });
  return { height: y + 14, content: <>{placed}</> };
}

/** Who has no point, and why: never a point at zero. */
function drawAbsent(plot: ScatterPlot, frame: Frame, top: number): Drawing {
  let y = top;
  const rows = plot.absent.map(({ kind, text }) => {
    const lines = wrapText(text, frame.width - SLOT.width - 10, SMALL_SIZE);
    const at = y;
    y += lines.length * LINE + 6;
    return (
      <g key={text}>
        <rect
          x={0.5}
          y={round(at) + 1.5}
          width={SLOT.width}
          height={SLOT.height}
          {...emptyPaint(kind, frame)}
          data-mark="empty"
          data-kind={kind}
        />
        <TextLines
          lines={lines}
          x={SLOT.width + 10}
          y={at + SMALL_SIZE * 0.9}
          size={SMALL_SIZE}
          fill={frame.colors.ink}
        />
      </g>
    );
  });
  return { height: y + 4, content: <>{rows}</> };
}
