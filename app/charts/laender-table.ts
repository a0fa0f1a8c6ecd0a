/** The table behind every chart of the sixteen Länder: number, coverage, denominator, dates and source of each. */

import type { Locale } from "~/domain/locale";
import { isNumber, type Value } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { formatStand, formatValue } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { coverage } from "~/metrics/coverage";
import type { LaenderOverview, LandOverview } from "~/metrics/laender-overview";
import type { ChartTable, TableCell } from "./chart-table";
import { countingUnitText, landName } from "./land-words";

/** Keys of the columns are those of the filter's `sort`. */
export function laenderTable(overview: LaenderOverview, locale: Locale): ChartTable {
  const t = translator(locale);
  return {
    caption: t("laender:table.caption", { rule: t(`metrics:rule.${overview.filter.rule}`) }),
    columns: [
      { key: "land", label: t("laender:table.land"), kind: "text" },
      { key: "zentren", label: t("laender:table.centers"), kind: "number" },
      {
        key: "abdeckung",
        label: t("laender:table.coverage"),
        kind: "number",
        unit: t("laender:table.coverageUnit"),
      },
      { key: "kinder", label: t("laender:table.children"), kind: "number" },
      { key: "stichtag", label: t("laender:table.stichtag"), kind: "text" },
      { key: "stand", label: t("laender:table.stand"), kind: "text" },
      { key: "zaehlung", label: t("laender:table.unit"), kind: "text" },
      { key: "hinweise", label: t("laender:table.flags"), kind: "text" },
      { key: "quelle", label: t("laender:table.source"), kind: "text" },
    ],
    rows: overview.laender.map((land) => ({ id: land.land.ags, cells: cellsOf(land, locale) })),
  };
}

function cellsOf(entry: LandOverview, locale: Locale): Record<string, TableCell> {
  const t = translator(locale);
  const { land, headline, denominator, source, values } = entry;
  const name = landName(land, locale);
  const flags = headline?.flags.map((flag) => t(`metrics:flags.${flag}`)).join("; ") ?? "";
  const unit = countingUnitText(entry, locale);
  return {
    land: { text: name, raw: name, href: localePath(locale, `/laender/${land.slug}`) },
    zentren: valueCell(values.centers, locale, 0),
    abdeckung: valueCell(values.coverage, locale, coverage.digits),
    kinder: denominator
      ? { text: formatNumber(denominator.children, locale), raw: denominator.children }
      : { text: "–", raw: null, status: "not_published" },
    stichtag: denominator
      ? { text: formatDate(denominator.date, locale), raw: denominator.date }
      : { text: "–", raw: null },
    stand: headline
      ? { text: formatStand(headline.observation, locale), raw: headline.date }
      : { text: "–", raw: null },
    zaehlung: { text: unit, raw: unit },
    hinweise: { text: flags, raw: flags },
    quelle: source
      ? { text: `${source.publisher}: ${source.title}`, raw: source.url, href: source.url }
      : { text: "–", raw: null },
  };
}

/** Text with its qualifier word, raw number for files, kind of emptiness as status. */
export function valueCell(value: Value, locale: Locale, digits: number): TableCell {
  const text = formatValue(value, locale, digits);
  if (isNumber(value)) return { text, raw: value.value };
  return { text, raw: value.kind === "zero" ? 0 : null, status: value.kind };
}
