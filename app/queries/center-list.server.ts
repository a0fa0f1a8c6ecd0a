import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { CENTER_STATUSES, LOCATION_PRECISIONS } from "~/domain/center";
import sql from "./center-list.sql?raw";

const row = z.strictObject({
  centerId: z.string(),
  name: z.string(),
  term: z.string(),
  street: z.string().nullable(),
  postcode: z.string().nullable(),
  place: z.string().nullable(),
  landAgs: z.string(),
  kreis: z.string().nullable(),
  gemeinde: z.string().nullable(),
  lon: z.number().nullable(),
  lat: z.number().nullable(),
  locationPrecision: z.enum(LOCATION_PRECISIONS),
  traeger: z.string().nullable(),
  openedYear: z.int().nullable(),
  status: z.enum(CENTER_STATUSES),
  sourceUrl: z.string(),
  /** Year the source's page is from; null where it does not say. */
  pageYear: z.int().nullable(),
  lastChecked: z.string().nullable(),
  /** Centres that meet the conditions, on all pages together. */
  total: z.int(),
});

/** Centres known by name, a page at a time, by Land, place and name. */
export const centerList = defineQuery({
  name: "center-list",
  sql,
  params: z.strictObject({
    status: z.enum(CENTER_STATUSES).nullable(),
    term: z.string().nullable(),
    landAgs: z.string().nullable(),
    kreisAgs: z.string().nullable(),
    gemeindeAgs: z.string().nullable(),
    centerId: z.string().nullable(),
    search: z.string().nullable(),
    west: z.number().nullable(),
    south: z.number().nullable(),
    east: z.number().nullable(),
    north: z.number().nullable(),
    limit: z.int(),
    offset: z.int(),
  }),
  row,
});

export type ListedCenter = z.infer<typeof row>;
