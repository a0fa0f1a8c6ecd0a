/**
 * What the map can be coloured by. `need` is two measures at once: a need indicator of the Land beside its coverage.
 * Formulas and labels are in `app/metrics`; which level can answer which measure is decided there too.
 */
export const MAP_MEASURES = [
  "coverage",
  "centers",
  "children-per-center",
  "completeness",
  "data-age",
  "funding-per-center",
  "budget-per-child",
  "need",
] as const;
export type MapMeasure = (typeof MAP_MEASURES)[number];

/** SGB-II recipients per 1,000 inhabitants; unemployment rate; share of children under six in the population. */
export const NEED_INDICATORS = ["sgb2", "unemployment", "under-six"] as const;
export type NeedIndicator = (typeof NEED_INDICATORS)[number];
