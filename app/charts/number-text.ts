import type { Locale } from "~/domain/locale";
import type { Observation } from "~/domain/observation";
import { formatNumber } from "~/format/number";
import { formatQualified } from "~/format/value-text";

/** The number of a count as printed: "rund 1.000". */
export function numberText({ count, qualifier }: Observation, locale: Locale): string {
  return formatQualified(formatNumber(count, locale), qualifier, locale);
}
