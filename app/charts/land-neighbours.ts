/** Neighbouring Länder and Länder that count alike, each with its figure, its counting unit and whether the two may be compared. */
import { areComparable } from "~/domain/comparability";
import type { Locale } from "~/domain/locale";
import { formatStand } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { coverage } from "~/metrics/coverage";
import type { LandOverview } from "~/metrics/laender-overview";
import type { ChartTable, TableCell } from "./chart-table";
import { valueCell } from "./laender-table";
import { countingUnitText, inLand, landName, landNoun } from "./land-words";

export function neighbourTable(
  entry: LandOverview,
  neighbours: readonly LandOverview[],
  locale: Locale,
): ChartTable {
  return tableOf(translator(locale)("land-words:near.neighbours"), entry, neighbours, true, locale);
}

/** null where the Land stands in no ranking or alone in its own. */
export function comparableTable(
  entry: LandOverview,
  comparable: readonly LandOverview[],
  locale: Locale,
): ChartTable | null {
  if (comparable.length === 0) return null;
  const unit = countingUnitText(entry, locale);
  const caption = translator(locale)("land-words:near.comparable", { unit });
  return tableOf(caption, entry, comparable, false, locale);
}

function tableOf(
  caption: string,
  entry: LandOverview,
  others: readonly LandOverview[],
  mixed: boolean,
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const column = (key: string, label: string, kind: "text" | "number" = "text") => ({ key, label, kind });
  return {
    caption,
    columns: [
      column("land", t("land-words:near.land")),
      column("zentren", t("land-words:near.centers"), "number"),
      column("abdeckung", t("land-words:near.coverage"), "number"),
      column("stand", t("land-words:near.stand")),
      // Of Länder chosen because they count alike both would say the same in every row.
      ...(mixed
        ? [
            column("zaehlung", t("land-words:near.unit")),
            column("vergleichbar", t("land-words:near.comparableColumn")),
          ]
        : []),
      column("quelle", t("land-words:near.source")),
    ],
    rows: others.map((other) => ({ id: other.land.ags, cells: cellsOf(entry, other, locale) })),
  };
}

function cellsOf(entry: LandOverview, other: LandOverview, locale: Locale): Record<string, TableCell> {
  const { land, values, headline, source } = other;
  const name = landName(land, locale);
  const unit = countingUnitText(other, locale);
  const verdict = verdictText(entry, other, locale);
  return {
    land: { text: name, raw: name, href: localePath(locale, `/laender/${land.slug}`) },
    zentren: valueCell(values.centers, locale, 0),
    abdeckung: valueCell(values.coverage, locale, coverage.digits),
    stand: headline
      ? { text: formatStand(headline.observation, locale), raw: headline.date }
      : { text: "–", raw: null },
    zaehlung: { text: unit, raw: unit },
    vergleichbar: { text: verdict, raw: verdict },
    quelle: source
      ? { text: `${source.publisher}: ${source.title}`, raw: source.url, href: source.url }
      : { text: "–", raw: null },
  };
}

/** Whether the two numbers may stand in one ranking, and if not, whose fault it is. */
function verdictText(entry: LandOverview, other: LandOverview, locale: Locale): string {
  const t = translator(locale);
  if (areComparable(entry.comparability, other.comparability)) return t("land-words:near.yes");
  if (!other.headline) return t("land-words:near.noNumber");
  if (!other.comparability.ranked)
    return t("land-words:near.notRanked", {
      reason: t(`metrics:notRanked.${other.comparability.reason}`),
    });
  if (!entry.headline) return t("land-words:near.ownNone", { land: landNoun(entry.land, locale) });
  if (!entry.comparability.ranked)
    return t("land-words:near.ownNotRanked", { inLand: inLand(entry.land, locale) });
  return t("land-words:near.no");
}
