/** The tables behind the map of the network: organisation by organisation, or, of a large network, place by place. */
import { LAENDER } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { ORGANISATION_LEVELS } from "~/domain/network";
import type { Source } from "~/domain/source";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import type { NetworkEntry } from "~/metrics/network-entries";
import { type NetworkPlaces, NO_PLACE_REASONS } from "~/metrics/network-places";
import type { ChartTable, TableCell } from "./chart-table";
import { homeText, levelText, organisationPath, typeText } from "./network-words";

const text = (value: string): TableCell => ({ text: value, raw: value });

/** One row per organisation: where it is, or why it is not on the map. */
export function networkMapTable(
  chosen: readonly NetworkEntry[],
  { places, unplaced }: NetworkPlaces,
  sources: readonly Source[],
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const sourceOf = new Map(sources.map((source) => [source.sourceId, source]));
  const nameOf = new Map(places.map(({ gemeindeAgs, name }) => [gemeindeAgs, name]));
  const reasonOf = new Map(
    NO_PLACE_REASONS.flatMap((reason) =>
      unplaced[reason].map((entry) => [entry.stakeholderId, reason] as const),
    ),
  );
  const columns = ["organisation", "art", "ebene", "land", "ort", "karte", "quelle"] as const;
  const landOrder = (ags: string | null) => LAENDER.findIndex((land) => land.ags === ags);
  return {
    caption: t("netzwerk-bild-words:map.caption"),
    columns: columns.map((key) => ({
      key,
      label: t(`netzwerk-bild-words:map.columns.${key}`),
      kind: "text",
    })),
    rows: [...chosen]
      .sort((a, b) => landOrder(a.landAgs) - landOrder(b.landAgs))
      .map((entry) => {
        const reason = reasonOf.get(entry.stakeholderId);
        const source = sourceOf.get(entry.sourceId);
        const place = entry.gemeindeAgs ? nameOf.get(entry.gemeindeAgs) : null;
        return {
          id: entry.stakeholderId,
          cells: {
            organisation: { ...text(entry.organisation), href: organisationPath(entry.slug, locale) },
            art: text(typeText(entry.type, locale)),
            ebene: text(levelText(entry.level, locale)),
            land: text(homeText(entry.landAgs, locale)),
            ort: { text: place ?? entry.place ?? "", raw: place ?? entry.place },
            karte: text(
              reason
                ? t(`netzwerk-bild-words:map.reason.${reason}`, { place: entry.place })
                : t("netzwerk-bild-words:map.onMap"),
            ),
            quelle: source
              ? { text: source.publisher, raw: `${source.publisher}: ${source.title}`, href: source.url }
              : text(entry.sourceId),
          },
        };
      }),
  };
}

/** One row per place, and one per reason for those without: every organisation is counted in exactly one of them. */
export function networkPlacesTable({ places, unplaced }: NetworkPlaces, locale: Locale): ChartTable {
  const t = translator(locale);
  const row = (id: string, name: string, entries: readonly NetworkEntry[]) => {
    const counts = ORGANISATION_LEVELS.map((level) => {
      const count = entries.filter((entry) => entry.level === level).length;
      return [level, { text: formatNumber(count, locale), raw: count }] as const;
    });
    return {
      id,
      cells: {
        ort: text(name),
        ...Object.fromEntries(counts),
        zusammen: { text: formatNumber(entries.length, locale), raw: entries.length },
      },
    };
  };
  const number = (key: string, label: string) => ({ key, label, kind: "number" as const });
  return {
    caption: t("netzwerk-bild-words:map.captionPlaces"),
    columns: [
      { key: "ort", label: t("netzwerk-bild-words:map.columns.ort"), kind: "text" },
      ...ORGANISATION_LEVELS.map((level) => number(level, levelText(level, locale))),
      number("zusammen", t("netzwerk-words:matrix.sum")),
    ],
    rows: [
      ...places.map(({ gemeindeAgs, name, entries }) => row(gemeindeAgs, name, entries)),
      ...NO_PLACE_REASONS.filter((reason) => unplaced[reason].length > 0).map((reason) =>
        row(reason, t(`netzwerk-bild-words:map.reasonHeading.${reason}`), unplaced[reason]),
      ),
    ],
  };
}
