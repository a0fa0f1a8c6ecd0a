/**
 * Bars as native charts: one per group of like counts, for each is a ranking of its own, all on one scale. What has no number is no bar
 * but words below its group. Ranked dots are slim bars here, with the interval of each number as its error bar: a number, its mark and its
 * label then stay one thing when somebody edits them.
 */

import type { Bar, BarGroup, BarPlot, DotGroup, DotPlot } from "~/charts/bar-plot";
import { textWidth, wrapText } from "~/charts/svg/measure-text";
import { drawnNumber, isNumber } from "~/domain/value";
import { translator } from "~/i18n/translator";
import {
  chartPart,
  type Letters,
  labelFormat,
  line,
  numberRef,
  type PointLabel,
  pointLabels,
  solid,
  textLook,
  textRef,
  valueAxis,
  type WorkbookRows,
} from "./chart-xml";
import type { NativeDrawing, NativeLook, NativeText, SlideBox } from "./native-drawing";

const POINTS_PER_INCH = 72;
/** Rows a heading takes, and the room between groups, in heights of a bar's row. */
const HEADING_ROWS = 1.1;
const GAP_ROWS = 0.35;
const MAX_ROW = 0.34;

type Placing = {
  rowHeight: number;
  letters: number;
  labelWidth: number;
  max: number;
  accented: boolean;
  percent: boolean;
};

/** `span`: where the number can lie; an end that is null is open. `muted`: listed, not ranked. */
type NativeBar = Bar & { span?: { from: number | null; to: number | null } | null; muted?: boolean };
/** `lines`: words below the heading. */
type Group = Omit<BarGroup, "bars"> & { lines?: string[]; bars: NativeBar[] };
type NativePlot = Omit<BarPlot, "groups" | "type"> & { groups: Group[]; percent?: boolean };

const known = ({ bars }: Group) => bars.filter((bar) => drawnNumber(bar.value) !== undefined);
const unknown = ({ bars }: Group) => bars.filter((bar) => drawnNumber(bar.value) === undefined);

export function nativeDots({ unit, percent, groups }: DotPlot, look: NativeLook): NativeDrawing {
  return nativeBars({ unit, percent, groups: groups.map(groupOfDots) }, look);
}

function groupOfDots({ id, mark, heading, note, benchmark, muted, rows }: DotGroup): Group {
  const named = (letter: string | null, text: string) => (letter ? `${letter} · ${text}` : text);
  return {
    id,
    heading: named(mark, heading),
    lines: [note, benchmark?.text].filter((text) => typeof text === "string"),
    bars: rows.map(({ mark: letter, label, text, rank, interval, ...row }) => ({
      ...row,
      muted,
      label: named(letter, label),
      text: rank === null ? text : `${text} · ${rank}`,
      span: interval,
    })),
  };
}

export function nativeBars(plot: NativePlot, look: NativeLook): NativeDrawing {
  const { area } = look;
  const all = plot.groups.flatMap(({ bars }) => bars);
  const rows =
    1 +
    plot.groups.reduce(
      (sum, group) =>
        sum +
        (group.heading === null ? 0 : HEADING_ROWS) +
        (group.lines?.length ?? 0) +
        known(group).length +
        unknown(group).length +
        GAP_ROWS,
      0,
    );
  const rowHeight = Math.min(MAX_ROW, area.h / rows);
  const letters = Math.min(12, rowHeight * POINTS_PER_INCH * 0.56);
  const widest = Math.max(0.4, ...all.map((bar) => textWidth(nameOf(bar), letters) / POINTS_PER_INCH));
  const placing: Placing = {
    rowHeight,
    letters,
    labelWidth: Math.min(area.w * 0.45, widest * 1.12 + 0.12),
    max: Math.max(0, ...all.flatMap(({ value, span }) => [drawnNumber(value) ?? [], span?.to ?? []].flat())),
    accented: all.some(({ accent }) => accent),
    percent: plot.percent ?? false,
  };
  const drawing: NativeDrawing = { charts: [], texts: [] };
  let y = area.y;
  const strokes = hasSpans(all) ? ` · ${translator(look.locale)("exports:strokesInPicture")}` : "";
  const unit = `${plot.unit}${strokes}`;
  drawing.texts.push(textAt(unit, { x: area.x, y, w: area.w, h: rowHeight }, letters, { soft: true }));
  y += rowHeight;
  for (const group of plot.groups) y = placeGroup(drawing, group, y, placing, look, plot.unit);
  return drawing;
}

