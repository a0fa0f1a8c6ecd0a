/** What stands around the charts of the network's growth: today's figures and what is publicly dated. */
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import type { NetworkEvent } from "~/domain/network";
import type { Source } from "~/domain/source";
import { drawnNumber } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatValue } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import { membersOn, representedOn, returningOrganisations } from "~/metrics/network-growth";
import type { ChartTable } from "./chart-table";
import { citationCell } from "./citation-cell";
import { citeSources } from "./cite-sources";
import { landName } from "./land-words";
import type { GrowthFacts } from "./network-growth-frame";
import { shareOfLaender } from "./network-represented";
import type { SourceLine } from "./spec";

type Figure = { id: string; label: string; value: string; lines: string[]; sources: SourceLine[] };

/** Members, Länder and levels they come from, organisations that came back; "Angabe folgt" where nothing has been entered. */
export function growthFigures(facts: GrowthFacts, locale: Locale): Figure[] {
  const t = translator(locale);
  const { memberships, participation, dataDate } = facts;
  const homes = new Map(facts.entries.map((entry) => [entry.stakeholderId, entry]));
  const { laender, levels } = representedOn(memberships, homes, dataDate);
  const { returning, all } = returningOrganisations(participation);
  const cited = (rows: readonly { sourceId: string }[]) => {
    const ids = new Set(rows.map(({ sourceId }) => sourceId));
    return citeSources(facts.sources.filter(({ sourceId }) => ids.has(sourceId)));
  };
  const entered = memberships.length > 0;
  const figure = (
    id: "members" | "laender" | "returning",
    value: string,
    lines: string[],
    rows: readonly { sourceId: string }[],
  ) => ({
    id,
    label: t(`netzwerk-wachstum:figure.${id}`),
    value,
    lines,
    sources: cited(rows),
  });
  return [
    figure(
      "members",
      formatValue(membersOn(memberships, dataDate), locale),
      entered ? [t("netzwerk-wachstum:figure.day", { date: formatDate(dataDate, locale) })] : [],
      memberships,
    ),
    figure(
      "laender",
      formatValue(laender, locale),
      entered
        ? [
            t("netzwerk-wachstum:figure.ofSixteen", { share: shareOfLaender(laender, locale) }),
            t("netzwerk-wachstum:figure.ofThree", { number: formatValue(levels, locale) }),
          ]
        : [],
      memberships,
    ),
    figure(
      "returning",
      formatValue(returning, locale),
      drawnNumber(all) === undefined
        ? []
        : [t("netzwerk-wachstum:figure.ofAll", { number: formatValue(all, locale) })],
      participation,
    ),
  ];
}

/** Foundings among the public milestones, the newest first. */
export function foundingTable(
  events: readonly NetworkEvent[],
  sources: readonly Source[],
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const foundings = events.filter(({ kind, origin }) => kind === "founding" && origin === "derived");
  return {
    caption: t("netzwerk-wachstum:dated.caption"),
    columns: [
      { key: "event", label: t("netzwerk-words:organisation.column.event"), kind: "text" },
      { key: "date", label: t("netzwerk-words:organisation.column.date"), kind: "text" },
      { key: "land", label: t("netzwerk-words:organisation.fact.land"), kind: "text" },
      { key: "source", label: t("netzwerk-words:organisation.column.source"), kind: "text" },
    ],
    rows: [...foundings].reverse().map(({ eventId, title, date, landAgs, sourceId }) => {
      const land = landAgs ? landName(landByAgs(landAgs), locale) : t("entwicklung:milestones.noLand");
      return {
        id: eventId,
        cells: {
          event: { text: title, raw: title },
          date: { text: formatDate(date, locale), raw: date },
          land: { text: land, raw: land },
          source: citationCell(sourceId, sources),
        },
      };
    }),
  };
}

/** How many foundings are dated, and what that says. */
export function foundingText(count: number, locale: Locale): string {
  const t = translator(locale);
  return count === 0 ? t("netzwerk-wachstum:dated.none") : t("netzwerk-wachstum:dated.intro", { count });
}
