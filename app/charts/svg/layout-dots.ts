import { drawnNumber } from "~/domain/value";
import type { DotGroup, DotPlot, DotRow } from "../bar-plot";
import { type Scale, zeroScale } from "../scales";
import { LABEL_SIZE, SMALL_SIZE } from "../theme";
import type { Frame } from "./frame";
import { textWidth, wrapText } from "./measure-text";
import { LINE_HEIGHT } from "./text-lines";

const LINE = LABEL_SIZE * LINE_HEIGHT;
const SMALL_LINE = SMALL_SIZE * LINE_HEIGHT;
/** A letter in its box, with the room behind it. */
export const MARK = 18;
const MARK_ROOM = MARK + 8;
/** Room left and right inside the axis, so that no mark is cut by it. */
const PAD = 9;
const COLUMN_GAP = 14;
export const SLOT = 52;

export type PlacedRow = {
  row: DotRow;
  y: number;
  height: number;
  /** Middle of the dot. */
  dotY: number;
  labelX: number;
  labelLines: string[];
  noteLines: string[];
  textLines: string[];
};
export type PlacedGroup = {
  group: DotGroup;
  headingLines: string[];
  headingY: number;
  ruled: boolean;
  /** Lower edge of the calm ground behind heading and note. */
  groundBottom: number;
  note: { lines: string[]; y: number } | null;
  benchmark: { lines: string[]; x: number; y: number; anchor: "start" | "end" } | null;
  top: number;
  bottom: number;
  rows: PlacedRow[];
};
export type DotsLayout = {
  stacked: boolean;
  left: number;
  right: number;
  /** Right edges of the columns of numbers and of places. */
  textX: number;
  rankX: number;
  max: number;
  scale: Scale;
  unitLines: string[];
  top: number;
  bottom: number;
  groups: PlacedGroup[];
};

/** Everything that follows from the widths: columns of labels, dots, numbers and places; on narrow drawings the words above the dots. */
export function layoutDots(plot: DotPlot, frame: Frame): DotsLayout {
  const rows = plot.groups.flatMap((group) => group.rows);
  const stacked = frame.width < 520;
  const known = rows.filter(({ value }) => drawnNumber(value) !== undefined);
  const widest = (texts: string[], size: number, weight?: 600) =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, size, weight))));
  const marks = rows.some(({ mark }) => mark !== null) ? MARK_ROOM : 0;
  const labelColumn =
    Math.min(
      190,
      widest(
        rows.map(({ label }) => label),
        LABEL_SIZE,
      ) + 1,
    ) + marks;
  const rankColumn = widest(
    rows.map(({ rank }) => rank ?? ""),
    SMALL_SIZE,
  );
  const textColumn = Math.min(
    150,
    widest(
      known.map(({ text }) => text),
      LABEL_SIZE,
      600,
    ),
  );
  const rankX = frame.width;
  const textX = stacked || rankColumn === 0 ? rankX : rankX - rankColumn - COLUMN_GAP;
  const left = stacked ? 6 : labelColumn + 12;
  const right = stacked ? frame.width : textX - textColumn - COLUMN_GAP;
  const max = highest(plot);
  const unitLines = wrapText(plot.unit, frame.width - left, SMALL_SIZE);
  const top = unitLines.length * SMALL_LINE + 22;
  const layout: DotsLayout = {
    stacked,
    left,
    right,
    textX,
    rankX,
    max,
    scale: zeroScale(max, [left, right - PAD]),
    unitLines,
    top,
    bottom: top + 4,
    groups: [],
  };
  for (const [index, group] of plot.groups.entries())
    placeGroup(layout, group, index > 0, { frame, labelColumn, marks, textColumn });
  return layout;
}

/** The highest number that is drawn: values, ends of intervals, benchmarks. */
function highest(plot: DotPlot): number {
  return Math.max(
    0,
    ...plot.groups.flatMap(({ rows, benchmark }) => [
      benchmark?.to ?? Number.NEGATIVE_INFINITY,
      ...rows.flatMap(({ value, interval }) => [
        drawnNumber(value) ?? Number.NEGATIVE_INFINITY,
        interval?.to ?? Number.NEGATIVE_INFINITY,
      ]),
    ]),
  );
}

type Columns = { frame: Frame; labelColumn: number; marks: number; textColumn: number };

