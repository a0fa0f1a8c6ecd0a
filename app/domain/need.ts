/** Which figure of need stands beside supply. The figures are those of a whole Land; smaller regions have none in the atlas. */
import type { NeedIndicator } from "./map-measure";

/** One official figure. `period`: `2024` is a year, `2024-11` a month. */
export type NeedFigure = {
  landAgs: string;
  indicator: "sgb2_recipients_per_1000" | "unemployment_rate" | "population_under_6" | "population_total";
  period: string;
  value: number;
  sourceId: string;
};

/** A need with the year it holds for. Unit by indicator: SGB-II recipients per 1,000 inhabitants, percent, share of one. */
export type Need = { indicator: NeedIndicator; year: number; figures: NeedFigure[] };

const FIGURES: Record<NeedIndicator, NeedFigure["indicator"][]> = {
  sgb2: ["sgb2_recipients_per_1000"],
  unemployment: ["unemployment_rate"],
  "under-six": ["population_under_6", "population_total"],
};

/**
 * The figures an indicator of one Land is made of: all of the same calendar year (a single month is no year), with `asked` null the latest,
 * else the year nearest to the one asked for, at most one away, the earlier of two. null where there is none: need of another time
 * beside supply would compare what never stood side by side.
 */
export function needOf(
  figures: readonly NeedFigure[],
  indicator: NeedIndicator,
  asked: number | null,
): Need | null {
  const wanted = FIGURES[indicator];
  const yearly = figures.filter(
    (figure) => wanted.includes(figure.indicator) && /^\d{4}$/.test(figure.period),
  );
  const years = [...new Set(yearly.map(({ period }) => Number(period)))]
    .filter((year) => ofYear(yearly, year).length === wanted.length)
    .filter((year) => asked === null || Math.abs(year - asked) <= 1)
    .sort((a, b) => (asked === null ? b - a : Math.abs(a - asked) - Math.abs(b - asked) || a - b));
  const [year] = years;
  return year === undefined ? null : { indicator, year, figures: ofYear(yearly, year) };
}

function ofYear(figures: readonly NeedFigure[], year: number): NeedFigure[] {
  return figures.filter(({ period }) => Number(period) === year);
}
