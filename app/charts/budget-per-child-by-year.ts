/** Total money of a programme per child under six, year by year: of one Land, or of all that have one, never joined and never ranked. */
import { denominatorFor, type Stichtag } from "~/domain/denominator";
import { budgetYears, type ProgramBudget, programBudget } from "~/domain/funding";
import type { Locale } from "~/domain/locale";
import type { Program } from "~/domain/program";
import { amountIn } from "~/domain/real-price";
import { isNumber } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatEuro, formatNumber } from "~/format/number";
import { formatQualified } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { budgetPerChild } from "~/metrics/budget-per-child";
import type { LandOverview } from "~/metrics/laender-overview";
import type { ChartTable, TableRow } from "./chart-table";
import { citationCell } from "./citation-cell";
import { citeSources } from "./cite-sources";
import { inLandAtStart, landName } from "./land-words";
import { moneyAddress } from "./money-address";
import type { MoneyRows } from "./rate-panels";
import { basisText, indexSources, priceNotes, type RateFrame } from "./rates-by-land";
import type { SeriesPanel } from "./series-plot";
import type { ChartSpec } from "./spec";

export type PerChildRows = MoneyRows & { stichtage: readonly (Stichtag & { landAgs: string })[] };

/** One budget of one year over the children it is divided by. `perChild` in euros of the prices asked for. */
type YearlyBudget = {
  entry: LandOverview;
  budget: ProgramBudget;
  denominator: Stichtag;
  nominal: number;
  perChild: number | null;
};

/** Null where no total budget of a single year is known. One panel per programme. */
export function budgetPerChildByYear(
  laender: readonly LandOverview[],
  rows: PerChildRows,
  { demo, sources }: RateFrame,
  locale: Locale,
): ChartSpec | null {
  const t = translator(locale);
  const texts = budgetPerChild.texts[locale];
  const budgets = laender.flatMap((entry) =>
    entry.programs.flatMap((program) => yearly(entry, program, rows)),
  );
  const drawn = budgets.filter(({ perChild }) => perChild !== null);
  if (budgets.length === 0) return null;
  const years = budgets.map(({ budget }) => budget.year);
  const cited = new Set([
    ...budgets.flatMap(({ budget, denominator }) => [budget.row.sourceId, denominator.sourceId]),
    ...indexSources(rows),
  ]);
  const [only] = laender.length === 1 ? laender : [];
  const single = only !== undefined;
  const counted = new Set(budgets.map(({ entry }) => entry.land.ags)).size;
  const id = single ? `programmmittel-je-kind-${only.land.slug}` : "programmmittel-je-kind";
  return {
    id,
    locale,
    title: single
      ? landFinding(only, drawn, rows, locale)
      : t("programme-charts:perChild.finding", {
          laender: counted,
          of: laender.length,
          count: budgets.length,
        }),
    subtitle: t("programme-charts:perChild.subtitle", { basis: basisText(rows, locale) }),
    alt: t("programme-charts:perChild.alt", { points: drawn.length, laender: counted }),
    plot: {
      type: "series",
      x: { from: Math.min(...years), to: Math.max(...years) + 1 },
      unit: t("programme-charts:perChild.unit", { basis: basisText(rows, locale) }),
      sharedY: false,
      panels: panelsOf(laender, drawn, single, locale),
      breaks: [],
    },
    notes: [
      texts.description,
      t("programme-charts:perChild.apart"),
      ...(single ? [] : [t("programme-charts:money.ownAxis")]),
      ...priceNotes(rows, locale),
    ],
    limits: [t("programme-charts:perChild.limitReach"), t("programme-charts:money.limitOthers")],
    sources: citeSources(sources.filter(({ sourceId }) => cited.has(sourceId))),
    credits: [t("laender:credits.statistics")],
    demo,
    table: tableOf(budgets, rows, sources, locale),
    address: moneyAddress("programmmittel-je-kind", only?.land ?? null, rows, id),
  };
}

/** The latest amount per child and, of the same programme, the earliest. */
function landFinding(
  entry: LandOverview,
  drawn: readonly YearlyBudget[],
  rows: MoneyRows,
  locale: Locale,
): string {
  const t = translator(locale);
  const inLand = inLandAtStart(entry.land, locale);
  const [last] = [...drawn].sort((a, b) => b.budget.year - a.budget.year);
  if (!last) return t("programme-charts:perChild.findingNoIndex", { inLand });
  const ofProgram = drawn.filter(({ budget }) => budget.program === last.budget.program);
  const first = ofProgram[0] ?? last;
  const words = {
    inLand,
    first: perChildText(first, locale),
    firstYear: first.budget.year,
    last: perChildText(last, locale),
    lastYear: last.budget.year,
    basis: rows.basis === "nominal" ? "" : `, ${basisText(rows, locale)}`,
  };
  return first === last
    ? t("programme-charts:perChild.findingLandOne", words)
    : t("programme-charts:perChild.findingLand", words);
}