function placeGroup(layout: DotsLayout, group: DotGroup, ruled: boolean, columns: Columns) {
  const { frame } = columns;
  const indent = group.mark === null ? 0 : MARK_ROOM;
  const headingLines = wrapText(group.heading, frame.width - indent, LABEL_SIZE, 600);
  const headingY = layout.bottom + (ruled ? 34 : 16);
  let y = headingY + (headingLines.length - 1) * LINE + 8;
  const noteLines = wrapText(group.note ?? "", frame.width - indent, SMALL_SIZE);
  const note = noteLines.length > 0 ? { lines: noteLines, y: y + SMALL_SIZE - 2 } : null;
  y += noteLines.length * SMALL_LINE;
  const groundBottom = y;
  const benchmark = group.benchmark && placeBenchmark(layout, group.benchmark, y, frame);
  if (benchmark) y += benchmark.lines.length * SMALL_LINE + 6;
  const placed: PlacedGroup = {
    group,
    headingLines,
    headingY,
    ruled,
    groundBottom,
    note,
    benchmark,
    top: y,
    bottom: y,
    rows: [],
  };
  for (const row of group.rows) {
    const place = layout.stacked
      ? stackedRow(row, placed.bottom, columns)
      : sideRow(layout, row, placed.bottom, columns);
    placed.rows.push(place);
    placed.bottom += place.height;
  }
  layout.groups.push(placed);
  layout.bottom = placed.bottom;
}

/** Words above the line they name, to the side on which they have room. */
function placeBenchmark(
  { scale }: DotsLayout,
  { from, to, text }: NonNullable<DotGroup["benchmark"]>,
  y: number,
  frame: Frame,
) {
  const [start, end] = [scale(from), scale(to)];
  const toRight = frame.width - start >= end;
  const lines = wrapText(text, toRight ? frame.width - start : end, SMALL_SIZE, 600);
  return {
    lines,
    x: toRight ? start : end,
    y: y + SMALL_SIZE,
    anchor: toRight ? ("start" as const) : ("end" as const),
  };
}

function sideRow(layout: DotsLayout, row: DotRow, y: number, columns: Columns): PlacedRow {
  const { frame, labelColumn, marks, textColumn } = columns;
  const unknown = drawnNumber(row.value) === undefined;
  const weight = row.accent ? 600 : 400;
  const labelLines = wrapText(row.label, labelColumn - marks, LABEL_SIZE, weight);
  const noteLines = wrapText(row.note ?? "", labelColumn - marks, SMALL_SIZE);
  const room = unknown ? frame.width - layout.left - SLOT - 8 : textColumn;
  const textLines = wrapText(row.text, room, LABEL_SIZE, unknown ? 400 : 600);
  const words = labelLines.length * LINE + noteLines.length * SMALL_LINE;
  const height = Math.max(words, textLines.length * LINE, 20) + 10;
  return { row, y, height, dotY: y + height / 2, labelX: layout.left - 12, labelLines, noteLines, textLines };
}

function stackedRow(row: DotRow, y: number, { frame }: Columns): PlacedRow {
  const unknown = drawnNumber(row.value) === undefined;
  const indent = row.mark === null ? 0 : MARK_ROOM;
  const beside = unknown ? 0 : Math.min(frame.width * 0.45, textWidth(row.text, LABEL_SIZE, 600));
  const rank = row.rank === null ? 0 : textWidth(row.rank, SMALL_SIZE) + 8;
  const weight = row.accent ? 600 : 400;
  const labelLines = wrapText(row.label, frame.width - indent - beside - 8, LABEL_SIZE, weight);
  const noteLines = wrapText(row.note ?? "", frame.width - indent - rank, SMALL_SIZE);
  const textLines = unknown
    ? wrapText(row.text, frame.width - SLOT - 8, LABEL_SIZE)
    : wrapText(row.text, beside + 1, LABEL_SIZE, 600);
  const second = Math.max(noteLines.length, row.rank === null ? 0 : 1) * SMALL_LINE;
  const words = Math.max(labelLines.length, unknown ? 0 : textLines.length) * LINE + second;
  const strip = unknown ? Math.max(20, textLines.length * LINE) : 20;
  const height = words + strip + 14;
  return {
    row,
    y,
    height,
    dotY: y + words + 4 + strip / 2,
    labelX: indent,
    labelLines,
    noteLines,
    textLines,
  };
}
