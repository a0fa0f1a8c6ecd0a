import { scaleLinear } from "d3";
import type { Aftermath } from "~/domain/succession";
import type { Scale } from "../scales";
import { LABEL_SIZE, SMALL_SIZE } from "../theme";
import type { TimelineBar, TimelinePlot, TimelineRow } from "../timeline-plot";
import type { Frame } from "./frame";
import { textWidth, wrapText } from "./measure-text";
import { LINE_HEIGHT } from "./text-lines";

const LINE = LABEL_SIZE * LINE_HEIGHT;
const SMALL_LINE = SMALL_SIZE * LINE_HEIGHT;
export const BAR = 16;
export const SLOT = 52;
/** Room for the tip of an open bar, and for the sign at an end. */
const TIP = 12;

export type Words = { lines: string[]; x: number; y: number; inside: boolean };
export type PlacedBar = {
  x: number;
  /** Where what is known ends: the bar's end, or the line of today. */
  end: number;
  /** Where an end that is still to come lies; null for all others. */
  plannedEnd: number | null;
  y: number;
  open: boolean;
  muted: boolean;
  text: string;
  sourceId: string;
  after: Aftermath | null;
};
export type PlacedRow = {
  row: TimelineRow;
  y: number;
  labelLines: string[];
  bars: PlacedBar[];
  words: Words[];
  slotY: number | null;
};
/** From the end of one bar down to the start of the one that followed. */
export type Link = { fromX: number; fromY: number; x: number; toY: number; id: string };
export type TimelineLayout = {
  x0: number;
  x1: number;
  stacked: boolean;
  scale: Scale;
  /** The end of the last year known; null where the axis ends there. */
  todayX: number | null;
  rows: PlacedRow[];
  headings: { text: string; y: number }[];
  links: Link[];
  top: number;
  bottom: number;
};

/** Where everything of a timeline stands, from its width alone. On narrow drawings labels stand above their bars. */
export function layoutTimeline(plot: TimelinePlot, frame: Frame): TimelineLayout {
  const stacked = frame.width < 520;
  const longest = Math.max(0, ...plot.rows.map((row) => textWidth(row.label, LABEL_SIZE)));
  const labelColumn = stacked ? 0 : Math.min(190, longest + 1);
  const x0 = stacked ? 4 : labelColumn + 12;
  const x1 = frame.width - TIP;
  const scale = scaleLinear([plot.x.from, plot.x.to + 1], [x0, x1]);
  const todayX = plot.today !== undefined && plot.today < plot.x.to ? scale(plot.today + 1) : null;
  const layout: TimelineLayout = {
    x0,
    x1,
    stacked,
    scale,
    todayX,
    rows: [],
    headings: [],
    links: [],
    top: 24,
    bottom: 30,
  };
  let group: string | undefined;
  for (const row of plot.rows) {
    if (row.group !== group && row.group !== row.label) {
      layout.headings.push({ text: row.group, y: layout.bottom + (group === undefined ? 12 : 22) });
      layout.bottom += group === undefined ? 20 : 30;
    }
    group = row.group;
    placeRow(layout, row, labelColumn, frame);
  }
  layout.links = linksOf(layout);
  layout.bottom += 4;
  return layout;
}

function placeRow(layout: TimelineLayout, row: TimelineRow, labelColumn: number, frame: Frame) {
  const { stacked, x0, x1 } = layout;
  const y = layout.bottom;
  const labelLines = wrapText(row.label, stacked ? frame.width : labelColumn, LABEL_SIZE);
  const barY = stacked ? y + labelLines.length * LINE + 4 : y + 4;
  const known = row.bars.filter((bar): bar is TimelineBar & { from: number } => bar.from !== null);
  const bars = known.map((bar) => placeBar(bar, barY, layout));
  const words: Words[] = [];
  let below = barY + (bars.length > 0 ? BAR : 0) + 3;
  const writeBelow = (text: string, x: number) => {
    const lines = wrapText(text, x1 - x0, SMALL_SIZE);
    const widest = Math.max(...lines.map((line) => textWidth(line, SMALL_SIZE)));
    words.push({
      lines,
      x: Math.max(x0, Math.min(x, x1 - widest)),
      y: below + SMALL_SIZE * 0.8,
      inside: false,
    });
    below += lines.length * SMALL_LINE;
  };
  for (const [index, bar] of bars.entries()) {
    const baseline = barY + BAR / 2 + SMALL_SIZE * 0.35;
    const fits = bar.text !== "" && textWidth(bar.text, SMALL_SIZE) + 12 <= bar.end - bar.x;
    if (fits) words.push({ lines: [bar.text], x: bar.x + 6, y: baseline, inside: true });
    const rest = [fits ? "" : bar.text, known[index]?.after?.text ?? ""].filter(Boolean).join(", ");
    if (rest === "") continue;
    const start = (bar.plannedEnd ?? bar.end) + (bar.open ? TIP : 7);
    if (start + textWidth(rest, SMALL_SIZE) <= (bars[index + 1]?.x ?? frame.width))
      words.push({ lines: [rest], x: start, y: baseline, inside: false });
    else writeBelow(rest, bar.x);
  }
  for (const bar of row.bars) if (bar.from === null) writeBelow(bar.text, x0);
  const slotY = row.empty ? below - 3 : null;
  if (row.empty) {
    const lines = wrapText(row.empty.text, x1 - x0 - SLOT - 8, SMALL_SIZE);
    const baseline = below - 3 + BAR / 2 + SMALL_SIZE * 0.35;
    words.push({ lines, x: x0 + SLOT + 8, y: baseline, inside: false });
    below += Math.max(BAR, lines.length * SMALL_LINE);
  }
  const labelBottom = stacked ? 0 : y + labelLines.length * LINE + 4;
  layout.rows.push({ row, y, labelLines, bars, words, slotY });
  layout.bottom = Math.max(below, labelBottom) + (stacked ? 10 : 5);
}

function placeBar(bar: TimelineBar & { from: number }, y: number, layout: TimelineLayout): PlacedBar {
  const { scale, x1 } = layout;
  const x = scale(bar.from);
  const today = layout.todayX ?? x1;
  const end = bar.to === null ? today : scale(bar.to + 1);
  const planned = bar.to !== null && layout.todayX !== null && end > today;
  return {
    x,
    end: Math.max(x + 4, planned ? today : end),
    plannedEnd: planned ? end : null,
    y,
    open: bar.to === null,
    muted: bar.muted,
    text: bar.text,
    sourceId: bar.sourceId,
    after: bar.after?.kind ?? null,
  };
}

function linksOf({ rows }: TimelineLayout): Link[] {
  return rows.flatMap(({ row, bars }) =>
    row.bars.flatMap((bar, index) => {
      const from = bars[index];
      const to = rows.find((other) => other.row.id === bar.after?.successorId)?.bars[0];
      if (!from || !to || to.y <= from.y) return [];
      const x = to.x + 5;
      // It starts below the last year of the bar that ended, or right behind its end.
      const start =
        x <= from.end ? { fromX: x, fromY: from.y + BAR } : { fromX: from.end, fromY: from.y + BAR / 2 };
      return [{ ...start, x, toY: to.y, id: row.id }];
    }),
  );
}
