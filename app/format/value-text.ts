import type { Locale } from "~/domain/locale";
import type { Observation } from "~/domain/observation";
import { type Emptiness, isNumber, type Qualifier, type Value } from "~/domain/value";
import { translator } from "~/i18n/translator";
import { formatDate } from "./date";
import { formatNumber } from "./number";

/** The words for emptiness: "0", "kein Landesprogramm", "nicht erhoben", "nicht gefunden", "Angabe folgt". */
export function formatEmptiness(kind: Emptiness, locale: Locale): string {
  return translator(locale)(`metrics:emptiness.${kind}`);
}

/** Longer words for legends, where both readings of `not_published` have to be said. */
export function formatEmptinessLong(kind: Emptiness, locale: Locale): string {
  return translator(locale)(`metrics:emptinessLong.${kind}`);
}

/** `mehr als 100`, `rund 1.000`, `bis zu 3.160`; an exact number stands alone. */
export function formatQualified(number: string, qualifier: Qualifier, locale: Locale): string {
  return translator(locale)(`metrics:qualified.${qualifier}`, { number });
}

/** The value as it is printed: number with its qualifier word, or the words of its emptiness. `digits`: decimal places. */
export function formatValue(value: Value, locale: Locale, digits = 0): string {
  if (!isNumber(value)) return formatEmptiness(value.kind, locale);
  const number = formatNumber(value.value, locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return formatQualified(number, value.qualifier, locale);
}

/** When a count holds: `31.08.2021`, `2024 (Jahr erschlossen)`, `ohne Jahr`. */
export function formatStand(
  observation: Pick<Observation, "year" | "asOf" | "yearInferred">,
  locale: Locale,
): string {
  const t = translator(locale);
  if (observation.asOf) return formatDate(observation.asOf, locale);
  if (observation.year === null) return t("metrics:stand.undated");
  return observation.yearInferred
    ? t("metrics:stand.inferred", { year: observation.year })
    : String(observation.year);
}
