import { Link } from "@remix-run/react";
import { useId } from "react";
import type { CountCell, CountTable } from "~/charts/network-matrix-view";

/** The number itself says how many; the shade only helps to find it. */
const SHADES = [
  "",
  "bg-[color-mix(in_srgb,var(--people)_10%,var(--surface))]",
  "bg-[color-mix(in_srgb,var(--people)_18%,var(--surface))]",
  "bg-[color-mix(in_srgb,var(--people)_26%,var(--surface))]",
  "bg-[color-mix(in_srgb,var(--people)_34%,var(--surface))]",
];

/** Counts of organisations two ways. Scrolls inside itself; each count leads to the organisations it counts. */
export function NetworkMatrix({ table }: { table: CountTable }) {
  const captionId = useId();
  const region = {
    role: "region",
    "aria-labelledby": captionId,
    tabIndex: 0, // what scrolls must be reachable with the keyboard
    className: "@container relative overflow-auto rounded-sm border border-rule bg-surface",
  };
  return (
    <div {...region}>
      <table
        className={`w-full table-fixed border-collapse text-sm ${table.columns.length > 5 ? "min-w-[62rem]" : "min-w-[26rem]"}`}
      >
        <caption className="px-3 py-2 text-left text-ink-soft">
          <span id={captionId} className="sticky left-3 block w-fit max-w-[calc(100cqi-1.5rem)]">
            {table.caption}
          </span>
        </caption>
        <thead>
          <tr className="border-b border-ink-soft align-bottom">
            <th
              scope="col"
              className="sticky left-0 w-36 bg-surface px-3 py-1.5 text-left font-semibold sm:w-56"
            >
              {table.corner}
            </th>
            {table.columns.map(({ key, label }) => (
              <th key={key} scope="col" className="px-2 py-1.5 text-right font-semibold hyphens-auto">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id} className={row.apart ? "border-t border-ink-soft" : "border-t border-rule"}>
              <th
                scope="row"
                className="sticky left-0 bg-surface px-3 py-1.5 text-left font-semibold hyphens-auto"
              >
                {row.href === null ? row.label : <Link to={row.href}>{row.label}</Link>}
              </th>
              {row.cells.map((cell) => (
                <td
                  key={cell.key}
                  className={`border-l border-rule text-right tabular-nums ${SHADES[cell.shade] ?? ""} ${row.apart || cell.key === "all" ? "font-semibold" : ""}`}
                >
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { cell: CountCell }) {
  if (cell.href !== null)
    return (
      <Link to={cell.href} aria-label={cell.label} className="block px-2 py-1.5 text-ink">
        {cell.text}
      </Link>
    );
  if (cell.gap)
    return (
      <span className="m-0.5 block border border-dashed border-people px-1 py-1 text-people whitespace-nowrap">
        {cell.text}
      </span>
    );
  return <span className="block px-2 py-1.5 text-ink-soft">{cell.text}</span>;
}
