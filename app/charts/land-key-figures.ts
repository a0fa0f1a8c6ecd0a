/** The three figures at the head of a Land's profile, each with the sentence it can be quoted by. */
import { writeFigureId } from "~/domain/figure-id";
import type { Locale } from "~/domain/locale";
import type { Source } from "~/domain/source";
import { type Flag, isNumber } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { formatStand, formatValue } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import { centers } from "~/metrics/centers";
import { childrenPerCenter } from "~/metrics/children-per-center";
import { coverage } from "~/metrics/coverage";
import type { LandOverview } from "~/metrics/laender-overview";
import { citeSources } from "./cite-sources";
import { countingUnitText } from "./land-words";
import { type QuotedMetric, quotableSentence } from "./quotable-sentence";
import type { QuotableSentence, SourceLine } from "./spec";

export type Figure = {
  id: string;
  label: string;
  value: string;
  lines: string[];
  sources: SourceLine[];
  sentence: QuotableSentence;
  figureId?: string;
};

const SAID_BY_UNIT: ReadonlySet<Flag> = new Set([
  "counts_kitas",
  "programme_ended",
  "undated",
  "year_inferred",
]);

/** `recorded`: source of the row that says why there is no number; `origin`: public address of the atlas or "". */
export function landKeyFigures(
  entry: LandOverview,
  recorded: Source | null,
  origin: string,
  locale: Locale,
): Figure[] {
  const t = translator(locale);
  const sentence = (metric: QuotedMetric) => quotableSentence(entry, metric, recorded, origin, locale);
  const { headline, denominator, values } = entry;
  const stand = headline
    ? [t("land-words:figures.stand", { stand: formatStand(headline.observation, locale) })]
    : [];
  // Why a number stands in no ranking is said by the line on the unit; the other caveats follow.
  const flags =
    headline?.flags.flatMap((flag) => (SAID_BY_UNIT.has(flag) ? [] : t(`metrics:flags.${flag}`))) ?? [];
  const unit = headline ? [t("land-words:figures.unit", { unit: countingUnitText(entry, locale) })] : [];
  const ended = headline?.flags.includes("programme_ended") ? [t("land-words:figures.endedNote")] : [];
  const children = denominator
    ? t("land-words:figures.denominator", {
        date: formatDate(denominator.date, locale),
        children: formatNumber(denominator.children, locale),
      })
    : t(headline?.date === null ? "land-words:figures.undated" : "land-words:figures.noDenominator");
  const sources = citeSources([entry.source]);
  const bothSources = citeSources([entry.source, entry.denominatorSource]);
  return [
    {
      id: "centers",
      label: t("land-words:figures.centers"),
      value: formatValue(values.centers, locale, centers.digits),
      lines: [...stand, ...unit, ...flags, ...ended],
      sources: headline ? sources : citeSources([recorded]),
      sentence: sentence("centers"),
      figureId: writeFigureId(entry.land, "centers"),
    },
    {
      id: "coverage",
      label: t("land-words:figures.coverage"),
      value: formatValue(values.coverage, locale, coverage.digits),
      lines: headline ? [...stand, children] : [],
      sources: isNumber(values.coverage) ? bothSources : [],
      sentence: sentence("coverage"),
      figureId: writeFigureId(entry.land, "coverage"),
    },
    {
      id: "children-per-center",
      label: t("land-words:figures.childrenPerCenter"),
      value: formatValue(values["children-per-center"], locale, childrenPerCenter.digits),
      lines: headline ? [...stand, children] : [],
      sources: isNumber(values["children-per-center"]) ? bothSources : [],
      sentence: sentence("children-per-center"),
      figureId: writeFigureId(entry.land, "children-per-center"),
    },
  ];
}
