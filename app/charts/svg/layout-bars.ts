import { drawnNumber } from "~/domain/value";
import type { Bar, BarGroup, BarPlot } from "../bar-plot";
import { type Scale, zeroScale } from "../scales";
import { LABEL_SIZE, SMALL_SIZE } from "../theme";
import type { Frame } from "./frame";
import { textWidth, wrapText } from "./measure-text";
import { LINE_HEIGHT } from "./text-lines";

/** Room between a bar and its words. */
export const GAP = 8;
/** Width of the outlined slot of an unknown number. */
export const SLOT = 52;
const LINE = LABEL_SIZE * LINE_HEIGHT;

export type BarsRow = {
  bar: Bar;
  y: number;
  height: number;
  barY: number;
  barHeight: number;
  labelLines: string[];
  noteLines: string[];
  textLines: string[];
};
type Heading = { lines: string[]; y: number; ruled: boolean };
export type BarsLayout = {
  stacked: boolean;
  x0: number;
  scale: Scale;
  max: number;
  noteInline: boolean;
  rows: BarsRow[];
  headings: Heading[];
  top: number;
  bottom: number;
  accented: boolean;
};

export function layoutBars(plot: BarPlot, frame: Frame): BarsLayout {
  const bars = plot.groups.flatMap((group) => group.bars);
  const stacked = frame.width < 520;
  const labelColumn = Math.min(190, Math.max(0, ...bars.map((bar) => textWidth(bar.label, LABEL_SIZE))) + 1);
  const x0 = stacked ? 1 : Math.ceil(labelColumn) + 12;
  const max = Math.max(0, ...bars.flatMap((bar) => drawnNumber(bar.value) ?? []));
  const full = frame.width - x0;
  const withNotes = barSpace(bars, max, full, true);
  // Notes stand behind the number unless that would press the bars together; then they stand below the label.
  const noteInline = withNotes >= full * 0.5;
  const length = noteInline ? withNotes : Math.max(barSpace(bars, max, full, false), full * 0.3);
  const top = frame.compact
    ? 0
    : wrapText(plot.unit, full, SMALL_SIZE).length * SMALL_SIZE * LINE_HEIGHT + 22;
  const layout: BarsLayout = {
    stacked,
    x0,
    scale: zeroScale(max, [x0, x0 + length]),
    max,
    noteInline,
    rows: [],
    headings: [],
    top,
    bottom: top + 4,
    accented: bars.some((bar) => bar.accent),
  };
  for (const [index, group] of plot.groups.entries()) placeGroup(layout, group, index, frame, labelColumn);
  return layout;
}

/** Longest bar length at which every number (and note) still fits behind its bar. */
function barSpace(bars: Bar[], max: number, full: number, withNote: boolean): number {
  let length = full;
  for (const bar of bars) {
    const value = drawnNumber(bar.value);
    if (!value || max === 0) continue;
    const words =
      textWidth(bar.text, LABEL_SIZE, 600) +
      (withNote && bar.note ? textWidth(bar.note, SMALL_SIZE) + GAP : 0);
    length = Math.min(length, ((full - words - 2 * GAP) * max) / value);
  }
  return length;
}

function placeGroup(layout: BarsLayout, group: BarGroup, index: number, frame: Frame, labelColumn: number) {
  if (group.heading !== null) {
    const lines = wrapText(group.heading, frame.width, LABEL_SIZE, 600);
    const ruled = index > 0;
    const y = layout.bottom + (ruled ? 34 : 16);
    layout.headings.push({ lines, y, ruled });
    layout.bottom = y + (lines.length - 1) * LINE + 10;
  } else if (index > 0) {
    layout.bottom += 16;
  }
  for (const bar of group.bars) {
    const row = layoutRow(layout, bar, frame, labelColumn);
    layout.rows.push(row);
    layout.bottom += row.height;
  }
}

function layoutRow(layout: BarsLayout, bar: Bar, frame: Frame, labelColumn: number): BarsRow {
  const { stacked, x0, noteInline } = layout;
  const y = layout.bottom;
  const unknown = drawnNumber(bar.value) === undefined;
  const labelLines = wrapText(
    bar.label,
    stacked ? frame.width : labelColumn,
    LABEL_SIZE,
    bar.accent ? 600 : 400,
  );
  const below = bar.note !== null && !noteInline && !frame.compact ? bar.note : "";
  const noteLines = wrapText(below, stacked ? frame.width : labelColumn, SMALL_SIZE);
  const inline = noteInline && unknown && bar.note && !frame.compact ? ` · ${bar.note}` : "";
  const textLines = unknown
    ? wrapText(bar.text + inline, frame.width - x0 - SLOT - GAP, LABEL_SIZE)
    : [bar.text];
  const labelHeight = labelLines.length * LINE + noteLines.length * SMALL_SIZE * LINE_HEIGHT;
  const barHeight = stacked ? 16 : 20;
  const textHeight = Math.max(barHeight, textLines.length * LINE);
  if (stacked)
    return {
      bar,
      y,
      height: labelHeight + textHeight + 12,
      barY: y + labelHeight + 4,
      barHeight,
      labelLines,
      noteLines,
      textLines,
    };
  const height = Math.max(labelHeight, textHeight) + 8;
  return { bar, y, height, barY: y + (height - barHeight) / 2, barHeight, labelLines, noteLines, textLines };
}
