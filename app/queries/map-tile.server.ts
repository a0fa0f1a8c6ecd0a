import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./map-tile.sql?raw";

/** A vector tile made at import: one row, or none where the layer has nothing there. `body` is base64 of the MVT bytes. */
export const mapTile = defineQuery({
  name: "map-tile",
  sql,
  keep: false,
  params: z.strictObject({ layer: z.enum(["gemeinden"]), z: z.int(), x: z.int(), y: z.int() }),
  row: z.strictObject({ body: z.string() }),
});
