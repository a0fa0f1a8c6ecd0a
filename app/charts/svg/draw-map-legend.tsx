import { formatNumber } from "~/format/number";
import type { MapPlot } from "../map-plot";
import { classColors, SMALL_SIZE } from "../theme";
import { drawBivariateKey } from "./draw-bivariate-key";
import { drawDotsKey } from "./draw-map-dots";
import { emptyPaint } from "./empty-patterns";
import type { Drawing, Frame } from "./frame";
import { textWidth, wrapText } from "./measure-text";
import { LINE_HEIGHT, round, TextLines } from "./text-lines";

const LINE = SMALL_SIZE * LINE_HEIGHT;

/** Classes as a small histogram, or the nine cells of two measures; then the kinds of emptiness. Nothing where nothing is coloured. */
export function drawMapLegend(plot: MapPlot, frame: Frame, width: number): Drawing {
  const { colors, texts } = frame;
  const unit = wrapText(plot.unit, width, SMALL_SIZE, 600);
  const format = (value: number) => formatNumber(value, frame.locale, { maximumFractionDigits: 2 });
  const labelWidth = Math.max(0, ...plot.classes.map((entry) => textWidth(entry.label, SMALL_SIZE)));
  const barX = Math.ceil(40 + labelWidth);
  const most = Math.max(1, ...plot.classes.map((entry) => entry.count));
  const barLength = Math.max(20, width - barX - 36);
  const key = plot.bivariate && drawBivariateKey(plot.bivariate, frame, width);
  let y = unit.length * LINE + 6;
  const head = (
    <>
      <TextLines lines={unit} x={0} y={SMALL_SIZE} size={SMALL_SIZE} weight={600} fill={colors.ink} />
      {plot.classes.length > 0 && (
        <text x={barX} y={y + 10} fontSize={SMALL_SIZE} fill={colors.inkSoft}>
          {texts.regions}
        </text>
      )}
      {key && <g transform={`translate(0,${round(y)})`}>{key.content}</g>}
    </>
  );
  y += key ? key.height : 18;
  const classes = plot.classes.map((entry, index) => {
    const top = y;
    y += 24;
    const { fill } = classColors(colors, index, plot.classes.length);
    return (
      <g key={entry.label}>
        <rect x={0.5} y={top} width={22} height={16} fill={fill} stroke={colors.outline} strokeWidth={0.8} />
        <text x={30} y={top + 13} fontSize={SMALL_SIZE}>
          {entry.label}
        </text>
        <rect
          x={barX}
          y={top + 2}
          width={round((entry.count / most) * barLength)}
          height={12}
          fill={fill}
          stroke={entry.count > 0 ? colors.outline : "none"}
          strokeWidth={0.8}
        />
        <text
          x={barX + round((entry.count / most) * barLength) + 6}
          y={top + 13}
          fontSize={SMALL_SIZE}
          fill={colors.inkSoft}
        >
          {format(entry.count)}
        </text>
      </g>
    );
  });
  if (plot.emptiness.length > 0) y += 8;
  const emptiness = plot.emptiness.map((entry) => {
    const top = y;
    const lines = wrapText(`${entry.label}:\u00a0${format(entry.count)}`, width - 30, SMALL_SIZE);
    y += Math.max(24, lines.length * LINE + 8);
    return (
      <g key={entry.kind}>
        <rect x={0.5} y={top} width={22} height={16} {...emptyPaint(entry.kind, frame)} />
        <TextLines lines={lines} x={30} y={top + 13} size={SMALL_SIZE} fill={colors.ink} />
      </g>
    );
  });
  const dots = plot.dots && plot.dots.marks.length > 0 && drawDotsKey(plot.dots, frame, width);
  const dotsY = y + 12;
  return {
    height: dots ? dotsY + dots.height : y,
    content: (
      <>
        {head}
        {classes}
        {emptiness}
        {dots && <g transform={`translate(0,${round(dotsY)})`}>{dots.content}</g>}
      </>
    ),
  };
}
