import type { Locale } from "~/domain/locale";

/** `/laender` in German, `/en/laender` in English. The path is written once, in German, everywhere in the code. */
export function localePath(locale: Locale, path: string): string {
  if (locale === "de") return path;
  return path === "/" ? "/en" : `/en${path}`;
}
