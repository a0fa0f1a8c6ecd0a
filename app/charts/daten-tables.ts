/** The tables of the data pages: rows of the snapshot with the words of the reader's language. */
import type { Locale } from "~/domain/locale";
import { SOURCE_KINDS, type Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import type { ChartTable, TableCell } from "./chart-table";

const text = (value: string, href?: string): TableCell => ({
  text: value,
  raw: value,
  ...(href && { href }),
});

function count(value: number, locale: Locale): TableCell {
  return { text: formatNumber(value, locale), raw: value };
}

/** A date as precise as the source gives it; nothing where it gives none. */
function date(value: string | null, locale: Locale): TableCell {
  return value ? { text: formatDate(value, locale), raw: value } : { text: "–", raw: null };
}

export function sourcesTable(sources: readonly Source[], caption: string, locale: Locale): ChartTable {
  const t = translator(locale);
  const keys = ["title", "publisher", "kind", "published", "accessed", "id"] as const;
  return {
    caption,
    columns: keys.map((key) => ({ key, label: t(`daten:quellen.columns.${key}`), kind: "text" })),
    rows: sources.map((source) => ({
      id: source.sourceId,
      cells: {
        title: text(source.title, source.url),
        publisher: text(source.publisher),
        kind: text(t(`daten:quellen.kinds.${source.kind}`)),
        published: date(source.published, locale),
        accessed: date(source.accessed, locale),
        id: text(source.sourceId),
      },
    })),
  };
}

/** Words for the kinds of sources, in the order of trust. */
export function sourceKindWords(locale: Locale): { kind: string; label: string }[] {
  const t = translator(locale);
  return SOURCE_KINDS.map((kind) => ({ kind, label: t(`daten:quellen.kinds.${kind}`) }));
}

type DictionaryTable = {
  table: string;
  comment: string | null;
  rows: number | null;
  columns: { column: string; type: string; nullable: boolean; columnComment: string | null }[];
};

export function dictionaryTable({ table, comment, columns }: DictionaryTable, locale: Locale): ChartTable {
  const t = translator(locale);
  const keys = ["column", "meaning", "type", "nullable"] as const;
  return {
    caption: comment ?? table,
    columns: keys.map((key) => ({ key, label: t(`daten:woerterbuch.columns.${key}`), kind: "text" })),
    rows: columns.map(({ column, type, nullable, columnComment }) => ({
      id: column,
      cells: {
        column: text(column),
        meaning: text(columnComment ?? "–"),
        type: text(type),
        nullable: text(t(nullable ? "daten:woerterbuch.yes" : "daten:woerterbuch.no")),
      },
    })),
  };
}

type ReportRow = {
  sourceFile: string;
  targetTable: string;
  read: number;
  accepted: number;
  corrected: number;
  rejected: number;
};

export function importReportTable(report: readonly ReportRow[], locale: Locale): ChartTable {
  const t = translator(locale);
  const texts = ["file", "table"] as const;
  const numbers = ["read", "accepted", "corrected", "rejected"] as const;
  return {
    caption: t("daten:pruefung.reportHeading"),
    columns: [
      ...texts.map((key) => ({ key, label: t(`daten:pruefung.report.${key}`), kind: "text" as const })),
      ...numbers.map((key) => ({ key, label: t(`daten:pruefung.report.${key}`), kind: "number" as const })),
    ],
    rows: report.map((row) => ({
      id: row.sourceFile,
      cells: {
        file: text(row.sourceFile),
        table: text(row.targetTable),
        read: count(row.read, locale),
        accepted: count(row.accepted, locale),
        corrected: count(row.corrected, locale),
        rejected: count(row.rejected, locale),
      },
    })),
  };
}

type IssueRow = {
  issueId: number;
  outcome: "rejected" | "corrected" | "unplaced" | "unlinked" | "duplicate_suspected";
  sourceFile: string;
  line: number;
  column: string | null;
  reason: string;
};

export function importIssuesTable(issues: readonly IssueRow[], locale: Locale): ChartTable {
  const t = translator(locale);
  const keys = ["file", "outcome", "line", "column", "reason"] as const;
  return {
    caption: t("daten:pruefung.issuesHeading"),
    columns: keys.map((key) => ({
      key,
      label: t(`daten:pruefung.issue.${key}`),
      kind: key === "line" ? "number" : "text",
    })),
    rows: issues.map((issue) => ({
      id: String(issue.issueId),
      cells: {
        file: text(issue.sourceFile),
        outcome: text(t(`daten:pruefung.outcomes.${issue.outcome}`)),
        line: count(issue.line, locale),
        column: text(issue.column ?? "–"),
        reason: text(issue.reason),
      },
    })),
  };
}
