/**
 * Two figures of each region as one native scatter chart: a series per group of like counts, each with a mark of its own shape, its name at
 * every point. Below it stand in words those without a point. No trend line: the points count unlike things.
 */
import { scaleLinear, ticks } from "d3";
import { axisTicks, niceMax } from "~/charts/scales";
import type { ScatterPlot, ScatterPoint } from "~/charts/scatter-plot";
import { textWidth } from "~/charts/svg/measure-text";
import { placeLabels } from "~/charts/svg/place-labels";
import { chartTexts } from "~/charts/texts";
import {
  chartPart,
  type Letters,
  line,
  NO_LINE,
  numberRef,
  pointNames,
  solid,
  textRef,
  valueAxis,
  type WorkbookRows,
} from "./chart-xml";
import { linesIn } from "./native-bars";
import type { NativeDrawing, NativeLook, SlideBox } from "./native-drawing";

/** Triangles are left to "mehr als" and "bis zu" of other charts. */
const SYMBOLS = ["circle", "square", "diamond", "star", "x", "plus", "dash"] as const;
const SIZE = 10;
const LINE = 0.18;
/** Behind the name of a region whose year was inferred. */
const INFERRED = "*";

type Placed = { group: { id: string; label: string }; points: ScatterPoint[]; from: number };

export function nativeScatter(plot: ScatterPlot, look: NativeLook): NativeDrawing {
  const { area } = look;
  const inferred = plot.points.some(({ yearInferred }) => yearInferred);
  const words = [
    ...plot.absent.map(({ text }) => text),
    ...(inferred ? [`${INFERRED} ${chartTexts(look.locale).marks.yearInferred}`] : []),
  ];
  const heights = words.map((text) => linesIn(text, area.w, SIZE - 1) * LINE);
  const foot = heights.reduce((sum, height) => sum + height, 0);
  const box = { ...area, y: area.y + LINE, h: area.h - 2 * LINE - foot - 0.06 };
  const drawing: NativeDrawing = {
    charts: plot.points.length > 0 ? [scatterChart(plot, box, look)] : [],
    texts: [
      { text: plot.y.unit, box: { ...area, h: LINE }, size: SIZE, soft: true },
      {
        text: plot.x.unit,
        box: { ...area, y: box.y + box.h, h: LINE },
        size: SIZE,
        soft: true,
        align: "right",
      },
    ],
  };
  let y = area.y + area.h - foot;
  for (const [index, text] of words.entries()) {
    const h = heights[index] ?? LINE;
    drawing.texts.push({ text, box: { ...area, y, h }, size: SIZE - 1, soft: true });
    y += h;
  }
  return drawing;
}

