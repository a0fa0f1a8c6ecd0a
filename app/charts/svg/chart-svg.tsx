import { memo } from "react";
import type { ChartSpec, Plot } from "../spec";
import { chartTexts } from "../texts";
import { CHART_FONT, palette, type ThemeName } from "../theme";
import { drawBars } from "./draw-bars";
import { drawMap } from "./draw-map";
import { drawSeries } from "./draw-series";
import { drawTimeline } from "./draw-timeline";
import { EmptyPatterns } from "./empty-patterns";
import type { Drawing, Frame } from "./frame";
import { textWidth } from "./measure-text";

type Props = {
  spec: ChartSpec;
  /** Width of the drawing in its own units; letters keep their size, the height follows from the data. */
  width: number;
  theme?: ThemeName;
  compact?: boolean;
};

/**
 * The one drawing of a chart, for page, file and embed: takes spec, width and theme, draws, and does nothing else. Title and
 * subtitle stand outside it. Drawn anew only when one of these changes: fitting the labels of a map takes longer than a frame.
 */
export const ChartSvg = memo(function ChartSvg({ spec, width, theme = "page", compact = false }: Props) {
  const colors = palette(theme);
  const frame: Frame = {
    id: `${spec.id}-${width}${compact ? "c" : ""}`,
    width,
    colors,
    texts: chartTexts(spec.locale),
    locale: spec.locale,
    compact,
  };
  const { height, content } = draw(spec.plot, frame);
  const whole = Math.ceil(height);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${whole}`}
      width="100%"
      // What is inside an image cannot be reached with the keyboard; a drawing with links is a group.
      role={hasLinks(spec.plot) ? "group" : "img"}
      aria-label={spec.title}
      aria-describedby={`${frame.id}-alt`}
      fontFamily={CHART_FONT}
      fill={colors.ink}
    >
      <desc id={`${frame.id}-alt`}>{spec.alt}</desc>
      <EmptyPatterns frame={frame} />
      {content}
      {spec.demo && <DemoBanner frame={frame} height={whole} />}
    </svg>
  );
});

function draw(plot: Plot, frame: Frame): Drawing {
  switch (plot.type) {
    case "bars":
      return drawBars(plot, frame);
    case "series":
      return drawSeries(plot, frame);
    case "map":
      return drawMap(plot, frame);
    case "timeline":
      return drawTimeline(plot, frame);
  }
}

function hasLinks(plot: Plot): boolean {
  switch (plot.type) {
    case "bars":
      return plot.groups.some((group) => group.bars.some((bar) => bar.href !== null));
    case "series":
      return plot.panels.some((panel) => panel.href !== null);
    case "map":
      return plot.regions.some((region) => region.href !== null);
    case "timeline":
      return plot.rows.some((row) => row.href !== null);
  }
}

/** Across the drawing itself, so that a copied picture still says it; repeated down a tall one. */
function DemoBanner({ frame, height }: { frame: Frame; height: number }) {
  const word = frame.texts.demo;
  const size = (frame.width * 0.9 * 100) / textWidth(word, 100, 600);
  const count = Math.max(1, Math.round(height / 420));
  return (
    <g pointerEvents="none">
      {Array.from({ length: count }, (_, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: equal words, told apart by their place only
          key={index}
          x={frame.width / 2}
          y={((index + 0.5) * height) / count + size * 0.35}
          textAnchor="middle"
          fontSize={size}
          fontWeight={600}
          fill={frame.colors.warn}
          fillOpacity={0.16}
        >
          {word}
        </text>
      ))}
    </g>
  );
}
