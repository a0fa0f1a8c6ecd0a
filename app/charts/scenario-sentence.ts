/**
 * The result of a what-if as a text that can be quoted: result, Stand, counting unit, cost, caveats, sources. The address is added where
 * it is known in full: in the browser.
 */
import type { Locale } from "~/domain/locale";
import type { Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import type { Cost, LandScenario, ScenarioAnswer } from "~/metrics/scenario";
import { citeSources } from "./cite-sources";
import { unitText } from "./land-words";
import {
  baseText,
  boundsText,
  countOf,
  countWords,
  euroText,
  noSumText,
  numberText,
  rateText,
  reasonText,
  targetText,
  wordsOfLand,
} from "./scenario-words";

/** A count that is older than this many years is said to be old: 2023 seen from 2025. */
const OLD_YEARS = 2;

export function scenarioSentence(answer: ScenarioAnswer, locale: Locale): string {
  const t = translator(locale);
  const [only] = answer.laender;
  const parts = answer.scenario.land && only ? oneLand(only, answer, locale) : allLaender(answer, locale);
  if (answer.demo) parts.unshift(t("shell:demo"));
  parts.push(t("rechner-words:sentence.origin", { date: formatDate(answer.dataDate, locale) }));
  return parts.join(" ");
}

function oneLand(entry: LandScenario, answer: ScenarioAnswer, locale: Locale): string[] {
  const { own, other } = entry;
  const sums = [own, other].filter((cost) => cost?.bounds);
  return [
    leadSentence(entry, answer, locale),
    ...unitSentence(entry, locale),
    ...(own ? [costSentence(own, "own", locale)] : []),
    ...(other ? [costSentence(other, "other", locale)] : []),
    ...countCaveats(entry, answer.referenceYear, locale),
    ...(sums.length > 0 ? [translator(locale)("rechner-words:sentence.caveat")] : []),
    ...sourceSentence(citedIn(entry, answer), locale),
  ];
}

function leadSentence(entry: LandScenario, { scenario }: ScenarioAnswer, locale: Locale): string {
  const t = translator(locale);
  const { outcome, base, target, land } = entry;
  const words = { ...wordsOfLand(land, locale), target: targetText(scenario.target, locale) };
  if (outcome.kind === "unknown" || !base || target === null)
    return t("rechner-words:sentence.unknown", { ...words, reason: reasonText(entry, locale) });
  const figures = {
    ...words,
    ...countWords(entry, locale),
    wanted: formatNumber(target, locale),
    base: baseText(base, locale),
  };
  if (outcome.kind !== "missing") return t(`rechner-words:sentence.${outcome.kind}`, figures);
  return t("rechner-words:sentence.missing", {
    ...figures,
    count: countOf(outcome.missing),
    missing: boundsText(outcome.missing, numberText(locale), locale),
  });
}

function unitSentence({ outcome, comparability }: LandScenario, locale: Locale): string[] {
  if (outcome.kind === "unknown" || !comparability.ranked) return [];
  const unit = unitText(comparability.unit, locale);
  return [translator(locale)("rechner-words:sentence.unit", { unit })];
}

function costSentence(cost: Cost, whose: "own" | "other", locale: Locale): string {
  const t = translator(locale);
  const words = wordsOfLand(cost.rate.land, locale);
  if (!cost.bounds)
    return t(`rechner-words:sentence.${whose}None`, { ...words, reason: noSumText(cost, locale) });
  return t(`rechner-words:sentence.${whose}`, {
    ...words,
    rate: rateText(cost.rate, locale),
    sum: boundsText(cost.bounds, euroText(locale), locale),
  });
}

/** What one has to know of the count. A year that was inferred stands with the Stand already. */
export function countCaveats({ outcome, headline }: LandScenario, today: number, locale: Locale): string[] {
  if (!headline || outcome.kind === "unknown") return [];
  const t = translator(locale);
  const { qualifier, year } = headline.observation;
  const flags = headline.flags.filter((flag) => flag === "contradicted" || flag === "press_source");
  return [
    ...(qualifier === "at_least" ? [t("rechner-words:sentence.lower")] : []),
    ...(qualifier === "up_to" ? [t("rechner-words:sentence.upper")] : []),
    ...(qualifier === "about" ? [t("rechner-words:sentence.about")] : []),
    ...(year !== null && year <= today - OLD_YEARS ? [t("rechner-words:sentence.old", { year })] : []),
    ...(flags.length > 0
      ? [
          t("rechner-words:sentence.flags", {
            flags: flags.map((flag) => t(`metrics:flags.${flag}`)).join("; "),
          }),
        ]
      : []),
  ];
}

/** Sources of the count, the base and the rates of one Land's result, in this order; without a count those that say why there is none. */
export function citedIn(entry: LandScenario, { sources }: ScenarioAnswer): Source[] {
  const { headline, base, farBase, own, other } = entry;
  const rows = [own, other].flatMap((cost) => (cost?.rate.known ? cost.rate.rows : []));
  const ids = [headline?.observation, base, farBase, ...rows].flatMap((row) => (row ? [row.sourceId] : []));
  if (!headline) ids.push(...entry.programSourceIds);
  return [...new Set(ids)].flatMap((id) => sources.find(({ sourceId }) => sourceId === id) ?? []);
}

function sourceSentence(sources: readonly Source[], locale: Locale): string[] {
  if (sources.length === 0) return [];
  const t = translator(locale);
  const words = citeSources(sources).map(({ publisher, title, date }) => {
    const when = date === null ? t("chart:noDate") : formatDate(date, locale);
    return `${publisher}: ${title} (${when})`;
  });
  return [t("rechner-words:sentence.sources", { count: words.length, sources: words.join("; ") })];
}

function allLaender({ laender, scenario }: ScenarioAnswer, locale: Locale): string[] {
  const t = translator(locale);
  const inLaender = (...kinds: LandScenario["outcome"]["kind"][]) => {
    const count = laender.filter(({ outcome }) => kinds.includes(outcome.kind)).length;
    if (count === 0) return t("rechner-words:sentence.allCount.none");
    if (count === 1) return t("rechner-words:sentence.allCount.one");
    return t("rechner-words:sentence.allCount.other", { count });
  };
  return [
    t("rechner-words:sentence.all", {
      target: targetText(scenario.target, locale),
      reached: inLaender("reached"),
      missing: inLaender("missing"),
      unknown: inLaender("unknown", "undecided"),
    }),
    t("rechner-words:sentence.allNoTotal"),
  ];
}
