import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./map-asset.sql?raw";

/** A file made for the map at import: one row, or none where no file has that name. `body` is base64. */
export const mapAsset = defineQuery({
  name: "map-asset",
  sql,
  params: z.strictObject({ name: z.string() }),
  row: z.strictObject({ mediaType: z.string(), body: z.string() }),
});
