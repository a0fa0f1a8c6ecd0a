import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { CENTER_STATUSES, LOCATION_PRECISIONS } from "~/domain/center";
import sql from "./centers-on-map.sql?raw";

/** Every centre with a point, for the map's point layer. `lon`/`lat` in degrees (WGS 84). */
export const centersOnMap = defineQuery({
  name: "centers-on-map",
  sql,
  params: z.strictObject({
    status: z.enum(CENTER_STATUSES).nullable(),
    term: z.string().nullable(),
    landAgs: z.string().nullable(),
    search: z.string().nullable(),
  }),
  row: z.strictObject({
    centerId: z.string(),
    name: z.string(),
    lon: z.number(),
    lat: z.number(),
    status: z.enum(CENTER_STATUSES),
    precision: z.enum(LOCATION_PRECISIONS),
    gemeindeAgs: z.string().nullable(),
  }),
});
