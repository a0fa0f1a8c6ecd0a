/** How good what is known of a Land is, as a small table: no mark, no traffic light, only what can be counted. */

import type { Locale } from "~/domain/locale";
import { dateOf } from "~/domain/observation";
import { drawnNumber, isNumber } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatNumber, formatPercent } from "~/format/number";
import { formatEmptiness, formatQualified, formatStand, formatValue } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { DataQuality } from "~/metrics/data-quality";
import type { LandOverview } from "~/metrics/laender-overview";
import type { ChartTable, TableCell, TableRow } from "./chart-table";
import { countingUnitText } from "./land-words";

export function landQuality(
  entry: LandOverview,
  quality: DataQuality,
  dataDate: string,
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const row = (id: string, what: string, angabe: TableCell, meaning: string): TableRow => ({
    id,
    cells: { was: { text: what, raw: what }, angabe, bedeutung: { text: meaning, raw: meaning } },
  });
  return {
    caption: t("land-words:quality.caption"),
    columns: [
      { key: "was", label: t("land-words:quality.what"), kind: "text" },
      { key: "angabe", label: t("land-words:quality.value"), kind: "text" },
      { key: "bedeutung", label: t("land-words:quality.meaning"), kind: "text" },
    ],
    rows: [
      row(
        "alter",
        t("land-words:quality.age"),
        ageCell(quality, locale),
        ageMeaning(entry, dataDate, locale),
      ),
      row(
        "vollstaendigkeit",
        t("land-words:quality.completeness"),
        completenessCell(quality, locale),
        completenessMeaning(entry, quality, locale),
      ),
      row(
        "zaehlungen",
        t("land-words:quality.observations"),
        number(quality.observations.all, locale),
        quality.observations.all > 0 ? t("land-words:quality.observationsMeaning", quality.observations) : "",
      ),
      row(
        "verschiedene",
        t("land-words:quality.differing"),
        yearsCell(quality.differingYears, locale),
        t(
          quality.differingYears.length > 0
            ? "land-words:quality.differingMeaning"
            : "land-words:quality.differingNoneMeaning",
        ),
      ),
      row(
        "quellen",
        t("land-words:quality.sources"),
        number(
          quality.sourceKinds.reduce((sum, { sources }) => sum + sources, 0),
          locale,
        ),
        quality.sourceKinds
          .map(({ kind, sources }) => t(`land-words:quality.sourceKind.${kind}`, { count: sources }))
          .join(", "),
      ),
    ],
  };
}

const number = (value: number, locale: Locale): TableCell => ({
  text: formatNumber(value, locale),
  raw: value,
});

function yearsCell(years: readonly number[], locale: Locale): TableCell {
  const text = years.join(", ");
  return years.length > 0
    ? { text, raw: text }
    : { text: translator(locale)("land-words:quality.differingNone"), raw: null };
}

/** "1,9 Jahre"; under a tenth of a year in words. */
export function ageText(years: number, locale: Locale): string {
  const t = translator(locale);
  const text = formatNumber(years, locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return years < 0.05
    ? t("land-words:quality.current")
    : t("land-words:quality.years", { count: Number(years.toFixed(1)), number: text });
}

function ageCell({ age }: DataQuality, locale: Locale): TableCell {
  const years = drawnNumber(age);
  if (years === undefined)
    return age.kind === "number"
      ? { text: "", raw: null }
      : { text: formatEmptiness(age.kind, locale), raw: null, status: age.kind };
  return { text: ageText(years, locale), raw: Math.round(years * 10) / 10 };
}

function ageMeaning({ headline }: LandOverview, dataDate: string, locale: Locale): string {
  const t = translator(locale);
  if (!headline) return t("land-words:quality.ageNone");
  const { observation, flags } = headline;
  const stand = formatStand(observation, locale);
  if (flags.includes("programme_ended")) return t("land-words:quality.ageEnded", { stand });
  const date = dateOf(observation);
  if (date === null || headline.date === null) return t("land-words:quality.ageUndated");
  return t("land-words:quality.ageMeaning", {
    date: formatDate(date, locale),
    dataDate: formatDate(dataDate, locale),
  });
}

function completenessCell({ completeness }: DataQuality, locale: Locale): TableCell {
  const share = drawnNumber(completeness);
  if (share === undefined)
    return completeness.kind === "number"
      ? { text: "", raw: null }
      : { text: formatEmptiness(completeness.kind, locale), raw: null, status: completeness.kind };
  const qualifier = isNumber(completeness) ? completeness.qualifier : "exact";
  return { text: formatQualified(formatPercent(share, locale), qualifier, locale), raw: share };
}

function completenessMeaning(entry: LandOverview, { completeness }: DataQuality, locale: Locale): string {
  const t = translator(locale);
  if (!entry.headline) return t("land-words:quality.completenessNoTotal");
  return isNumber(completeness)
    ? t("land-words:quality.completenessMeaning", { number: formatValue(entry.values.centers, locale) })
    : t("land-words:quality.completenessNone", { reason: countingUnitText(entry, locale) });
}
