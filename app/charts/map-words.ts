/** How the explorer's values are printed: on the map, in its table, in what is announced. */
import type { Locale } from "~/domain/locale";
import type { MapFilter } from "~/domain/map-filter";
import type { MapMeasure, NeedIndicator } from "~/domain/map-measure";
import type { RegionLevel } from "~/domain/region-level";
import { isNumber, type Value } from "~/domain/value";
import { formatEuro, formatNumber, formatPercent } from "~/format/number";
import { formatEmptiness, formatQualified, formatStand } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { Exclusion, ExplorerAnswer, RegionRow } from "~/metrics/explorer-types";
import { NEED_BREAKS, NEED_TEXTS, needCell, SUPPLY_BREAKS } from "~/metrics/need";
import { MAP_METRICS } from "~/metrics/registry";
import { unitText } from "./land-words";
import { type MapClass, mapClassIndex } from "./map-classes";

/** What was asked: the part of the filter every word depends on. */
export type Question = Pick<
  MapFilter,
  "measure" | "need" | "level" | "year" | "rule" | "kitaOnly" | "comparable"
>;

/** What drawing, table and looks are made from. `shownLand`: the Land whose Gemeinden are meant; null: no choice. */
export type Answered = {
  question: Question;
  answer: ExplorerAnswer;
  shownLand: string | null;
  demo: boolean;
  dataDate: string;
  referenceYear: number;
};

/** Below the Länder "centres" are those known by name, not those counted. */
export function isKnown({ measure, level }: Pick<Question, "measure" | "level">): boolean {
  return measure === "centers" && level !== "land";
}

