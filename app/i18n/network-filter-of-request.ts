import type { Locale } from "~/domain/locale";
import { type NetworkFilter, parseNetworkFilter } from "~/domain/network-filter";
import { badPart } from "./bad-part";

/** The filter of the network in a request's address. Throws a 400 in words for a part that cannot be read. */
export function networkFilterOfRequest(request: Request, locale: Locale): NetworkFilter {
  const parsed = parseNetworkFilter(new URL(request.url).searchParams);
  if (parsed.ok) return parsed.filter;
  throw badPart(parsed, locale);
}
