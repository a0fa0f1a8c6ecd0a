import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { CENTER_STATUSES, LOCATION_PRECISIONS } from "~/domain/center";
import { centerConditions, placeConditions } from "./center-conditions";
import sql from "./center-list.sql?raw";

const row = z.strictObject({
  centerId: z.string(),
  name: z.string(),
  term: z.string(),
  street: z.string().nullable(),
  postcode: z.string().nullable(),
  place: z.string().nullable(),
  landAgs: z.string(),
  kreisAgs: z.string().nullable(),
  kreis: z.string().nullable(),
  gemeindeAgs: z.string().nullable(),
  gemeinde: z.string().nullable(),
  lon: z.number().nullable(),
  lat: z.number().nullable(),
  locationPrecision: z.enum(LOCATION_PRECISIONS),
  traeger: z.string().nullable(),
  programId: z.string().nullable(),
  /** Name of the programme. */
  program: z.string().nullable(),
  openedYear: z.int().nullable(),
  closedYear: z.int().nullable(),
  status: z.enum(CENTER_STATUSES),
  sourceUrl: z.string(),
  /** Year the source's page is from; null where it does not say. */
  pageYear: z.int().nullable(),
  lastChecked: z.string().nullable(),
});

/** Part of the map, in degrees; all four or none. */
export const boundsConditions = {
  west: z.number().nullable(),
  south: z.number().nullable(),
  east: z.number().nullable(),
  north: z.number().nullable(),
};

/** Centres known by name, a page at a time, by Land, place and name. How many there are in all: `center-total`. */
export const centerList = defineQuery({
  name: "center-list",
  sql,
  params: z.strictObject({
    ...centerConditions,
    ...placeConditions,
    ...boundsConditions,
    centerId: z.string().nullable(),
    limit: z.int(),
    offset: z.int(),
  }),
  row,
});

export type ListedCenter = z.infer<typeof row>;
