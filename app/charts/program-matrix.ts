/** The programme matrix: every Land by every property of its programmes, each cell with its own sources. */
import { writeComparedLaender } from "~/domain/compare-filter";
import { LAENDER } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import {
  MATRIX_COLUMNS,
  type MatrixColumn,
  type MatrixFilter,
  writeMatrixFilter,
} from "~/domain/matrix-filter";
import { EMPTINESS_KINDS, isNumber } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatEmptinessLong } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import { fundingPerCenter } from "~/metrics/funding-per-center";
import { type ProgramMatrixInput, type ProgramRow, programRows } from "~/metrics/program-rows";
import type { TableColumn } from "./chart-table";
import { citeSources } from "./cite-sources";
import { landName } from "./land-words";
import { differs, markDifferences } from "./matrix-differences";
import type { MatrixPlot, MatrixTable } from "./matrix-plot";
import { type MatrixRow, matrixRows } from "./matrix-rows";
import { sortRows } from "./sort-rows";
import type { ChartSpec, SourceLine } from "./spec";

/** A chart whose table names the sources of each cell; the number of a source is its place in `sources`, from 1. */
export type ProgramMatrix = Omit<ChartSpec, "plot" | "table"> & { plot: MatrixPlot; table: MatrixTable };

/** Columns that hold one number each. */
const NUMBERS: readonly MatrixColumn[] = ["satz", "budget", "zahl"];
/** What the picture shows: short enough to be read in columns. */
const PICTURED = [
  "beginn",
  "ende",
  "kita",
  "siegel",
  "satz",
  "zahl",
  "stand",
] as const satisfies readonly MatrixColumn[];
/** Holds in words which source is behind which cell of the row: for files, whose cells carry no references. */
export const SOURCES_COLUMN = "quellen";

export function programMatrix(
  input: ProgramMatrixInput,
  filter: MatrixFilter,
  locale: Locale,
): ProgramMatrix {
  const t = translator(locale);
  const { overview } = input;
  const all = programRows(input);
  const { rows: chosen, leftOut } = matrixRows(all, filter, overview.referenceYear, locale);
  const reference = input.laender ? (chosen.find(({ row }) => isProgramme(row)) ?? null) : null;
  const marked = markDifferences(chosen, reference?.id ?? null);
  const sort = filter.sort && {
    key: filter.sort.key,
    direction: filter.sort.descending ? ("descending" as const) : ("ascending" as const),
  };
  const rows = sort ? sortRows(marked, sort) : marked;
  const columns = MATRIX_COLUMNS.filter(
    (column) => column === "land" || !filter.onlyDifferences || differs(rows, column),
  );
  const sources = sourcesOf(rows, columns, input);
  const query = queryOf(input, filter);
  return {
    id: "programm-matrix",
    locale,
    title: finding(all, overview.referenceYear, locale),
    subtitle: t("matrix-charts:subtitle", {
      year: overview.referenceYear,
      stand: formatDate(overview.dataDate, locale),
    }),
    alt: t("matrix-charts:alt", { count: rows.length }),
    plot: plotOf(rows, columns, locale),
    notes: [
      highlightSentence(reference, locale),
      t("matrix-charts:note.unlike"),
      t("matrix-charts:note.ended"),
      ...(filter.onlyDifferences ? [t("matrix-charts:note.onlyDifferences")] : []),
      ...(leftOut.length > 0 ? [t("matrix-charts:note.leftOut", { laender: leftOut.join(", ") })] : []),
    ],
    limits: [t("matrix-charts:limit.silent"), ...fundingPerCenter.texts[locale].limits],
    sources,
    credits: [],
    demo: overview.demo,
    table: tableOf(rows, columns, sources, locale),
    address: { chart: "programm-matrix", query, page: `/vergleich${query}#matrix` },
  };
}

function queryOf({ laender }: ProgramMatrixInput, filter: MatrixFilter): string {
  const text = [writeComparedLaender(laender ?? []), writeMatrixFilter(filter)].filter(Boolean).join("&");
  return text && `?${text}`;
}

const isProgramme = ({ program }: ProgramRow) => program?.role === "family_centers";

