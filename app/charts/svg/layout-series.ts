import { scaleLinear } from "d3";
import { formatNumber } from "~/format/number";
import { axisTicks, niceMax, type Scale, yearTicks, zeroScale } from "../scales";
import type { MarkedSpan, SeriesPanel, SeriesPlot } from "../series-plot";
import { LABEL_SIZE, SMALL_SIZE } from "../theme";
import type { Frame } from "./frame";
import { hasLevels, levelLabels } from "./level-labels";
import { textWidth, wrapText } from "./measure-text";
import { LINE_HEIGHT } from "./text-lines";

const LINE = LABEL_SIZE * LINE_HEIGHT;
const SMALL_LINE = SMALL_SIZE * LINE_HEIGHT;
const COLUMN_GAP = 20;
/** Room left and right inside the axis, so that no mark is cut by it. */
const PAD = 9;

export type EndLabel = {
  lines: string[];
  x: number;
  y: number;
  pointY: number;
  accent: boolean;
  anchor: "start" | "end";
};
export type PlacedBreak = {
  x: number;
  label: string | null;
  labelX: number;
  labelY: number;
  anchor: "start" | "end";
};
export type PlacedPanel = {
  panel: SeriesPanel;
  x: number;
  y: number;
  width: number;
  headingLines: string[];
  plot: { left: number; right: number; top: number; bottom: number };
  xScale: Scale;
  yScale: Scale;
  yTicks: { y: number; value: number; text: string }[];
  xTicks: { x: number; text: string; anchor: "start" | "middle" | "end" }[];
  endLabels: EndLabel[];
  breaks: PlacedBreak[];
  /** The band of the span that is looked at, inside the axis. */
  marked: { x: number; width: number } | null;
};
export type SeriesLayout = {
  panels: PlacedPanel[];
  unitLines: string[];
  bottom: number;
  breaksInKey: boolean;
  /** An empty panel has its years drawn too: something stands below them. */
  withYears: boolean;
};

/** Panels in a grid: one wide frame for a single panel, three or two columns for small multiples. */
export function layoutSeries(plot: SeriesPlot, frame: Frame): SeriesLayout {
  const single = plot.panels.length === 1;
  const columns = single
    ? 1
    : frame.width >= 520
      ? Math.min(3, plot.panels.length)
      : plot.panels.length > 4
        ? 2
        : 1;
  const width = (frame.width - (columns - 1) * COLUMN_GAP) / columns;
  const unitLines = frame.compact ? [] : wrapText(plot.unit, frame.width, SMALL_SIZE);
  const highest = (panel: SeriesPanel) =>
    maxOf(plot.panels.filter((other) => shareScale(panel, other, plot)));
  const withYears = single && (plot.phases?.length ?? 0) + (plot.events?.length ?? 0) > 0;
  const frameHeight = single
    ? frame.compact || plot.panels.every(({ empty }) => empty !== null)
      ? 150
      : frame.width >= 520
        ? 300
        : 220
    : columns === 1
      ? 130
      : plot.panels.length <= columns
        ? 170
        : 104;
  // Years of one column stand below each other: all panels share the widest gutter.
  const gutter = Math.max(
    ...plot.panels.map((panel) => gutterOf(yAxis(highest(panel), single, frame).texts)),
  );
  const drafts = plot.panels.map((panel) =>
    draft(panel, plot, frame, width, highest(panel), single ? undefined : gutter),
  );
  // Numbers stand above their points in small multiples: all panels leave the room the highest of them needs.
  const numberLines = Math.max(1, ...drafts.flatMap(({ labels }) => labels.map(({ lines }) => lines.length)));
  const labelled = plot.panels.some(({ series }) =>
    series.some(({ points }) => points.some((p) => p.labels)),
  );
  const headroom = single ? (labelled ? 24 : 6) : 18 + (numberLines - 1) * SMALL_LINE;
  const plotHeight = single ? frameHeight + (labelled ? 18 : 0) : frameHeight + headroom - 18;
  const breaksInKey = drafts.some((entry) => entry.breaks.some((line) => line.label === null));
  const breakRows = breaksInKey
    ? 0
    : Math.max(0, ...drafts.flatMap((entry) => entry.breaks.map((line) => line.labelY + 1)));
  let y = unitLines.length * SMALL_LINE + (unitLines.length > 0 ? 10 : 0);
  const panels: PlacedPanel[] = [];
  for (let start = 0; start < drafts.length; start += columns) {
    const row = drafts.slice(start, start + columns);
    const headingHeight = Math.max(...row.map((entry) => entry.headingLines.length)) * LINE;
    for (const [index, entry] of row.entries()) {
      const top = headingHeight + breakRows * SMALL_LINE + 12;
      panels.push(place(entry, index * (width + COLUMN_GAP), y, top, plotHeight, headroom, frame));
    }
    y += headingHeight + breakRows * SMALL_LINE + 12 + plotHeight + 22 + (single ? 4 : 16);
  }
  return { panels, unitLines, bottom: y, breaksInKey, withYears };
}