function textAt(text: string, box: SlideBox, size: number, style: Partial<NativeText> = {}): NativeText {
  return { text, box, size, ...style };
}

function placeGroup(
  drawing: NativeDrawing,
  group: Group,
  top: number,
  placing: Placing,
  look: NativeLook,
  unit: string,
): number {
  const { area } = look;
  const { rowHeight, letters } = placing;
  let y = top;
  if (group.heading !== null) {
    const h = rowHeight * HEADING_ROWS;
    drawing.texts.push(textAt(group.heading, { x: area.x, y, w: area.w, h }, letters, { bold: true }));
    y += h;
  }
  for (const text of group.lines ?? []) {
    drawing.texts.push(textAt(text, { x: area.x, y, w: area.w, h: rowHeight }, letters, { soft: true }));
    y += rowHeight;
  }
  const bars = known(group);
  if (bars.length > 0) {
    const box = { x: area.x, y, w: area.w, h: bars.length * rowHeight };
    const rows = workbookOf(bars, unit, axisEnd(placing, box));
    const alt = `${[group.heading, unit].filter(Boolean).join(", ")}: ${bars.map(({ label, text }) => `${label} ${text}`).join("; ")}`;
    drawing.charts.push({ box, alt, rows, xml: barXml(bars, rows, box, placing, look) });
    y += box.h;
  }
  for (const bar of unknown(group)) {
    const words = `${bar.label}: ${[bar.text, bar.note].filter(Boolean).join(" · ")}`;
    drawing.texts.push(textAt(words, { x: area.x, y, w: area.w, h: rowHeight }, letters, { soft: true }));
    y += rowHeight;
  }
  return y + rowHeight * GAP_ROWS;
}

/** The Stand belongs to the name: behind the number it would be a part of its format. */
const nameOf = ({ label, note }: Bar) => (note ? `${label}, ${note}` : label);

/** `end`: to where an open end is drawn. The lengths of the strokes are beside the ends: that is what an error bar refers to. */
function workbookOf(bars: readonly NativeBar[], unit: string, end: number): WorkbookRows {
  const spanned = hasSpans(bars);
  return [
    [
      "",
      unit,
      "qualifier",
      "Stand",
      ...(spanned ? ["von", "bis", "Strich nach links", "Strich nach rechts"] : []),
    ],
    ...bars.map((bar) => {
      const value = drawnNumber(bar.value) ?? null;
      const row = [nameOf(bar), value, isNumber(bar.value) ? bar.value.qualifier : null, bar.note];
      return spanned ? [...row, ...spanCells(bar, value, end)] : row;
    }),
  ];
}

const hasSpans = (bars: readonly NativeBar[]) => bars.some(({ span }) => span);

/** What is open downwards is drawn to where the axis begins. */
const AXIS_START = 0;

/** A certain number has no stroke: its lengths are 0, its ends empty. */
function spanCells({ span }: NativeBar, value: number | null, end: number): (number | null)[] {
  if (!span || value === null) return [null, null, 0, 0];
  const { from, to } = span;
  return [from, to, value - (from ?? AXIS_START), (to ?? end) - value];
}

/** The words before the number and its decimal places, read off what is printed: `mehr als 6,6`. */
export function printedParts(text: string): { before: string; digits: number; after: string } {
  const [, before = "", number = "", after = ""] = /^([^\d]*)([\d.,\u00a0\u202f]*\d)?(.*)$/.exec(text) ?? [];
  const decimals = /[.,](\d{1,2})$/.exec(number)?.[1] ?? "";
  return { before, digits: decimals.length, after };
}

function labelOf(bar: Bar, index: number, percent: boolean): PointLabel {
  const { before, digits, after } = printedParts(bar.text);
  const format = percent ? percentFormat(before, digits, after) : labelFormat(before, digits, after);
  return { index, format, position: "outEnd" };
}

