/**
 * Observations over years as native scatter charts, one per panel. A line series joins the observations of one run and has no marks; the marks
 * are a series of their own, each with the shape of its qualifier. Both refer to the same cells, so a changed number moves both.
 */

import { axisTicks, niceMax } from "~/charts/scales";
import type { SeriesPanel, SeriesPlot } from "~/charts/series-plot";
import { textWidth } from "~/charts/svg/measure-text";
import type { Qualifier } from "~/domain/value";
import { translator } from "~/i18n/translator";
import {
  chartPart,
  type Letters,
  labelFormat,
  line,
  NO_LINE,
  numberRef,
  pointLabels,
  solid,
  textRef,
  valueAxis,
  type WorkbookRows,
} from "./chart-xml";
import { printedParts } from "./native-bars";
import type { NativeDrawing, NativeLook, SlideBox } from "./native-drawing";
import { type PlacedSeries, runsOf, workbookOf } from "./series-workbook";

const HEAD = 0.26;
/** Points in an inch, where the reader's computer has only wider letters. */
const POINTS_WIDE = 72 / 1.25;
/** Height of a line that says why a panel is not drawn. */
const LISTED = 0.17;

export function nativeSeries(plot: SeriesPlot, look: NativeLook): NativeDrawing {
  const { area } = look;
  // Of many panels those without an observation are a list of words: an empty frame would take the room of a drawing.
  const listed = plot.panels.length > 4 ? plot.panels.filter(({ empty }) => empty) : [];
  const panels = plot.panels.filter((panel) => !listed.includes(panel));
  const count = panels.length;
  const columns = count === 1 ? 1 : count <= 4 ? 2 : count <= 9 ? 3 : 4;
  const lines = Math.max(1, Math.ceil(count / columns));
  const named = plot.panels.length === 1 && (plot.panels[0]?.series.length ?? 0) > 1;
  const inexact = plot.panels.some(({ series }) =>
    series.some(({ points }) => points.some(({ qualifier }) => qualifier !== "exact")),
  );
  const foot = (named ? HEAD : 0) + (inexact ? HEAD : 0) + Math.ceil(listed.length / 2) * LISTED;
  const top = area.y + HEAD;
  const size = { w: area.w / columns, h: (area.h - HEAD - foot) / lines };
  const letters = count === 1 ? 12 : count <= 4 ? 10 : 8;
  const shared = Math.max(0, ...plot.panels.flatMap(highest));
  const accented = plot.panels.some(({ series }) => series.some(({ accent }) => accent));
  const drawing: NativeDrawing = {
    charts: [],
    texts: [{ text: plot.unit, box: { ...area, h: HEAD }, size: Math.max(9, letters - 1), soft: true }],
  };
  const below = { x: area.x, y: area.y + area.h - foot, w: area.w, h: HEAD };
  if (named) {
    const key = (plot.panels[0]?.series ?? []).map(({ label }, index) => ({
      text: label,
      color: keyColor(look, index),
    }));
    drawing.texts.push({ text: "", key, box: below, size: 10 });
  }
  if (inexact) {
    const text = translator(look.locale)("exports:marksInPicture");
    drawing.texts.push({ text, box: { ...below, y: area.y + area.h - HEAD }, size: 9, soft: true });
  }
  for (const [index, { label, empty }] of listed.entries()) {
    const w = area.w / 2;
    const y = below.y + Math.floor(index / 2) * LISTED;
    const box = { x: area.x + (index % 2) * w, y, w: w - 0.1, h: LISTED };
    drawing.texts.push({ text: `${label}: ${empty?.text ?? ""}`, box, size: 8, soft: true });
  }
  for (const [index, panel] of panels.entries()) {
    const x = area.x + (index % columns) * size.w;
    const y = top + Math.floor(index / columns) * size.h;
    const headed = panel.label !== "";
    const box = { x, y: y + (headed ? HEAD : 0), w: size.w - 0.1, h: size.h - (headed ? HEAD : 0) - 0.04 };
    if (headed)
      drawing.texts.push({
        text: panel.label,
        box: { x, y, w: box.w, h: HEAD },
        size: Math.min(letters + 1, (box.w * POINTS_WIDE) / textWidth(panel.label, 1, 600)),
        bold: true,
      });
    if (panel.empty) {
      drawing.texts.push({ text: panel.empty.text, box, size: letters, soft: true, align: "center" });
      continue;
    }
    // Panels of one name share their scale, whatever holds for the others.
    const alike = panel.scale === undefined ? [panel] : panels.filter(({ scale }) => scale === panel.scale);
    const max = plot.sharedY ? shared : Math.max(0, ...alike.flatMap(highest));
    drawing.charts.push(panelChart(plot, panel, { box, max, letters, accented, named }, look));
  }
  return drawing;
}

