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
import {
  directoryPath,
  homeText,
  levelText,
  organisationPath,
  standingText,
  typeText,
} from "./network-words";
import type { ChartSpec } from "./spec";

const PAGE_SIZE = 100;

/** The entries of the page the filter asks for. */
export function onPage(found: readonly NetworkEntry[], { page }: NetworkFilter): readonly NetworkEntry[] {
  return found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}

/** An address is null where there is no such page. */
export type DirectoryPages = { text: string; previous: string | null; next: string | null };

/** The way to the other pages; null: all of it stands on one. */
export function directoryPages(found: number, filter: NetworkFilter, locale: Locale): DirectoryPages | null {
  const pages = Math.max(1, Math.ceil(found / PAGE_SIZE));
  const { page } = filter;
  if (pages === 1 && page === 1) return null;
  const at = (other: number) => directoryPath({ ...filter, page: other }, locale);
  return {
    text: translator(locale)("netzwerk-words:directory.page", { page, pages }),
    previous: page > 1 ? at(Math.min(page - 1, pages)) : null,
    next: page < pages ? at(page + 1) : null,
  };
}

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