function shareScale(a: SeriesPanel, b: SeriesPanel, plot: SeriesPlot): boolean {
  return a === b || plot.sharedY || (a.scale !== undefined && a.scale === b.scale);
}

function maxOf(panels: SeriesPanel[]): number {
  return Math.max(
    0,
    ...panels.flatMap((panel) => panel.series.flatMap((series) => series.points.map((point) => point.y))),
  );
}

function yAxis(max: number, single: boolean, frame: Frame) {
  const count = single ? 5 : 2;
  const top = niceMax(max, count);
  const values = axisTicks(top, count);
  const texts = values.map((value) => formatNumber(value, frame.locale, { maximumFractionDigits: 2 }));
  return { top, values, texts };
}

const gutterOf = (texts: string[]) => Math.max(0, ...texts.map((text) => textWidth(text, SMALL_SIZE))) + 6;

type Draft = ReturnType<typeof draft>;

/** Everything of a panel that depends on its width only. */
function draft(
  panel: SeriesPanel,
  plot: SeriesPlot,
  frame: Frame,
  width: number,
  max: number,
  gutter?: number,
) {
  const single = gutter === undefined;
  const { top, values, texts } = yAxis(max, single, frame);
  const left = gutter ?? gutterOf(texts);
  const labels = plot.labelsAtMarks ? [] : endLabelsOf(panel, width, single);
  // Small multiples keep their width for the years: their number stands above its point.
  const right = single ? width - Math.max(0, ...labels.map((label) => label.width)) - 8 : width;
  const xScale = scaleLinear([plot.x.from, plot.x.to], [left + PAD, right - PAD]);
  const years = yearTicks(plot.x.from, plot.x.to, right - left, 46);
  // Where only the two ends are printed, they stand inside the axis; all others below their tick.
  const endsOnly = years.length === 2 && years[0] === plot.x.from;
  const xTicks = years.map((year, index) => {
    const x = xScale(year);
    const beyond = x + textWidth(String(year), SMALL_SIZE) / 2 > width;
    const within = index === 0 ? ("start" as const) : ("end" as const);
    return { x, text: String(year), anchor: endsOnly || beyond ? within : ("middle" as const) };
  });
  const breaks = placeBreaks(plot, xScale, left, right);
  const headingLines = single && panel.label === "" ? [] : wrapText(panel.label, width, LABEL_SIZE, 600);
  return {
    panel,
    width,
    single,
    headingLines,
    left,
    right,
    max: top,
    values,
    texts,
    labels,
    xScale,
    xTicks,
    breaks,
    marked: plot.marked ? bandOf(plot.marked, xScale, left, right) : null,
  };
}

/** A span on an axis, cut to the axis; null where it lies outside. At least wide enough to be seen. */
export function bandOf({ from, to }: MarkedSpan, xScale: Scale, left: number, right: number) {
  const LEAST = 5;
  const start = Math.max(left, xScale(from));
  const end = Math.min(right, xScale(to));
  if (end <= start) return null;
  const width = Math.max(LEAST, end - start);
  return { x: Math.min(start, right - width), width };
}

/** The last preferred observation carries the words: its number in small multiples, name and number in a single panel. */
function endLabelsOf(panel: SeriesPanel, width: number, single: boolean) {
  if (hasLevels(panel)) return [];
  return panel.series.flatMap((series) => {
    const last = series.points.filter((point) => !point.secondary).at(-1);
    if (!last) return [];
    const named = single && panel.series.length > 1;
    const words = named ? `${series.label} ${last.text}` : last.text;
    const lines = wrapText(words, named ? Math.min(150, width * 0.3) : width * 0.36, SMALL_SIZE, 600);
    const widest = Math.max(...lines.map((line) => textWidth(line, SMALL_SIZE, 600)));
    return [{ lines, width: widest, at: last, accent: series.accent }];
  });
}

