import type { Locale } from "~/domain/locale";
import { countsExisting } from "~/domain/observation";
import { formatEmptiness } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { LandOverview } from "~/metrics/laender-overview";
import { centerCountsOf } from "~/metrics/land-counts";
import { numberText } from "./number-text";

/** Why a Land has no dot; a number without a year is said, but stands on no axis. */
export function noDateText(entry: LandOverview, locale: Locale): string {
  const words = formatEmptiness(entry.absence, locale);
  const undated = centerCountsOf(entry).filter((o) => o.year === null && countsExisting(o));
  if (undated.length === 0) return words;
  const numbers = undated.map((o) => numberText(o, locale));
  const key = undated.some((o) => o.countsKitas)
    ? "entwicklung-charts:growth.undatedKitas"
    : "entwicklung-charts:growth.undated";
  const start =
    entry.absence === "no_programme" ? words : translator(locale)("entwicklung-charts:growth.noDated");
  return `${start}; ${translator(locale)(key, { numbers: numbers.join(", ") })}`;
}
