/** The filters of exported charts, read by the parsers of the pages. Each throws a 400 whose body names the part that cannot be read. */
import { scenarioFaultText } from "~/charts/scenario-choices";
import { ALL_LAENDER, type CompareFilter, FEWEST_LAENDER, parseCompareFilter } from "~/domain/compare-filter";
import { type AtlasFilter, parseFilter } from "~/domain/filter";
import { type GraphFilter, parseGraphFilter } from "~/domain/graph-filter";
import { type GrowthFilter, parseGrowthFilter } from "~/domain/growth-filter";
import { LAENDER, type Land, landBySlug } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { type MapFilter, parseMapFilter } from "~/domain/map-filter";
import type { NeedIndicator } from "~/domain/map-measure";
import { type MatrixFilter, parseMatrixFilter } from "~/domain/matrix-filter";
import { type MoneyFilter, parseMoneyFilter } from "~/domain/money-filter";
import { parseNeed } from "~/domain/need-filter";
import { type NetworkFilter, parseNetworkFilter } from "~/domain/network-filter";
import { type NetworkSplit, parseNetworkSplit } from "~/domain/network-split";
import { parseScenario, type Scenario } from "~/domain/scenario";
import { translator } from "~/i18n/translator";

type BadPart = { part: string; value: string; allowed: string };

/** A refusal whose body is the sentence that says why. */
export const inWords = (text: string, status: number) =>
  new Response(`${text}\n`, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });

/** Says which part of an address cannot be read, in words. */
export function refusePart({ part, value, allowed }: BadPart, locale: Locale): never {
  const t = translator(locale);
  const text = value
    ? t("exports:badPart", { part, value, allowed })
    : t("exports:missingPart", { part, allowed });
  throw inWords(text, 400);
}

/** The filter can be read, but under it nothing is drawn: no such file, and the words why. */
export function refuseEmpty(locale: Locale): never {
  throw inWords(translator(locale)("exports:nothingDrawn"), 404);
}

export function atlasFilter(params: URLSearchParams, locale: Locale): AtlasFilter {
  const parsed = parseFilter(params);
  return parsed.ok ? parsed.filter : refusePart(parsed, locale);
}

export function mapFilter(params: URLSearchParams, locale: Locale): MapFilter {
  const filter = parseMapFilter(params);
  if (!("fault" in filter)) return filter;
  throw inWords(translator(locale)("files:badFilter", filter.fault), 400);
}

export function growthFilter(params: URLSearchParams, locale: Locale): GrowthFilter {
  const parsed = parseGrowthFilter(params);
  return parsed.ok ? parsed.filter : refusePart(parsed, locale);
}

export function networkFilter(params: URLSearchParams, locale: Locale): NetworkFilter {
  const parsed = parseNetworkFilter(params);
  return parsed.ok ? parsed.filter : refusePart(parsed, locale);
}

export function graphFilter(params: URLSearchParams, locale: Locale): GraphFilter {
  const parsed = parseGraphFilter(params);
  return parsed.ok ? parsed.filter : refusePart(parsed, locale);
}

export function networkSplit(params: URLSearchParams, locale: Locale): NetworkSplit {
  const parsed = parseNetworkSplit(params);
  return parsed.ok ? parsed.split : refusePart(parsed, locale);
}

/** The Land of a chart that is of one Land only. */
export function landIn(params: URLSearchParams, locale: Locale): Land {
  const value = params.get("land") ?? "";
  const allowed = LAENDER.map((land) => land.slug).join(", ");
  return landBySlug(value) ?? refusePart({ part: "land", value, allowed }, locale);
}

export function compareFilter(params: URLSearchParams, locale: Locale): CompareFilter {
  const parsed = parseCompareFilter(params);
  if (!parsed.ok) return refusePart(parsed, locale);
  return parsed.filter.laender.length < FEWEST_LAENDER ? refuseEmpty(locale) : parsed.filter;
}

/** Keys of the Länder chosen for a comparison; null: all, in whose place others may be left out. */
export function chosenLaender({ laender }: CompareFilter): readonly string[] | null {
  return laender.length < ALL_LAENDER.length ? laender : null;
}

export function needIndicator(params: URLSearchParams, locale: Locale): NeedIndicator {
  const parsed = parseNeed(params);
  return parsed.ok ? parsed.indicator : refusePart(parsed, locale);
}

export function matrixFilter(params: URLSearchParams, locale: Locale): MatrixFilter {
  const parsed = parseMatrixFilter(params);
  return parsed.ok ? parsed.filter : refusePart(parsed, locale);
}

/** `baseYears`: the years with a price index. */
export function moneyFilter(
  params: URLSearchParams,
  baseYears: readonly number[],
  locale: Locale,
): MoneyFilter {
  const parsed = parseMoneyFilter(params, baseYears);
  return parsed.ok ? parsed.filter : refusePart(parsed, locale);
}

export function scenarioIn(params: URLSearchParams, locale: Locale): Scenario {
  const parsed = parseScenario(params);
  if (parsed.ok) return parsed.scenario;
  throw inWords(scenarioFaultText(parsed.fault, locale), 400);
}
