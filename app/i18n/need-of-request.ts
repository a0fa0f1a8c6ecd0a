import type { Locale } from "~/domain/locale";
import type { NeedIndicator } from "~/domain/map-measure";
import { parseNeed } from "~/domain/need-filter";
import { badPart } from "./bad-part";

/** `?bedarf=` of a request's address. Throws a 400 in words where it cannot be read. */
export function needOfRequest(request: Request, locale: Locale): NeedIndicator {
  const parsed = parseNeed(new URL(request.url).searchParams);
  if (parsed.ok) return parsed.indicator;
  throw badPart(parsed, locale);
}
