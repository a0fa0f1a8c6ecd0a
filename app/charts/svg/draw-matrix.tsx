import { sum } from "d3";
import type { MatrixPlot, MatrixPlotRow } from "../matrix-plot";
import { LABEL_SIZE, SMALL_SIZE } from "../theme";
import { emptyPaint } from "./empty-patterns";
import type { Drawing, Frame } from "./frame";
import { textWidth, wordWidth, wrapText } from "./measure-text";
import { LINE_HEIGHT, round, TextLines } from "./text-lines";

const LINE = SMALL_SIZE * LINE_HEIGHT;
const LABEL_LINE = LABEL_SIZE * LINE_HEIGHT;
const SLOT = { width: 26, height: 11 };
const GAP = 10;

/** Rows of words in columns; on narrow drawings each row is a block with its entries one after the other. */
export function drawMatrix(plot: MatrixPlot, frame: Frame): Drawing {
  const body = frame.width < 520 ? drawBlocks(plot, frame) : drawColumns(plot, frame);
  const key = drawKey(plot, frame, body.height + 16);
  return {
    height: key.height,
    content: (
      <>
        {body.content}
        {key.content}
      </>
    ),
  };
}

const weightOf = ({ marked }: MatrixPlotRow["cells"][number]) => (marked ? 600 : 400);

/**
 * Widths of the labels and of each column: what their longest words need, and an equal share of what is left. Where that is more than
 * there is, columns are equal and words are divided.
 */
function widthsOf({ columns, rows }: MatrixPlot, width: number): { labels: number; widths: number[] } {
  const needs = columns.map(({ label }, place) => {
    const entries = rows.flatMap(({ cells }) => cells[place] ?? []).filter(({ status }) => !status);
    const words = entries.map((cell) => wordWidth(cell.text, SMALL_SIZE, weightOf(cell)));
    return GAP + Math.max(SLOT.width, wordWidth(label, SMALL_SIZE, 600), ...words);
  });
  const own = rows.flatMap(({ group, label }) => [
    wordWidth(group, LABEL_SIZE, 600),
    wordWidth(label, SMALL_SIZE),
  ]);
  const labels = GAP + Math.max(0, ...own);
  const share = (width - labels - sum(needs)) / (columns.length + 1);
  if (share >= 0) return { labels: labels + share, widths: needs.map((need) => need + share) };
  return { labels: 150, widths: columns.map(() => (width - 150) / columns.length) };
}

function drawColumns(plot: MatrixPlot, frame: Frame): Drawing {
  const { colors, width } = frame;
  const { labels, widths } = widthsOf(plot, width);
  const starts = widths.map((_width, place) => labels + sum(widths.slice(0, place)));
  const wrap = (text: string, place: number, weight: 400 | 600) =>
    wrapText(text, (widths[place] ?? 0) - GAP, SMALL_SIZE, weight);
  const heads = plot.columns.map(({ label }, place) => wrap(label, place, 600));
  const headHeight = Math.max(1, ...heads.map((lines) => lines.length)) * LINE + 8;
  let y = headHeight;
  const rows = plot.rows.map((row, index) => {
    const label = labelOf(row, plot.rows[index - 1], labels - GAP, frame);
    const cells = row.cells.map((cell, place) => (cell.status ? [] : wrap(cell.text, place, weightOf(cell))));
    const height = Math.max(label.height, ...cells.map((lines) => Math.max(1, lines.length) * LINE)) + 10;
    const top = y;
    y += height;
    return (
      <g key={row.id} data-mark="row" data-id={row.id}>
        {label.first && <line x1={0} x2={width} y1={top} y2={top} stroke={colors.rule} />}
        {label.draw(0, top)}
        {row.cells.map((cell, place) => (
          <Entry
            key={plot.columns[place]?.key}
            cell={cell}
            lines={cells[place] ?? []}
            x={starts[place] ?? 0}
            y={top + 4}
            frame={frame}
          />
        ))}
      </g>
    );
  });
  return {
    height: y,
    content: (
      <>
        {heads.map((lines, place) => (
          <TextLines
            key={plot.columns[place]?.key}
            lines={lines}
            x={starts[place] ?? 0}
            y={SMALL_SIZE}
            size={SMALL_SIZE}
            weight={600}
            fill={colors.inkSoft}
          />
        ))}
        {rows}
      </>
    ),
  };
}

