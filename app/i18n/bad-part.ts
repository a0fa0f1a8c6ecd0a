import type { Locale } from "~/domain/locale";
import { translator } from "./translator";

/** The answer to an address one part of which cannot be read: a 400 whose body is the sentence that names it. */
export function badPart(bad: { part: string; value: string; allowed: string }, locale: Locale): Response {
  const { part, value, allowed } = bad;
  return new Response(translator(locale)("laender:badFilter", { part, value, allowed }), { status: 400 });
}
