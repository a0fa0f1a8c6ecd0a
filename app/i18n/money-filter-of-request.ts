import type { Locale } from "~/domain/locale";
import { type MoneyFilter, parseMoneyFilter } from "~/domain/money-filter";
import { translator } from "./translator";

/** The Land and the prices in a request's address. Throws a 400 whose body is the sentence that names the part that cannot be read. */
export function moneyFilterOfRequest(
  request: Request,
  baseYears: readonly number[],
  locale: Locale,
): MoneyFilter {
  const parsed = parseMoneyFilter(new URL(request.url).searchParams, baseYears);
  if (parsed.ok) return parsed.filter;
  const { part, value, allowed } = parsed;
  throw new Response(translator(locale)("laender:badFilter", { part, value, allowed }), { status: 400 });
}
