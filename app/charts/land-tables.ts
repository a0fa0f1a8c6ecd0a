/** The plain tables of a Land's profile: money, municipal programmes, milestones, studies, organisations. Each row names its source. */
import type { Funding, LandFacts } from "~/domain/land-facts";
import type { Locale } from "~/domain/locale";
import type { Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { formatEuro, formatNumber } from "~/format/number";
import { formatEmptiness, formatQualified } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { ChartTable, TableCell, TableColumn } from "./chart-table";
import { statedYears } from "./stated-years";

type Row = { id: string; anchor?: string; sourceId: string; cells: Record<string, TableCell> };
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
    columns: [...columns, { key: "quelle", label: t("land-words:table.source"), kind: "text" }],
    rows: rows.map(({ id, anchor, sourceId, cells }) => ({
      id,
      ...(anchor === undefined ? {} : { anchor }),
      cells: { ...cells, quelle: citation(byId.get(sourceId)) },
    })),
  });
  const text = (key: string, label: string): TableColumn => ({ key, label, kind: "text" });
  return {
    funding: build(
      t("land-words:funding.caption"),
      [
        text("programm", t("land-words:table.programme")),
        text("zeitraum", t("land-words:table.period")),
        { key: "betrag", label: t("land-words:table.amount"), kind: "number", unit: "Euro" },
        text("je", t("land-words:table.per")),
        text("bedingungen", t("land-words:table.conditions")),
      ],
      facts.funding.map((row) => fundingRow(row, programNames, locale)),
    ),
    municipal: build(
      t("land-words:municipal.caption"),
      [
        text("kommune", t("land-words:table.municipality")),
        text("programm", t("land-words:table.programme")),
        text("jahr", t("land-words:table.year")),
        { key: "zahl", label: t("land-words:table.number"), kind: "number" },
        text("hinweis", t("land-words:table.note")),
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
      t("land-words:milestones.caption"),
      [text("datum", t("land-words:table.date")), text("ereignis", t("land-words:table.event"))],
      facts.milestones.map((row) => ({
        id: row.milestoneId,
        sourceId: row.sourceId,
        cells: { datum: { text: formatDate(row.date, locale), raw: row.date }, ereignis: plain(row.title) },
      })),
    ),
    studies: build(
      t("land-words:studies.caption"),
      [
        text("studie", t("land-words:table.study")),
        text("von", t("land-words:table.authors")),
        text("jahr", t("land-words:table.year")),
        text("ergebnis", t("land-words:table.finding")),
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
    stakeholders: build(
      t("land-words:stakeholders.caption"),
      [
        text("organisation", t("land-words:table.organisation")),
        text("art", t("land-words:table.type")),
        text("ort", t("land-words:table.place")),
        text("aufgabe", t("land-words:table.role")),
      ],
      facts.stakeholders.map((row) => ({
        id: row.stakeholderId,
        sourceId: row.sourceId,
        cells: {
          organisation: plain(row.organisation),
          art: plain(t(`land-words:stakeholderType.${row.type}`)),
          ort: plain(row.place),
          aufgabe: plain(row.role),
        },
      })),
    ),
  };
}

/** Where an amount stands on the profile of its Land: what is computed from it links there. */
export function fundingAnchor({ fundingId }: Pick<Funding, "fundingId">): string {
  return `beleg-${fundingId}`;
}

function fundingRow(row: Funding, programNames: ReadonlyMap<string, string>, locale: Locale): Row {
  const t = translator(locale);
  const kind = row.budgetKind === null ? "" : ` (${t(`land-words:budgetKind.${row.budgetKind}`)})`;
  const per = `${t(`land-words:per.${row.per}`)}${kind}`;
  return {
    id: row.fundingId,
    anchor: fundingAnchor(row),
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