/** How many of the shown Länder have a running programme, and of how many of these a rate is known. */
function finding(rows: readonly ProgramRow[], year: number, locale: Locale): string {
  const t = translator(locale);
  const laender = (chosen: readonly ProgramRow[]) => new Set(chosen.map(({ land }) => land.ags)).size;
  const running = rows.filter((row) => isProgramme(row) && row.running);
  const rated = running.filter(({ rate, absence }) => isNumber(fundingPerCenter.compute({ rate, absence })));
  const all = laender(rows);
  const shown = t(all === LAENDER.length ? "matrix-charts:finding.all" : "matrix-charts:finding.some", {
    all,
  });
  return t("matrix-charts:finding.text", {
    shown,
    year,
    running: t("matrix-charts:finding.running", { count: laender(running) }),
    rated: t("matrix-charts:finding.rated", { count: laender(rated) }),
  });
}

/** What a cell's outline means, before the table is read. */
function highlightSentence(reference: MatrixRow | null, locale: Locale): string {
  const t = translator(locale);
  if (!reference) return t("matrix-charts:note.mostFrequent");
  return t("matrix-charts:note.reference", {
    land: landName(reference.row.land, locale),
    programme: reference.row.program?.term ?? reference.row.program?.name,
  });
}

function sourcesOf(rows: readonly MatrixRow[], columns: readonly MatrixColumn[], input: ProgramMatrixInput) {
  const byId = new Map(input.sources.map((source) => [source.sourceId, source]));
  const ids = rows.flatMap(({ cells }) => columns.flatMap((column) => cells[column].sourceIds));
  return citeSources(ids.map((id) => byId.get(id)));
}

function tableOf(
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
  sources: readonly SourceLine[],
  locale: Locale,
): MatrixTable {
  const t = translator(locale);
  const heads = columns.map(
    (key): TableColumn => ({
      key,
      label: t(`matrix-charts:column.${key}`),
      kind: NUMBERS.includes(key) ? "number" : "text",
    }),
  );
  return {
    caption: t("matrix-charts:caption", { count: rows.length }),
    columns: [...heads, { key: SOURCES_COLUMN, label: t("matrix-charts:column.quellen"), kind: "text" }],
    rows: rows.map(({ id, cells }) => {
      const shown = Object.fromEntries(columns.map((column) => [column, cells[column]]));
      const words = sourceWords(cells, heads, sources);
      const sourceIds = [...new Set(columns.flatMap((column) => cells[column].sourceIds))];
      return { id, cells: { ...shown, [SOURCES_COLUMN]: { text: words, raw: words, sourceIds } } };
    }),
  };
}

/** "Beginn, Ende: publisher: title, address", source by source. */
function sourceWords(
  cells: MatrixRow["cells"],
  heads: readonly TableColumn[],
  sources: readonly SourceLine[],
): string {
  return sources
    .flatMap(({ sourceId, publisher, title, url }) => {
      const labels = heads.filter(({ key }) => cells[key as MatrixColumn].sourceIds.includes(sourceId));
      const named = labels.map(({ label }) => label).join(", ");
      return labels.length > 0 ? [`${named}: ${publisher}: ${title}, ${url}`] : [];
    })
    .join(" | ");
}

function plotOf(rows: readonly MatrixRow[], columns: readonly MatrixColumn[], locale: Locale): MatrixPlot {
  const t = translator(locale);
  const pictured = PICTURED.filter((column) => columns.includes(column));
  const kinds = new Set(
    rows.flatMap(({ cells }) => pictured.flatMap((column) => cells[column].status ?? [])),
  );
  return {
    type: "matrix",
    columns: pictured.map((key) => ({ key, label: t(`matrix-charts:short.${key}`) })),
    emptiness: EMPTINESS_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      kind,
      label: formatEmptinessLong(kind, locale),
    })),
    rows: rows.map(({ id, row, cells, name }) => ({
      id,
      group: landName(row.land, locale),
      label: name,
      cells: pictured.map((column) => {
        const { text, status, marked = false } = cells[column];
        return { text, marked, ...(status && { status }) };
      }),
      href: cells.land.href ?? null,
    })),
  };
}
