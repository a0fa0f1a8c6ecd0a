import { inLand } from "~/charts/land-words";
import { landByAgs } from "~/domain/land";
import type { MapFilter } from "~/domain/map-filter";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { useI18n } from "~/i18n/use-i18n";
import { NEED_TEXTS } from "~/metrics/need";

type MapStatusProps = {
  filter: MapFilter;
  /** Regions of the level, and those with a number; null: there are none to count, or those of the played year are under way. */
  regions: { total: number; known: number } | null;
  /** The measure cannot be shown at this level. */
  cannot: boolean;
  /** The year shown now, also while years play. */
  year: number | null;
  /** Years are playing: the sentence changes without being read out each time. */
  playing: boolean;
  dataDate: string;
  /** Centres with a place under the filter. */
  pointCount: number;
};

/** One sentence that says what the map shows: level, measure, year, Stand, regions, points. */
export function MapStatus({ filter, regions, cannot, year, playing, dataDate, pointCount }: MapStatusProps) {
  const { t, locale } = useI18n();
  const { level } = filter;
  const number = (count: number) => ({ count, formatted: formatNumber(count, locale) });
  const measure =
    filter.measure === "centers" && level !== "land"
      ? t("karte:by.known")
      : t(`karte:by.${filter.measure}`, { need: NEED_TEXTS[locale][filter.need].label });
  const parts = [
    level === "gemeinde" && filter.landAgs
      ? t("karte:sentence.whatIn", {
          level: t("karte:levels.gemeinde"),
          in: inLand(landByAgs(filter.landAgs), locale),
          measure,
        })
      : t("karte:sentence.what", { level: t(`karte:levels.${level}`), measure }),
    year === null ? null : t("karte:sentence.year", { year }),
    filter.comparable ? t("karte:sentence.comparable") : null,
    filter.kitaOnly ? t("karte:sentence.kitaOnly") : null,
    t("karte:sentence.stand", { date: formatDate(dataDate, locale) }),
    cannot && t("karte:sentence.cannot"),
    regions && t(`karte:sentence.${level}`, number(regions.total)),
    regions && t("karte:sentence.unknown", number(regions.total - regions.known)),
    t("karte:sentence.points", number(pointCount)),
  ];
  return (
    <p role="status" aria-live={playing ? "off" : "polite"} className="text-sm" data-map-sentence>
      {parts.filter(Boolean).join(", ")}
    </p>
  );
}