/** Series that stand in one panel differ in lightness too. */
function keyColor({ template: { colors } }: NativeLook, index: number): string {
  const order = [colors.accent, colors.ink, colors.context, colors.bar];
  return order[index % order.length] as string;
}

const highest = ({ series }: SeriesPanel) => series.flatMap(({ points }) => points.map(({ y }) => y));

type PanelPlacing = { box: SlideBox; max: number; letters: number; accented: boolean; named: boolean };

function panelChart(
  plot: SeriesPlot,
  panel: SeriesPanel,
  { box, max, letters: size, accented, named }: PanelPlacing,
  look: NativeLook,
) {
  const { template, lang } = look;
  const { colors, fonts } = template;
  const letters: Letters = { size, color: colors.inkSoft, font: fonts.text, lang };
  const sheet = workbookOf(panel, plot.unit);
  const parts: SeriesXml[] = [];
  // Of several series in a small panel the latest number alone is printed.
  const latest = Math.max(...sheet.placed.map(lastX));
  const isLabelled = (series: PlacedSeries, at: number) => (named ? at === 0 : lastX(series) === latest);
  const ends = sheet.placed.filter(isLabelled).map(lastY);
  const above = Math.max(...ends);
  for (const [at, series] of sheet.placed.entries()) {
    const color = named
      ? keyColor(look, panel.series.indexOf(series.series))
      : series.series.accent || !accented
        ? colors.accent
        : colors.context;
    parts.push(
      ...seriesXml(series, sheet.rows, {
        color,
        labelled: isLabelled(series, at),
        above,
        alone: Math.min(...ends) === above,
        letters,
        colors,
        order: at * 100,
      }),
    );
  }
  const years = plot.x.to - plot.x.from;
  const most = (box.w * 72) / (size * 4.6);
  const step = [1, 2, 5, 10, 20, 50].find((each) => years / each <= most) ?? 100;
  const whole = Math.min(step, 5);
  // The number above the highest mark needs room too.
  const upper = niceMax(max * 1.12, 4);
  const ticks = axisTicks(upper, box.h > 2.5 ? 5 : 3);
  const grid = (ticks[1] ?? upper) - (ticks[0] ?? 0) || 1;
  const xAxis = valueAxis({
    id: 311,
    crosses: 322,
    position: "b",
    min: Math.floor(plot.x.from / whole) * whole,
    max: Math.ceil(plot.x.to / whole) * whole,
    step,
    format: "0",
    grid: null,
    color: colors.ink,
    letters,
  });
  const yAxis = valueAxis({
    id: 322,
    crosses: 311,
    position: "l",
    min: 0,
    max: upper,
    step: grid,
    format: "#,##0.##",
    grid: colors.rule,
    color: colors.surface,
    letters,
  }).replace("#,##0.##", grid % 1 === 0 ? "#,##0" : "#,##0.0");
  const alt = `${[panel.label, plot.unit].filter(Boolean).join(", ")}: ${panel.series
    .flatMap(({ points }) => points.filter(({ secondary }) => !secondary))
    .map(({ date, text }) => `${date} ${text}`)
    .join("; ")}`;
  const chart = `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${longestFirst(parts)}<c:axId val="311"/><c:axId val="322"/></c:scatterChart>${xAxis}${yAxis}`;
  return { box, alt, rows: sheet.rows, xml: chartPart(chart, null, letters) };
}

type SeriesLook = {
  color: string;
  /** The last mark bears its number. */
  labelled: boolean;
  /** The highest last number of all series of the panel whose number is printed. */
  above: number;
  /** No other printed number ends lower. */
  alone: boolean;
  letters: Letters;
  colors: NativeLook["template"]["colors"];
  order: number;
};

