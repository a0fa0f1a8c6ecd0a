/** The centres of a selection counted by their properties, shared by the details of a region and the summary of a selection. */
import {
  CENTER_STATUSES,
  type CenterStatus,
  LOCATION_PRECISIONS,
  type LocationPrecision,
} from "~/domain/center";
import type { MapArea } from "~/domain/map-area";
import type { CenterFilter } from "~/domain/map-filter";
import { centerConditionsOf, placeConditionsOf } from "~/queries/center-conditions";
import { centerSummary } from "~/queries/center-summary.server";

export type SelectionCounts = {
  total: number;
  /** With a point on the map. */
  placed: number;
  /** Neither planned nor closed. */
  existing: number;
  /** The most frequent first, as all of these; what no centre has is not listed. */
  statuses: { status: CenterStatus; centers: number }[];
  precisions: { precision: LocationPrecision; centers: number }[];
  terms: { term: string; centers: number }[];
  /** `programId` null: centres whose source names no programme. */
  programs: { programId: string | null; name: string | null; landAgs: string | null; centers: number }[];
  /** Keys of the Länder with at least one of the centres, and numbers of regions with one. */
  laender: string[];
  touched: { laender: number; kreise: number; gemeinden: number };
};

const sumOf = (rows: readonly { centers: number }[]) =>
  rows.reduce((total, { centers }) => total + centers, 0);

export async function loadSelectionCounts(
  filter: CenterFilter & { regions: readonly string[]; area: MapArea | null },
): Promise<SelectionCounts> {
  const rows = await centerSummary({ ...centerConditionsOf(filter), ...placeConditionsOf(filter) });
  const of = (facet: (typeof rows)[number]["facet"]) => rows.filter((row) => row.facet === facet);
  const keyed = <K extends string>(facet: "status" | "precision", keys: readonly K[]) =>
    of(facet).flatMap(({ choice, centers }) => {
      const key = keys.find((known) => known === choice);
      return key ? [{ key, centers }] : [];
    });
  const statuses = keyed("status", CENTER_STATUSES);
  const existing = statuses.filter(({ key }) => key !== "planned" && key !== "closed");
  const laender = of("land").flatMap(({ choice }) => (choice === null ? [] : [choice]));
  return {
    total: sumOf(statuses),
    placed: sumOf(of("placed")),
    existing: sumOf(existing),
    statuses: statuses.map(({ key, centers }) => ({ status: key, centers })),
    precisions: keyed("precision", LOCATION_PRECISIONS).map(({ key, centers }) => ({
      precision: key,
      centers,
    })),
    terms: of("term").map(({ choice, centers }) => ({ term: String(choice), centers })),
    programs: of("program").map(({ choice, label, landAgs, centers }) => ({
      programId: choice,
      name: label,
      landAgs,
      centers,
    })),
    laender,
    touched: { laender: laender.length, kreise: of("kreis").length, gemeinden: sumOf(of("gemeinde")) },
  };
}
