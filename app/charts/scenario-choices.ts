/** What the form of the what-if offers, and the sentence where an address cannot be read. */
import { LAENDER } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import {
  ALL_LAENDER,
  EXAMPLE_SCENARIO,
  type ParsedScenario,
  type ScenarioFault,
  TARGET_KINDS,
  type TargetKind,
  targetLimits,
  targetWord,
} from "~/domain/scenario";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import type { LandRate } from "~/metrics/land-rate";
import { landName } from "./land-words";
import { rateText } from "./scenario-words";

/** Numbers in a field as they are typed: without signs between thousands. */
const typed = (value: number, locale: Locale) =>
  formatNumber(value, locale, { maximumFractionDigits: 2, useGrouping: false });

export function scenarioChoices(rates: readonly LandRate[], locale: Locale) {
  const t = translator(locale);
  return {
    laender: [
      { slug: ALL_LAENDER, name: t("rechner-words:allLaender") },
      ...LAENDER.map((land) => ({ slug: land.slug, name: landName(land, locale) })),
    ],
    targets: TARGET_KINDS.map((kind) => ({
      word: targetWord(kind),
      label: t(`rechner-words:targetOption.${kind}`),
      standard: typed(targetLimits(kind).standard, locale),
      hint: limitsText(kind, locale),
    })),
    // Länder with a rate first, with it; the others stay a choice that is answered with the reason.
    rates: [...rates]
      .sort((a, b) => Number(b.known) - Number(a.known))
      .map((rate) => ({
        slug: rate.land.slug,
        label: `${landName(rate.land, locale)} (${rate.known ? rateText(rate, locale) : t("rechner-words:rateOption.none")})`,
      })),
  };
}

/** What the fields show: the scenario as it was understood, or the reader's own texts where it was not. */
export function scenarioFields(search: URLSearchParams, parsed: ParsedScenario, locale: Locale) {
  if (!parsed.ok) {
    const { land, target } = EXAMPLE_SCENARIO;
    return {
      land: search.get("land") ?? land?.slug ?? ALL_LAENDER,
      ziel: search.get("ziel") ?? targetWord(target.kind),
      wert: search.get("wert") ?? "",
      satz: search.get("satz") ?? "",
    };
  }
  const { land, target, rateLand } = parsed.scenario;
  return {
    land: land?.slug ?? ALL_LAENDER,
    ziel: targetWord(target.kind),
    wert: typed(target.value, locale),
    satz: rateLand?.slug ?? "",
  };
}

function limitsText(kind: TargetKind, locale: Locale): string {
  const { min, max, whole } = targetLimits(kind);
  return translator(locale)(`rechner-words:limitsOfNumber.${whole ? "whole" : "decimal"}`, {
    min: formatNumber(min, locale),
    max: formatNumber(max, locale),
  });
}

export function scenarioFaultText(fault: ScenarioFault, locale: Locale): string {
  const t = translator(locale);
  const { part, value } = fault;
  if (fault.expected === "words")
    return t("rechner-words:fault.words", { part, value, allowed: fault.words.join(", ") });
  return t("rechner-words:fault.number", {
    value,
    target: t(`rechner-words:targetOption.${fault.kind}`),
    limits: limitsText(fault.kind, locale),
  });
}
