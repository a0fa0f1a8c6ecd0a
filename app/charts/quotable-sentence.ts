/**
 * A Land's key figures as sentences somebody can quote: value with its qualifier, what is counted, Stand, caveats, source. Where there is no
 * number the sentence says which kind of emptiness it is; nothing unknown is ever said as 0.
 */
import type { Land } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import type { Source } from "~/domain/source";
import { type Flag, isNumber, type Value } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { formatStand, formatValue } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { centers } from "~/metrics/centers";
import { childrenPerCenter } from "~/metrics/children-per-center";
import { coverage } from "~/metrics/coverage";
import type { LandOverview } from "~/metrics/laender-overview";
import { citationText } from "./citation-text";
import { inLandAtStart, landNoun } from "./land-words";
import type { QuotableSentence } from "./spec";

const METRICS = { centers, coverage, "children-per-center": childrenPerCenter } as const;
export type QuotedMetric = keyof typeof METRICS;
/** Flags that are caveats of their own; the year inferred or missing is said with the Stand. */
const CAVEATS: readonly (Flag & ("contradicted" | "counts_kitas" | "press_source" | "provisional"))[] = [
  "counts_kitas",
  "contradicted",
  "press_source",
  "provisional",
];

/** `origin`: the public address of the atlas, "" where none is set; then `href` is a path. `recorded`: source of the row that says why there is no number. */
export function quotableSentence(
  entry: LandOverview,
  metric: QuotedMetric,
  recorded: Source | null,
  origin: string,
  locale: Locale,
): QuotableSentence {
  const { source, denominatorSource, headline } = entry;
  const children = metric !== "centers" && isNumber(entry.values[metric]) ? denominatorSource : null;
  const cited = headline ? [source, children] : [recorded];
  return {
    text: [figureSentence(entry, metric, locale), noteOf(entry, metric, locale), citationText(cited, locale)]
      .filter(Boolean)
      .join(" "),
    href: `${origin}${profilePath(entry.land, locale)}`,
  };
}

export function profilePath(land: Land, locale: Locale): string {
  return localePath(locale, `/laender/${land.slug}`);
}

/** The number as it is printed, or the words of its emptiness. */
export function figureText(value: Value, metric: QuotedMetric, locale: Locale): string {
  return formatValue(value, locale, METRICS[metric].digits);
}

/** The figure alone, without caveats and source: one sentence. */
export function figureSentence(entry: LandOverview, metric: QuotedMetric, locale: Locale): string {
  const value = entry.values[metric];
  if (!entry.headline) return emptySentence(entry, metric, value, locale);
  if (metric === "centers") return centersSentence(entry, value, locale);
  return isNumber(value) && entry.denominator
    ? ratioSentence(entry, metric, value, locale)
    : uncomputableSentence(entry, metric, locale);
}

function centersSentence(entry: LandOverview, value: Value, locale: Locale): string {
  const t = translator(locale);
  const words = { ...countWords(entry, locale), number: formatValue(value, locale) };
  if (value.kind === "zero") return t("sentences:centers.none", words);
  const one = entry.headline?.observation.count === 1;
  if (isEnded(entry)) return t(one ? "sentences:centers.endedOne" : "sentences:centers.ended", words);
  return t(one ? "sentences:centers.nowOne" : "sentences:centers.now", words);
}

function ratioSentence(
  entry: LandOverview,
  metric: Exclude<QuotedMetric, "centers">,
  value: Value,
  locale: Locale,
): string {
  const t = translator(locale);
  const { values, denominator } = entry;
  const words = {
    ...countWords(entry, locale),
    // Of a ratio the counted noun is a plural, whatever the count: "1,0 geförderte Familienzentren".
    counted: countedNoun(entry, "many", locale),
    perOne: countedNoun(entry, "perOne", locale),
    number: formatValue(value, locale, METRICS[metric].digits),
    centers: t("sentences:units", {
      count: entry.headline?.observation.count,
      number: formatValue(values.centers, locale),
    }),
    children: denominator && formatNumber(denominator.children, locale),
    date: denominator && formatDate(denominator.date, locale),
  };
  if (metric === "coverage")
    return t(isEnded(entry) ? "sentences:coverage.ended" : "sentences:coverage.now", words);
  return t(
    isEnded(entry) ? "sentences:children-per-center.ended" : "sentences:children-per-center.now",
    words,
  );
}

