import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { CENTER_STATUSES, LOCATION_PRECISIONS } from "~/domain/center";
import { centerConditions } from "./center-conditions";
import sql from "./center-tile.sql?raw";

const row = z.strictObject({
  /** Centres gathered at one mark. */
  centers: z.int().positive(),
  /** Middle of their points, in degrees (WGS 84). */
  lon: z.number(),
  lat: z.number(),
  atOnePoint: z.boolean(),
  /** Facts of one of them. */
  centerId: z.string(),
  status: z.enum(CENTER_STATUSES),
  precision: z.enum(LOCATION_PRECISIONS),
  gemeindeAgs: z.string(),
});

/** Centres of one tile, gathered by cell; the sides of the tile are given at zoom 20, both included. In no order. */
export const centerTile = defineQuery({
  name: "center-tile",
  sql,
  keep: false,
  params: z.strictObject({
    ...centerConditions,
    west: z.int(),
    east: z.int(),
    north: z.int(),
    south: z.int(),
    shift: z.int(),
    exact: z.boolean(),
  }),
  row,
});

export type TileCell = z.infer<typeof row>;
