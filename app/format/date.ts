import type { Locale } from "~/domain/locale";

const MONTH: Intl.DateTimeFormatOptions = { month: "short", year: "numeric", timeZone: "UTC" };
const ENGLISH_MONTH = new Intl.DateTimeFormat("en-GB", MONTH);
const ENGLISH_DAY = new Intl.DateTimeFormat("en-GB", { ...MONTH, day: "numeric" });

/**
 * A date as precise as it is given: `2024-12-31` reads `31.12.2024` (English `31 Dec 2024`), `2024-09` `09/2024` (`Sep 2024`),
 * `2024` stays `2024`. Any other text is returned as it is: a source's own wording is not guessed at.
 */
export function formatDate(iso: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? [];
  if (!year || !month) return iso;
  if (locale === "de") return day ? `${day}.${month}.${year}` : `${month}/${year}`;
  const format = day ? ENGLISH_DAY : ENGLISH_MONTH;
  return format.format(new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`));
}
