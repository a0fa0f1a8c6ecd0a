/** The finding of a chart of rates as a sentence: the first and the last rate of a programme, each in its own year. */
import type { Locale } from "~/domain/locale";
import type { RateStep } from "~/domain/rate-steps";
import { amountIn } from "~/domain/real-price";
import { formatEuro } from "~/format/number";
import { formatQualified } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { LandOverview } from "~/metrics/laender-overview";
import { inLandAtStart, landName } from "./land-words";
import { type MoneyRows, stepsOfLand } from "./rate-panels";
import { statedYears } from "./stated-years";

/**
 * "In Nordrhein-Westfalen: 12.000 € je Zentrum und Jahr (2007), 20.000 € (2020)"; in prices of one year the same two amounts, each
 * reckoned from the year its rate began. What a rate is worth years after it began is in the chart: a rate may have been raised since
 * without a source that says by how much.
 */
export function landRateFinding(entry: LandOverview, rows: MoneyRows, locale: Locale): string {
  const t = translator(locale);
  const inLand = inLandAtStart(entry.land, locale);
  const steps = longest(entry, rows);
  const known = steps.filter((step) => amountsText(step, rows, locale) !== null);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) {
    const words = { inLand };
    return t(
      steps.length > 0 ? "programme-charts:money.findingNoIndex" : "programme-charts:money.findingNone",
      words,
    );
  }
  const words = {
    inLand,
    first: amountsText(first, rows, locale),
    firstYear: first.from,
    last: amountsText(last, rows, locale),
    lastYear: last.from,
    year: rows.basis,
    period: statedYears({ yearFrom: first.from, yearTo: first.end === "open" ? null : first.to }, locale),
  };
  if (rows.basis === "nominal") {
    return t(first === last ? "programme-charts:money.findingOne" : "programme-charts:money.finding", words);
  }
  return t(
    first === last ? "programme-charts:money.findingOneReal" : "programme-charts:money.findingReal",
    words,
  );
}

/** For how many Länder dated rates are known, and the one whose rates reach over the longest time. */
export function laenderRateFinding(
  laender: readonly LandOverview[],
  rows: MoneyRows,
  locale: Locale,
): string {
  const t = translator(locale);
  const spans = laender
    .map((entry) => ({ entry, steps: longest(entry, rows) }))
    .filter(({ steps }) => steps.length > 0)
    .sort((a, b) => spanOf(b.steps) - spanOf(a.steps));
  const [best] = spans;
  if (!best) return t("programme-charts:money.findingNoneAll");
  const known = best.steps.filter((step) => amountsText(step, rows, locale) !== null);
  const [first] = known;
  const last = known.at(-1);
  const start = t("programme-charts:money.findingAll", { count: spans.length, of: laender.length });
  if (!first || !last) return start;
  const words = {
    land: landName(best.entry.land, locale),
    first: amountsText(first, rows, locale),
    firstYear: first.from,
    last: amountsText(last, rows, locale),
    lastYear: last.from,
    year: rows.basis,
  };
  const example = t(
    rows.basis === "nominal" ? "programme-charts:money.longest" : "programme-charts:money.longestReal",
    words,
  );
  return `${start}; ${example}`;
}

/** Steps of the programme of a Land whose rates reach over the longest time. */
function longest(entry: LandOverview, rows: MoneyRows): RateStep[] {
  const all = stepsOfLand(entry, rows).map(({ steps }) => steps);
  return all.sort((a, b) => spanOf(b) - spanOf(a))[0] ?? [];
}

const spanOf = (steps: readonly RateStep[]) =>
  (steps.at(-1)?.to ?? Number.NaN) - (steps[0]?.from ?? Number.NaN);

/** Lowest and highest rate of a step in the prices asked for, reckoned from its first year; null without an index of that year. */
function amountsText(step: RateStep, { basis, prices }: MoneyRows, locale: Locale): string | null {
  const low = step.rows[0];
  const high = step.rows.at(-1);
  if (!low || !high) return null;
  const [from, to] = [low, high].map((row) => {
    const amount = amountIn(basis, row.amountEur, step.from, prices);
    return amount === null ? null : formatEuro(basis === "nominal" ? amount : Math.round(amount), locale);
  });
  if (!from || !to) return null;
  return from === to
    ? formatQualified(from, low.qualifier, locale)
    : translator(locale)("programme-charts:money.range", { from, to });
}
