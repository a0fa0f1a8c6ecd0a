import { z } from "zod";
import { CENTER_STATUSES, LOCATION_PRECISIONS } from "~/domain/center";

/**
 * One centre as it goes into table `center`: same names, same order, whatever list it came from.
 * Years are calendar years, `lastChecked` an ISO day, `lon`/`lat` degrees (WGS 84).
 */
export const centerRecordSchema = z.strictObject({
  centerId: z.string().regex(/^[a-z0-9-]{8,}$/),
  sourceDataset: z.string().min(1),
  name: z.string().min(1),
  term: z.string().min(1),
  street: z.string().min(1).nullable(),
  postcode: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  place: z.string().min(1).nullable(),
  landAgs: z.string().regex(/^(0[1-9]|1[0-6])$/),
  kreisAgs: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  gemeindeAgs: z
    .string()
    .regex(/^\d{8}$/)
    .nullable(),
  lon: z.number().min(5).max(16).nullable(),
  lat: z.number().min(47).max(56).nullable(),
  locationPrecision: z.enum(LOCATION_PRECISIONS),
  traeger: z.string().min(1).nullable(),
  programId: z.string().min(1).nullable(),
  openedYear: z.int().min(1800).max(2100).nullable(),
  closedYear: z.int().min(1800).max(2100).nullable(),
  status: z.enum(CENTER_STATUSES),
  sourceUrl: z.string().regex(/^https?:\/\//),
  pageYear: z.int().min(1990).max(2100).nullable(),
  lastChecked: z.iso.date().nullable(),
  contentHash: z.string().min(1),
});

export type CenterRecord = z.infer<typeof centerRecordSchema>;