/** One number of a measure as it is printed, without qualifier. */
export function measureNumber(measure: MapMeasure, value: number, locale: Locale): string {
  switch (measure) {
    case "completeness":
      return formatPercent(value, locale);
    case "funding-per-center":
      return formatEuro(value, locale);
    case "budget-per-child":
      return formatNumber(value, locale, {
        style: "currency",
        currency: "EUR",
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      });
    default: {
      // Of need the value is the supply, a coverage.
      const { digits } = MAP_METRICS[measure === "need" ? "coverage" : measure];
      return formatNumber(value, locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    }
  }
}

/** The value of a measure as it is printed: number with its qualifier, or the words of its emptiness. */
export function formatMeasure(measure: MapMeasure, value: Value, locale: Locale): string {
  if (!isNumber(value)) return formatEmptiness(value.kind, locale);
  return formatQualified(measureNumber(measure, value.value, locale), value.qualifier, locale);
}

/** The printed value of a region: both ends of a range, why it is left out, what an empty region of a list means. */
export function rowText(row: RegionRow, question: Question, locale: Locale): string {
  const t = translator(locale);
  const { value, excluded, comparability, money } = row;
  if (excluded) return excludedText(excluded, comparability, locale);
  if (isKnown(question) && value.kind === "zero") return t("explorer:zeroKnown");
  if (isKnown(question) && value.kind === "not_published") return t("explorer:unknownKnown");
  if (isNumber(value) && money?.high) {
    const low = formatNumber(money.row.amountEur, locale);
    const high = formatEuro(money.high.amountEur, locale);
    const alike = money.row.qualifier === money.high.qualifier;
    return alike
      ? formatQualified(`${low}–${high}`, value.qualifier, locale)
      : `${formatMeasure(question.measure, value, locale)} – ${formatQualified(high, money.high.qualifier, locale)}`;
  }
  return formatMeasure(question.measure, value, locale);
}

/** Why a Land with a number is left out, with the counting unit it has. */
function excludedText(
  excluded: Exclusion,
  comparability: RegionRow["comparability"],
  locale: Locale,
): string {
  const t = translator(locale);
  if (excluded === "not_comparable" && comparability && !comparability.ranked)
    return t("explorer:excluded.not_ranked", { unit: t(`metrics:notRanked.${comparability.reason}`) });
  const unit = comparability?.ranked ? unitText(comparability.unit, locale) : "";
  return t(`explorer:excluded.${excluded}`, { unit });
}

/** The need as it is printed, without its unit. */
export function needText(indicator: NeedIndicator, value: Value, locale: Locale): string {
  if (!isNumber(value)) return formatEmptiness(value.kind, locale);
  if (indicator === "under-six")
    return formatNumber(value.value, locale, { style: "percent", minimumFractionDigits: 1 });
  const number = formatNumber(value.value, locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return indicator === "unemployment" ? `${number}\u00a0%` : number;
}

/** When the figure holds: of a count its Stand, of a rate since when, of a budget its year; "" where there is no figure. */
export function standOfFigure(
  { headline, money, excluded }: RegionRow,
  question: Question,
  locale: Locale,
): string {
  const t = translator(locale);
  if (excluded) return "";
  if (question.measure === "funding-per-center") {
    if (!money) return "";
    const { yearFrom, yearTo } = money.row;
    if (yearTo === null) return t("explorer:stand.since", { year: yearFrom });
    return yearTo === yearFrom ? String(yearFrom) : t("explorer:stand.span", { from: yearFrom, to: yearTo });
  }
  if (question.measure === "budget-per-child") return money ? String(money.year) : "";
  return headline ? formatStand(headline.observation, locale) : "";
}

/** What is announced of a region, after its name: value with its measure and Stand, or why there is none. */
export function announcement(row: RegionRow, question: Question, locale: Locale): string {
  const t = translator(locale);
  const { measure, need } = question;
  const text = rowText(row, question, locale);
  const counted = isNumber(row.value) || row.value.kind === "zero";
  const stand = counted ? standOfFigure(row, question, locale) : "";
  const parts = [
    measure === "need" && row.need
      ? row.need.year === null
        ? t("explorer:announce.needNone", {
            need: NEED_TEXTS[locale][need].label,
            value: needText(need, row.need.value, locale),
          })
        : t("explorer:announce.needValue", {
            need: NEED_TEXTS[locale][need].label,
            value: needText(need, row.need.value, locale),
            year: row.need.year,
          })
      : "",
    measuredText(row, question, text, locale),
    stand && t(`explorer:announce.${measure === "funding-per-center" ? "valid" : "stand"}`, { stand }),
  ];
  return parts.filter(Boolean).join(", ");
}

function measuredText(row: RegionRow, question: Question, text: string, locale: Locale): string {
  const t = translator(locale);
  if (!isNumber(row.value) && (row.value.kind !== "zero" || isKnown(question))) return text;
  return isKnown(question)
    ? t("explorer:announce.known", { count: row.knownCenters, value: text })
    : t(`explorer:announce.${question.measure}`, { value: text });
}

/** Class or cell of a region; null where a pattern says which kind of emptiness it is. */
export function classIndexOf({ value, need }: RegionRow, question: Question): number | null {
  if (question.measure !== "need") return mapClassIndex(question.measure, value, question.level);
  return need ? needCell(value, need.value, question.need) : null;
}

export function classLabel(measure: MapMeasure, { from, to }: MapClass, locale: Locale): string {
  return rangeLabel(from, to, (value) => classNumber(measure, value, locale), locale);
}

function classNumber(measure: MapMeasure, value: number, locale: Locale): string {
  if (measure === "completeness") return formatPercent(value, locale);
  const money = measure === "funding-per-center" || measure === "budget-per-child";
  return money ? formatEuro(value, locale) : formatNumber(value, locale);
}

function rangeLabel(from: number, to: number, print: (value: number) => string, locale: Locale): string {
  const t = translator(locale);
  if (to === Number.POSITIVE_INFINITY) return t("explorer:class.from", { from: print(from) });
  return from === 0
    ? t("explorer:class.below", { to: print(to) })
    : t("explorer:class.between", { from: print(from), to: print(to) });
}

const rangesOf = (breaks: readonly number[]) =>
  breaks.map((from, index) => ({ from, to: breaks[index + 1] ?? Number.POSITIVE_INFINITY }));

/** The three classes of supply and of a need, as the legend names them. */
export function needLabels(indicator: NeedIndicator, locale: Locale): { columns: string[]; rows: string[] } {
  const print = (value: number) => {
    if (indicator === "under-six") return formatPercent(value, locale, 1);
    return indicator === "unemployment"
      ? `${formatNumber(value, locale)}\u00a0%`
      : formatNumber(value, locale);
  };
  return {
    columns: rangesOf(SUPPLY_BREAKS).map(({ from, to }) =>
      rangeLabel(from, to, (value) => formatNumber(value, locale), locale),
    ),
    rows: rangesOf(NEED_BREAKS[indicator]).map(({ from, to }) => rangeLabel(from, to, print, locale)),
  };
}

/** The sentence why a level cannot answer; null where it can. */
export function cannotText(
  { answer, question }: Pick<Answered, "answer" | "question">,
  locale: Locale,
): string | null {
  if (answer.kind !== "cannot" || question.level === "land") return null;
  const t = translator(locale);
  return t(`explorer:cannot.${answer.reason}`, { level: t(`explorer:cannotLevel.${question.level}`) });
}

export function levelText(level: RegionLevel, locale: Locale): string {
  return translator(locale)(`explorer:levels.${level}`);
}
