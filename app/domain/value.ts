/**
 * What a metric answers: a number with its flags, or one of five kinds of emptiness. Never a bare null, never 0 for unknown.
 */

/**
 * - `zero`: counted, and the count is 0.
 * - `no_programme`: the Land has no state programme, so there is nothing a programme could count.
 * - `not_collected`: nobody collects this figure (nicht erhoben).
 * - `not_published`: it may exist, but no public source was found (nicht veröffentlicht / nicht gefunden).
 * - `pending`: promised, will follow (Angabe folgt).
 */
export const EMPTINESS_KINDS = ["zero", "no_programme", "not_collected", "not_published", "pending"] as const;
export type Emptiness = (typeof EMPTINESS_KINDS)[number];

/** How exact a source states a number: as such, "rund", "mehr als", "bis zu". */
export const QUALIFIERS = ["exact", "about", "at_least", "up_to"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** A caveat that travels with a number into every page and file. */
export const FLAGS = [
  "year_inferred", // the year was deduced from context
  "contradicted", // another source says otherwise
  "undated", // no year is known: never on a time axis
  "programme_ended", // the programme behind the count no longer runs
  "counts_kitas", // the source counts Kitas, not finished centres
  "press_source", // the preferred source is press or party
  "provisional",
] as const;
export type Flag = (typeof FLAGS)[number];

export type NumberValue = { kind: "number"; value: number; qualifier: Qualifier; flags: Flag[] };
export type Empty = { kind: Emptiness };
export type Value = NumberValue | Empty;

export function numberValue(value: number, qualifier: Qualifier = "exact", flags: Flag[] = []): Value {
  return value === 0 && qualifier === "exact"
    ? { kind: "zero" }
    : { kind: "number", value, qualifier, flags };
}

export function empty(kind: Emptiness): Empty {
  return { kind };
}

export function isNumber(value: Value): value is NumberValue {
  return value.kind === "number";
}

/** The number to draw or to sort by: 0 for `zero`, `undefined` for the four kinds of unknown. */
export function drawnNumber(value: Value): number | undefined {
  if (value.kind === "number") return value.value;
  return value.kind === "zero" ? 0 : undefined;
}

/** A bound turns round when its number stands under the division: "mehr als 100" centres are "bis zu" so many children each. */
export function inverseQualifier(qualifier: Qualifier): Qualifier {
  if (qualifier === "at_least") return "up_to";
  return qualifier === "up_to" ? "at_least" : qualifier;
}
