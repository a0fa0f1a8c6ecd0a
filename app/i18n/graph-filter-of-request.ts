import { type GraphFilter, parseGraphFilter } from "~/domain/graph-filter";
import type { Locale } from "~/domain/locale";
import { badPart } from "./bad-part";

/** The graph's parts of a request's address. Throws a 400 in words for a part that cannot be read. */
export function graphFilterOfRequest(request: Request, locale: Locale): GraphFilter {
  const parsed = parseGraphFilter(new URL(request.url).searchParams);
  if (parsed.ok) return parsed.filter;
  throw badPart(parsed, locale);
}
