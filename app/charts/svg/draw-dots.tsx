import { drawnNumber, isNumber } from "~/domain/value";
import { formatNumber, formatPercent } from "~/format/number";
import type { DotPlot } from "../bar-plot";
import { axisTicks } from "../scales";
import { LABEL_SIZE, SMALL_SIZE } from "../theme";
import { BenchmarkLine, Dot, EmptySlot, Letter } from "./dot-marks";
import type { Drawing, Frame } from "./frame";
import { type DotsLayout, layoutDots, MARK, type PlacedGroup, type PlacedRow } from "./layout-dots";
import { drawMarkKey } from "./mark-key";
import { textWidth } from "./measure-text";
import { RowWords } from "./row-words";
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
  const ground = ruled ? headingY - 28 : layout.top - 2;
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

type RowProps = { placed: PlacedRow; muted: boolean; layout: DotsLayout; frame: Frame };

function Row({ placed, muted, layout, frame }: RowProps) {
  const { row, y, height, labelX, labelLines, noteLines } = placed;
  const { colors, width } = frame;
  const { stacked } = layout;
  const words = labelLines.length * LINE + noteLines.length * SMALL_LINE;
  const first = (stacked ? y + 4 : y + (height - words) / 2) + LABEL_SIZE * 0.95;
  return (
    <g>
      {stacked && (
        <rect x={0} y={round(y)} width={width} height={round(placed.dotY - 12 - y)} fill={colors.surface} />
      )}
      {row.mark !== null && <Letter letter={row.mark} x={0} y={first - 5} frame={frame} />}
      <RowWords
        of={row}
        lines={labelLines}
        noteLines={noteLines}
        x={labelX}
        y={first}
        stacked={stacked}
        colors={colors}
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
