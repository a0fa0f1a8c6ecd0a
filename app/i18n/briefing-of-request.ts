import { type Briefing, MOST_LAENDER, parseBriefing } from "~/domain/briefing";
import type { Locale } from "~/domain/locale";
import { translator } from "./translator";

/** The selection in a request's address. Throws a 400 whose body is the sentence that names the part that cannot be read. */
export function briefingOfRequest(request: Request, locale: Locale): Briefing {
  const parsed = parseBriefing(new URL(request.url).searchParams);
  if (parsed.ok) return parsed.briefing;
  const t = translator(locale);
  const { fault } = parsed;
  const text =
    "tooMany" in fault
      ? t("briefing-words:fault.tooMany", { most: MOST_LAENDER, count: fault.tooMany })
      : t("exports:badPart", fault);
  throw new Response(text, { status: 400, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
