import { type GrowthFilter, parseGrowthFilter } from "~/domain/growth-filter";
import type { Locale } from "~/domain/locale";
import { translator } from "./translator";

/** The filter of the page on growth in a request's address. Throws a 400 whose body names the part that cannot be read. */
export function growthFilterOfRequest(request: Request, locale: Locale): GrowthFilter {
  const parsed = parseGrowthFilter(new URL(request.url).searchParams);
  if (parsed.ok) return parsed.filter;
  const { part, value, allowed } = parsed;
  throw new Response(translator(locale)("entwicklung:badFilter", { part, value, allowed }), { status: 400 });
}
