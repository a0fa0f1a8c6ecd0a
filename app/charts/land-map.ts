/** One Land on a map: Kreise by the centres known there, a mark for each Gemeinde with known centres. Unknown is drawn as unknown. */
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { isNumber } from "~/domain/value";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import { inLandAtStart } from "./land-words";
import type { MapDots } from "./map-plot";
import { type RegionMapInput, regionMap } from "./region-map";
import type { ChartSpec } from "./spec";

export type LandMapInput = RegionMapInput & {
  shownLand: string;
  /** Gemeinden with a known centre; `byGemeinde`: centres of which no more than the Gemeinde is known. */
  gemeinden: readonly { x: number; y: number; centers: number; byGemeinde: number }[];
};

/** Smallest number of centres of each size of mark. */
const SIZES = [1, 2, 5, 10] as const;

/** `unplaced`: existing centres known by name that lie in no certain Gemeinde. */
export function landMap(input: LandMapInput, unplaced: number, locale: Locale): ChartSpec {
  const t = translator(locale);
  const { cannot: _, ...map } = regionMap(input, locale);
  const title = titleOf(input, locale);
  const { slug } = landByAgs(input.shownLand);
  return {
    ...map,
    id: `landkarte-${slug}`,
    title,
    alt: t("land-words:map.alt", { finding: title }),
    // Links would be up to a hundred stops for the keyboard; the map of the atlas, linked below, has them.
    plot: {
      ...map.plot,
      regions: map.plot.regions.map((region) => ({ ...region, href: null })),
      // Of one Land only what occurs, in the words of its Kreise.
      emptiness: map.plot.emptiness
        .filter(({ count }) => count > 0)
        .map((entry) => ({
          ...entry,
          label: t(entry.kind === "zero" ? "explorer:zeroKnown" : "explorer:unknownKnown"),
        })),
      dots: dotsOf(input.gemeinden, locale),
    },
    notes: [
      ...(input.gemeinden.length > 0
        ? [t("land-words:map.precision", { count: input.gemeinden.length })]
        : []),
      ...(unplaced > 0 ? [t("land-words:map.unplaced", { count: unplaced })] : []),
      ...(input.shapes.length === 1 ? [t("land-words:map.oneRegion")] : []),
      ...map.notes,
    ],
    address: {
      chart: "landkarte",
      query: `?land=${slug}`,
      page: `/laender/${slug}#landkarte-${slug}`,
    },
    table: {
      ...map.table,
      caption: title,
      columns: map.table.columns.filter(({ key }) => key !== "land"),
    },
  };
}

function titleOf({ answer, shownLand, gemeinden }: LandMapInput, locale: Locale): string {
  const t = translator(locale);
  const rows = answer.kind === "regions" ? answer.rows : [];
  const count = gemeinden.reduce((sum, { centers }) => sum + centers, 0);
  const words = {
    inLand: inLandAtStart(landByAgs(shownLand), locale),
    count,
    number: formatNumber(count, locale),
    known: rows.filter(({ value }) => isNumber(value)).length,
    all: rows.length,
  };
  return rows.length === 1 ? t("land-words:map.titleCity", words) : t("land-words:map.title", words);
}

function dotsOf(gemeinden: LandMapInput["gemeinden"], locale: Locale): MapDots {
  const t = translator(locale);
  const isRough = ({ centers, byGemeinde }: (typeof gemeinden)[number]) => byGemeinde === centers;
  return {
    unit: t("land-words:map.dots"),
    sizes: SIZES.map((from, index) => {
      const next = SIZES[index + 1];
      if (next === undefined) return t("land-words:map.size.from", { from });
      return next === from + 1
        ? t("land-words:map.size.one")
        : t("land-words:map.size.between", { from, to: next - 1 });
    }),
    marks: gemeinden.map((gemeinde) => ({
      x: gemeinde.x,
      y: gemeinde.y,
      size: SIZES.filter((from) => from <= gemeinde.centers).length - 1,
      rough: isRough(gemeinde),
    })),
    key: [
      ...(gemeinden.some(isRough) ? [{ rough: true, text: t("land-words:map.rough") }] : []),
      ...(gemeinden.some((gemeinde) => !isRough(gemeinde))
        ? [{ rough: false, text: t("land-words:map.exact") }]
        : []),
    ],
  };
}
