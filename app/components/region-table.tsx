import { Form } from "@remix-run/react";
import type { ChartTable, TableCell, TableColumn } from "~/charts/chart-table";
import { toggleRegion } from "~/domain/chosen-regions";
import { type MapFilter, type MapSelection, mapFilterParams } from "~/domain/map-filter";
import { useI18n } from "~/i18n/use-i18n";
import { MapLink } from "./center-list";
import { CellContent, columnAlign } from "./data-table";
import { HiddenParts, useShown } from "./form-fields";
import type { MapAddress } from "./map-address";

type RegionTableProps = {
  table: ChartTable;
  filter: MapFilter;
  selection: MapSelection | null;
  address: MapAddress;
  onChoose: (selection: MapSelection) => void;
};

/**
 * The regions of the map as rows: the name opens the region as a click on the map does, the box adds it to the selection that is
 * summarised. A GET form, so that both work without JavaScript.
 */
export function RegionTable({ table, filter, selection, address, onChoose }: RegionTableProps) {
  const { t } = useI18n();
  const { level, regions } = filter;
  const [name, ...columns] = table.columns;
  if (!name || table.rows.length === 0) return null;
  const listed = new Set(table.rows.map(({ id }) => id));
  const elsewhere = regions.filter((ags) => !listed.has(ags));
  const keep = mapFilterParams({ ...filter, selection, page: 1, regions: elsewhere });
  const region = {
    "aria-label": t("chart:tableRegion", { caption: table.caption }),
    tabIndex: 0, // what scrolls must be reachable with the keyboard
    className: "max-h-[44rem] overflow-auto",
  };
  return (
    <Form action={address.path} preventScrollReset className="space-y-3">
      <HiddenParts params={keep} except={[]} />
      <section {...region}>
        <table className="w-full border-collapse text-sm [&_td]:px-2 [&_td]:py-1.5 [&_tbody_th]:px-2 [&_tbody_th]:py-1.5">
          {/* The finding above says it to those who see it. */}
          <caption className="sr-only">{table.caption}</caption>
          <thead>
            <tr>
              <Heading align="text-left">
                <span className="sr-only">{t("karte:regions.add")}</span>
              </Heading>
              <Heading align="text-left">{name.label}</Heading>
              {columns.map((column) => (
                <Heading key={column.key} align={column.kind === "number" ? "text-right" : "text-left"}>
                  {column.unit ? `${column.label} (${column.unit})` : column.label}
                </Heading>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => {
              const here: MapSelection = { kind: level, ags: row.id };
              const open = selection?.kind === level && selection.ags === row.id;
              const text = row.cells[name.key]?.text ?? row.id;
              return (
                <tr
                  key={row.id}
                  data-region={row.id}
                  aria-current={open || undefined}
                  className="border-b border-rule align-top aria-current:bg-paper aria-current:outline-2 aria-current:-outline-offset-2 aria-current:outline-accent"
                >
                  <td>
                    <RegionTick
                      ags={row.id}
                      label={t("karte:regions.addOne", { region: text })}
                      chosen={regions.includes(row.id)}
                      onToggle={() => address.go({ regions: toggleRegion(regions, row.id) })}
                    />
                  </td>
                  <th scope="row" className="text-left font-semibold">
                    <MapLink href={address.hrefOf(here)} onChoose={() => onChoose(here)} current={open}>
                      {text}
                    </MapLink>
                  </th>
                  {columns.map((column) => (
                    <td key={column.key} className={cellClass(column, row.cells[column.key])}>
                      <CellContent cell={row.cells[column.key]} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <button type="submit" className="button [@media(scripting:enabled)]:hidden print:hidden">
        {t("karte:regions.summarise")}
      </button>
    </Form>
  );
}

type RegionTickProps = { ags: string; label: string; chosen: boolean; onToggle: () => void };

function RegionTick({ ags, label, chosen, onToggle }: RegionTickProps) {
  const [shown, setShown] = useShown(chosen);
  return (
    <input
      type="checkbox"
      name="regionen"
      value={ags}
      className="mt-0.5 size-4 accent-accent"
      aria-label={label}
      checked={shown}
      onChange={(event) => {
        setShown(event.target.checked);
        onToggle();
      }}
    />
  );
}

/** A number stays on one line; the words of an emptiness may be long and break. Left is what a cell is anyway. */
function cellClass(column: TableColumn, cell: TableCell | undefined): string | undefined {
  if (column.key === "source") return "min-w-56";
  if (column.kind !== "number") return undefined;
  return cell?.status === undefined ? columnAlign(column) : "text-right";
}

function Heading({ align, children }: { align: string; children: React.ReactNode }) {
  return (
    <th
      scope="col"
      className={`sticky top-0 z-10 border-b border-ink-soft bg-surface px-2 py-1.5 align-bottom font-semibold ${align}`}
    >
      {children}
    </th>
  );
}

/** The table without what only files hold: raw numbers, and cells of columns that are not shown. */
export function shownTable({ caption, columns, rows }: ChartTable): ChartTable {
  const shown = ({ id, cells }: ChartTable["rows"][number]) => ({
    id,
    cells: Object.fromEntries(
      columns.flatMap(({ key }) => (cells[key] ? [[key, { ...cells[key], raw: null }]] : [])),
    ),
  });
  return { caption, columns, rows: rows.map(shown) };
}
