import { useId } from "react";
import type { ChartTable, TableCell, TableColumn } from "~/charts/chart-table";
import { sortRows, type TableSort } from "~/charts/sort-rows";
import { formatEmptiness } from "~/format/value-text";
import { useI18n } from "~/i18n/use-i18n";

type Props = {
  table: ChartTable;
  /** How the rows are ordered; without it they stay as given. */
  sort?: TableSort;
  /** Address of the page sorted by a column: makes the headings links, so that sorting works without JavaScript. */
  sortHref?: (key: string) => string | undefined;
  /** The table is what the page is for: it takes the height it needs. */
  tall?: boolean;
};

/** The table behind a chart. Scrolls inside itself; the first column names the row. */
export function DataTable({ table, sort, sortHref, tall = false }: Props) {
  const captionId = useId();
  const rows = sort ? sortRows(table.rows, sort) : table.rows;
  const region = {
    role: "region",
    "aria-labelledby": captionId,
    tabIndex: 0, // what scrolls must be reachable with the keyboard
    className: `@container overflow-auto ${tall ? "" : "max-h-[32rem]"}`,
  };
  return (
    <div {...region}>
      <table className="w-full border-collapse text-sm">
        <caption className="py-2 text-left text-ink-soft">
          {/* As wide as what is seen of the table, and in view while it scrolls sideways. */}
          <span id={captionId} className="sticky left-0 block w-fit max-w-[100cqi]">
            {table.caption}
          </span>
        </caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <ColumnHeading key={column.key} column={column} sort={sort} href={sortHref?.(column.key)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.id}
              id={row.anchor}
              className="scroll-mt-12 border-b border-rule align-top target:outline-2 target:-outline-offset-2 target:outline-accent"
            >
              {table.columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" className="px-2 py-1.5 text-left font-semibold">
                    <CellContent cell={row.cells[column.key]} />
                  </th>
                ) : (
                  <td key={column.key} className={`px-2 py-1.5 ${columnAlign(column)}`}>
                    <CellContent cell={row.cells[column.key]} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export const columnAlign = (column: TableColumn) =>
  column.kind === "number" ? "text-right tabular-nums whitespace-nowrap" : "text-left";

function ColumnHeading({ column, sort, href }: { column: TableColumn; sort?: TableSort; href?: string }) {
  const { t } = useI18n();
  const direction = sort?.key === column.key ? sort.direction : undefined;
  const label = column.unit ? `${column.label} (${column.unit})` : column.label;
  return (
    <th
      scope="col"
      aria-sort={direction}
      className={`sticky top-0 border-b border-ink-soft bg-surface px-2 py-1.5 align-bottom font-semibold ${column.kind === "number" ? "text-right" : "text-left"}`}
    >
      {href === undefined ? (
        label
      ) : (
        <a href={href} title={t("chart:sortBy", { column: column.label })}>
          {label}
          {direction && <span aria-hidden="true">{direction === "ascending" ? " ▲" : " ▼"}</span>}
        </a>
      )}
    </th>
  );
}

/** Unknown reads "k. A." with its kind, unless the text says it already. */
export function CellContent({ cell }: { cell: TableCell | undefined }) {
  const { t, locale } = useI18n();
  if (!cell) return null;
  const noFigure = t("chart:noFigure");
  const unknown = cell.status !== undefined && cell.status !== "zero";
  const bare = cell.text === "" || cell.text === noFigure;
  const text =
    unknown && bare && cell.status ? `${noFigure} (${formatEmptiness(cell.status, locale)})` : cell.text;
  const shown = unknown ? <span className="text-ink-soft">{text}</span> : text;
  return cell.href ? <a href={cell.href}>{shown}</a> : shown;
}
