/** Numbers and dates of the comparison as the map prints them, so that one figure reads the same everywhere. */
import type { CompareFilter } from "~/domain/compare-filter";
import type { Locale } from "~/domain/locale";
import { drawnNumber } from "~/domain/value";
import { translator } from "~/i18n/translator";
import type { ComparedLand, GroupBenchmark } from "~/metrics/comparison";
import { landName } from "./land-words";
import { type Question, rowText, standOfFigure } from "./map-words";

/** The comparison's question as the map asks it. */
function asked({ measure, rule, year }: CompareFilter): Question {
  return { measure, need: "sgb2", level: "land", rule, year, kitaOnly: false, comparable: false };
}

/** The number with its qualifier, both ends of a range of rates, or the words of the emptiness. */
export function comparedText({ row }: ComparedLand, filter: CompareFilter, locale: Locale): string {
  return rowText(row, asked(filter), locale);
}

/** When the figure holds; null where there is none. */
export function comparedStand({ row }: ComparedLand, filter: CompareFilter, locale: Locale): string | null {
  if (drawnNumber(row.value) === undefined) return null;
  return standOfFigure(row, asked(filter), locale) || null;
}

/** "Rang 3 bis 5"; null where there is no ranking, or nobody to be ranked with. */
export function rankText({ rank }: ComparedLand, groupSize: number, locale: Locale): string | null {
  if (!rank || groupSize < 2) return null;
  const t = translator(locale);
  return rank.from === rank.to
    ? t("vergleich-charts:dots.rank", rank)
    : t("vergleich-charts:dots.rankSpan", rank);
}

/** The benchmark as it is written at its line; null where the group has none. */
export function benchmarkText(
  benchmark: GroupBenchmark,
  filter: CompareFilter,
  locale: Locale,
): string | null {
  const t = translator(locale);
  if (benchmark.kind === "land") {
    const { at } = benchmark;
    const text = comparedText(at, filter, locale);
    return t("vergleich-charts:dots.benchmarkLand", { land: landName(at.land, locale), text });
  }
  if (benchmark.kind !== "median") return null;
  const { low, high, count } = benchmark.span;
  const [from, to] = [low, high].map((one) => comparedText(one, filter, locale));
  const text = from === to ? from : t("vergleich-charts:dots.span", { from, to });
  return t("vergleich-charts:dots.benchmarkMedian", { count, text });
}
