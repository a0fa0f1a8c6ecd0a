/** The white-spot list as page and files show it: the regions with the reason why each may be called white, or the sentence that none may. */
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { isNumber } from "~/domain/value";
import { type Completeness, INCOMPLETE_REASONS } from "~/domain/white-spot";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { formatValue } from "~/format/value-text";
import { type Translate, translator } from "~/i18n/translator";
import type { WhiteSpot } from "~/metrics/white-spots";
import type { ChartTable, TableCell } from "./chart-table";
import { citeSources } from "./cite-sources";
import { landName } from "./land-words";
import type { SourceLine } from "./spec";

const KEYS = ["region", "level", "ags", "land", "children", "stichtag", "reason", "source"] as const;

export type WhiteSpotsInput = {
  spots: readonly WhiteSpot[];
  laender: readonly ({ landAgs: string } & Completeness)[];
};
export type WhiteSpotList = { title: string; table: ChartTable; notes: string[]; sources: SourceLine[] };

export function whiteSpotTable(input: WhiteSpotsInput, locale: Locale): WhiteSpotList {
  const t = translator(locale);
  return {
    title: titleOf(input, t),
    table: tableOf(input.spots, locale),
    notes: [t("explorer:whiteSpots.rule"), t("explorer:whiteSpots.not"), ...reasonsOf(input, locale)],
    sources: citeSources(input.spots.flatMap(({ sources }) => sources)),
  };
}

function titleOf({ spots, laender }: WhiteSpotsInput, t: Translate): string {
  if (spots.length === 0) {
    const complete = laender.some((land) => land.complete);
    return t(complete ? "explorer:whiteSpots.noneComplete" : "explorer:whiteSpots.none");
  }
  const count = (level: WhiteSpot["level"]) => spots.filter((spot) => spot.level === level).length;
  return t("explorer:whiteSpots.some", {
    kreise: t("explorer:whiteSpots.kreise", { count: count("kreis") }),
    gemeinden: t("explorer:whiteSpots.gemeinden", { count: count("gemeinde") }),
  });
}

/** Which Länder have a complete list, and what the others lack. */
function reasonsOf({ laender }: WhiteSpotsInput, locale: Locale): string[] {
  const t = translator(locale);
  const named = (ofReason: typeof laender) => ({
    laender: ofReason.map(({ landAgs }) => landName(landByAgs(landAgs), locale)).join(", "),
  });
  const complete = laender.filter((land) => land.complete);
  return [
    ...(complete.length > 0 ? [t("explorer:whiteSpots.why.complete", named(complete))] : []),
    ...INCOMPLETE_REASONS.flatMap((reason) => {
      const lacking = laender.filter((land) => !land.complete && land.reason === reason);
      return lacking.length > 0 ? [t(`explorer:whiteSpots.why.${reason}`, named(lacking))] : [];
    }),
  ];
}

function tableOf(spots: readonly WhiteSpot[], locale: Locale): ChartTable {
  const t = translator(locale);
  return {
    caption: t("explorer:whiteSpots.caption"),
    columns: KEYS.map((key) => ({
      key,
      label: t(`explorer:whiteSpots.column.${key}`),
      kind: key === "children" ? "number" : "text",
    })),
    rows: spots.map((spot) => ({ id: spot.ags, cells: cellsOf(spot, locale) })),
  };
}

function cellsOf(spot: WhiteSpot, locale: Locale): Record<(typeof KEYS)[number], TableCell> {
  const t = translator(locale);
  const words = (text: string): TableCell => ({ text, raw: text });
  const { children, stichtag, list, known } = spot;
  const land = landByAgs(spot.landAgs);
  const official =
    list.officialCount === null ? "" : t("explorer:whiteSpots.official", { count: list.officialCount });
  const [source] = citeSources(spot.sources);
  return {
    region: words(spot.name),
    level: words(t(`explorer:whiteSpots.level.${spot.level}`)),
    ags: words(spot.ags),
    land: words(landName(land, locale)),
    children: isNumber(children)
      ? { text: formatValue(children, locale), raw: children.value }
      : { text: formatValue(children, locale), raw: null, status: children.kind },
    stichtag: stichtag ? { text: formatDate(stichtag, locale), raw: stichtag } : { text: "", raw: null },
    reason: words(
      t("explorer:whiteSpots.reason", {
        land: landName(land, locale),
        asOf: formatDate(list.asOf, locale),
        placed: formatNumber(known.placed, locale),
        official,
      }),
    ),
    source: source
      ? { text: source.publisher, raw: source.url, href: source.url }
      : { text: list.sourceId, raw: list.sourceId },
  };
}
