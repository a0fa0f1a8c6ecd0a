import { z } from "zod";
import { CENTER_STATUSES, LOCATION_PRECISIONS } from "~/domain/center";
import type { MapArea } from "~/domain/map-area";
import type { CenterFilter } from "~/domain/map-filter";

/** Parameters of the snapshot's `matching_center`, which every query on centres passes on. null: no condition. */
export const centerConditions = {
  status: z.enum(CENTER_STATUSES).nullable(),
  term: z.string().nullable(),
  program: z.string().nullable(),
  traeger: z.string().nullable(),
  precision: z.enum(LOCATION_PRECISIONS).nullable(),
  since: z.int().nullable(),
  search: z.string().nullable(),
  landAgs: z.string().nullable(),
};

/** The conditions that say where, beside those of the centre itself: official keys joined by commas, corners as JSON. */
export const placeConditions = { regions: z.string().nullable(), area: z.string().nullable() };

/** The same as `centerConditions`, out of a filter that may hold more. */
export function centerConditionsOf(filter: CenterFilter): CenterFilter {
  const { status, term, program, traeger, precision, since, search, landAgs } = filter;
  return { status, term, program, traeger, precision, since, search, landAgs };
}

export function placeConditionsOf({ regions, area }: { regions: readonly string[]; area: MapArea | null }) {
  return {
    regions: regions.length === 0 ? null : regions.join(","),
    area: area && JSON.stringify(area),
  };
}
