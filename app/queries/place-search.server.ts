import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./place-search.sql?raw";

const row = z.strictObject({
  kind: z.enum(["land", "kreis", "gemeinde", "zentrum"]),
  /** Official key of a region, id of a centre. */
  id: z.string(),
  name: z.string(),
  /** What tells homonyms apart: the kind of Kreis, the Land. */
  context: z.string().nullable(),
});

/** At most twelve regions and centres whose name holds the text, without regard to accents and case, or whose postcode begins with it. */
export const placeSearch = defineQuery({
  name: "place-search",
  sql,
  params: z.strictObject({ search: z.string().min(1) }),
  row,
});

export type FoundPlace = z.infer<typeof row>;
