import type { Locale } from "~/domain/locale";

/** `Hessen, Berlin und Bremen`; one entry stands alone. */
export function formatList(entries: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale === "de" ? "de-DE" : "en-GB", { type: "conjunction" }).format(entries);
}
