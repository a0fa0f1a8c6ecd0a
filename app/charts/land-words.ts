import type { CountingUnit } from "~/domain/comparability";
import type { Land } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { translator } from "~/i18n/translator";
import type { LandOverview } from "~/metrics/laender-overview";

export function landName(land: Land, locale: Locale): string {
  return locale === "de" ? land.name : land.nameEn;
}

/** "in Hessen", "im Saarland". */
export function inLand(land: Land, locale: Locale): string {
  return locale === "de" ? land.inDe : land.inEn;
}

/** "In Hessen", "Im Saarland": the same at the start of a sentence. */
export function inLandAtStart(land: Land, locale: Locale): string {
  const words = inLand(land, locale);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Hessen", "das Saarland", "das Land Bremen": as subject or after "für". */
export function landNoun(land: Land, locale: Locale): string {
  return locale === "de" ? land.nounDe : land.nounEn;
}

/** Counting unit in words, as group headings say it: "Geförderte Zentren an Kitas". */
export function unitText(unit: CountingUnit, locale: Locale): string {
  return translator(locale)(`metrics:group.${unit.counted}.${unit.kitaBased}`);
}

/** The counting unit of a Land's number, or why it stands in no ranking. */
export function countingUnitText(entry: LandOverview, locale: Locale): string {
  const { comparability } = entry;
  return comparability.ranked
    ? unitText(comparability.unit, locale)
    : translator(locale)(`metrics:notRanked.${comparability.reason}`);
}
