import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { centerConditions, placeConditions } from "./center-conditions";
import { boundsConditions } from "./center-list.server";
import sql from "./center-total.sql?raw";

/** Number of centres under the conditions of `center-list`: exactly one row. */
export const centerTotal = defineQuery({
  name: "center-total",
  sql,
  params: z.strictObject({ ...centerConditions, ...placeConditions, ...boundsConditions }),
  row: z.strictObject({
    total: z.int().nonnegative(),
    placed: z.int().nonnegative(),
    existing: z.int().nonnegative(),
  }),
});
