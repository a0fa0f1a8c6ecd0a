import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./network-places.sql?raw";

/** Gemeinden with the seat of an organisation; `x`, `y` in the coordinates of the Länder outlines. */
export const networkPlaces = defineQuery({
  name: "network-places",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({ gemeindeAgs: z.string().length(8), name: z.string(), x: z.number(), y: z.number() }),
});

export type NetworkPlaceRow = { gemeindeAgs: string; name: string; x: number; y: number };
