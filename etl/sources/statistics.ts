import { z } from "zod";
import {
  kreisAgs,
  landAgs,
  landOrGermanyAgs,
  optionalOneOf,
  optionalText,
  requiredDate,
  requiredNumber,
  requiredText,
  requiredYear,
} from "../validate/fields";
import { defineFactSource } from "./fact-source";

/** Figures per Land and for Germany (00): children, population, Kitas, rates. `year` may name a month (2024-11). */
export const landStatistics = defineFactSource({
  file: "statistics/land_statistics.csv",
  table: "land_statistic",
  schema: z.strictObject({
    land_ags: landOrGermanyAgs,
    indicator: requiredText,
    year: requiredDate,
    value: requiredNumber,
    unit: requiredText,
    note: optionalText,
    census_base: optionalOneOf(["before_2011", "census_2011", "census_2022"]),
    source_id: requiredText,
  }),
  refine: (schema) =>
    schema.refine((row) => row.indicator.startsWith("population_") === (row.census_base !== null), {
      path: ["census_base"],
      message: "Genau bei Bevölkerungszahlen (population_…) muss stehen, auf welchem Zensus sie beruhen.",
    }),
  row: ({ year, ...record }) => ({ ...record, period: year, year: Number(year.slice(0, 4)) }),
  key: ["land_ags", "indicator", "period"],
  references: { source_id: "statistics_source" },
  csvColumn: { period: "year" },
});

/** Area and population of the 400 Kreise. */
export const kreisStatistics = defineFactSource({
  file: "statistics/kreis_base.csv",
  table: "kreis_statistic",
  schema: z.strictObject({
    kreis_ags: kreisAgs,
    name: requiredText,
    type: requiredText,
    land_ags: landAgs,
    nuts3: optionalText,
    indicator: requiredText,
    year: requiredYear,
    value: requiredNumber,
    unit: requiredText,
    note: optionalText,
    source_id: requiredText,
  }),
  refine: (schema) =>
    schema.refine((row) => row.kreis_ags.startsWith(row.land_ags), {
      path: ["kreis_ags"],
      message: "Der Schlüssel gehört nicht zu dem Land, das in land_ags steht.",
    }),
  row: ({ name: _name, type: _type, land_ags: _land, nuts3: _nuts, ...record }) => record,
  key: ["kreis_ags", "indicator", "year"],
  references: { kreis_ags: "kreis", source_id: "statistics_source" },
});

/** Consumer prices, 2020 = 100. */
export const priceIndex = defineFactSource({
  file: "statistics/cpi.csv",
  table: "price_index",
  schema: z.strictObject({ year: requiredYear, index_2020_100: requiredNumber, source_id: requiredText }),
  row: ({ index_2020_100, ...record }) => ({ ...record, index_2020: index_2020_100 }),
  key: ["year"],
  references: { source_id: "statistics_source" },
});
