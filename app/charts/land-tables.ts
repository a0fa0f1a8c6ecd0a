/** The plain tables of a Land's profile: money, municipal programmes, milestones, studies. Each row names its source. */
import type { Funding, LandFacts } from "~/domain/land-facts";
import type { Locale } from "~/domain/locale";
import type { Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { formatEuro, formatNumber } from "~/format/number";
import { formatEmptiness, formatQualified } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { ChartTable, TableCell, TableColumn } from "./spec";
import { statedYears } from "./stated-years";

type Row = { id: string; sourceId: string; cells: Record<string, TableCell> };
const plain = (text: string | null): TableCell => ({ text: text ?? "", raw: text });

export function landTables(
  facts: LandFacts,
  programNames: ReadonlyMap<string, string>,
  sources: readonly Source[],
  locale: Locale,
): Record<keyof LandFacts, ChartTable> {
  const t = translator(locale);
  const byId = new Map(sources.map((source) => [source.sourceId, source]));
  const build = (caption: string, columns: TableColumn[], rows: Row[]): ChartTable => ({
    caption,
    columns: [...columns, { key: "quelle", label: t("land:table.source"), kind: "text" }],
    rows: rows.map(({ id, sourceId, cells }) => ({
      id,
      cells: { ...cells, quelle: citation(byId.get(sourceId)) },
    })),
  });
  const text = (key: string, label: string): TableColumn => ({ key, label, kind: "text" });
  return {
    funding: build(
      t("land:funding.caption"),
      [
        text("programm", t("land:table.programme")),
        text("zeitraum", t("land:table.period")),
        { key: "betrag", label: t("land:table.amount"), kind: "number", unit: "Euro" },
        text("je", t("land:table.per")),
        text("bedingungen", t("land:table.conditions")),
      ],
      facts.funding.map((row) => fundingRow(row, programNames, locale)),
    ),
    municipal: build(
      t("land:municipal.caption"),
      [
        text("kommune", t("land:table.municipality")),
        text("programm", t("land:table.programme")),
        text("jahr", t("land:table.year")),
        { key: "zahl", label: t("land:table.number"), kind: "number" },
        text("hinweis", t("land:table.note")),
      ],
      facts.municipal.map((row) => ({
        id: row.municipalId,
        sourceId: row.sourceId,
        cells: {
          kommune: plain(row.municipality),
          programm: plain(row.name),
          jahr: { text: row.year === null ? t("metrics:stand.undated") : String(row.year), raw: row.year },
          zahl:
            row.count === null
              ? { text: formatEmptiness("not_published", locale), raw: null, status: "not_published" }
              : { text: formatNumber(row.count, locale), raw: row.count },
          hinweis: plain(row.note),
        },
      })),
    ),
    milestones: build(
      t("land:milestones.caption"),
      [text("datum", t("land:table.date")), text("ereignis", t("land:table.event"))],
      facts.milestones.map((row) => ({
        id: row.milestoneId,
        sourceId: row.sourceId,
        cells: { datum: { text: formatDate(row.date, locale), raw: row.date }, ereignis: plain(row.title) },
      })),
    ),
    studies: build(
      t("land:studies.caption"),
      [
        text("studie", t("land:table.study")),
        text("von", t("land:table.authors")),
        text("jahr", t("land:table.year")),
        text("ergebnis", t("land:table.finding")),
      ],
      facts.studies.map((row) => ({
        id: row.studyId,
        sourceId: row.sourceId,
        cells: {
          studie: plain(row.title),
          von: plain(row.authorsOrg),
          jahr: { text: row.year === null ? t("metrics:stand.undated") : String(row.year), raw: row.year },
          ergebnis: plain(row.finding),
        },
      })),
    ),
  };
}

function fundingRow(row: Funding, programNames: ReadonlyMap<string, string>, locale: Locale): Row {
  const t = translator(locale);
  const kind = row.budgetKind === null ? "" : ` (${t(`land:budgetKind.${row.budgetKind}`)})`;
  const per = `${t(`land:per.${row.per}`)}${kind}`;
  return {
    id: row.fundingId,
    sourceId: row.sourceId,
    cells: {
      programm: plain(programNames.get(row.programId) ?? row.programId),
      zeitraum: { text: statedYears(row, locale), raw: row.yearFrom },
      betrag: {
        text: formatQualified(formatEuro(row.amountEur, locale), row.qualifier, locale),
        raw: row.amountEur,
      },
      je: plain(per),
      bedingungen: plain(row.conditions),
    },
  };
}

function citation(source: Source | undefined): TableCell {
  if (!source) return { text: "", raw: null };
  return { text: `${source.publisher}: ${source.title}`, raw: source.url, href: source.url };
}
