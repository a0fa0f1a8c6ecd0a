/** The title of the map: what it shows, as a sentence. A range says how far the regions lie apart without ranking unlike counts. */
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { drawnNumber, isNumber } from "~/domain/value";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import type { RegionRow } from "~/metrics/explorer-types";
import { NEED_TEXTS } from "~/metrics/need";
import { landName } from "./land-words";
import { announcement, classIndexOf, isKnown, measureNumber, type Question } from "./map-words";

/** Much need beside little supply. */
const HIGH_LOW = 6;

export function regionFinding(rows: readonly RegionRow[], question: Question, locale: Locale): string {
  if (question.level !== "land")
    return isKnown(question) ? knownFinding(rows, question, locale) : ratioFinding(rows, question, locale);
  const t = translator(locale);
  const excluded = rows.filter((row) => row.excluded !== null).length;
  // Of two measures both must be known.
  const unknown = rows.filter(
    ({ value, need }) =>
      drawnNumber(value) === undefined || (need !== null && drawnNumber(need.value) === undefined),
  );
  const empty = unknown.length - excluded;
  const rest = `${t("explorer:finding.empty", { count: empty })}${t("explorer:finding.excluded", { count: excluded })}`;
  const numbers = rows.filter(({ value }) => isNumber(value));
  const [only] = numbers;
  if (!only) return t("explorer:finding.none");
  if (question.measure === "need") return `${needFinding(rows, question, locale)}${rest}`;
  if (numbers.length === 1) {
    const text = announcement(only, question, locale);
    return `${t("explorer:finding.one", { land: landName(landByAgs(only.ags), locale), text })}${rest}`;
  }
  return `${t(`explorer:finding.${question.measure}`, rangeOf(numbers, question, locale))}${rest}`;
}

function rangeOf(rows: readonly RegionRow[], { measure }: Question, locale: Locale) {
  const low = Math.min(...rows.flatMap(({ value }) => drawnNumber(value) ?? []));
  const high = Math.max(
    ...rows.flatMap(({ value, money }) => money?.high?.amountEur ?? drawnNumber(value) ?? []),
  );
  const print = (value: number) =>
    measure === "coverage"
      ? formatNumber(value, locale, { maximumFractionDigits: 0 })
      : measureNumber(measure, value, locale);
  return { from: print(low), to: print(high) };
}

function needFinding(rows: readonly RegionRow[], question: Question, locale: Locale): string {
  const t = translator(locale);
  const need = NEED_TEXTS[locale][question.need].label;
  const laender = rows
    .filter((row) => classIndexOf(row, question) === HIGH_LOW)
    .map(({ ags }) => landName(landByAgs(ags), locale));
  return laender.length > 0
    ? t("explorer:finding.needHighLow", { laender: laender.join(", "), need })
    : t("explorer:finding.needNone", { need });
}

/** In how many regions a centre is known, and what is known of the others. */
function knownFinding(rows: readonly RegionRow[], { level }: Question, locale: Locale): string {
  const t = translator(locale);
  const known = rows.filter(({ value }) => isNumber(value)).length;
  const zero = rows.filter(({ value }) => value.kind === "zero").length;
  const unknown = rows.length - known - zero;
  const number = (value: number) => formatNumber(value, locale);
  const rest =
    known === rows.length
      ? t("explorer:finding.restNone")
      : zero === 0
        ? t("explorer:finding.restUnknown")
        : unknown === 0
          ? t("explorer:finding.restAllZero")
          : t("explorer:finding.restZero", { zero: number(zero) });
  return t("explorer:finding.knownIn", {
    known: number(known),
    all: number(rows.length),
    level: t(`explorer:levelDative.${level}`),
    rest,
  });
}

function ratioFinding(rows: readonly RegionRow[], question: Question, locale: Locale): string {
  const t = translator(locale);
  const numbers = rows.filter(({ value }) => drawnNumber(value) !== undefined);
  if (!numbers.some(({ value }) => isNumber(value))) return t("explorer:finding.ratioNone");
  const key = question.measure === "coverage" ? "ratioKnown" : "ratioChildren";
  return t(`explorer:finding.${key}`, rangeOf(numbers, question, locale));
}
