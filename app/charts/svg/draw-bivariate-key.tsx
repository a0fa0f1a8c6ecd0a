import { formatNumber } from "~/format/number";
import type { BivariateKey } from "../map-plot";
import { bivariateColors, SMALL_SIZE } from "../theme";
import type { Drawing, Frame } from "./frame";
import { textWidth, wrapText } from "./measure-text";
import { LINE_HEIGHT, round, TextLines } from "./text-lines";

const LINE = SMALL_SIZE * LINE_HEIGHT;
const CELL = { width: 56, height: 40 };

/**
 * The nine cells as a square: supply grows to the right, need upwards. Each cell carries its code, which stands at the regions too, so that
 * the map can be read in grey; and how many regions lie in it.
 */
export function drawBivariateKey(key: BivariateKey, frame: Frame, width: number): Drawing {
  const { colors, locale } = frame;
  const rowLabels = key.rows.map((label, row) => `${"ABC"[row]}: ${label}`);
  const left = Math.min(
    Math.ceil(Math.max(...rowLabels.map((label) => textWidth(label, SMALL_SIZE)))) + 8,
    Math.max(60, width - 3 * CELL.width),
  );
  const cell = Math.min(CELL.width, (width - left) / 3);
  const top = wrapText(`↑ ${key.rowLabel}`, width, SMALL_SIZE, 600);
  const square = 8 + top.length * LINE;
  const columns = key.columns.map((label, column) => `${column + 1}: ${label}`);
  const below = wrapText(`→ ${key.columnLabel}: ${columns.join("; ")}`, width, SMALL_SIZE);
  const content = (
    <>
      <TextLines lines={top} x={0} y={SMALL_SIZE} size={SMALL_SIZE} weight={600} fill={colors.ink} />
      {rowLabels.map((label, row) => (
        <TextLines
          key={label}
          lines={wrapText(label, left - 8, SMALL_SIZE)}
          x={0}
          y={square + (2 - row) * CELL.height + CELL.height / 2}
          size={SMALL_SIZE}
          fill={colors.ink}
        />
      ))}
      {key.cells.map(({ code, count }, index) => {
        const { fill, text } = bivariateColors(colors, index);
        const x = round(left + (index % 3) * cell);
        const y = round(square + (2 - Math.floor(index / 3)) * CELL.height);
        return (
          <g key={code} data-mark="cell" data-id={code}>
            <rect
              x={x}
              y={y}
              width={round(cell)}
              height={CELL.height}
              fill={fill}
              stroke={colors.outline}
              strokeWidth={0.8}
            />
            <TextLines
              lines={[code, formatNumber(count, locale)]}
              x={x + cell / 2}
              y={y + CELL.height / 2 - 3}
              anchor="middle"
              size={SMALL_SIZE}
              weight={600}
              fill={text}
            />
          </g>
        );
      })}
      <TextLines
        lines={below}
        x={0}
        y={square + 3 * CELL.height + LINE}
        size={SMALL_SIZE}
        fill={colors.ink}
      />
    </>
  );
  return { height: square + 3 * CELL.height + (below.length + 1) * LINE, content };
}