function perChildText({ budget, perChild }: YearlyBudget, locale: Locale): string {
  return formatQualified(euroAndCents(perChild as number, locale), budget.row.qualifier, locale);
}

/** Budgets of a programme in the years one is the money of; a year without a fitting Stichtag has none. */
function yearly(entry: LandOverview, program: Program, rows: PerChildRows): YearlyBudget[] {
  const own = rows.funding.filter(({ programId }) => programId === program.programId);
  const years = [...new Set(own.flatMap(budgetYears))].sort((a, b) => a - b);
  const stichtage = rows.stichtage.filter(({ landAgs }) => landAgs === entry.land.ags);
  return years.flatMap((year): YearlyBudget[] => {
    const budget = programBudget(own, [program], year, rows.today);
    const denominator = denominatorFor(`${year}-12-31`, stichtage);
    if (!budget || !denominator) return [];
    const value = budgetPerChild.compute({ budget, denominator, absence: entry.absence });
    if (!isNumber(value)) return [];
    const perChild = amountIn(rows.basis, value.value, year, rows.prices);
    return [{ entry, budget, denominator, nominal: value.value, perChild }];
  });
}

function panelsOf(
  laender: readonly LandOverview[],
  drawn: readonly YearlyBudget[],
  single: boolean,
  locale: Locale,
): SeriesPanel[] {
  return laender.flatMap((entry) =>
    entry.programs.flatMap((program): SeriesPanel[] => {
      const own = drawn.filter(({ budget }) => budget.program.programId === program.programId);
      if (own.length === 0) return [];
      const several = new Set(
        drawn.filter((one) => one.entry === entry).map(({ budget }) => budget.program.programId),
      ).size;
      const name = landName(entry.land, locale);
      const term = program.term ?? program.name;
      return [
        {
          id: program.programId,
          label: several > 1 ? `${name}: ${term}` : name,
          href: single ? null : localePath(locale, `/laender/${entry.land.slug}`),
          series: [
            {
              id: program.programId,
              label: term,
              accent: true,
              join: "none",
              points: own.map((one) => ({
                x: one.budget.year + 0.5,
                y: one.perChild as number,
                text: perChildText(one, locale),
                date: String(one.budget.year),
                qualifier: one.budget.row.qualifier,
                yearInferred: false,
                run: 0,
                secondary: false,
                sourceId: one.budget.row.sourceId,
              })),
            },
          ],
          empty: null,
        },
      ];
    }),
  );
}

/** Amounts this small are always told to the cent. */
const euroAndCents = (amount: number, locale: Locale) =>
  formatNumber(amount, locale, {
    style: "currency",
    currency: "EUR",
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
const cents = (amount: number) => Math.round(amount * 100) / 100;
const COLUMNS = [
  "land",
  "programm",
  "jahr",
  "betrag",
  "kinder",
  "jeKind",
  "real",
  "bedingungen",
  "quelle",
] as const;

function tableOf(
  budgets: readonly YearlyBudget[],
  { basis }: PerChildRows,
  sources: RateFrame["sources"],
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const plain = (text: string) => ({ text, raw: text });
  const numbers: readonly string[] = ["betrag", "kinder", "jeKind", "real"];
  return {
    caption: t("programme-charts:perChild.caption"),
    columns: COLUMNS.filter((key) => key !== "real" || basis !== "nominal").map((key) => ({
      key,
      label: t(`programme-charts:money.columns.${key}`, { year: basis }),
      kind: numbers.includes(key) ? "number" : "text",
    })),
    rows: budgets.map(({ entry, budget, denominator, nominal, perChild }): TableRow => {
      const { row, year, program } = budget;
      const qualified = (text: string) => formatQualified(text, row.qualifier, locale);
      const perHead = (amount: number) => ({
        text: qualified(euroAndCents(amount, locale)),
        raw: cents(amount),
      });
      const noIndex = {
        text: t("programme-charts:money.noIndex"),
        raw: null,
        status: "not_published" as const,
      };
      return {
        id: `${row.fundingId}-${year}`,
        cells: {
          land: plain(landName(entry.land, locale)),
          programm: plain(program.name),
          jahr: { text: String(year), raw: year },
          betrag: { text: qualified(formatEuro(row.amountEur, locale)), raw: row.amountEur },
          kinder: {
            text: `${formatNumber(denominator.children, locale)} (${formatDate(denominator.date, locale)})`,
            raw: denominator.children,
          },
          jeKind: perHead(nominal),
          real: perChild === null ? noIndex : perHead(perChild),
          bedingungen: plain(row.conditions ?? ""),
          quelle: citationCell(row.sourceId, sources),
        },
      };
    }),
  };
}
