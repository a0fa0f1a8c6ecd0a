/** The choices of the form on /vergleich, as finished texts: the page itself need not know measures and Länder by name. */
import {
  benchmarkWord,
  COMPARE_MEASURES,
  type CompareFilter,
  FEWEST_LAENDER,
  measureWord,
} from "~/domain/compare-filter";
import { COUNTING_RULES, ruleWord } from "~/domain/filter";
import { LAENDER } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { translator } from "~/i18n/translator";
import { MAP_METRICS } from "~/metrics/registry";
import { landName } from "./land-words";

export type Choice = { value: string; label: string };
export type CompareFormOptions = {
  laender: (Choice & { chosen: boolean })[];
  measures: Choice[];
  measure: string;
  /** The first is "none", the second the median. */
  benchmarks: Choice[];
  benchmark: string;
  rules: Choice[];
  rule: string;
  years: number[];
  year: number | null;
  comparable: boolean;
  tooFew: boolean;
};

export function compareFormOptions(
  filter: CompareFilter,
  years: number[],
  locale: Locale,
): CompareFormOptions {
  const t = translator(locale);
  const laender = LAENDER.map((land) => ({
    value: land.slug,
    label: landName(land, locale),
    chosen: filter.laender.includes(land.ags),
  }));
  return {
    laender,
    measures: COMPARE_MEASURES.map((measure) => ({
      value: measureWord(measure),
      label: MAP_METRICS[measure].texts[locale].label,
    })),
    measure: measureWord(filter.measure),
    benchmarks: [
      { value: "", label: t("vergleich-charts:benchmark.none") },
      { value: benchmarkWord({ kind: "median" }), label: t("vergleich-charts:benchmark.median") },
      ...laender.map(({ value, label }) => ({ value, label })),
    ],
    benchmark: filter.benchmark ? benchmarkWord(filter.benchmark) : "",
    rules: COUNTING_RULES.map((rule) => ({ value: ruleWord(rule), label: t(`metrics:rule.${rule}`) })),
    rule: ruleWord(filter.rule),
    years,
    year: filter.year,
    comparable: filter.comparable,
    tooFew: filter.laender.length < FEWEST_LAENDER,
  };
}