/** Name of the group where it begins, then the row's own name; both lead to the same place. */
function labelOf(row: MatrixPlotRow, before: MatrixPlotRow | undefined, width: number, frame: Frame) {
  const first = before?.group !== row.group;
  const group = first ? wrapText(row.group, width, LABEL_SIZE, 600) : [];
  const own = wrapText(row.label, width, SMALL_SIZE);
  const height = group.length * LABEL_LINE + own.length * LINE;
  const draw = (x: number, top: number) => {
    const words = (
      <>
        {first && (
          <TextLines
            lines={group}
            x={x}
            y={top + 5 + LABEL_SIZE * 0.9}
            weight={600}
            fill={frame.colors.ink}
          />
        )}
        <TextLines
          lines={own}
          x={x}
          y={top + 5 + group.length * LABEL_LINE + SMALL_SIZE * 0.9}
          size={SMALL_SIZE}
          fill={frame.colors.inkSoft}
        />
      </>
    );
    return row.href === null ? words : <a href={row.href}>{words}</a>;
  };
  return { first, height, draw };
}

type EntryProps = {
  cell: MatrixPlotRow["cells"][number];
  lines: string[];
  x: number;
  y: number;
  frame: Frame;
};

/** The words of one entry, in a frame where it differs; the pattern of its emptiness where there are none. */
function Entry({ cell, lines, x, y, frame }: EntryProps) {
  const { colors } = frame;
  if (cell.status) {
    return (
      <rect
        x={round(x) + 0.5}
        y={round(y) + 3.5}
        width={SLOT.width}
        height={SLOT.height}
        {...emptyPaint(cell.status, frame)}
        data-mark="empty"
        data-kind={cell.status}
      >
        <title>{cell.text}</title>
      </rect>
    );
  }
  const weight = weightOf(cell);
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, SMALL_SIZE, weight)));
  return (
    <>
      {cell.marked && (
        <rect
          x={round(x - 4)}
          y={round(y)}
          width={round(widest + 7)}
          height={round(lines.length * LINE + 3)}
          fill="none"
          stroke={colors.accent}
          strokeWidth={1.2}
          data-mark="differs"
        />
      )}
      <TextLines lines={lines} x={x} y={y + SMALL_SIZE} size={SMALL_SIZE} weight={weight} fill={colors.ink} />
    </>
  );
}

function drawBlocks(plot: MatrixPlot, frame: Frame): Drawing {
  const { colors, width } = frame;
  let y = 0;
  const rows = plot.rows.map((row, index) => {
    const label = labelOf(row, plot.rows[index - 1], width, frame);
    const top = y;
    y += label.height + 8;
    let x = 0;
    const entries = row.cells.map((cell, place) => {
      const head = plot.columns[place]?.label ?? "";
      const headWidth = textWidth(head, SMALL_SIZE) + 8;
      const weight = weightOf(cell);
      const lines = cell.status ? [] : wrapText(cell.text, width - headWidth - 4, SMALL_SIZE, weight);
      const body = cell.status
        ? SLOT.width
        : Math.max(...lines.map((line) => textWidth(line, SMALL_SIZE, weight)));
      if (x > 0 && x + headWidth + body > width) {
        x = 0;
        y += LINE + 6;
      }
      const at = { x, y };
      x += headWidth + body + 16;
      y += Math.max(0, lines.length - 1) * LINE;
      return (
        <g key={plot.columns[place]?.key}>
          <text x={round(at.x)} y={round(at.y + SMALL_SIZE)} fontSize={SMALL_SIZE} fill={colors.inkSoft}>
            {head}
          </text>
          <Entry cell={cell} lines={lines} x={at.x + headWidth} y={at.y} frame={frame} />
        </g>
      );
    });
    y += LINE + 14;
    return (
      <g key={row.id} data-mark="row" data-id={row.id}>
        {label.first && index > 0 && <line x1={0} x2={width} y1={top} y2={top} stroke={colors.rule} />}
        {label.draw(0, top)}
        {entries}
      </g>
    );
  });
  return { height: y, content: <>{rows}</> };
}

/** What each pattern of emptiness means. */
function drawKey({ emptiness }: MatrixPlot, frame: Frame, top: number): Drawing {
  let y = top;
  const entries = emptiness.map(({ kind, label }) => {
    const lines = wrapText(label, frame.width - SLOT.width - 8, SMALL_SIZE);
    const at = y;
    y += lines.length * LINE + 5;
    return (
      <g key={kind}>
        <rect x={0.5} y={at + 1.5} width={SLOT.width} height={SLOT.height} {...emptyPaint(kind, frame)} />
        <TextLines
          lines={lines}
          x={SLOT.width + 8}
          y={at + SMALL_SIZE * 0.9}
          size={SMALL_SIZE}
          fill={frame.colors.inkSoft}
        />
      </g>
    );
  });
  return { height: y, content: <>{entries}</> };
}
