import type { Locale } from "~/domain/locale";

const TAGS: Record<Locale, string> = { de: "de-DE", en: "en-GB" };
const formats = new Map<string, Intl.NumberFormat>();

/** `3.322` in German, `3,322` in English. Without options at most one decimal place. */
export function formatNumber(value: number, locale: Locale, options?: Intl.NumberFormatOptions): string {
  const key = options ? `${locale} ${JSON.stringify(options)}` : locale;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 1, ...options });
    formats.set(key, format);
  }
  return format.format(value);
}

/** `share` is a part of one: 0.104 reads `10 %` in German, `10%` in English. */
export function formatPercent(share: number, locale: Locale, digits = 0): string {
  return formatNumber(share, locale, { style: "percent", maximumFractionDigits: digits });
}

/** Whole euros where the amount is whole, else cents. */
export function formatEuro(amount: number, locale: Locale): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return formatNumber(amount, locale, {
    style: "currency",
    currency: "EUR",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
