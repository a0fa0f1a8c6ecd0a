import type { SourceLine } from "~/charts/spec";
import type { Locale } from "~/domain/locale";
import { formatDate } from "~/format/date";
import { translator } from "~/i18n/translator";

/** A source in one line; its address stands beside it or behind it as a link. */
export function sourceText(source: SourceLine, locale: Locale): string {
  return `${source.publisher}${afterPublisher(source, locale)}`;
}

/** What follows its publisher, where that alone is the link. */
export function afterPublisher({ title, date }: SourceLine, locale: Locale): string {
  const day = date === null ? translator(locale)("chart:noDate") : formatDate(date, locale);
  return `: ${title} (${day})`;
}
