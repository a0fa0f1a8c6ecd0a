import type { Locale } from "~/domain/locale";
import type { Observation } from "~/domain/observation";
import { translator } from "~/i18n/translator";

/** What a count counts: "gefördert", "gefördert, zählt Kitas". */
export function countedText({ whatIsCounted, countsKitas }: Observation, locale: Locale): string {
  const t = translator(locale);
  const counted = t(`metrics:counted.${whatIsCounted}`);
  return countsKitas ? `${counted}, ${t("metrics:flags.counts_kitas")}` : counted;
}
