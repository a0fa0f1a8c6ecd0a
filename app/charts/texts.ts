import type { Locale } from "~/domain/locale";
import { chart as de } from "~/i18n/de/chart";
import { chart as en } from "~/i18n/en/chart";
import type { Shape } from "~/i18n/shape";

/** The few words a drawing needs besides its spec, without a translation library in the drawing. */
export type ChartTexts = Shape<typeof de>;

export function chartTexts(locale: Locale): ChartTexts {
  return locale === "de" ? de : en;
}
