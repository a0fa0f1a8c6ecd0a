import type { Locale } from "~/domain/locale";
import { formatDate } from "~/format/date";
import { translator } from "~/i18n/translator";
import type { ChartSpec } from "./spec";

/** More publishers than these make a sentence nobody can quote; all of them stand at the chart. */
const NAMED = 3;

/** A chart's finding with measure, publishers and Stand, to be quoted; the address follows it. */
export function chartSentence(
  { title, subtitle, sources }: Pick<ChartSpec, "title" | "subtitle" | "sources">,
  { snapshotId, dataDate }: { snapshotId: string; dataDate: string },
  locale: Locale,
): string {
  const t = translator(locale);
  const dot = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const named = publishers.slice(0, NAMED).join("; ");
  const more = publishers.length - NAMED;
  const cited = more > 0 ? t("chart:quote.more", { named, count: more }) : named;
  return [
    dot(title),
    dot(subtitle),
    ...(publishers.length > 0 ? [t("chart:quote.sources", { sources: cited })] : []),
    t("chart:quote.stand", { date: formatDate(dataDate, locale), id: snapshotId }),
  ].join(" ");
}
