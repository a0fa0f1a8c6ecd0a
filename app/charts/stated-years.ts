import type { Funding } from "~/domain/land-facts";
import type { Locale } from "~/domain/locale";
import { translator } from "~/i18n/translator";

/** The years an amount holds for, as the source states them: "2007–2011", "ab 2020", "bis 2016", "ohne Jahr". */
export function statedYears(
  { yearFrom, yearTo }: Pick<Funding, "yearFrom" | "yearTo">,
  locale: Locale,
): string {
  const t = translator(locale);
  if (yearFrom === null)
    return yearTo === null ? t("metrics:stand.undated") : t("land-words:until", { year: yearTo });
  if (yearTo === null) return t("land-words:from", { year: yearFrom });
  return yearFrom === yearTo ? String(yearFrom) : `${yearFrom}–${yearTo}`;
}
