import type { Locale } from "~/domain/locale";
import { textsOf } from "~/i18n/translator";

/** The few words a drawing needs besides its spec. */
export type ChartTexts = ReturnType<typeof chartTexts>;

export function chartTexts(locale: Locale) {
  return textsOf(locale, "chart");
}
