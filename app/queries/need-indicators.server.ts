import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./need-indicators.sql?raw";

/** SGB-II recipients per 1,000 inhabitants, unemployment in percent, children under six and population in persons. */
export const needIndicators = defineQuery({
  name: "need-indicators",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({
    landAgs: z.string().length(2),
    indicator: z.enum([
      "sgb2_recipients_per_1000",
      "unemployment_rate",
      "population_under_6",
      "population_total",
    ]),
    period: z.string(),
    value: z.number().nonnegative(),
    sourceId: z.string(),
  }),
});
