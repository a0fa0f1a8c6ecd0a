/** The filters of an address, for pages and files alike. Each throws a 400 whose body is the sentence that names the part that cannot be read. */
import { parseCompareFilter } from "~/domain/compare-filter";
import { parseFilter } from "~/domain/filter";
import { parseGraphFilter } from "~/domain/graph-filter";
import { parseGrowthFilter } from "~/domain/growth-filter";
import type { Locale } from "~/domain/locale";
import { type MapFilter, type MapFilterFault, parseMapFilter } from "~/domain/map-filter";
import type { NeedIndicator } from "~/domain/map-measure";
import { parseMatrixFilter } from "~/domain/matrix-filter";
import { type MoneyFilter, parseMoneyFilter } from "~/domain/money-filter";
import { parseNeed } from "~/domain/need-filter";
import { parseNetworkFilter } from "~/domain/network-filter";
import { type NetworkSplit, parseNetworkSplit } from "~/domain/network-split";
import { translator } from "./translator";

type BadPart = { part: string; value: string; allowed: string };

/** A refusal whose body is the sentence that says why. */
export const inWords = (text: string, status: number) =>
  new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });

/** Says which part of an address cannot be read, in words. */
export function refusePart({ part, value, allowed }: BadPart, locale: Locale): never {
  const t = translator(locale);
  const text = value
    ? t("address:badPart", { part, value, allowed })
    : t("address:missingPart", { part, allowed });
  throw inWords(text, 400);
}

type Parsed<Filter> = { ok: true; filter: Filter } | ({ ok: false } & BadPart);

const reading =
  <Filter>(parse: (params: URLSearchParams) => Parsed<Filter>) =>
  (params: URLSearchParams, locale: Locale): Filter => {
    const parsed = parse(params);
    return parsed.ok ? parsed.filter : refusePart(parsed, locale);
  };

export const atlasFilter = reading(parseFilter);
export const compareFilter = reading(parseCompareFilter);
export const graphFilter = reading(parseGraphFilter);
export const growthFilter = reading(parseGrowthFilter);
export const matrixFilter = reading(parseMatrixFilter);
export const networkFilter = reading(parseNetworkFilter);

export function networkSplit(params: URLSearchParams, locale: Locale): NetworkSplit {
  const parsed = parseNetworkSplit(params);
  return parsed.ok ? parsed.split : refusePart(parsed, locale);
}

export function needIndicator(params: URLSearchParams, locale: Locale): NeedIndicator {
  const parsed = parseNeed(params);
  return parsed.ok ? parsed.indicator : refusePart(parsed, locale);
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

/** Of a value that could be anything there is no list of what is possible. */
export function refuseValue(fault: MapFilterFault, locale: Locale): never {
  throw inWords(translator(locale)("address:badValue", fault), 400);
}

export function mapFilter(params: URLSearchParams, locale: Locale): MapFilter {
  const filter = parseMapFilter(params);
  return "fault" in filter ? refuseValue(filter.fault, locale) : filter;
}

/** The parts of a request's address. */
export const paramsOf = (request: Request) => new URL(request.url).searchParams;