const isEnded = ({ headline }: LandOverview) => headline?.flags.includes("programme_ended") === true;

/** What is said around every count: where, what exactly, since when it holds. */
export function countWords(entry: LandOverview, locale: Locale) {
  const t = translator(locale);
  const { headline, land } = entry;
  const one = headline?.observation.count === 1;
  return {
    inLand: inLandAtStart(land, locale),
    counted: countedNoun(entry, one ? "one" : "many", locale),
    details: detailsOf(entry, locale),
    stand:
      headline && headline.observation.year !== null
        ? t("sentences:stand", { stand: formatStand(headline.observation, locale) })
        : t("sentences:noStand"),
  };
}

function countedNoun({ headline }: LandOverview, form: "one" | "many" | "perOne", locale: Locale): string {
  const t = translator(locale);
  const counted = headline?.observation.whatIsCounted;
  const thing = counted === "funded" || counted === "certified" ? counted : "total";
  if (headline?.observation.countsKitas) return t(`sentences:counted.kitas.${thing}`);
  return t(`sentences:counted.${form}.${thing}`);
}

/** Relation to Kitas, and the name used there where it is another one: " (an Kitas, dort „Eltern-Kind-Zentrum“ genannt)". */
function detailsOf({ headline }: LandOverview, locale: Locale): string {
  if (!headline) return "";
  const t = translator(locale);
  const { kitaBased, countsKitas } = headline.observation;
  const term = headline.program?.term;
  const parts = [
    ...(kitaBased && !countsKitas ? [t(`metrics:kitaBased.${kitaBased}`)] : []),
    // Kitas that are counted instead of centres are not called what the centres are called.
    ...(term && term !== "Familienzentrum" && !countsKitas ? [t("sentences:calledThere", { term })] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
}

function noteOf(entry: LandOverview, metric: QuotedMetric, locale: Locale): string {
  const caveats = caveatsOf(entry, metric, locale).join("; ");
  // After a colon a whole German sentence begins with a capital, an English one does not.
  const begun = locale === "de" ? caveats.charAt(0).toUpperCase() + caveats.slice(1) : caveats;
  return translator(locale)("sentences:note", { caveats: begun });
}

function caveatsOf(entry: LandOverview, metric: QuotedMetric, locale: Locale): string[] {
  const t = translator(locale);
  const { headline, absence } = entry;
  if (!headline) return [t("sentences:empty.notZero")];
  const flags = CAVEATS.flatMap((flag) =>
    headline.flags.includes(flag) ? [t(`sentences:caveat.${flag}`)] : [],
  );
  const ended = isEnded(entry)
    ? [
        t("sentences:caveat.ended", { year: headline.program?.endYear }),
        t(
          absence === "no_programme"
            ? "sentences:caveat.endedNothingSince"
            : "sentences:caveat.endedOtherRuns",
        ),
      ]
    : [];
  const computed = metric === "centers" || isNumber(entry.values[metric]);
  return [...ended, ...flags, t(`sentences:caveat.${computed ? metric : "centers"}`)];
}

/** A count there is, but nothing to divide it by. */
function uncomputableSentence(entry: LandOverview, metric: QuotedMetric, locale: Locale): string {
  const t = translator(locale);
  const words = { land: landNoun(entry.land, locale), what: t(`sentences:what.${metric}`) };
  return entry.headline?.date === null
    ? t("sentences:empty.undated", words)
    : t("sentences:empty.noDenominator", words);
}

function emptySentence(entry: LandOverview, metric: QuotedMetric, value: Value, locale: Locale): string {
  const t = translator(locale);
  const words = { land: landNoun(entry.land, locale), what: t(`sentences:what.${metric}`) };
  const had = entry.programs.some(({ role }) => role === "family_centers");
  switch (value.kind) {
    case "no_programme":
      return t(had ? "sentences:empty.programme_ended" : "sentences:empty.no_programme", words);
    case "not_collected":
      return t("sentences:empty.not_collected", words);
    case "pending":
      return t("sentences:empty.pending", words);
    default:
      return t(had ? "sentences:empty.not_published" : "sentences:empty.not_found", words);
  }
}
