/** A centre known by name. `planned` and `closed` never count as existing. */
export const CENTER_STATUSES = ["open", "planned", "closed", "unknown"] as const;
export type CenterStatus = (typeof CENTER_STATUSES)[number];

/**
 * How well the place is known. Only `address` may look like a point on a street; `gemeinde` stands for the whole municipality,
 * `unknown` stays off the map and is reported.
 */
export const LOCATION_PRECISIONS = ["address", "postcode", "gemeinde", "unknown"] as const;
export type LocationPrecision = (typeof LOCATION_PRECISIONS)[number];

export type Center = {
  centerId: string;
  name: string;
  term: string;
  street: string | null;
  postcode: string | null;
  place: string | null;
  landAgs: string;
  kreisAgs: string | null;
  gemeindeAgs: string | null;
  lon: number | null;
  lat: number | null;
  locationPrecision: LocationPrecision;
  traeger: string | null;
  programId: string | null;
  openedYear: number | null;
  closedYear: number | null;
  status: CenterStatus;
  sourceId: string;
  sourceUrl: string;
  lastChecked: string | null;
};
