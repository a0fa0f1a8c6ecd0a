/** What a speaker has to know about a chart: the sentence to cite, method, limits, every source with its address. */
import { translator } from "~/i18n/translator";
import type { ChartWords } from "./chart-words";

export function noteText(words: ChartWords): string {
  const t = translator(words.locale);
  const part = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${heading}:\n${lines.join("\n")}`] : [];
  return [
    ...(words.demo ? [words.demo] : []),
    ...part(t("exports:sentence"), [words.title, words.subtitle]),
    ...part(t("exports:method"), words.notes),
    ...part(words.limitsHeading, words.limits),
    ...part(
      words.sourcesHeading,
      words.sources.map(({ text, url }) => `${text}, ${url}`),
    ),
    ...part(t("exports:cite"), [words.citation]),
    [words.stand, ...words.credits, words.licence].join("\n"),
  ].join("\n\n");
}
