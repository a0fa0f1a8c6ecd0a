import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./price-index.sql?raw";

/** Consumer price index of Germany by year, 2020 = 100; years without a row have no index yet or none was found. */
export const priceIndex = defineQuery({
  name: "price-index",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({ year: z.int(), index2020: z.number().positive(), sourceId: z.string() }),
});
