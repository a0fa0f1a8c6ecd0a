import type { Locale } from "~/domain/locale";
import type { Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { translator } from "~/i18n/translator";

/** So many sources stand in a sentence; of more it says how many, and the page names them. */
const NAMED = 2;

/** "Quelle: Herausgeber: Titel (Datum)." as running text; "" without a source. A source without a date of its own is dated by its reading. */
export function citationText(sources: readonly (Source | null)[], locale: Locale): string {
  const t = translator(locale);
  const once = new Map(sources.flatMap((source) => (source ? [[source.sourceId, source] as const] : [])));
  const cited = [...once.values()].map((source) =>
    t("sentences:cited", {
      publisher: source.publisher,
      title: source.title,
      date: dateText(source, locale),
    }),
  );
  if (cited.length === 0) return "";
  if (cited.length === 1) return t("sentences:source", { source: cited[0] });
  const named = cited.slice(0, NAMED).join("; ");
  return cited.length > NAMED
    ? t("sentences:sourcesMore", { sources: named, count: cited.length - NAMED })
    : t("sentences:sources", { sources: named });
}

function dateText({ published, accessed }: Source, locale: Locale): string {
  const t = translator(locale);
  if (published) return formatDate(published, locale);
  return accessed ? t("sentences:accessed", { date: formatDate(accessed, locale) }) : t("sentences:noDate");
}
