/** The title of the comparison: first and last of the largest group of like, or that nothing can be told apart or compared. */

import type { Locale } from "~/domain/locale";
import type { Interval } from "~/domain/rank-spans";
import { overlap } from "~/domain/rank-spans";
import { translator } from "~/i18n/translator";
import type { ComparedLand, Comparison } from "~/metrics/comparison";
import { comparedText } from "./compare-text";
import { namesOf } from "./compare-words";
import { inLand, inLandAtStart, landName } from "./land-words";

export function compareFinding(comparison: Comparison, locale: Locale): string {
  const t = translator(locale);
  const { filter, groups } = comparison;
  const chosen = groups.reduce((sum, { laender }) => sum + laender.length, 0);
  const ranked = groups.filter(({ likeness }) => likeness.ranked);
  const [largest] = ranked;
  const [first, last] = [largest?.laender[0], largest?.laender.at(-1)];
  if (!largest || !first || !last || first === last) {
    if (first && ranked.length === 1)
      return t("vergleich-charts:finding.one", {
        land: landName(first.land, locale),
        text: comparedText(first, filter, locale),
      });
    return chosen === 2
      ? t("vergleich-charts:finding.nothingOfTwo")
      : t("vergleich-charts:finding.nothing", { count: chosen });
  }
  const rest =
    largest.laender.length < chosen
      ? t("vergleich-charts:finding.ranked", { ranked: largest.laender.length, chosen })
      : "";
  if (overlap(first.interval as Interval, last.interval as Interval))
    return `${t("vergleich-charts:finding.undecided", { laender: namesOf(largest.laender, locale) })}${rest}`;
  return `${extremes(first, last, comparison, locale)}${rest}`;
}

function extremes(first: ComparedLand, last: ComparedLand, { filter }: Comparison, locale: Locale): string {
  return translator(locale)(`vergleich-charts:finding.${filter.measure}`, {
    inFirst: inLandAtStart(first.land, locale),
    first: comparedText(first, filter, locale),
    inLast: inLand(last.land, locale),
    last: comparedText(last, filter, locale),
  });
}
