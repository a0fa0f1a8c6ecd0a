import type { Qualifier } from "~/domain/value";
import type { Palette } from "../theme";

/** Shapes told apart without colour; triangles are left to "mehr als" and "bis zu". */
const SHAPES = ["circle", "square", "diamond", "hexagon", "cross", "bar"] as const;
type Shape = (typeof SHAPES)[number];

export type GroupLook = { shape: Shape; color: string };

/** Shape and shade of the group at that place; shades of neighbours differ in lightness too. */
export function groupLook(index: number, colors: Palette): GroupLook {
  const shades = [colors.blue5, colors.blue3, colors.inkSoft, colors.context];
  return {
    shape: SHAPES[index % SHAPES.length] as Shape,
    color: shades[(index + Math.floor(index / SHAPES.length)) % shades.length] as string,
  };
}

type Props = GroupLook & {
  x: number;
  y: number;
  qualifier: Qualifier;
  yearInferred: boolean;
  colors: Palette;
};

/**
 * A point of a group: filled = exact, hollow = "rund", with a small arrow above = "mehr als", below = "bis zu"; a dashed ring says the year
 * was inferred. The shape always stays that of the group.
 */
export function GroupMark({ x, y, shape, color, qualifier, yearInferred, colors }: Props) {
  const hollow = qualifier === "about";
  const arrow = qualifier === "at_least" ? -1 : qualifier === "up_to" ? 1 : 0;
  return (
    <>
      <path
        d={outline(shape, x, y)}
        data-shape={shape}
        fill={hollow ? colors.surface : color}
        stroke={hollow ? color : colors.surface}
        strokeWidth={hollow ? 2 : 1}
      />
      {arrow !== 0 && (
        <path
          d={`M${x - 4},${y + arrow * 9} L${x},${y + arrow * 13} L${x + 4},${y + arrow * 9}`}
          fill="none"
          stroke={color}
          strokeWidth={1.8}
        />
      )}
      {yearInferred && (
        <circle
          cx={x}
          cy={y}
          r={9}
          fill="none"
          stroke={color}
          strokeWidth={1.2}
          strokeDasharray="2.4 2"
          data-inferred="true"
        />
      )}
    </>
  );
}

function outline(shape: Shape, x: number, y: number): string {
  switch (shape) {
    case "circle":
      return `M${x - 5.5},${y} a5.5,5.5 0 1 0 11,0 a5.5,5.5 0 1 0 -11,0 Z`;
    case "square":
      return `M${x - 5},${y - 5} h10 v10 h-10 Z`;
    case "diamond":
      return `M${x},${y - 7} l7,7 l-7,7 l-7,-7 Z`;
    case "hexagon":
      return `M${x - 6},${y} l3,-5.2 h6 l3,5.2 l-3,5.2 h-6 Z`;
    case "cross":
      return `M${x - 2},${y - 6} h4 v4 h4 v4 h-4 v4 h-4 v-4 h-4 v-4 h4 Z`;
    case "bar":
      return `M${x - 7},${y - 3} h14 v6 h-14 Z`;
  }
}
