/** Centres known by name as a sheet. Their rows are too many to hold, so this is the frame; the rows come from the snapshot in pieces. */
import type { SourceLine } from "~/charts/spec";
import { CENTER_STATUSES, LOCATION_PRECISIONS } from "~/domain/center";
import type { Locale } from "~/domain/locale";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import { CENTER_FILE_COLUMNS, type loadCenterFile } from "~/page-data/explorer-file.server";
import type { Cell, Origin, RowPieces, SheetColumn, SheetFrame } from "./sheet";

type CenterFile = Awaited<ReturnType<typeof loadCenterFile>>;
type ColumnName = (typeof CENTER_FILE_COLUMNS)[number]["name"];

/** `landAgs` is `land_ags` where programs read it. */
const keyOf = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Where the column of a name stands in a row. */
export const centerColumn = (name: ColumnName) =>
  CENTER_FILE_COLUMNS.findIndex((column) => column.name === name);

function columnsOf(locale: Locale): SheetColumn[] {
  const t = translator(locale);
  return CENTER_FILE_COLUMNS.map(({ name, kind }) => ({
    key: keyOf(name),
    label: t(`files:center.${name}`),
    unit: name === "lon" || name === "lat" ? t("files:degrees") : null,
    kind,
  }));
}

/** Public pages as source lines: the host publishes, the years are those the pages say they are from. */
export function pageSources(pages: CenterFile["pages"], locale: Locale): SourceLine[] {
  const t = translator(locale);
  return pages.map(({ sourceUrl, publisher, centers, pageYearTo, lastChecked }) => ({
    sourceId: publisher,
    publisher,
    title: t("files:page", { count: centers, replace: { count: formatNumber(centers, locale) } }),
    url: sourceUrl,
    date: pageYearTo === null ? lastChecked : String(pageYearTo),
  }));
}

/** `filter`: the selection as it stands in the address. */
export function centerFrame(file: CenterFile, filter: string, origin: Origin, locale: Locale): SheetFrame {
  const t = translator(locale);
  const { total, demo, pages } = file;
  const mark = t("files:column.demo");
  return {
    id: "zentren",
    locale,
    title: t("files:title.centers", { count: total, replace: { count: formatNumber(total, locale) } }),
    subtitle: t("files:subtitle.centers", { date: formatDate(origin.dataDate, locale) }),
    columns: [
      ...columnsOf(locale),
      ...(demo ? [{ key: "demo", label: mark, unit: null, kind: "text" as const }] : []),
    ],
    notes: [
      t("files:note.incomplete"),
      t("files:note.place"),
      t("files:note.centerSources"),
      ...(filter ? [t("files:note.filter", { filter })] : []),
    ],
    limits: [],
    sources: pageSources(pages, locale),
    credits: [t("explorer:credit")],
    demo,
    origin,
    codes: [
      ...CENTER_STATUSES.map((code) => ({
        column: t("files:center.centerStatus"),
        code,
        words: t(`karte:centerStatus.${code}`),
      })),
      ...LOCATION_PRECISIONS.map((code) => ({
        column: t("files:center.locationPrecision"),
        code,
        words: t(`files:precision.${code}`),
      })),
    ],
  };
}

/** The rows of the frame: a generated one ends with the mark that it is. */
export async function* centerRows(file: CenterFile, { locale }: SheetFrame): RowPieces {
  const mark = translator(locale)("files:column.demo");
  for await (const rows of file.rows()) yield file.demo ? rows.map((row): Cell[] => [...row, mark]) : rows;
}
