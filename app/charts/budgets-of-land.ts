/**
 * Money of a Land's programmes per calendar year, in millions of euros: total, planned and additional amounts each in a panel of its
 * own, for they overlap and are never added up nor joined. Amounts that are the money of no single year stand in the table only.
 */
import { budgetYears, type FundingRow, programBudget } from "~/domain/funding";
import type { Locale } from "~/domain/locale";
import type { Program } from "~/domain/program";
import { amountIn } from "~/domain/real-price";
import type { Source } from "~/domain/source";
import { formatEuro, formatNumber } from "~/format/number";
import { formatQualified } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { LandOverview } from "~/metrics/laender-overview";
import type { ChartTable } from "./chart-table";
import { citationCell } from "./citation-cell";
import { citeSources } from "./cite-sources";
import { inLandAtStart } from "./land-words";
import { moneyAddress } from "./money-address";
import type { MoneyRows } from "./rate-panels";
import { basisText, indexSources, priceNotes, type RateFrame } from "./rates-by-land";
import type { SeriesPanel, SeriesPoint } from "./series-plot";
import type { ChartSpec } from "./spec";
import { statedYears } from "./stated-years";

const KINDS = ["total", "planned", "additional"] as const;
type Kind = (typeof KINDS)[number];
const MILLION = 1_000_000;

/** Null where no source names money of a programme of the Land. */
export function budgetsOfLand(
  entry: LandOverview,
  rows: MoneyRows,
  { demo, sources }: RateFrame,
  locale: Locale,
): ChartSpec | null {
  const t = translator(locale);
  const own = entry.programs.filter(({ role }) => role === "family_centers" || role === "related");
  const amounts = budgetRows(own, rows);
  if (amounts.length === 0) return null;
  const panels = own.flatMap((program) => panelsOf(program, own.length > 1, rows, locale));
  const years = panels.flatMap(({ series }) =>
    series.flatMap(({ points }) => points.map(({ x }) => Math.floor(x))),
  );
  const cited = new Set([...amounts.map(({ sourceId }) => sourceId), ...indexSources(rows)]);
  const range = years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : null;
  return {
    id: `programmmittel-${entry.land.slug}`,
    locale,
    title: findingOf(entry, own, rows, locale),
    subtitle: t("programme-charts:budgets.subtitle", { basis: basisText(rows, locale) }),
    alt: t("programme-charts:budgets.alt", { panels: panels.length, points: years.length }),
    plot: {
      type: "series",
      x: range ? { from: range.from, to: range.to + 1 } : { from: rows.today - 1, to: rows.today },
      unit: t("programme-charts:budgets.unit", { basis: basisText(rows, locale) }),
      sharedY: true,
      panels:
        panels.length > 0
          ? panels
          : [
              {
                id: entry.land.ags,
                label: "",
                href: null,
                series: [],
                empty: { kind: "not_published", text: t("programme-charts:budgets.noYear") },
              },
            ],
      breaks: [],
    },
    notes: [
      t("programme-charts:budgets.apart"),
      t("programme-charts:budgets.years"),
      ...priceNotes(rows, locale),
    ],
    limits: [t("programme-charts:money.limitDuties"), t("programme-charts:money.limitOthers")],
    sources: citeSources(sources.filter(({ sourceId }) => cited.has(sourceId))),
    credits: [],
    demo,
    table: tableOf(amounts, own, rows, sources, locale),
    address: moneyAddress("programmmittel", entry.land, rows, `programmmittel-${entry.land.slug}`),
  };
}

/** The latest and the earliest total of the programme whose total is the latest; else that there is none of a single year. */
function findingOf(
  entry: LandOverview,
  programs: readonly Program[],
  rows: MoneyRows,
  locale: Locale,
): string {
  const t = translator(locale);
  const totals = programs
    .map((program) => pointsOf(program, "total", rows, locale).filter(({ secondary }) => !secondary))
    .filter((points) => points.length > 0)
    .sort((a, b) => (b.at(-1)?.x ?? Number.NaN) - (a.at(-1)?.x ?? Number.NaN))[0];
  const [first] = totals ?? [];
  const last = totals?.at(-1);
  const inLand = inLandAtStart(entry.land, locale);
  if (!first || !last) return t("programme-charts:budgets.findingNone", { inLand });
  const words = {
    inLand,
    first: first.text,
    firstYear: first.date,
    last: last.text,
    lastYear: last.date,
    basis: rows.basis === "nominal" ? "" : `, ${basisText(rows, locale)}`,
  };
  return first === last
    ? t("programme-charts:budgets.findingOne", words)
    : t("programme-charts:budgets.finding", words);
}

