/**
 * Organisations by type, level and Land, counted, and where a gap is an invitation. A count is of organisations the atlas knows: 0 says
 * that none is known, never that there is none.
 */
import { LAENDER } from "~/domain/land";
import {
  ORGANISATION_LEVELS,
  ORGANISATION_TYPES,
  type OrganisationLevel,
  type OrganisationType,
} from "~/domain/network";
import { NATIONWIDE } from "~/domain/network-filter";
import type { NetworkEntry } from "./network-entries";

/**
 * Only where every Land has such organisations is their absence a gap. A Land without a programme needs no coordination body, and
 * foundations mostly work nationwide.
 */
export const GAP_TYPES: readonly OrganisationType[] = [
  "kommune",
  "traeger",
  "politik",
  "wissenschaft",
  "verband",
];
/** Hamburg and Berlin are Land and municipality in one: no municipality can be missing there. */
const LAENDER_WITHOUT_KOMMUNEN: ReadonlySet<string> = new Set(["02", "11"]);

export type Counted = Pick<NetworkEntry, "type" | "level" | "landAgs">;

/** `land`: two-digit key or nationwide. `total`: over all types. */
export type MatrixRow = { land: string; counts: Record<OrganisationType, number>; total: number };
export type LevelRow = { type: OrganisationType; counts: Record<OrganisationLevel, number>; total: number };
export type NetworkMatrix = {
  level: OrganisationLevel | null;
  /** The sixteen Länder in the order of their keys. */
  laender: MatrixRow[];
  /** Organisations of no Land, apart: they stand for none. */
  nationwide: MatrixRow;
  totals: Omit<MatrixRow, "land">;
  /** Type × level over all of Germany, whatever level is chosen. */
  levels: LevelRow[];
  gaps: { type: OrganisationType; laender: string[] }[];
  /** Länder none of whose organisations is known, of whatever type. */
  emptyLaender: string[];
};

/** `level`: only organisations of that level are counted per Land; gaps are looked for over all levels. */
export function networkMatrix(entries: readonly Counted[], level: OrganisationLevel | null): NetworkMatrix {
  const counted = level ? entries.filter((entry) => entry.level === level) : entries;
  const row = (land: string) => ({
    land,
    ...typeCounts(counted.filter(({ landAgs }) => (landAgs ?? NATIONWIDE) === land)),
  });
  const known = (land: string, type: OrganisationType | null) =>
    entries.some((entry) => entry.landAgs === land && (type === null || entry.type === type));
  const emptyLaender = LAENDER.flatMap(({ ags }) => (known(ags, null) ? [] : [ags]));
  return {
    level,
    laender: LAENDER.map(({ ags }) => row(ags)),
    nationwide: row(NATIONWIDE),
    totals: typeCounts(counted),
    levels: ORGANISATION_TYPES.map((type) => levelRow(entries, type)),
    gaps: GAP_TYPES.flatMap((type) => {
      const laender = LAENDER.flatMap(({ ags }) =>
        isGapPossible(ags, type) && !known(ags, type) ? [ags] : [],
      );
      return laender.length > 0 ? [{ type, laender }] : [];
    }),
    emptyLaender,
  };
}

export function isGapPossible(landAgs: string, type: OrganisationType): boolean {
  if (!GAP_TYPES.includes(type)) return false;
  return type !== "kommune" || !LAENDER_WITHOUT_KOMMUNEN.has(landAgs);
}

function typeCounts(entries: readonly Counted[]): Omit<MatrixRow, "land"> {
  const counts = Object.fromEntries(
    ORGANISATION_TYPES.map((type) => [type, entries.filter((entry) => entry.type === type).length]),
  ) as MatrixRow["counts"];
  return { counts, total: entries.length };
}

function levelRow(entries: readonly Counted[], type: OrganisationType): LevelRow {
  const ofType = entries.filter((entry) => entry.type === type);
  const counts = Object.fromEntries(
    ORGANISATION_LEVELS.map((level) => [level, ofType.filter((entry) => entry.level === level).length]),
  ) as LevelRow["counts"];
  return { type, counts, total: ofType.length };
}
