import { type AtlasFilter, parseFilter } from "~/domain/filter";
import type { Locale } from "~/domain/locale";
import { translator } from "./translator";

/** The filter in a request's address. Throws a 400 whose body is the sentence that names the part that cannot be read. */
export function filterOfRequest(request: Request, locale: Locale): AtlasFilter {
  const parsed = parseFilter(new URL(request.url).searchParams);
  if (parsed.ok) return parsed.filter;
  const { part, value, allowed } = parsed;
  throw new Response(translator(locale)("laender:badFilter", { part, value, allowed }), { status: 400 });
}
