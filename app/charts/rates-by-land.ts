/** Funding per centre and year as steps: of one Land, or of all Länder as small multiples, each on its own axis and never ranked. */
import type { Locale } from "~/domain/locale";
import type { PriceIndex } from "~/domain/real-price";
import type { Source } from "~/domain/source";
import { formatNumber } from "~/format/number";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import type { LandOverview } from "~/metrics/laender-overview";
import { citeSources } from "./cite-sources";
import { landName } from "./land-words";
import { moneyAddress } from "./money-address";
import { laenderRateFinding, landRateFinding } from "./rate-finding";
import { type MoneyRows, ratePanels, stepsOfLand } from "./rate-panels";
import { rateTable } from "./rate-table";
import type { SeriesPanel } from "./series-plot";
import type { ChartSpec } from "./spec";

export type RateFrame = { demo: boolean; sources: readonly Source[] };

/** Small multiples of all Länder. */
export function ratesByLand(
  laender: readonly LandOverview[],
  rows: MoneyRows,
  frame: RateFrame,
  locale: Locale,
): ChartSpec {
  const panels = laender.flatMap((entry) =>
    ratePanels(
      entry,
      rows,
      landName(entry.land, locale),
      localePath(locale, `/laender/${entry.land.slug}`),
      locale,
    ),
  );
  return {
    ...specOf(laender, panels, rows, frame, locale),
    id: "foerderung-je-zentrum",
    title: laenderRateFinding(laender, rows, locale),
    address: moneyAddress("foerderung-je-zentrum", null, rows),
  };
}

/** One Land alone, a panel per programme. */
export function ratesOfLand(
  entry: LandOverview,
  rows: MoneyRows,
  frame: RateFrame,
  locale: Locale,
): ChartSpec {
  const panels = ratePanels(entry, rows, landName(entry.land, locale), null, locale);
  return {
    ...specOf([entry], panels, rows, frame, locale),
    id: `foerderung-je-zentrum-${entry.land.slug}`,
    title: landRateFinding(entry, rows, locale),
    address: moneyAddress(
      "foerderung-je-zentrum-land",
      entry.land,
      rows,
      `foerderung-je-zentrum-${entry.land.slug}`,
    ),
  };
}

function specOf(
  laender: readonly LandOverview[],
  panels: SeriesPanel[],
  rows: MoneyRows,
  { demo, sources }: RateFrame,
  locale: Locale,
): Omit<ChartSpec, "id" | "title"> {
  const t = translator(locale);
  const points = panels.flatMap(({ series }) => series.flatMap((one) => one.points));
  const cited = new Set([...ratesOf(laender, rows).map(({ sourceId }) => sourceId), ...indexSources(rows)]);
  return {
    locale,
    subtitle: t("programme-charts:money.subtitle", { basis: basisText(rows, locale) }),
    alt: t("programme-charts:money.alt", {
      panels: panels.length,
      drawn: panels.filter(({ empty }) => empty === null).length,
    }),
    plot: {
      type: "series",
      x: {
        from: points.length > 0 ? Math.min(...points.map(({ x }) => x)) : rows.today - 1,
        to: points.length > 0 ? Math.max(...points.map(({ until, x }) => until ?? x)) : rows.today,
      },
      unit: t("programme-charts:money.unit", { basis: basisText(rows, locale) }),
      sharedY: false,
      panels,
      breaks: [],
    },
    notes: [
      t("programme-charts:money.rule"),
      t("programme-charts:money.beside"),
      ...(panels.length > 1 ? [t("programme-charts:money.ownAxis")] : []),
      ...raisedNotes(laender, rows, locale),
      ...priceNotes(rows, locale),
    ],
    limits: [
      t("programme-charts:money.limitCost"),
      t("programme-charts:money.limitDuties"),
      t("programme-charts:money.limitPrices"),
    ],
    sources: citeSources(sources.filter(({ sourceId }) => cited.has(sourceId))),
    credits: [],
    demo,
    table: rateTable(laender, rows, sources, locale),
  };
}

/** "in Euro des jeweiligen Jahres", or "in Preisen von 2020". */
export function basisText({ basis }: Pick<MoneyRows, "basis">, locale: Locale): string {
  const t = translator(locale);
  return basis === "nominal"
    ? t("programme-charts:money.nominal")
    : t("programme-charts:money.realIn", { year: basis });
}

/** The formula, and from which year on there is no index: nothing is said of in real money that has none. */
export function priceNotes({ basis, prices, today }: MoneyRows, locale: Locale): string[] {
  if (basis === "nominal") return [];
  const t = translator(locale);
  const last = Math.max(...prices.map(({ year }) => year));
  const index = prices.find(({ year }) => year === basis)?.index2020;
  const formula = t("programme-charts:money.formula", {
    year: basis,
    index: index === undefined ? "–" : formatNumber(index, locale),
  });
  return last < today
    ? [formula, t("programme-charts:money.noIndexYet", { year: last + 1, last })]
    : [formula];
}

/** Sources of the index, where it is used. */
export function indexSources({
  basis,
  prices,
}: {
  basis: MoneyRows["basis"];
  prices: readonly PriceIndex[];
}) {
  return basis === "nominal" ? [] : prices.map(({ sourceId }) => sourceId);
}

function ratesOf(laender: readonly LandOverview[], { funding }: MoneyRows) {
  const ids = new Set(laender.flatMap(({ programs }) => programs.map(({ programId }) => programId)));
  return funding.filter(({ programId, per }) => per === "centre_year" && ids.has(programId));
}

/** Rates that are raised every year by rule, but of which only the first amount is stated. */
function raisedNotes(laender: readonly LandOverview[], rows: MoneyRows, locale: Locale): string[] {
  const cases = laender.flatMap((entry) =>
    stepsOfLand(entry, rows).flatMap(({ steps }) =>
      steps
        .filter((step) => step.rows.some(({ conditions }) => /dynamisier/i.test(conditions ?? "")))
        .map(({ from }) => `${landName(entry.land, locale)} ${from}`),
    ),
  );
  return cases.length > 0
    ? [translator(locale)("programme-charts:money.raised", { cases: cases.join(", ") })]
    : [];
}
