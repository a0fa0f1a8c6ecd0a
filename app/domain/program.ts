/** A state programme (Landesprogramm). `startYear` null: no year found. `endYear` null: no end known. */
export type Program = {
  programId: string;
  landAgs: string;
  name: string;
  term: string | null;
  termAbbrev: string | null;
  ministry: string | null;
  coordinationBody: string | null;
  startYear: number | null;
  endYear: number | null;
  legalBasis: string | null;
  certification: "ja" | "nein" | null;
  kitaBased: KitaBasis | null;
  role: ProgramRole;
  notes: string | null;
  sourceId: string;
};

/** Are the counted centres Kitas? all of them (`ja`), some (`teilweise`), none (`nein`). */
export const KITA_BASES = ["ja", "teilweise", "nein"] as const;
export type KitaBasis = (typeof KITA_BASES)[number];

/**
 * - `family_centers`: a programme for family centres; only these run, end and are counted.
 * - `related`: money or posts near them (Sozialraumbudget, KINDER STÄRKEN); shown, never counted as a programme for centres.
 * - `no_programme`: the row that records that the Land has none (Niedersachsen).
 * - `not_found`: the row that records that none was found (Saarland).
 */
export const PROGRAM_ROLES = ["family_centers", "related", "no_programme", "not_found"] as const;
export type ProgramRole = (typeof PROGRAM_ROLES)[number];

/** Does the programme run in that calendar year? Start and end year both count; without a known start it is never said to run. */
export function runsIn(program: Pick<Program, "role" | "startYear" | "endYear">, year: number): boolean {
  return (
    program.role === "family_centers" &&
    program.startYear !== null &&
    program.startYear <= year &&
    (program.endYear === null || program.endYear >= year)
  );
}
