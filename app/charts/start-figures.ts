/** The five key figures of the start page as finished texts, each with the sentence it can be quoted by. */
import type { Locale } from "~/domain/locale";
import type { Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { formatStand, formatValue } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import type { LandOverview } from "~/metrics/laender-overview";
import { citationText } from "./citation-text";
import { citeSources } from "./cite-sources";
import type { Figure } from "./land-key-figures";
import { inLand, landName, landNoun } from "./land-words";
import { countWords, profilePath, quotableSentence } from "./quotable-sentence";

export type StartFacts = {
  running: { year: number; now: number; sources: readonly Source[] };
  largest: LandOverview;
  children: { date: string; children: number; source: Source | null };
  placedCenters: number;
  oldest: LandOverview;
};

/** `origin`: public address of the atlas or "". */
export function startFigures(facts: StartFacts, dataDate: string, origin: string, locale: Locale): Figure[] {
  const t = translator(locale);
  const start = `${origin}${localePath(locale, "/")}#zahlen`;
  const quoted = (text: string, sources: readonly (Source | null)[], href: string) => ({
    text: [text, citationText(sources, locale)].filter(Boolean).join(" "),
    href,
  });
  const { running, largest, children, placedCenters, oldest } = facts;
  const standOf = ({ headline }: LandOverview) => (headline ? formatStand(headline.observation, locale) : "");
  return [
    {
      id: "running",
      label: t("start:figures.running"),
      value: formatNumber(running.now, locale),
      lines: [t("start:figures.runningStand", { year: running.year })],
      sources: citeSources(running.sources),
      sentence: quoted(
        t("sentences:start.running", { year: running.year, number: formatNumber(running.now, locale) }),
        running.sources,
        start,
      ),
    },
    {
      id: "largest",
      label: t("start:figures.largest", { inLand: inLand(largest.land, locale) }),
      value: formatValue(largest.values.centers, locale),
      lines: [t("start:figures.stand", { stand: standOf(largest) })],
      sources: citeSources([largest.source]),
      sentence: quotableSentence(largest, "centers", null, origin, locale),
    },
    {
      id: "children",
      label: t("start:figures.children"),
      value: formatNumber(children.children, locale),
      lines: [t("start:figures.stand", { stand: formatDate(children.date, locale) })],
      sources: citeSources([children.source]),
      sentence: quoted(
        t("sentences:start.children", {
          number: formatNumber(children.children, locale),
          date: formatDate(children.date, locale),
        }),
        [children.source],
        start,
      ),
    },
    {
      id: "placed",
      label: t("start:figures.placed"),
      value: formatNumber(placedCenters, locale),
      lines: [
        t("start:figures.placedStand", {
          date: formatDate(dataDate, locale),
          inLand: inLand(largest.land, locale),
          number: formatValue(largest.values.centers, locale),
        }),
        t("start:figures.placedSources"),
      ],
      sources: citeSources([largest.source]),
      sentence: quoted(
        t("sentences:start.placed", {
          number: formatNumber(placedCenters, locale),
          date: formatDate(dataDate, locale),
        }),
        [],
        `${origin}${localePath(locale, "/karte")}`,
      ),
    },
    {
      id: "oldest",
      label: t("start:figures.oldest"),
      value: standOf(oldest),
      lines: [
        t("start:figures.oldestStand", {
          land: landName(oldest.land, locale),
          number: formatValue(oldest.values.centers, locale),
        }),
      ],
      sources: citeSources([oldest.source]),
      sentence: quoted(
        t("sentences:start.oldest", {
          ...countWords(oldest, locale),
          land: landNoun(oldest.land, locale),
          number: formatValue(oldest.values.centers, locale),
        }),
        [oldest.source],
        `${origin}${profilePath(oldest.land, locale)}`,
      ),
    },
  ];
}
