import type { Locale } from "~/domain/locale";
import { translator } from "~/i18n/translator";
import type { MarkedSpan } from "./series-plot";

/** The year that is looked at, from its first to its last day on an axis of years; null: none is. */
export function markedYear(year: number | null, locale: Locale): MarkedSpan | null {
  if (year === null) return null;
  return { from: year, to: year + 1, label: translator(locale)("entwicklung-charts:marked", { year }) };
}