function budgetRows(programs: readonly Program[], { funding }: MoneyRows): FundingRow[] {
  return funding.filter(
    (row) => row.per === "programme_year" && programs.some(({ programId }) => programId === row.programId),
  );
}

/** One panel per kind of money, headed by the programme where the Land has several. */
function panelsOf(program: Program, named: boolean, rows: MoneyRows, locale: Locale): SeriesPanel[] {
  const t = translator(locale);
  return KINDS.flatMap((kind) => {
    const points = pointsOf(program, kind, rows, locale);
    if (points.length === 0) return [];
    const heading = t(`programme-charts:budgets.kind.${kind}`);
    const term = program.term ?? program.name;
    const label = named ? `${term}: ${heading}` : heading;
    const series = [{ id: kind, label: heading, accent: true, join: "none" as const, points }];
    return [{ id: `${program.programId}-${kind}`, label, href: null, series, empty: null }];
  });
}

/** A total that another source contradicts is small and grey beside the preferred one. */
function pointsOf(program: Program, kind: Kind, rows: MoneyRows, locale: Locale): SeriesPoint[] {
  const { funding, basis, prices, today } = rows;
  return budgetRows([program], rows)
    .filter((row) => row.budgetKind === kind)
    .flatMap((row) => budgetYears(row).map((year) => ({ row, year })))
    .flatMap(({ row, year }): SeriesPoint[] => {
      const amount = amountIn(basis, row.amountEur, year, prices);
      if (amount === null) return [];
      const best = kind === "total" ? programBudget(funding, [program], year, today) : null;
      return [
        {
          x: year + 0.5,
          y: amount / MILLION,
          text: millionText(amount, row, locale),
          date: String(year),
          qualifier: row.qualifier,
          yearInferred: false,
          run: 0,
          secondary: best !== null && best.row !== row,
          sourceId: row.sourceId,
        },
      ];
    })
    .sort((a, b) => a.x - b.x);
}

function millionText(amount: number, { qualifier }: FundingRow, locale: Locale): string {
  const number = formatNumber(amount / MILLION, locale, { maximumFractionDigits: 2 });
  return formatQualified(
    translator(locale)("programme-charts:budgets.million", { number }),
    qualifier,
    locale,
  );
}

const COLUMNS = ["programm", "jahr", "betrag", "art", "real", "gezeichnet", "bedingungen", "quelle"] as const;

/** Every amount, those of no single year too; in prices of one year with the real value beside the amount. */
function tableOf(
  amounts: readonly FundingRow[],
  programs: readonly Program[],
  { basis, prices }: MoneyRows,
  sources: readonly Source[],
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const plain = (text: string) => ({ text, raw: text });
  const columns = COLUMNS.filter((key) => key !== "real" || basis !== "nominal");
  return {
    caption: t("programme-charts:budgets.caption"),
    columns: columns.map((key) => ({
      key,
      label: t(`programme-charts:money.columns.${key}`, { year: basis }),
      kind: key === "betrag" || key === "real" ? "number" : "text",
    })),
    rows: amounts.map((row) => {
      const years = budgetYears(row);
      const [year] = years;
      const real = year === undefined ? null : amountIn(basis, row.amountEur, year, prices);
      const missing = {
        text: t(
          year === undefined ? "programme-charts:budgets.noSingleYear" : "programme-charts:money.noIndex",
        ),
        raw: null,
        status: "not_published" as const,
      };
      const drawn = years.length > 0 && real !== null;
      return {
        id: row.fundingId,
        cells: {
          programm: plain(
            programs.find(({ programId }) => programId === row.programId)?.name ?? row.programId,
          ),
          jahr: { text: statedYears(row, locale), raw: row.yearFrom },
          betrag: {
            text: formatQualified(formatEuro(row.amountEur, locale), row.qualifier, locale),
            raw: row.amountEur,
          },
          art: plain(t(`programme-charts:budgets.kind.${row.budgetKind ?? "total"}`)),
          real:
            real === null ? missing : { text: formatEuro(Math.round(real), locale), raw: Math.round(real) },
          gezeichnet: plain(drawn ? years.join(", ") : t("programme-charts:budgets.notDrawn")),
          bedingungen: plain(row.conditions ?? ""),
          quelle: citationCell(row.sourceId, sources),
        },
      };
    }),
  };
}
