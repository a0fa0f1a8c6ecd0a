import type { Palette } from "../theme";
import { LABEL_SIZE, SMALL_SIZE } from "../theme";
import { LINE_HEIGHT, TextLines } from "./text-lines";

type Props = {
  of: { accent: boolean; href: string | null };
  lines: string[];
  noteLines: string[];
  x: number;
  /** Baseline of the first line. */
  y: number;
  /** The words stand above their mark; else left of it, ending there. */
  stacked: boolean;
  colors: Palette;
};

/** Name and second line of a row; the name leads on where there is somewhere to go. */
export function RowWords({ of: row, lines, noteLines, x, y, stacked, colors }: Props) {
  const anchor = stacked ? "start" : "end";
  const name = (
    <TextLines lines={lines} x={x} y={y} anchor={anchor} fill={colors.ink} weight={row.accent ? 600 : 400} />
  );
  return (
    <>
      {row.href === null ? name : <a href={row.href}>{name}</a>}
      {noteLines.length > 0 && (
        <TextLines
          lines={noteLines}
          x={x}
          y={y + lines.length * LABEL_SIZE * LINE_HEIGHT - 1}
          anchor={anchor}
          size={SMALL_SIZE}
          fill={colors.inkSoft}
        />
      )}
    </>
  );
}
