import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { ORGANISATION_LEVELS, ORGANISATION_ORIGINS, ORGANISATION_TYPES } from "~/domain/network";
import sql from "./network-organisations.sql?raw";

const row = z.strictObject({
  stakeholderId: z.string(),
  organisation: z.string(),
  type: z.enum(ORGANISATION_TYPES),
  level: z.enum(ORGANISATION_LEVELS),
  landAgs: z.string().length(2).nullable(),
  place: z.string().nullable(),
  role: z.string().nullable(),
  gemeindeAgs: z.string().length(8).nullable(),
  gemeindeName: z.string().nullable(),
  lon: z.number().nullable(),
  lat: z.number().nullable(),
  locationPrecision: z.enum(["gemeinde", "unknown"]),
  origin: z.enum(ORGANISATION_ORIGINS),
  sourceId: z.string(),
});

/** Every organisation; `lon`/`lat` null: not on the map, because no place is named or it could be several. */
export const networkOrganisations = defineQuery({
  name: "network-organisations",
  sql,
  params: z.strictObject({}),
  row,
});

export type NetworkOrganisationRow = z.infer<typeof row>;