/** A part of one, printed in percent: the sign is the format's own, which multiplies. */
function percentFormat(before: string, digits: number, after: string): string {
  const rest = after.replace(/^[\s\u00a0\u202f]*%/, "");
  return labelFormat(before, digits, "").concat("%", labelFormat("", 0, rest).replace("#,##0", ""));
}

/** Strokes of an interval; what is open ends with the axis. */
function errorBars(bars: readonly NativeBar[], rows: WorkbookRows, color: string): string {
  if (!hasSpans(bars)) return "";
  const cells = (column: number) => numberRef(rows, { column, from: 1, to: bars.length });
  return `<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="1"/><c:plus>${cells(7)}</c:plus><c:minus>${cells(6)}</c:minus><c:spPr>${line(color, 1.25)}</c:spPr></c:errBars>`;
}

/** On every chart of the drawing the same length means the same number; the longest bar leaves room for its number. */
function axisEnd({ letters, labelWidth, max }: Placing, box: SlideBox): number {
  return (max > 0 ? max : 1) * labelRoom(letters, box.w - labelWidth);
}

function barXml(
  bars: readonly NativeBar[],
  rows: WorkbookRows,
  box: SlideBox,
  placing: Placing,
  { template, lang }: NativeLook,
): string {
  const { letters: size, labelWidth, max, accented, percent } = placing;
  const { colors, fonts } = template;
  const letters: Letters = { size, color: colors.ink, font: fonts.text, lang };
  const last = bars.length;
  const plain = accented ? colors.context : colors.bar;
  const shade = ({ accent, muted }: NativeBar) => (accent ? colors.accent : muted ? colors.context : plain);
  const points = bars.map((bar, index) => pointLook(bar, index, shade(bar))).join("");
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx>${textRef(rows, { column: 1, from: 0, to: 0 })}</c:tx><c:spPr>${solid(plain)}</c:spPr><c:invertIfNegative val="0"/>${points}${pointLabels(
    bars.map((bar, index) => labelOf(bar, index, percent)),
    { ...letters, bold: false },
    hasSpans(bars) ? colors.surface : null,
  )}${errorBars(bars, rows, colors.ink)}<c:cat>${textRef(rows, { column: 0, from: 1, to: last })}</c:cat><c:val>${numberRef(rows, { column: 1, from: 1, to: last })}</c:val></c:ser>`;
  const category = `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${line(colors.ink, 1)}</c:spPr>${textLook(letters)}<c:crossAx val="222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const scale = valueAxis({
    id: 222,
    crosses: 111,
    position: "b",
    min: 0,
    max: axisEnd(placing, box),
    step: max > 0 ? max : 1,
    format: "General",
    grid: null,
    color: colors.rule,
    letters: null,
  });
  const plot = `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="${hasSpans(bars) ? 110 : 38}"/><c:axId val="111"/><c:axId val="222"/></c:barChart>${category}${scale}`;
  const place = { x: labelWidth / box.w, y: 0, width: 1 - labelWidth / box.w, height: 1 };
  return chartPart(plot, place, letters);
}

/** How much longer than the longest bar the axis is: so much that a number with its words and its Stand stands behind it. */
function labelRoom(size: number, width: number): number {
  const words = (textWidth("mehr als 1.000,0 · Rang 1", size) * 1.1) / POINTS_PER_INCH;
  return 1 / (1 - Math.min(0.55, words / width));
}

/** Exact bars are full; any other is lighter and has an edge, as in the drawing. */
function pointLook(bar: Bar, index: number, color: string): string {
  const exact = !isNumber(bar.value) || bar.value.qualifier === "exact";
  const look = exact ? solid(color) : `${solid(color, 35)}${line(color, 1.25)}`;
  return `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${look}</c:spPr></c:dPt>`;
}

/** How many lines a text takes in a box of this width, in points of a foreign, wider typeface. */
export function linesIn(text: string, width: number, size: number): number {
  return wrapText(text, (width * POINTS_PER_INCH) / 1.12, size).length;
}