const MARKS: Record<Qualifier, { symbol: string; hollow: boolean }> = {
  exact: { symbol: "circle", hollow: false },
  about: { symbol: "circle", hollow: true },
  at_least: { symbol: "triangle", hollow: false },
  up_to: { symbol: "diamond", hollow: false },
};

const NO_MARK = '<c:marker><c:symbol val="none"/></c:marker>';

function markXml(qualifier: Qualifier, size: number, color: string, surface: string): string {
  const { symbol, hollow } = MARKS[qualifier];
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${solid(hollow ? surface : color)}${line(color, 1.25)}</c:spPr></c:marker>`;
}

const lastX = ({ points }: PlacedSeries) =>
  Math.max(...points.filter(({ secondary }) => !secondary).map(({ x, until }) => until ?? x));

const lastY = ({ points }: PlacedSeries) =>
  points.filter(({ secondary }) => !secondary).at(-1)?.y ?? Number.NEGATIVE_INFINITY;

type SeriesXml = { xml: string; length: number };

/** LibreOffice shows of every series only as many points as the first one has; which lies above which is said by the order inside. */
const longestFirst = (parts: SeriesXml[]) =>
  [...parts]
    .sort((a, b) => b.length - a.length)
    .map(({ xml }) => xml)
    .join("");

function seriesXml(placed: PlacedSeries, rows: WorkbookRows, look: SeriesLook): SeriesXml[] {
  const { series, column, points, paths } = placed;
  const { color, colors, letters, labelled, order } = look;
  const name = textRef(rows, { column: column + 2, from: 0, to: 0 });
  const frame = (index: number, body: string, x: string, y: string, length: number): SeriesXml => ({
    length,
    xml: `<c:ser><c:idx val="${order + index}"/><c:order val="${order + index}"/><c:tx>${name}</c:tx>${body}<c:xVal>${x}</c:xVal><c:yVal>${y}</c:yVal><c:smooth val="0"/></c:ser>`,
  });
  const cells = (at: number, from: number, to: number) => numberRef(rows, { column: at, from, to });
  const joined = (dash = "") => `<c:spPr>${line(color, 1.75, dash)}</c:spPr>${NO_MARK}`;
  const preferred = points.filter(({ secondary }) => !secondary);
  const runs = runsOf(preferred);
  const drawn = (at: number, dashed: boolean) => (range: { from: number; to: number }, index: number) => {
    const [from, to] = [range.from + 1, range.to + 1];
    return frame(
      index,
      joined(dashed ? "dash" : ""),
      cells(at, from, to),
      cells(at + 1, from, to),
      to - from + 1,
    );
  };
  const lines =
    paths.length > 0
      ? paths.map((path, index) => drawn(column + 4, path.dashed)(path, index))
      : series.join === "none"
        ? []
        : runs.filter(({ from, to }) => to > from).map(drawn(column + 1, false));
  const marks = points
    .map((point, index) => {
      if (point.held) return `<c:dPt><c:idx val="${index}"/>${NO_MARK}<c:bubble3D val="0"/></c:dPt>`;
      const mark = point.secondary
        ? markXml(point.qualifier, 3, colors.context, colors.surface)
        : markXml(point.qualifier, 6, color, colors.surface);
      return `<c:dPt><c:idx val="${index}"/>${mark}<c:bubble3D val="0"/></c:dPt>`;
    })
    .join("");
  const lastIndex = preferred.length - 1;
  const last = preferred[lastIndex];
  const parts = printedParts(last?.text ?? "");
  const before = preferred[lastIndex - 1];
  // Where a level falls to its last, the way down is above the mark and the left is free; below it another series may end.
  const falls = before?.until !== undefined && before.y > (last?.y ?? 0);
  const position = falls ? (look.alone ? "b" : "l") : "t";
  const labels =
    last && labelled
      ? pointLabels(
          [
            {
              index: lastIndex,
              format: labelFormat(parts.before, parts.digits, parts.after),
              // Below it where another series ends above it.
              position: last.y < look.above ? "b" : position,
            },
          ],
          { ...letters, color: colors.ink, bold: true },
        )
      : "";
  const dots = `<c:spPr>${NO_LINE}</c:spPr>${markXml("exact", 6, color, colors.surface)}${marks}${labels}`;
  return [
    ...lines,
    frame(99, dots, cells(column + 1, 1, points.length), cells(column + 2, 1, points.length), points.length),
  ];
}