/** Words at the top of each line, in as many rows as needed; null where a panel is too narrow and the key has to say them. */
function placeBreaks(plot: SeriesPlot, xScale: Scale, left: number, right: number): PlacedBreak[] {
  const rows: number[] = [];
  return plot.breaks
    .filter((entry) => entry.x >= plot.x.from && entry.x <= plot.x.to)
    .map((entry) => {
      const x = xScale(entry.x);
      const width = textWidth(entry.label, SMALL_SIZE);
      if (width > (right - left) * 0.6)
        return { x, label: null, labelX: x, labelY: 0, anchor: "start" as const };
      const toRight = x + width <= right;
      const from = toRight ? x : x - width;
      let row = rows.findIndex((end) => end + 8 <= from);
      if (row === -1) row = rows.length;
      rows[row] = from + width;
      const anchor = toRight ? ("start" as const) : ("end" as const);
      return { x, label: entry.label, labelX: x, labelY: row, anchor };
    });
}

function place(
  entry: Draft,
  x: number,
  y: number,
  top: number,
  plotHeight: number,
  headroom: number,
  frame: Frame,
): PlacedPanel {
  const bottom = y + top + plotHeight;
  const box = { left: x + entry.left, right: x + entry.right, top: y + top, bottom };
  const yScale = zeroScale(entry.max, [bottom, y + top + headroom]);
  return {
    panel: entry.panel,
    x,
    y,
    width: entry.width,
    headingLines: entry.headingLines,
    plot: box,
    xScale: (value) => x + entry.xScale(value),
    marked: entry.marked && { ...entry.marked, x: x + entry.marked.x },
    yScale,
    yTicks: entry.values.map((value, index) => ({
      y: yScale(value),
      value,
      text: entry.texts[index] as string,
    })),
    xTicks: entry.xTicks.map((tick) => ({ ...tick, x: x + tick.x })),
    endLabels: hasLevels(entry.panel)
      ? levelLabels(entry.panel, {
          box,
          xScale: (value) => x + entry.xScale(value),
          yScale,
          single: entry.single,
        })
      : spread(
          entry.labels.map((label) => ({
            lines: label.lines,
            ...endPlace(entry, label, x, box.right),
            y: yScale(label.at.y) - (entry.single ? 0 : 15 + ((label.lines.length - 1) * SMALL_LINE) / 2),
            pointY: yScale(label.at.y),
            accent: label.accent,
          })),
          frame.compact ? bottom : bottom + 4,
        ),
    breaks: entry.breaks.map((line) => ({
      ...line,
      x: x + line.x,
      labelX: x + line.labelX + (line.anchor === "start" ? 3 : -3),
      labelY: y + top - 8 - line.labelY * SMALL_LINE,
    })),
  };
}

/** A lone number stands at its point; names stand in a column of their own at the right edge; above the point in small multiples. */
function endPlace(entry: Draft, label: Draft["labels"][number], x: number, right: number) {
  const pointX = x + entry.xScale(label.at.x);
  if (entry.single) return { x: entry.labels.length > 1 ? right + 8 : pointX + 9, anchor: "start" as const };
  const centred = pointX + label.width / 2;
  return { x: Math.min(centred, right), anchor: "end" as const };
}

/** Pushes end labels apart so that none covers another; first downwards, then up from the lower edge. */
export function spread(labels: EndLabel[], floor: number): EndLabel[] {
  const sorted = labels.map((label) => ({ ...label })).sort((a, b) => a.y - b.y);
  const half = (label: EndLabel) => (label.lines.length * SMALL_LINE) / 2;
  for (const [index, label] of sorted.entries()) {
    const above = sorted[index - 1];
    if (above) label.y = Math.max(label.y, above.y + half(above) + half(label) + 2);
  }
  let limit = floor;
  for (const label of sorted.reverse()) {
    label.y = Math.min(label.y, limit - half(label));
    limit = label.y - half(label) - 2;
  }
  return sorted.reverse();
}
