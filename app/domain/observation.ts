import type { KitaBasis } from "./program";
import { SOURCE_KINDS, type SourceKind } from "./source";
import type { Qualifier } from "./value";

/** `funded`, `certified`, `total` count existing centres; `planned` and `other` never stand in one series with them. */
export const COUNTED_THINGS = ["funded", "certified", "total", "planned", "other"] as const;
export type CountedThing = (typeof COUNTED_THINGS)[number];
export const EXISTING: readonly CountedThing[] = ["funded", "certified", "total"];

/** One count as one source states it. `year` null: undated, so it never reaches a time axis. `asOf`: `2024-11` or `2024-11-05`. */
export type Observation = {
  observationId: string;
  landAgs: string;
  programId: string | null;
  year: number | null;
  asOf: string | null;
  count: number;
  whatIsCounted: CountedThing;
  qualifier: Qualifier;
  yearInferred: boolean;
  /** The source counts Kitas rather than centres (from the note of the source). */
  countsKitas: boolean;
  note: string | null;
  kitaBased: KitaBasis | null;
  sourceId: string;
  sourceKind: SourceKind;
};

export function countsExisting(observation: Pick<Observation, "whatIsCounted">): boolean {
  return EXISTING.includes(observation.whatIsCounted);
}

/** Last day the count can hold for, as ISO date: `asOf` completed to a month's or year's end, else 31 December of `year`. */
export function dateOf(observation: Pick<Observation, "year" | "asOf">): string | null {
  const { asOf, year } = observation;
  if (asOf && asOf.length >= 10) return asOf.slice(0, 10);
  if (asOf && asOf.length === 7) {
    const [y, m] = asOf.split("-").map(Number) as [number, number];
    return new Date(Date.UTC(y, m, 0)).toISOString().slice(0, 10);
  }
  return year === null ? null : `${year}-12-31`;
}

/** First day the count can hold for: `asOf` completed to a month's or year's beginning, else 1 January of `year`. */
export function firstDateOf({ year, asOf }: Pick<Observation, "year" | "asOf">): string | null {
  if (asOf && asOf.length >= 10) return asOf.slice(0, 10);
  if (asOf && asOf.length === 7) return `${asOf}-01`;
  return year === null ? null : `${year}-01-01`;
}

/**
 * The one written rule for contradicting counts of the same Land and year: kind of source first (official, parliament, municipal,
 * science, association, press, party), then exact before rounded, then the latest date; a fixed id decides what is left,
 * so that the same data always prefers the same row. The others stay and are shown in the table behind the chart.
 */
export function comparePreference(a: Observation, b: Observation): number {
  return (
    SOURCE_KINDS.indexOf(a.sourceKind) - SOURCE_KINDS.indexOf(b.sourceKind) ||
    Number(a.qualifier !== "exact") - Number(b.qualifier !== "exact") ||
    (dateOf(b) ?? "").localeCompare(dateOf(a) ?? "") ||
    a.observationId.localeCompare(b.observationId)
  );
}

export function preferredObservation(candidates: readonly Observation[]): Observation | undefined {
  return [...candidates].sort(comparePreference)[0];
}

/** Latest year first, undated counts last. */
export function compareYear(a: Pick<Observation, "year">, b: Pick<Observation, "year">): number {
  if (a.year === b.year) return 0;
  if (a.year === null) return 1;
  return b.year === null ? -1 : b.year - a.year;
}
