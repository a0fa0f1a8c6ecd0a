import type { Funding } from "~/domain/land-facts";
import type { Locale } from "~/domain/locale";
import { translator } from "~/i18n/translator";

/** When an amount holds: "ab 2020", "2016–2017", "ohne Jahr". */
export function fundingPeriod({ yearFrom, yearTo }: Funding, locale: Locale): string {
  const t = translator(locale);
  if (yearFrom === null)
    return yearTo === null ? t("metrics:stand.undated") : t("land:until", { year: yearTo });
  if (yearTo === null) return t("land:from", { year: yearFrom });
  return yearFrom === yearTo ? String(yearFrom) : `${yearFrom}–${yearTo}`;
}
