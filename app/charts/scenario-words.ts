/** The words of a what-if that sentence, figures and tables share. */
import type { Bounds } from "~/domain/bounds";
import { headlineValue } from "~/domain/headline-observation";
import type { Land } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import type { Target } from "~/domain/scenario";
import { formatDate } from "~/format/date";
import { formatEuro, formatNumber } from "~/format/number";
import { formatStand, formatValue } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { LandRate } from "~/metrics/land-rate";
import type { Base, Cost, LandScenario } from "~/metrics/scenario";
import { inLand, inLandAtStart } from "./land-words";

/** "10 Familienzentren je 10.000 Kinder unter sechs". */
export function targetText({ kind, value }: Target, locale: Locale): string {
  const number = formatNumber(value, locale, { maximumFractionDigits: 2 });
  return translator(locale)(`rechner-words:target.${kind}`, { count: value, number });
}

export const numberText = (locale: Locale) => (value: number) =>
  formatNumber(value, locale, { maximumFractionDigits: 0 });
export const euroText = (locale: Locale) => (value: number) => formatEuro(value, locale);

/** "116", "bis zu 51", "mindestens 51", "78.700 € bis 83.200 €"; with "rund" where a part of it is rounded. Never without both sides. */
export function boundsText(
  { low, high, about }: Bounds,
  format: (value: number) => string,
  locale: Locale,
): string {
  const t = translator(locale);
  const rounded = (text: string) => (about ? t("rechner-words:bounds.about", { number: text }) : text);
  if (low === null && high === null) throw new Error("Nach beiden Seiten offen ist keine Zahl.");
  if (low === null) return t("rechner-words:bounds.up_to", { number: rounded(format(high as number)) });
  if (high === null) return t("rechner-words:bounds.at_least", { number: rounded(format(low)) });
  if (low === high) return rounded(format(low));
  return rounded(t("rechner-words:bounds.range", { low: format(low), high: format(high) }));
}

/** The number bounds are spoken of with: singular where it is one. */
export function countOf({ low, high }: Bounds): number {
  return (high ?? low) as number;
}

/** "344.085 Kindern unter sechs am 31.12.2024", as it stands after "bei". */
export function baseText(base: Base, locale: Locale): string {
  return translator(locale)(`rechner-words:base.${base.of}`, {
    number: formatNumber(base.number, locale),
    date: formatDate(base.date, locale),
  });
}

/** A Land in the three ways the texts speak of it. */
export function wordsOfLand(land: Land, locale: Locale) {
  return { inLand: inLand(land, locale), atStart: inLandAtStart(land, locale), ofLand: land.genitiveDe };
}

/** Number and Stand of the count; empty where there is none. */
export function countWords({ headline }: LandScenario, locale: Locale): { counted: string; stand: string } {
  if (!headline) return { counted: "", stand: "" };
  return {
    counted: formatValue(headlineValue(headline), locale),
    stand: formatStand(headline.observation, locale),
  };
}

/** Why it cannot be worked out what a Land lacks, as a sentence. */
export function reasonText(entry: LandScenario, locale: Locale): string {
  const { outcome, farBase, headline } = entry;
  if (outcome.kind !== "unknown") return "";
  const t = translator(locale);
  const words = countWords(entry, locale);
  if (outcome.reason === "no_kitas" && farBase)
    return t("rechner-words:reason.far_kitas", {
      ...words,
      number: formatNumber(farBase.number, locale),
      date: formatDate(farBase.date, locale),
    });
  return t(`rechner-words:reason.${outcome.reason}`, { ...words, year: headline?.program?.endYear });
}

/** "bis zu 18.000 €"; empty where a Land has no rate. */
export function rateText(rate: LandRate, locale: Locale): string {
  return rate.known ? boundsText(rate.bounds, euroText(locale), locale) : "";
}

/** Why there is no sum, as a sentence. */
export function noSumText({ rate }: Cost, locale: Locale): string {
  const t = translator(locale);
  if (rate.known) return t("rechner-words:noRate.unbounded");
  return t(`rechner-words:noRate.${rate.reason}`, { ...wordsOfLand(rate.land, locale), year: rate.lastYear });
}

/** The same in a few words, for a cell of a table. */
export function noSumShort({ rate }: Cost, locale: Locale): string {
  const t = translator(locale);
  if (rate.known) return t("rechner-words:noRateShort.unbounded");
  return t(`rechner-words:noRateShort.${rate.reason}`, { year: rate.lastYear });
}
