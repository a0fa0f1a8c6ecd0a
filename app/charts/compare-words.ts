/** Words of the comparison: what a group is called, which letter says what is counted, what may be compared and why not. */

import type { Likeness } from "~/domain/likeness";
import type { Locale } from "~/domain/locale";
import { formatList } from "~/format/list";
import { translator } from "~/i18n/translator";
import type { ComparedGroup, ComparedLand, Comparison } from "~/metrics/comparison";
import { unitKey } from "~/metrics/comparison";
import { countingUnitText, landName, unitText } from "./land-words";

export function groupHeading(likeness: Likeness, locale: Locale): string {
  const t = translator(locale);
  if (!likeness.ranked) {
    if (likeness.reason === "money_old") return t("vergleich-charts:group.moneyOld");
    return t(`metrics:notRanked.${likeness.reason}`);
  }
  if (likeness.by === "unit") return unitText(likeness.unit, locale);
  if (likeness.by === "money") return t(`vergleich-charts:group.money.${likeness.kitaBased}`);
  return t("vergleich-charts:group.age");
}

/** Letters of the counting units, A for the first that is shown; of Länder whose unit stands in no ranking only where they are ranked. */
export function unitLetters({ groups }: Comparison): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const { laender, mixed } of groups)
    for (const one of laender) {
      const key = unitKey(one);
      if (!letters.has(key) && (mixed || one.entry.comparability.ranked))
        letters.set(key, String.fromCharCode(65 + letters.size));
    }
  return letters;
}

export function namesOf(laender: readonly ComparedLand[], locale: Locale): string {
  const inOrder = [...laender].sort((a, b) => a.land.ags.localeCompare(b.land.ags));
  return formatList(
    inOrder.map(({ land }) => landName(land, locale)),
    locale,
  );
}

/** "geförderte Zentren an Kitas": a counting unit inside a sentence. */
function withinSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** What is comparable among the chosen Länder, and why the rest is not: the sentences that stand above every chart of the comparison. */
export function guardSentences(comparison: Comparison, locale: Locale): string[] {
  const t = translator(locale);
  const { groups, filter, leftOut, subsets } = comparison;
  const ranked = groups.filter(({ likeness }) => likeness.ranked);
  const sentences = [rankedSentence(ranked, locale)];
  const mixed = ranked.find((group) => group.mixed);
  if (mixed) sentences.push(marksSentence(mixed, comparison, locale));
  const unranked = groups.filter(({ likeness }) => !likeness.ranked);
  if (unranked.length > 0) {
    const list = unranked.map(({ likeness, laender }) =>
      t("vergleich-charts:guard.notRankedOf", {
        laender: namesOf(laender, locale),
        reason: likeness.ranked ? "" : t(`vergleich-charts:unlike.${likeness.reason}`),
      }),
    );
    sentences.push(t("vergleich-charts:guard.notRanked", { list: list.join("; ") }));
  }
  if (leftOut.length > 0)
    sentences.push(t("vergleich-charts:guard.subset", { laender: namesOf(leftOut, locale) }));
  if (filter.comparable && subsets.length === 0) sentences.push(t("vergleich-charts:guard.noSubset"));
  return sentences;
}

function rankedSentence(ranked: readonly ComparedGroup[], locale: Locale): string {
  const t = translator(locale);
  const [first] = ranked;
  if (!first) return t("vergleich-charts:guard.none");
  if (first.likeness.ranked && first.likeness.by === "age") return t("vergleich-charts:guard.age");
  const [only] = first.laender as [ComparedLand];
  if (ranked.length === 1 && first.laender.length === 1)
    return t("vergleich-charts:guard.only", { land: landName(only.land, locale) });
  const money = first.likeness.ranked && first.likeness.by === "money";
  const list = ranked.map((group) => sayOf(group, locale)).join("; ");
  if (ranked.length > 1)
    return money
      ? t("vergleich-charts:guard.unlikeMoney", { list })
      : t("vergleich-charts:guard.unlikeCounts", { list });
  return money
    ? t("vergleich-charts:guard.alikeMoney", { list })
    : t("vergleich-charts:guard.alikeCounts", { list });
}

/** "Bayern zählt bestehende Zentren, nicht an Kitas gebunden". */
function sayOf({ likeness, laender }: ComparedGroup, locale: Locale): string {
  const t = translator(locale);
  const words = { count: laender.length, laender: namesOf(laender, locale) };
  if (likeness.ranked && likeness.by === "money") {
    const kind = t(`vergleich-charts:guard.kind.${likeness.kitaBased}`);
    return t("vergleich-charts:guard.pays", { ...words, kind });
  }
  const unit = withinSentence(groupHeading(likeness, locale));
  return t("vergleich-charts:guard.counts", { ...words, unit });
}

function marksSentence(group: ComparedGroup, comparison: Comparison, locale: Locale): string {
  const t = translator(locale);
  const letters = unitLetters(comparison);
  const keys = [...new Set(group.laender.map(unitKey))];
  const list = keys.map((key) => {
    const members = group.laender.filter((one) => unitKey(one) === key);
    const [first] = members as [ComparedLand];
    return t("vergleich-charts:guard.mark", {
      mark: letters.get(key),
      unit: withinSentence(countingUnitText(first.entry, locale)),
      laender: namesOf(members, locale),
    });
  });
  return t("vergleich-charts:guard.marks", { list: list.join("; ") });
}

/** An address that leads to something comparable, or back. */
export type GuardLink = { text: string; laender: readonly string[]; comparable: boolean };

/** One click to the largest comparable subset, one to each other; from the subset one back. Nothing where all chosen are alike. */
export function guardLinks(comparison: Comparison, locale: Locale): GuardLink[] {
  const t = translator(locale);
  const { subsets, filter } = comparison;
  const [largest, ...others] = subsets;
  if (filter.comparable && largest)
    return [{ text: t("vergleich-charts:guard.toAll"), laender: filter.laender, comparable: false }];
  if (!largest || largest.length === filter.laender.length) return [];
  return [
    {
      text: t("vergleich-charts:guard.toSubset", { laender: namesOf(largest, locale) }),
      laender: filter.laender,
      comparable: true,
    },
    ...others.map((subset) => ({
      text: t("vergleich-charts:guard.toGroup", { laender: namesOf(subset, locale) }),
      laender: subset.map(({ land }) => land.ags).sort(),
      comparable: false,
    })),
  ];
}
