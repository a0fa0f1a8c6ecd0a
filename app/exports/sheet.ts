/**
 * One table as a file sees it, whatever the format: raw cells, beside each number why there is none and how exact it is, and all that must
 * travel with it (finding, sources, caveats, Stand, licence). Every writer reads this and nothing else, so no two formats can differ.
 */
import type { TableCell, TableColumn, TableRow } from "~/charts/chart-table";
import type { ChartSpec, SourceLine } from "~/charts/spec";
import type { Locale } from "~/domain/locale";
import { isNumber, type Value } from "~/domain/value";
import { type Translate, translator } from "~/i18n/translator";

export type Cell = string | number | boolean | null;

/** `key`: the column's name in formats that are read by programs; `label` and `unit`: its name for people. */
export type SheetColumn = {
  key: string;
  label: string;
  unit: string | null;
  kind: "text" | "number" | "integer";
};

/** Where a file comes from: which snapshot, of which day, and the address that shows the same selection. */
export type Origin = { snapshotId: string; dataDate: string; permalink: string };

/** All of a sheet but its rows. */
export type SheetFrame = {
  id: string;
  locale: Locale;
  title: string;
  subtitle: string;
  columns: SheetColumn[];
  notes: string[];
  limits: string[];
  sources: SourceLine[];
  credits: string[];
  demo: boolean;
  /** null: a plain table of a chart, whose page says where it comes from. */
  origin: Origin | null;
  /** Words for codes used in a column, beyond status and qualifier. */
  codes: { column: string; code: string; words: string }[];
};
export type Sheet = SheetFrame & { rows: Cell[][] };

/** Rows that are too many to hold: they come in pieces while the file is written. */
export type RowPieces = AsyncIterable<readonly (readonly Cell[])[]>;

export type RowFacts = { value: Value; sources: readonly SourceLine[] };

/** With none of them the chart's own table is taken as it stands. */
export type SheetOptions = {
  origin?: Origin;
  /** Title of the column that holds the row's key (AGS); text, so that its leading zero stays. */
  keyLabel?: string;
  /** Value and sources of each row by its id, for what a table cell cannot say: how exact a number is, and every source of it. */
  facts?: ReadonlyMap<string, RowFacts>;
};

/** One line a reader can find the publication by. */
export function citation({ publisher, title, url, date }: SourceLine): string {
  return [publisher, title, date, url].filter(Boolean).join(", ");
}

/** A chart, or a table with the same words around it. */
export type SheetSource = Omit<ChartSpec, "plot" | "alt"> & { plot?: ChartSpec["plot"] };

type Filled = SheetColumn & { cell: (row: TableRow) => Cell };

/** The table behind a chart as a sheet. The measure of a map carries status, qualifier, its words and its caveats beside it. */
export function sheetOf(spec: SheetSource, options: SheetOptions = {}): Sheet {
  const t = translator(spec.locale);
  const columns = withoutRepeats([
    ...keyColumns(options),
    ...spec.table.columns.flatMap((column) => columnsOf(column, spec, options, t)),
    ...sourceColumns(spec, options, t),
    ...demoColumns(spec, options, t),
  ]);
  const { id, locale, title, subtitle, notes, limits, sources, credits, demo } = spec;
  return {
    id,
    locale,
    title,
    subtitle,
    columns: columns.map(({ key, label, unit, kind }) => ({ key, label, unit, kind })),
    rows: spec.table.rows.map((row) => columns.map(({ cell }) => cell(row))),
    notes,
    limits,
    sources,
    credits,
    demo,
    origin: options.origin ?? null,
    codes: [],
  };
}

function withoutRepeats(columns: Filled[]): Filled[] {
  return columns.filter(({ key }, index) => columns.findIndex((other) => other.key === key) === index);
}

function keyColumns({ keyLabel }: SheetOptions): Filled[] {
  if (!keyLabel) return [];
  return [{ key: "ags", label: keyLabel, unit: null, kind: "text", cell: ({ id }) => id }];
}

function columnsOf(column: TableColumn, spec: SheetSource, options: SheetOptions, t: Translate): Filled[] {
  const { key, label, kind, unit } = column;
  const cellAt = (row: TableRow): TableCell | undefined => row.cells[key];
  if (kind === "text") {
    if (options.facts && key === "source") return [];
    const words: Filled = { key, label, unit: unit ?? null, kind, cell: (row) => cellAt(row)?.raw ?? null };
    return spec.table.rows.some((row) => cellAt(row)?.status)
      ? [words, statusOf(column, cellAt, t)]
      : [words];
  }
  const measured = spec.plot?.type === "map" && key === "value";
  const number: Filled = {
    key,
    label,
    unit: unit ?? (measured && spec.plot?.type === "map" ? spec.plot.unit : null),
    kind: "number",
    cell: (row) => numberIn(cellAt(row), label),
  };
  if (!measured) return [number, statusOf(column, cellAt, t)];
  const status = { ...statusOf(column, cellAt, t), key: "status", label: t("files:column.status") };
  return [number, status, ...wordsOfMeasure(spec, options, t)];
}

/** Why a cell of the column is empty. */
function statusOf(
  { key, label }: TableColumn,
  cellAt: (row: TableRow) => TableCell | undefined,
  t: Translate,
): Filled {
  return {
    key: `${key}_status`,
    label: t("files:column.statusOf", { column: label }),
    unit: null,
    kind: "text",
    cell: (row) => cellAt(row)?.status ?? null,
  };
}

/** A number column holds numbers alone; words in it would turn the column of every reader into text. */
function numberIn(cell: TableCell | undefined, label: string): number | null {
  const raw = cell?.raw ?? null;
  if (raw === null || typeof raw === "number") return raw;
  throw new Error(`In der Zahlenspalte „${label}“ steht „${raw}“.`);
}

function wordsOfMeasure({ table }: SheetSource, { facts }: SheetOptions, t: Translate): Filled[] {
  if (!facts) return [];
  const valueAt = ({ id }: TableRow) => facts.get(id)?.value;
  const own = new Set(table.columns.map(({ key }) => key));
  const text = (key: string, label: string, cell: Filled["cell"]): Filled => ({
    key,
    label,
    unit: null,
    kind: "text",
    cell,
  });
  return [
    text("qualifier", t("files:column.qualifier"), (row) => {
      const value = valueAt(row);
      return value && isNumber(value) ? value.qualifier : null;
    }),
    text("as_printed", t("files:column.asPrinted"), (row) => row.cells.value?.text || null),
    text("flags", t("files:column.flags"), (row) => {
      const value = valueAt(row);
      if (!value || !isNumber(value) || value.flags.length === 0) return null;
      return value.flags.map((flag) => t(`metrics:flags.${flag}`)).join("; ");
    }),
  ].filter(({ key }) => !own.has(key));
}

/** Every source in full; where a row has none to cite, what the table itself says of its source. */
function sourceColumns({ table }: SheetSource, { facts }: SheetOptions, t: Translate): Filled[] {
  if (!facts) return [];
  const label = table.columns.find(({ key }) => key === "source")?.label ?? t("files:column.source");
  const cell = ({ id, cells }: TableRow) =>
    facts.get(id)?.sources.map(citation).join("; ") || cells.source?.text || null;
  return [{ key: "source", label, unit: null, kind: "text", cell }];
}

/** A generated row says so itself, however far it is carried from the head of its file. */
function demoColumns({ demo }: SheetSource, { origin }: SheetOptions, t: Translate): Filled[] {
  if (!demo || !origin) return [];
  const label = t("files:column.demo");
  return [{ key: "demo", label, unit: null, kind: "text", cell: () => label }];
}