function scatterChart(plot: ScatterPlot, box: SlideBox, { template, lang }: NativeLook) {
  const { colors, fonts } = template;
  const letters: Letters = { size: SIZE, color: colors.inkSoft, font: fonts.text, lang };
  const groups = placedGroups(plot);
  const rows = workbookOf(plot, groups);
  const highest = niceMax(Math.max(0, ...plot.points.map(({ y }) => y)), 5);
  const across = extent(plot.points.map(({ x }) => x));
  const sides = sidesOf(plot, box, across, highest);
  const shades = [colors.accent, colors.bar, colors.inkSoft, colors.context];
  const series = groups
    .map(({ points, from }, index) => {
      const color = shades[index % shades.length] as string;
      const symbol = SYMBOLS[index % SYMBOLS.length] as string;
      const to = from + points.length - 1;
      const marks = points
        .map(({ qualifier }, at) =>
          qualifier === "about"
            ? `<c:dPt><c:idx val="${at}"/>${markXml(symbol, colors.surface, color)}<c:bubble3D val="0"/></c:dPt>`
            : "",
        )
        .join("");
      const names = pointNames(
        points.map(({ id, label, yearInferred }, at) => ({
          index: at,
          text: yearInferred ? `${label}${INFERRED}` : label,
          position: sides.get(id) ?? "r",
        })),
        { ...letters, color: colors.ink },
      );
      const cells = (column: number) => numberRef(rows, { column, from, to });
      const xml = `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textRef(rows, { column: 3, from, to: from })}</c:tx><c:spPr>${NO_LINE}</c:spPr>${markXml(symbol, color, color)}${marks}${names}<c:xVal>${cells(1)}</c:xVal><c:yVal>${cells(2)}</c:yVal><c:smooth val="0"/></c:ser>`;
      return { xml, length: points.length };
    })
    // LibreOffice shows of every series only as many points as the first one has.
    .sort((a, b) => b.length - a.length)
    .map(({ xml }) => xml)
    .join("");
  const xTicks = ticks(across.from, across.to, 7);
  const step = (xTicks[1] ?? across.to) - (xTicks[0] ?? across.from) || 1;
  const yTicks = axisTicks(highest, 5);
  const axes = [
    valueAxis({
      ...{ id: 411, crosses: 422, position: "b", min: across.from, max: across.to, step },
      ...{ format: step % 1 === 0 ? "#,##0" : "#,##0.0", grid: null, color: colors.ink, letters },
    }),
    valueAxis({
      ...{ id: 422, crosses: 411, position: "l", min: 0, max: highest },
      ...{ step: (yTicks[1] ?? highest) - (yTicks[0] ?? 0) || 1, format: "General", grid: colors.rule },
      ...{ color: colors.surface, letters },
    }),
  ].join("");
  const plotArea = `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}<c:axId val="411"/><c:axId val="422"/></c:scatterChart>${axes}`;
  const alt = `${plot.y.unit}; ${plot.x.unit}: ${plot.points.map(({ text }) => text).join("; ")}`;
  return { box, alt, rows, xml: chartPart(plotArea, null, letters, true) };
}

function placedGroups({ groups, points }: ScatterPlot): Placed[] {
  let from = 1;
  return groups.flatMap((group) => {
    const own = points.filter(({ groupId }) => groupId === group.id);
    if (own.length === 0) return [];
    const placed = { group, points: own, from };
    from += own.length;
    return [placed];
  });
}

function workbookOf({ x, y }: ScatterPlot, groups: readonly Placed[]): WorkbookRows {
  return [
    ["Land", x.unit, y.unit, "Gruppe", "qualifier"],
    ...groups.flatMap(({ group, points }) =>
      points.map((point) => [point.label, point.x, point.y, group.label, point.qualifier]),
    ),
  ];
}

/** Round ends a little beyond the outermost points. */
function extent(values: readonly number[]): { from: number; to: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const air = (most - least || Math.abs(most) || 1) * 0.1;
  const [from = least, to = most] = scaleLinear(
    [least < 0 ? least - air : Math.max(0, least - air), most + air],
    [0, 1],
  )
    .nice(7)
    .domain();
  return { from, to };
}

/** On which side of its point a name stands free: as the drawing places it. */
function sidesOf(
  { points }: ScatterPlot,
  box: SlideBox,
  across: { from: number; to: number },
  highest: number,
): Map<string, string> {
  const [width, height] = [box.w * 72, box.h * 60];
  const x = scaleLinear([across.from, across.to], [0, width]);
  const y = scaleLinear([0, highest], [height, 0]);
  const anchors = points.map((point) => ({
    id: point.id,
    x: x(point.x),
    y: y(point.y),
    width: textWidth(point.label, SIZE, 600) * 1.15,
  }));
  const labels = placeLabels(anchors, SIZE, { left: 0, right: width, top: 0, bottom: height });
  return new Map(
    labels.map((label) => {
      const at = anchors.find(({ id }) => id === label.id) as (typeof anchors)[number];
      if (label.x >= at.x) return [label.id, "r"];
      if (label.x + at.width <= at.x + 1) return [label.id, "l"];
      return [label.id, label.y < at.y ? "t" : "b"];
    }),
  );
}

const markXml = (symbol: string, fill: string, edge: string) =>
  `<c:marker><c:symbol val="${symbol}"/><c:size val="9"/><c:spPr>${solid(fill)}${line(edge, 1.25)}</c:spPr></c:marker>`;
