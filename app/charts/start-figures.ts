/** The five key figures of the start page as finished texts. */
import type { Locale } from "~/domain/locale";
import type { Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { formatStand, formatValue } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { LandOverview } from "~/metrics/laender-overview";
import { citeSources } from "./cite-sources";
import type { Figure } from "./land-key-figures";
import { inLand, landName } from "./land-words";

export type StartFacts = {
  running: { year: number; now: number; sources: readonly Source[] };
  largest: LandOverview;
  children: { date: string; children: number; source: Source | null };
  placedCenters: number;
  oldest: LandOverview;
};

export function startFigures(facts: StartFacts, dataDate: string, locale: Locale): Figure[] {
  const t = translator(locale);
  const { running, largest, children, placedCenters, oldest } = facts;
  const standOf = ({ headline }: LandOverview) => (headline ? formatStand(headline.observation, locale) : "");
  return [
    {
      id: "running",
      label: t("start:figures.running"),
      value: formatNumber(running.now, locale),
      lines: [t("start:figures.runningStand", { year: running.year })],
      sources: citeSources(running.sources),
    },
    {
      id: "largest",
      label: t("start:figures.largest", { inLand: inLand(largest.land, locale) }),
      value: formatValue(largest.values.centers, locale),
      lines: [t("start:figures.stand", { stand: standOf(largest) })],
      sources: citeSources([largest.source]),
    },
    {
      id: "children",
      label: t("start:figures.children"),
      value: formatNumber(children.children, locale),
      lines: [t("start:figures.stand", { stand: formatDate(children.date, locale) })],
      sources: citeSources([children.source]),
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
    },
  ];
}
