import type { Locale } from "~/domain/locale";
import type { Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { translator } from "~/i18n/translator";
import { citeSources } from "./cite-sources";

/** So many sources stand in a sentence; of more it says how many, and the page names them. */
const NAMED = 2;

/** "Quelle: Herausgeber: Titel (Datum)." as running text; "" without a source. */
export function citationText(sources: readonly (Source | null)[], locale: Locale): string {
  const t = translator(locale);
  const cited = citeSources(sources).map(({ publisher, title, date }) =>
    t("sentences:cited", {
      publisher,
      title,
      date: date === null ? t("sentences:noDate") : formatDate(date, locale),
    }),
  );
  if (cited.length === 0) return "";
  if (cited.length === 1) return t("sentences:source", { source: cited[0] });
  const named = cited.slice(0, NAMED).join("; ");
  return cited.length > NAMED
    ? t("sentences:sourcesMore", { sources: named, count: cited.length - NAMED })
    : t("sentences:sources", { sources: named });
}
