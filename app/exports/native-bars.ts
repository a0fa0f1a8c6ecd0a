/**
 * Bars as native charts: one per group of like counts, for each is a ranking of its own, all on one scale. What has no number is no bar
 * but words below its group.
 */

import type { Bar, BarGroup, BarPlot } from "~/charts/spec";
import { textWidth, wrapText } from "~/charts/svg/measure-text";
import { drawnNumber, isNumber } from "~/domain/value";
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

type Placing = { rowHeight: number; letters: number; labelWidth: number; max: number; accented: boolean };

const known = ({ bars }: BarGroup) => bars.filter((bar) => drawnNumber(bar.value) !== undefined);
const unknown = ({ bars }: BarGroup) => bars.filter((bar) => drawnNumber(bar.value) === undefined);

export function nativeBars(plot: BarPlot, look: NativeLook): NativeDrawing {
  const { area } = look;
  const all = plot.groups.flatMap(({ bars }) => bars);
  const rows =
    1 +
    plot.groups.reduce(
      (sum, group) =>
        sum +
        (group.heading === null ? 0 : HEADING_ROWS) +
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
    max: Math.max(0, ...all.flatMap(({ value }) => drawnNumber(value) ?? [])),
    accented: all.some(({ accent }) => accent),
  };
  const drawing: NativeDrawing = { charts: [], texts: [] };
  let y = area.y;
  drawing.texts.push(textAt(plot.unit, { x: area.x, y, w: area.w, h: rowHeight }, letters, { soft: true }));
  y += rowHeight;
  for (const group of plot.groups) y = placeGroup(drawing, group, y, placing, look, plot.unit);
  return drawing;
}

function textAt(text: string, box: SlideBox, size: number, style: Partial<NativeText> = {}): NativeText {
  return { text, box, size, ...style };
}

function placeGroup(
  drawing: NativeDrawing,
  group: BarGroup,
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
  const bars = known(group);
  if (bars.length > 0) {
    const box = { x: area.x, y, w: area.w, h: bars.length * rowHeight };
    const rows = workbookOf(bars, unit);
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

function workbookOf(bars: readonly Bar[], unit: string): WorkbookRows {
  return [
    ["", unit, "qualifier", "Stand"],
    ...bars.map((bar) => [
      nameOf(bar),
      drawnNumber(bar.value) ?? null,
      isNumber(bar.value) ? bar.value.qualifier : null,
      bar.note,
    ]),
  ];
}

/** The words before the number and its decimal places, read off what is printed: `mehr als 6,6`. */
export function printedParts(text: string): { before: string; digits: number; after: string } {
  const [, before = "", number = "", after = ""] = /^([^\d]*)([\d.,\u00a0\u202f]*\d)?(.*)$/.exec(text) ?? [];
  const decimals = /[.,](\d{1,2})$/.exec(number)?.[1] ?? "";
  return { before, digits: decimals.length, after };
}

function labelOf(bar: Bar, index: number): PointLabel {
  const { before, digits, after } = printedParts(bar.text);
  return { index, format: labelFormat(before, digits, after), position: "outEnd" };
}

function barXml(
  bars: readonly Bar[],
  rows: WorkbookRows,
  box: SlideBox,
  { letters: size, labelWidth, max, accented }: Placing,
  { template, lang }: NativeLook,
): string {
  const { colors, fonts } = template;
  const letters: Letters = { size, color: colors.ink, font: fonts.text, lang };
  const last = bars.length;
  const plain = accented ? colors.context : colors.bar;
  const points = bars.map((bar, index) => pointLook(bar, index, bar.accent ? colors.accent : plain)).join("");
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx>${textRef(rows, { column: 1, from: 0, to: 0 })}</c:tx><c:spPr>${solid(plain)}</c:spPr><c:invertIfNegative val="0"/>${points}${pointLabels(
    bars.map(labelOf),
    { ...letters, bold: false },
  )}<c:cat>${textRef(rows, { column: 0, from: 1, to: last })}</c:cat><c:val>${numberRef(rows, { column: 1, from: 1, to: last })}</c:val></c:ser>`;
  const category = `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${line(colors.ink, 1)}</c:spPr>${textLook(letters)}<c:crossAx val="222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  // The longest bar leaves room for its number; on every chart of the drawing the same length means the same number.
  const room = labelRoom(size, box.w - labelWidth);
  const scale = valueAxis({
    id: 222,
    crosses: 111,
    position: "b",
    min: 0,
    max: (max > 0 ? max : 1) * room,
    step: max > 0 ? max : 1,
    format: "General",
    grid: null,
    color: colors.rule,
    letters: null,
  });
  const plot = `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="38"/><c:axId val="111"/><c:axId val="222"/></c:barChart>${category}${scale}`;
  const place = { x: labelWidth / box.w, y: 0, width: 1 - labelWidth / box.w, height: 1 };
  return chartPart(plot, place, letters);
}

/** How much longer than the longest bar the axis is: so much that a number with its words and its Stand stands behind it. */
function labelRoom(size: number, width: number): number {
  const words = (textWidth("mehr als 1.000,0", size) * 1.1) / POINTS_PER_INCH;
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
