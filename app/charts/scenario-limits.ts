import type { Locale } from "~/domain/locale";
import type { Scenario } from "~/domain/scenario";
import { translator } from "~/i18n/translator";

const isOfKitas = ({ target }: Scenario) => target.kind === "kitas" || target.kind === "kita_share";

/** "Was diese Rechnung nicht sagt". */
export function scenarioLimits(scenario: Scenario, locale: Locale): string[] {
  const t = translator(locale);
  return [
    t("rechner-words:limits.cost"),
    t("rechner-words:limits.existing"),
    t("rechner-words:limits.once"),
    ...(scenario.rateLand ? [t("rechner-words:limits.otherRate")] : []),
    ...(isOfKitas(scenario) ? [t("rechner-words:limits.kitas")] : []),
    t("rechner-words:limits.goal"),
  ];
}

/** What the calculation takes for granted, in the order of its steps. */
export function scenarioAssumptions(scenario: Scenario, locale: Locale): string[] {
  const t = translator(locale);
  return [
    t("rechner-words:assumptions.start"),
    t(`rechner-words:assumptions.${isOfKitas(scenario) ? "kitas" : "children"}`),
    t("rechner-words:assumptions.rounding"),
    t("rechner-words:assumptions.bounds"),
    t("rechner-words:assumptions.rate"),
    t("rechner-words:assumptions.notRate"),
    t("rechner-words:assumptions.prices"),
  ];
}
