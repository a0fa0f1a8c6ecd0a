import type { SourceLine } from "~/charts/spec";
import { translator } from "~/i18n/translator";
import type { BriefingContent } from "./briefing-content";

/** Where some sources stand in the list of all, from 1. */
export function numbersOf({ sources }: Pick<BriefingContent, "sources">, cited: readonly SourceLine[]) {
  const ids = new Set(cited.map(({ sourceId }) => sourceId));
  return sources.flatMap(({ sourceId }, index) => (ids.has(sourceId) ? [index + 1] : []));
}

/** "Nr. 1, 3–5 der Liste am Ende"; undefined where nothing is cited. */
export function sourceNumbers(
  briefing: Pick<BriefingContent, "sources" | "locale">,
  cited: readonly SourceLine[],
): string | undefined {
  const numbers = spanned(numbersOf(briefing, cited));
  return numbers ? translator(briefing.locale)("briefing-words:numbered", { numbers }) : undefined;
}

/** Neighbours as spans: `1, 3–5, 8`. */
function spanned(numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const open = spans.at(-1);
    if (open && open[1] === number - 1) open[1] = number;
    else spans.push([number, number]);
  }
  return spans
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(", ");
}
