import type { ChartSpec } from "../spec";
import { chartTexts } from "../texts";
import { CHART_FONT, palette, type ThemeName } from "../theme";
import { EmptyPatterns } from "./empty-patterns";
import type { Drawing, Frame } from "./frame";
import { textWidth } from "./measure-text";

export type ChartProps = {
  /** All but the table, which a drawing does not need. */
  spec: Omit<ChartSpec, "table">;
  /** Width of the drawing in its own units; letters keep their size, the height follows from the data. */
  width: number;
  theme?: ThemeName;
  compact?: boolean;
};

type Props = ChartProps & {
  draw: (frame: Frame) => Drawing;
  /** The drawing leads somewhere. */
  hasLinks: boolean;
};

/** What every drawing has around it: its size, its name and words, its patterns, and the mark of generated data. */
export function ChartFrame({ spec, width, theme = "page", compact = false, draw, hasLinks }: Props) {
  const colors = palette(theme, spec.tone);
  const frame: Frame = {
    id: `${spec.id}-${width}${compact ? "c" : ""}`,
    width,
    colors,
    texts: chartTexts(spec.locale),
    locale: spec.locale,
    compact,
  };
  const { height, content } = draw(frame);
  const whole = Math.ceil(height);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${whole}`}
      width="100%"
      // What is inside an image cannot be reached with the keyboard; a drawing with links is a group.
      role={hasLinks ? "group" : "img"}
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
