import { type Briefing, MOST_LAENDER, parseBriefing } from "~/domain/briefing";
import type { Locale } from "~/domain/locale";
import { inWords, paramsOf, refusePart } from "./read-filter";
import { translator } from "./translator";

/** The selection in a request's address. Throws a 400 whose body is the sentence that names the part that cannot be read. */
export function briefingOfRequest(request: Request, locale: Locale): Briefing {
  const parsed = parseBriefing(paramsOf(request));
  if (parsed.ok) return parsed.briefing;
  const t = translator(locale);
  const { fault } = parsed;
  if (!("tooMany" in fault)) return refusePart(fault, locale);
  const text = t("briefing-words:fault.tooMany", { most: MOST_LAENDER, count: fault.tooMany });
  throw inWords(text, 400);
}
