import type { Locale } from "~/domain/locale";
import { translator } from "~/i18n/translator";
import type { ScenarioAnswer } from "~/metrics/scenario";
import { boundsText, countOf, numberText, targetText, wordsOfLand } from "./scenario-words";

/** The finding of a what-if: "In Hessen fehlen 116 Zentren bis zum Ziel „10 Familienzentren je 10.000 Kinder unter sechs“". */
export function scenarioTitle({ scenario, laender }: ScenarioAnswer, locale: Locale): string {
  const t = translator(locale);
  const target = targetText(scenario.target, locale);
  const [entry] = laender;
  if (!scenario.land || !entry) return t("rechner-words:finding.all", { target });
  const words = { ...wordsOfLand(entry.land, locale), target };
  const { outcome } = entry;
  if (outcome.kind !== "missing") return t(`rechner-words:finding.${outcome.kind}`, words);
  return t("rechner-words:finding.missing", {
    ...words,
    count: countOf(outcome.missing),
    missing: boundsText(outcome.missing, numberText(locale), locale),
  });
}
