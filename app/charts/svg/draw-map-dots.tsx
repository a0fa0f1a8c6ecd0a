import type { MapDots } from "../map-plot";
import { type Palette, SMALL_SIZE } from "../theme";
import type { Drawing, Frame } from "./frame";
import { wrapText } from "./measure-text";
import { LINE_HEIGHT, round, TextLines } from "./text-lines";

/** Diameters of the marks, small to large, in units of the drawing. */
const DIAMETERS = [5, 7.5, 10.5, 14] as const;
const RING = 1.6;
/** Almost no length: a path of one point without any is left out by what draws files. */
const POINT = "h0.01";
const LINE = SMALL_SIZE * LINE_HEIGHT;

const diameterOf = (size: number) => DIAMETERS[Math.min(size, DIAMETERS.length - 1)] as number;
const fine = (value: number) => Math.round(value * 100) / 100;

type MarksProps = { dots: MapDots; colors: Palette; scale: number };

/**
 * Marks over the regions. All of one size and kind are one path of points almost without length, drawn round by their ends: hundreds of Gemeinden
 * would else be hundreds of elements. Large ones first, so that no small one is covered.
 */
export function MapDotMarks({ dots, colors, scale }: MarksProps) {
  const sizes = dots.sizes.map((_, size) => size).reverse();
  return (
    <g fill="none" strokeLinecap="round" pointerEvents="none">
      {sizes.flatMap((size) =>
        [false, true].map((rough) => {
          const marks = dots.marks.filter((mark) => mark.size === size && mark.rough === rough);
          if (marks.length === 0) return null;
          const path = marks.map(({ x, y }) => `M${fine(x)},${fine(y)}${POINT}`).join("");
          return (
            <g key={`${size}-${rough}`} data-mark="dots" data-size={size} data-count={marks.length}>
              <Layers path={path} diameter={diameterOf(size)} rough={rough} colors={colors} scale={scale} />
            </g>
          );
        }),
      )}
    </g>
  );
}

type LayerProps = { path: string; diameter: number; rough: boolean; colors: Palette; scale: number };

/** A light edge, a dark disc and, where the place is known roughly, a light middle. */
function Layers({ path, diameter, rough, colors, scale }: LayerProps) {
  const width = (value: number) => fine(value / scale);
  return (
    <>
      <path d={path} stroke={colors.surface} strokeWidth={width(diameter + 1.6)} />
      <path d={path} stroke={colors.ink} strokeWidth={width(diameter)} />
      {rough && <path d={path} stroke={colors.surface} strokeWidth={width(diameter - 2 * RING)} />}
    </>
  );
}

/** What the sizes, and hollow and filled, stand for; only sizes that occur. */
export function drawDotsKey(dots: MapDots, frame: Frame, width: number): Drawing {
  const { colors } = frame;
  const heading = wrapText(dots.unit, width, SMALL_SIZE, 600);
  let y = heading.length * LINE + 6;
  const [only] = dots.key;
  const rough = dots.key.length === 1 && only?.rough === true;
  const row = (key: string, size: number, hollow: boolean, text: string) => {
    const lines = wrapText(text, width - 30, SMALL_SIZE);
    const top = y;
    y += Math.max(22, lines.length * LINE + 4);
    return (
      <g key={key}>
        <g fill="none" strokeLinecap="round">
          <Layers
            path={`M11,${round(top + 8)}${POINT}`}
            diameter={diameterOf(size)}
            rough={hollow}
            colors={colors}
            scale={1}
          />
        </g>
        <TextLines lines={lines} x={30} y={top + 13} size={SMALL_SIZE} fill={colors.ink} />
      </g>
    );
  };
  const sizes = dots.sizes.flatMap((label, size) =>
    dots.marks.some((mark) => mark.size === size) ? row(label, size, rough, label) : [],
  );
  const kinds = dots.key.map((entry) => row(entry.text, 1, entry.rough, entry.text));
  return {
    height: y,
    content: (
      <>
        <TextLines lines={heading} x={0} y={SMALL_SIZE} size={SMALL_SIZE} weight={600} fill={colors.ink} />
        {sizes}
        {kinds}
      </>
    ),
  };
}
