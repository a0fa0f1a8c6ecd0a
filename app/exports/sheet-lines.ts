/** What travels with a table, as lines of words: every format puts the same lines where it has room for them. */
import { EMPTINESS_KINDS, QUALIFIERS } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatEmptinessLong } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import { citation, type SheetFrame } from "./sheet";

/** `label` says what the line is; `text` stands for itself. */
export type SheetLine = { label: string; text: string };

/** What the table says and what it does not, before its sources. */
export function findingLines(sheet: SheetFrame): SheetLine[] {
  const t = translator(sheet.locale);
  return [
    ...(sheet.demo ? [{ label: t("files:column.demo"), text: demoText(sheet) }] : []),
    { label: t("files:line.finding"), text: sheet.title },
    { label: t("files:line.measure"), text: sheet.subtitle },
    ...sheet.notes.map((text) => ({ label: t("files:line.note"), text })),
    ...sheet.limits.map((text) => ({ label: t("files:line.limit"), text })),
  ];
}

/** A plain table of a chart only bears the word; a file that stands alone also says what it means. */
function demoText({ locale, origin }: SheetFrame): string {
  return origin ? translator(locale)("files:demo") : "DEMO-DATEN";
}

export function sourceLines(sheet: SheetFrame): SheetLine[] {
  const label = translator(sheet.locale)("files:line.source");
  return sheet.sources.map((source) => ({ label, text: citation(source) }));
}

export function creditLines(sheet: SheetFrame): SheetLine[] {
  const label = translator(sheet.locale)("files:line.credit");
  return sheet.credits.map((text) => ({ label, text }));
}

/** Which codes stand in the columns and what they mean; only those whose column the sheet has. */
export function codeLines(sheet: SheetFrame): SheetLine[] {
  const t = translator(sheet.locale);
  const has = (ending: string) =>
    sheet.columns.some(({ key }) => key === ending || key.endsWith(`_${ending}`));
  const line = (label: string, code: string, words: string) => ({ label, text: `${code} = ${words}` });
  const status = t("files:line.status");
  return [
    ...(has("status")
      ? [
          ...EMPTINESS_KINDS.map((kind) => line(status, kind, formatEmptinessLong(kind, sheet.locale))),
          { label: status, text: t("files:statusNone") },
        ]
      : []),
    ...(has("qualifier")
      ? QUALIFIERS.map((code) => line(t("files:line.qualifier"), code, t(`files:qualifierWords.${code}`)))
      : []),
    ...sheet.codes.map(({ column, code, words }) => line(column, code, words)),
  ];
}

/** Stand, snapshot, licence and the address that shows the same selection; none for a plain table of a chart. */
export function originLines({ origin, locale }: SheetFrame): SheetLine[] {
  if (!origin) return [];
  const t = translator(locale);
  return [
    { label: t("files:line.dataDate"), text: formatDate(origin.dataDate, locale) },
    { label: t("files:line.snapshot"), text: origin.snapshotId },
    { label: t("files:line.licence"), text: licenceText(locale) },
    { label: t("files:line.permalink"), text: origin.permalink },
  ];
}

export function licenceText(locale: SheetFrame["locale"]): string {
  return translator(locale)("daten:herunterladen.licence");
}
