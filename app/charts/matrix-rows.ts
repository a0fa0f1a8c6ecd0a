/** Which rows of the programme matrix are shown. Every Land asked for keeps a row, in words where it has no programme to show. */
import type { Locale } from "~/domain/locale";
import type { MatrixFilter } from "~/domain/matrix-filter";
import { formatEmptiness } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { ProgramRow } from "~/metrics/program-rows";
import { landName } from "./land-words";
import { type MatrixCells, matrixCells } from "./matrix-cells";

export type MatrixRow = {
  id: string;
  row: ProgramRow;
  /** The programme by its shortest name; in words that there is none. */
  name: string;
  cells: MatrixCells;
};

/** `leftOut`: Länder none of whose programmes holds the text that was searched for. */
export function matrixRows(
  all: readonly ProgramRow[],
  filter: MatrixFilter,
  today: number,
  locale: Locale,
): { rows: MatrixRow[]; leftOut: string[] } {
  const shown = filter.onlyRunning
    ? onlyRunning(all, today, locale)
    : all.map((row) => full(row, today, locale));
  const rows = filter.search ? shown.filter(({ row }) => holds(row, filter.search as string)) : shown;
  const kept = new Set(rows.map(({ row }) => row.land.ags));
  const leftOut = shown.flatMap(({ row }) => (kept.has(row.land.ags) ? [] : [landName(row.land, locale)]));
  return { rows, leftOut: [...new Set(leftOut)] };
}

function full(row: ProgramRow, today: number, locale: Locale): MatrixRow {
  const cells = matrixCells(row, today, locale);
  const { program, land } = row;
  const real = program?.role === "family_centers" || program?.role === "related";
  const name = real ? (program.termAbbrev ?? program.term ?? program.name) : cells.programm.text;
  return { id: program?.programId ?? land.ags, row, name, cells };
}

/** A Land whose programmes have all ended stays, as a row that says so. */
function onlyRunning(all: readonly ProgramRow[], today: number, locale: Locale): MatrixRow[] {
  const runs = (row: ProgramRow) => row.program?.role === "family_centers" && row.running;
  return all.flatMap((row, index) => {
    const ofLand = all.filter(({ land }) => land === row.land);
    const first = ofLand[0] === all[index];
    const silent = first && row.program?.role === "family_centers" && !ofLand.some(runs);
    return [
      ...(silent ? [endedRow(row, ofLand, today, locale)] : []),
      ...(row.running || !hasProgramme(row) ? [full(row, today, locale)] : []),
    ];
  });
}

const hasProgramme = ({ program }: ProgramRow) =>
  program?.role === "family_centers" || program?.role === "related";

function endedRow(row: ProgramRow, ofLand: readonly ProgramRow[], today: number, locale: Locale): MatrixRow {
  const t = translator(locale);
  const ended = ofLand.flatMap(({ program }) => (program?.role === "family_centers" ? [program] : []));
  const sourceIds = [...new Set(ended.map(({ sourceId }) => sourceId))];
  const last = Math.max(...ended.flatMap(({ endYear }) => endYear ?? []));
  const none = { text: formatEmptiness(row.absence, locale), raw: null, status: row.absence, sourceIds };
  const { land, ...others } = matrixCells(row, today, locale);
  const empty = Object.fromEntries(Object.keys(others).map((column) => [column, none]));
  const text = t(
    `matrix-charts:noneRunning.${row.absence === "no_programme" ? "no_programme" : "not_published"}`,
  );
  const note = Number.isFinite(last) ? { note: t("matrix-charts:lastUntil", { year: last }) } : {};
  return {
    id: `${row.land.ags}-ohne`,
    row: { ...row, program: null },
    name: text,
    cells: { ...empty, land, programm: { ...none, text, ...note } } as MatrixCells,
  };
}

function holds({ program }: ProgramRow, search: string): boolean {
  const text = [program?.term, program?.termAbbrev, program?.name].filter(Boolean).join(" ");
  return text.toLocaleLowerCase("de").includes(search.toLocaleLowerCase("de"));
}
