/** The table behind the ranked dots: every Land once, with rank, what it is counted by, date and source. */
import { isMoneyMeasure } from "~/domain/likeness";
import type { Locale } from "~/domain/locale";
import { isNumber } from "~/domain/value";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { type ComparedGroup, type ComparedLand, type Comparison, unitKey } from "~/metrics/comparison";
import { MAP_METRICS } from "~/metrics/registry";
import type { ChartTable, TableCell } from "./chart-table";
import { comparedStand, comparedText, rankText } from "./compare-text";
import { groupHeading } from "./compare-words";
import { countingUnitText, landName } from "./land-words";

const KEYS = ["land", "gruppe", "rang", "wert", "bezug", "zaehlung", "stand", "hinweise", "quelle"] as const;
type Key = (typeof KEYS)[number];

export function compareTable(
  comparison: Comparison,
  letters: ReadonlyMap<string, string>,
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const { filter, groups } = comparison;
  const { label, unit } = MAP_METRICS[filter.measure].texts[locale];
  const keys = KEYS.filter((key) => key !== "bezug" || filter.benchmark !== null);
  return {
    caption: t("vergleich-charts:dots.caption", { measure: label }),
    columns: keys.map((key) => ({
      key,
      label: t(`vergleich-charts:dots.columns.${key}`),
      kind: key === "wert" ? "number" : "text",
      ...(key === "wert" && { unit }),
    })),
    rows: groups.flatMap((group) =>
      group.laender.map((one) => ({
        id: one.land.ags,
        cells: cellsOf(one, group, comparison, letters, locale),
      })),
    ),
  };
}

const textCell = (text: string): TableCell => ({ text, raw: text });

function cellsOf(
  one: ComparedLand,
  group: ComparedGroup,
  { filter }: Comparison,
  letters: ReadonlyMap<string, string>,
  locale: Locale,
): Record<Key, TableCell> {
  const t = translator(locale);
  const { land, row, entry, standing, rank } = one;
  const { value, sources } = row;
  const [source] = sources;
  const letter = letters.get(unitKey(one));
  const unit = countingUnitText(entry, locale);
  const flags = isNumber(value) ? value.flags.map((flag) => t(`metrics:flags.${flag}`)).join("; ") : "";
  const place = rankText(one, group.laender.length, locale);
  const text = comparedText(one, filter, locale);
  const stand = comparedStand(one, filter, locale);
  const date = isMoneyMeasure(filter.measure) ? stand : (row.headline?.date ?? null);
  return {
    land: { ...textCell(landName(land, locale)), href: localePath(locale, `/laender/${land.slug}`) },
    gruppe: textCell(groupHeading(group.likeness, locale)),
    rang: {
      text: place ?? t("vergleich-charts:dots.noRank"),
      raw: place && rank ? (rank.from === rank.to ? String(rank.from) : `${rank.from}–${rank.to}`) : null,
    },
    wert: isNumber(value)
      ? { text, raw: value.value }
      : { text, raw: value.kind === "zero" ? 0 : null, status: value.kind },
    bezug: standing ? textCell(t(`vergleich-charts:dots.standing.${standing}`)) : { text: "–", raw: null },
    zaehlung: textCell(letter ? `${letter} · ${unit}` : unit),
    stand: { text: stand ?? "–", raw: stand === null ? null : date },
    hinweise: textCell(flags),
    quelle: source
      ? { text: `${source.publisher}: ${source.title}`, raw: source.url, href: source.url }
      : { text: "–", raw: null },
  };
}
