import { type AtlasFilter, parseFilter } from "~/domain/filter";
import type { Locale } from "~/domain/locale";
import { badPart } from "./bad-part";

/** The filter in a request's address. Throws a 400 whose body is the sentence that names the part that cannot be read. */
export function filterOfRequest(request: Request, locale: Locale): AtlasFilter {
  const parsed = parseFilter(new URL(request.url).searchParams);
  if (parsed.ok) return parsed.filter;
  throw badPart(parsed, locale);
}
