import { LABEL_SIZE } from "../theme";
import type { Weight } from "./measure-text";

export const LINE_HEIGHT = 1.25;

/** Tenths of a unit are finer than any screen, and halve the length of a file. */
export const round = (value: number) => Math.round(value * 10) / 10;

type Props = {
  lines: string[];
  x: number;
  /** Baseline of the first line. */
  y: number;
  fill: string;
  size?: number;
  weight?: Weight;
  anchor?: "start" | "middle" | "end";
  /** Colour of an edge behind the letters, where they stand on a pattern or a line. */
  halo?: string;
};

export function TextLines({
  lines,
  x,
  y,
  fill,
  size = LABEL_SIZE,
  weight = 400,
  anchor = "start",
  halo,
}: Props) {
  return (
    <text
      fontSize={size}
      fontWeight={weight}
      fill={fill}
      textAnchor={anchor === "start" ? undefined : anchor}
      {...(halo ? { stroke: halo, strokeWidth: 3, strokeLinejoin: "round", paintOrder: "stroke" } : {})}
    >
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no other name than their place
        <tspan key={index} x={round(x)} y={round(y + index * size * LINE_HEIGHT)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
