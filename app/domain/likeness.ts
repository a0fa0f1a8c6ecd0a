/**
 * Which Länder may stand in one ranking of a measure. `comparability.ts` says which counts are alike; here it is said what that means
 * for each measure:
 *
 * - Measures made of a count (centres, coverage, children per centre, completeness) are alike where the counting unit is.
 * - Money (rate per centre, programme money per child) is alike where all of this holds: it is the same kind of amount (a yearly rate of
 *   a running programme, or the total of one programme in one year: `funding.ts` takes no other), it is not older than five years, and
 *   the paying programme stands in the same relation to Kitas: money for a centre at a Kita comes on top of the Kita's own, a centre
 *   of its own lives on it. "bis zu" and a range of rates stay in the ranking, as the interval they are.
 * - The age of a figure does not depend on what the figure counts: all Länder with a dated one are alike. Where that puts unlike
 *   counting units into one ranking, each row carries the mark of its unit.
 *
 * Likeness is an equivalence: groups never overlap. What is `ranked: false` is listed with its reason, never ranked.
 */
import {
  type Comparability,
  type CountingUnit,
  NOT_RANKED_REASONS,
  type NotRankedReason,
} from "./comparability";
import type { CompareMeasure } from "./compare-filter";
import type { KitaBasis } from "./program";

export type UnlikeReason = NotRankedReason | "money_old";
/** In the order in which they are listed; those without any number come last. */
export const UNLIKE_REASONS: readonly UnlikeReason[] = [
  ...NOT_RANKED_REASONS.filter((reason) => reason !== "no_number"),
  "money_old",
  "no_number",
];

export type Likeness =
  | { ranked: true; groupId: string; by: "unit"; unit: CountingUnit }
  | { ranked: true; groupId: string; by: "money"; kitaBased: KitaBasis }
  | { ranked: true; groupId: "age"; by: "age" }
  | { ranked: false; groupId: UnlikeReason; reason: UnlikeReason };

/** Older money is of other prices and, mostly, of another rule. Calendar years before the one that counts as today or was asked for. */
export const OLDEST_MONEY_YEARS = 5;

export type LikenessFacts = {
  /** Whether the measure has a number here at all. */
  hasNumber: boolean;
  comparability: Comparability;
  /** The amount behind a measure of money: its year and the relation of its programme to Kitas. */
  money: { year: number; kitaBased: KitaBasis | null } | null;
  /** The year asked for, or the one that counts as today. */
  year: number;
};

const unlike = (reason: UnlikeReason): Likeness => ({ ranked: false, groupId: reason, reason });

export function isMoneyMeasure(measure: CompareMeasure): boolean {
  return measure === "funding-per-center" || measure === "budget-per-child";
}

export function likenessOf(measure: CompareMeasure, facts: LikenessFacts): Likeness {
  const { hasNumber, comparability, money, year } = facts;
  if (!hasNumber) return unlike("no_number");
  if (measure === "data-age") return { ranked: true, groupId: "age", by: "age" };
  if (!isMoneyMeasure(measure)) {
    if (!comparability.ranked) return unlike(comparability.reason);
    return { ranked: true, groupId: comparability.groupId, by: "unit", unit: comparability.unit };
  }
  if (!money) return unlike("no_number");
  if (year - money.year > OLDEST_MONEY_YEARS) return unlike("money_old");
  if (money.kitaBased === null) return unlike("unknown_unit");
  return { ranked: true, groupId: `money-${money.kitaBased}`, by: "money", kitaBased: money.kitaBased };
}

/** May these two stand in one ranking? */
export function areAlike(a: Likeness, b: Likeness): boolean {
  return a.ranked && b.ranked && a.groupId === b.groupId;
}
