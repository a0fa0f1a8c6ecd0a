import type { BivariateKey } from "~/charts/map-plot";
import { bivariateColors, palette } from "~/charts/theme";
import type { RegionLevel } from "~/domain/region-level";
import { formatNumber } from "~/format/number";
import { useI18n } from "~/i18n/use-i18n";

const COLORS = palette("page");
const CELL = { width: 56, height: 40 };
const HEAD = 20;

/** Nine cells as a square, one measure to the right, the other upwards; each with its code and the number of its regions. */
export function BivariateLegend({ bivariate, level }: { bivariate: BivariateKey; level: RegionLevel }) {
  const { t, locale } = useI18n();
  const { columnLabel, rowLabel, columns, rows, cells } = bivariate;
  const square = cells.map(({ code, count }, index) => {
    const [row, column] = [Math.floor(index / columns.length), index % columns.length];
    const place = { x: HEAD + column * CELL.width, y: (rows.length - 1 - row) * CELL.height };
    const words = t("map-control:legend.cell", {
      code,
      column: `${columnLabel} ${columns[column]}`,
      row: `${rowLabel} ${rows[row]}`,
    });
    return { code, count, words, row, column, place, colors: bivariateColors(COLORS, index) };
  });
  return (
    <div className="space-y-1">
      <p className="font-semibold">↑ {rowLabel}</p>
      <ul className="flex flex-col-reverse">
        {rows.map((label, row) => (
          <li key={label}>{`${"ABC"[row]}: ${label}`}</li>
        ))}
      </ul>
      <svg
        width={HEAD + columns.length * CELL.width}
        height={rows.length * CELL.height + HEAD}
        aria-hidden="true"
        className="max-w-full"
      >
        {square.map(({ code, count, place, colors, row, column }) => (
          <g key={code} fontSize={13} fill={COLORS.ink}>
            <rect {...place} {...CELL} fill={colors.fill} stroke={COLORS.outline} strokeWidth={0.8} />
            <text
              x={place.x + CELL.width / 2}
              y={place.y + 17}
              textAnchor="middle"
              fontWeight={600}
              fill={colors.text}
            >
              {code}
            </text>
            <text x={place.x + CELL.width / 2} y={place.y + 33} textAnchor="middle" fill={colors.text}>
              {formatNumber(count, locale)}
            </text>
            {column === 0 && (
              <text x={0} y={place.y + CELL.height / 2 + 4}>
                {"ABC"[row]}
              </text>
            )}
            {row === 0 && (
              <text x={place.x + CELL.width / 2} y={place.y + CELL.height + 16} textAnchor="middle">
                {column + 1}
              </text>
            )}
          </g>
        ))}
      </svg>
      <p>
        <span className="font-semibold">→ {columnLabel}:</span>{" "}
        {columns.map((label, column) => `${column + 1}: ${label}`).join("; ")}
      </p>
      <ul className="sr-only">
        {square.map(({ code, words, count }) => (
          <li key={code}>{t(`map-control:legend.${level}`, { label: words, count })}</li>
        ))}
      </ul>
    </div>
  );
}
