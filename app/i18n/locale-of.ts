import type { Locale } from "~/domain/locale";

/** Language of an address: no prefix is German, `/en` English; anything else in its place is an unknown page (404). */
export function localeOf(params: { lang?: string | undefined }): Locale {
  if (params.lang === undefined) return "de";
  if (params.lang === "en") return "en";
  throw new Response(null, { status: 404 });
}
