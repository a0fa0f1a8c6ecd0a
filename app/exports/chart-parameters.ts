/** What charts ask of an address beyond the filters of the pages. Each throws an answer that says why in words. */
import { scenarioFaultText } from "~/charts/scenario-choices";
import { type CompareFilter, FEWEST_LAENDER } from "~/domain/compare-filter";
import { LAENDER, type Land, landBySlug } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { parseScenario, type Scenario } from "~/domain/scenario";
import { compareFilter, inWords, refusePart } from "~/i18n/read-filter";
import { translator } from "~/i18n/translator";

/** The filter can be read, but under it nothing is drawn: no such file, and the words why. */
export function refuseEmpty(locale: Locale): never {
  throw inWords(translator(locale)("exports:nothingDrawn"), 404);
}

/** The Land of a chart that is of one Land only. */
export function landIn(params: URLSearchParams, locale: Locale): Land {
  const value = params.get("land") ?? "";
  const allowed = LAENDER.map((land) => land.slug).join(", ");
  return landBySlug(value) ?? refusePart({ part: "land", value, allowed }, locale);
}

/** With too few Länder there is nothing to compare. */
export function comparisonFilter(params: URLSearchParams, locale: Locale): CompareFilter {
  const filter = compareFilter(params, locale);
  return filter.laender.length < FEWEST_LAENDER ? refuseEmpty(locale) : filter;
}

export function scenarioIn(params: URLSearchParams, locale: Locale): Scenario {
  const parsed = parseScenario(params);
  if (parsed.ok) return parsed.scenario;
  throw inWords(scenarioFaultText(parsed.fault, locale), 400);
}
