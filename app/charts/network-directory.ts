/** The directory as a table of the page, and whole as a file. */
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import type { NetworkFilter } from "~/domain/network-filter";
import type { Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import type { NetworkEntry } from "~/metrics/network-entries";
import type { ChartTable, TableCell } from "./chart-table";
import { citeSources } from "./cite-sources";
import { landName } from "./land-words";
import { networkFilterOptions } from "./network-filter-options";
import { homeText, levelText, organisationPath, standingText, typeText } from "./network-words";
import type { ChartSpec } from "./spec";

export const PAGE_SIZE = 100;

/** What the filter found, as a sentence without a stop. */
export function foundText(found: number, total: number, locale: Locale): string {
  const t = translator(locale);
  const words = { count: found, number: formatNumber(found, locale), total: formatNumber(total, locale) };
  return found === total
    ? t("netzwerk-words:directory.foundAll", words)
    : t("netzwerk-words:directory.found", words);
}

/** One page of the directory. */
export function directoryTable(
  entries: readonly NetworkEntry[],
  caption: string,
  sources: ReadonlyMap<string, Source>,
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const keys = ["organisation", "art", "ebene", "land", "ort", "netzwerk", "beziehungen", "quelle"] as const;
  return {
    caption,
    columns: keys.map((key) => ({
      key,
      label: t(`netzwerk-words:directory.column.${key}`),
      kind: key === "beziehungen" ? "number" : "text",
    })),
    rows: entries.map((entry) => {
      const source = sources.get(entry.sourceId);
      return {
        id: entry.stakeholderId,
        cells: {
          organisation: plain(entry.organisation, organisationPath(entry.slug, locale)),
          art: plain(typeText(entry.type, locale)),
          ebene: plain(levelText(entry.level, locale)),
          land: plain(homeText(entry.landAgs, locale)),
          ort: plain(entry.place ?? ""),
          netzwerk: plain(standingText(entry, locale)),
          beziehungen: { text: formatNumber(entry.relations, locale), raw: entry.relations },
          quelle: source ? plain(source.publisher, source.url) : plain(entry.sourceId),
        },
      };
    }),
  };
}

function plain(text: string, href?: string): TableCell {
  return { text, raw: text, ...(href && { href }) };
}

/** Everything a file needs: all rows of the selection, what was selected, every source in full. */
export function directorySheet(
  entries: readonly NetworkEntry[],
  filter: NetworkFilter,
  facts: { total: number; sources: readonly Source[]; dataDate: string; demo: boolean },
  locale: Locale,
): Omit<ChartSpec, "plot" | "alt"> {
  const t = translator(locale);
  const byId = new Map(facts.sources.map((source) => [source.sourceId, source]));
  const cited = new Set(entries.map(({ sourceId }) => sourceId));
  const limits = ["complete", "member", "relations", "persons"] as const;
  return {
    id: "netzwerk-verzeichnis",
    locale,
    title: t("netzwerk-words:directory.fileTitle", { found: foundText(entries.length, facts.total, locale) }),
    subtitle: t("netzwerk-words:directory.fileSubtitle", {
      choice: choiceText(filter, locale),
      date: formatDate(facts.dataDate, locale),
    }),
    notes: [],
    limits: limits.map((key) => t(`netzwerk:not.${key}`)),
    sources: citeSources(facts.sources.filter(({ sourceId }) => cited.has(sourceId))),
    credits: [],
    demo: facts.demo,
    table: {
      caption: "",
      columns: FILE_COLUMNS.map((key) => ({
        key,
        label: t(`netzwerk-words:directory.column.${key}`),
        kind: key === "beziehungen" ? "number" : "text",
      })),
      rows: entries.map((entry) => ({
        id: entry.stakeholderId,
        cells: Object.fromEntries(
          Object.entries(fileCells(entry, byId.get(entry.sourceId), locale)).map(([key, raw]) => [
            key,
            { text: String(raw ?? ""), raw },
          ]),
        ),
      })),
    },
  };
}

const FILE_COLUMNS = [
  "kennung",
  "organisation",
  "art",
  "ebene",
  "land",
  "ort",
  "gemeinde",
  "ags",
  "aufgabe",
  "herkunft",
  "seit",
  "bis",
  "beziehungen",
  "quelle",
] as const;

function fileCells(
  entry: NetworkEntry,
  source: Source | undefined,
  locale: Locale,
): Record<(typeof FILE_COLUMNS)[number], string | number | null> {
  const t = translator(locale);
  return {
    kennung: entry.stakeholderId,
    organisation: entry.organisation,
    art: typeText(entry.type, locale),
    ebene: levelText(entry.level, locale),
    land: entry.landAgs ? landName(landByAgs(entry.landAgs), locale) : null,
    ort: entry.place,
    gemeinde: entry.gemeindeName,
    ags: entry.gemeindeAgs,
    aufgabe: entry.role,
    herkunft: t(`netzwerk-words:directory.origin.${entry.origin}`),
    seit: entry.since,
    bis: entry.until,
    beziehungen: entry.relations,
    quelle: source ? `${source.publisher}, ${source.title}, ${source.url}` : entry.sourceId,
  };
}

/** The choices that are made, in words; "alle" where none is. */
export function choiceText(filter: NetworkFilter, locale: Locale): string {
  const t = translator(locale);
  const options = networkFilterOptions(locale);
  const circle = options.circle.find(({ value }) => value !== "" && value === filter.circle)?.label;
  const place = options.place.find(({ value }) => value !== "" && value === filter.place)?.label;
  const parts = [
    filter.search && `„${filter.search}“`,
    filter.type && typeText(filter.type, locale),
    filter.level && `${t("netzwerk:filter.level")} ${levelText(filter.level, locale)}`,
    filter.land && homeText(filter.land, locale),
    circle,
    place,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : t("netzwerk-words:directory.fileAll");
}
