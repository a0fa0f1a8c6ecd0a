/**
 * What if: how many centres a Land lacks to a target, and what the missing ones would cost the Land in a year.
 *
 * Target: a whole number of centres, rounded up, because a target that is missed by half a centre is missed. Its base is the children
 * under six, or the Kitas, of the Stichtag nearest to the count of centres, at most one year away: count and base belong together.
 * Missing: target minus the latest count of existing centres; never below zero. "mehr als 100" counted makes it an upper bound,
 * "bis zu 100" a lower one, "rund" stays rounded. Cost: missing times the rate of `land-rate`, euros a year, unrounded.
 *
 * `unknown` with its reason where there is no count to start from, or no base near it. A cost without a rate has no sum, and its
 * reason. Nothing is added up over Länder: they count unlike things.
 */
import { type Bounds, exactly, multiplyBounds } from "~/domain/bounds";
import { type Comparability, comparabilityOf } from "~/domain/comparability";
import { denominatorFor, nearestTo, type Stichtag } from "~/domain/denominator";
import type { FundingRow } from "~/domain/funding";
import { absenceOf, type Headline, headlineObservation } from "~/domain/headline-observation";
import { LAENDER, type Land } from "~/domain/land";
import type { Observation } from "~/domain/observation";
import type { Program } from "~/domain/program";
import type { Scenario, Target } from "~/domain/scenario";
import type { Source } from "~/domain/source";
import type { Emptiness } from "~/domain/value";
import { referenceYearOf } from "./laender-overview";
import { type LandRate, landRate } from "./land-rate";

export const UNKNOWN_REASONS = [
  "no_programme",
  "not_published",
  "programme_ended",
  "counts_kitas",
  "undated",
  "no_children",
  "no_kitas",
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** What the target is a ratio to: children under six on 31 December, or Kitas on 1 March. */
export type Base = {
  of: "children" | "kitas";
  number: number;
  date: string;
  note: string | null;
  sourceId: string;
};

/** `undecided`: "bis zu" so many are counted, and the target lies within. */
export type Outcome =
  | { kind: "unknown"; reason: UnknownReason }
  | { kind: "reached" }
  | { kind: "undecided" }
  | { kind: "missing"; missing: Bounds };

/** Euros a year; `bounds` null: the words of the sources leave both sides open. */
export type Cost = { bounds: Bounds | null; rate: LandRate };

export type LandScenario = {
  land: Land;
  headline: Headline | null;
  /** What holds for a Land whose count is missing or no count of today. */
  absence: Emptiness;
  /** Sources of the rows that say which programmes there are, or that there is none. */
  programSourceIds: string[];
  comparability: Comparability;
  base: Base | null;
  /** The nearest known base, where it is too far from the count to be used. */
  farBase: Base | null;
  /** Centres at the target; null where there is no base. */
  target: number | null;
  outcome: Outcome;
  /** Cost of the missing centres at the Land's own rate and at the other Land's; null where nothing is missing, or no other is chosen. */
  own: Cost | null;
  other: Cost | null;
};

export type ScenarioAnswer = {
  scenario: Scenario;
  referenceYear: number;
  demo: boolean;
  dataDate: string;
  /** The chosen Land, or all sixteen in the order of their keys. */
  laender: LandScenario[];
  /** The rate of each of the sixteen. */
  rates: LandRate[];
  sources: Source[];
};

export type ScenarioRows = {
  observations: readonly Observation[];
  programs: readonly Program[];
  funding: readonly FundingRow[];
  stichtage: readonly (Stichtag & { landAgs: string })[];
  kitas: readonly { landAgs: string; date: string; kitas: number; sourceId: string; note: string | null }[];
  sources: readonly Source[];
};

export function buildScenario(
  rows: ScenarioRows,
  scenario: Scenario,
  frame: { demo: boolean; dataDate: string },
): ScenarioAnswer {
  const referenceYear = referenceYearOf(rows.observations);
  const rates = LAENDER.map((land) => landRate(land, rows.funding, rows.programs, referenceYear));
  const chosen = scenario.land ? [scenario.land] : LAENDER;
  const laender = chosen.map((land) => landScenario(land, rows, scenario, rates, referenceYear));
  return { scenario, referenceYear, ...frame, laender, rates, sources: [...rows.sources] };
}

function landScenario(
  land: Land,
  rows: ScenarioRows,
  { target, rateLand }: Scenario,
  rates: readonly LandRate[],
  referenceYear: number,
): LandScenario {
  const ofLand = <T extends { landAgs: string }>(all: readonly T[]) =>
    all.filter((row) => row.landAgs === land.ags);
  const programs = ofLand(rows.programs);
  const latest = { rule: "existing", year: null } as const;
  const headline = headlineObservation(ofLand(rows.observations), programs, latest, referenceYear) ?? null;
  const bases = basesFor(target, ofLand(rows.stichtage), ofLand(rows.kitas));
  const date = headline?.date ?? null;
  const absence = absenceOf(programs, referenceYear);
  const reason = headline ? whyNoStart(headline) : absenceReason(absence);
  // What is no start needs no target either: it would stand on the children of the year somebody counted last.
  const base = (date !== null && reason === null && denominatorFor(date, bases)) || null;
  const wanted = base && targetCenters(target, base.number);
  const outcome = outcomeOf(headline, reason, wanted, target);
  const rateOf = (ags: string) => rates.find((rate) => rate.land.ags === ags) as LandRate;
  return {
    land,
    headline,
    absence,
    programSourceIds: programs.map(({ sourceId }) => sourceId),
    comparability: comparabilityOf(headline),
    base,
    farBase: (!base && reason === null && date !== null && nearestTo(date, bases)) || null,
    target: wanted,
    outcome,
    own: costOf(outcome, rateOf(land.ags)),
    other: rateLand && rateLand.ags !== land.ags ? costOf(outcome, rateOf(rateLand.ags)) : null,
  };
}

function basesFor(
  { kind }: Target,
  stichtage: readonly Stichtag[],
  kitas: ScenarioRows["kitas"],
): readonly Base[] {
  if (kind === "kitas" || kind === "kita_share")
    return kitas.map(({ kitas: number, date, note, sourceId }) => ({
      of: "kitas",
      number,
      date,
      note,
      sourceId,
    }));
  return stichtage.map(({ children: number, date, note, sourceId }) => ({
    of: "children",
    number,
    date,
    note,
    sourceId,
  }));
}

/** A count that is no start: of an ended programme, of Kitas, or without a year. */
function whyNoStart({ flags, date }: Headline): UnknownReason | null {
  if (flags.includes("programme_ended")) return "programme_ended";
  if (flags.includes("counts_kitas")) return "counts_kitas";
  return date === null ? "undated" : null;
}

function absenceReason(absence: Emptiness): UnknownReason {
  return absence === "no_programme" ? "no_programme" : "not_published";
}

/**
 * Centres at a target, rounded up. Worked out in whole hundredths of the target's value, so that a target that divides evenly is not
 * lifted by a rounding error.
 */
export function targetCenters({ kind, value }: Target, base: number): number {
  const hundredths = Math.round(value * 100);
  if (kind === "coverage") return Math.ceil((hundredths * base) / 1_000_000);
  if (kind === "kita_share") return Math.ceil((hundredths * base) / 10_000);
  return Math.ceil((base * 100) / hundredths);
}

function outcomeOf(
  headline: Headline | null,
  reason: UnknownReason | null,
  target: number | null,
  { kind }: Target,
): Outcome {
  if (!headline || reason) return { kind: "unknown", reason: reason ?? "not_published" };
  if (target === null)
    return {
      kind: "unknown",
      reason: kind === "kitas" || kind === "kita_share" ? "no_kitas" : "no_children",
    };
  const { count, qualifier } = headline.observation;
  if (target <= count) return { kind: qualifier === "up_to" ? "undecided" : "reached" };
  const missing = exactly(target - count);
  if (qualifier === "at_least") missing.low = null;
  if (qualifier === "up_to") missing.high = null;
  missing.about = qualifier === "about";
  return { kind: "missing", missing };
}

function costOf(outcome: Outcome, rate: LandRate): Cost | null {
  if (outcome.kind !== "missing") return null;
  if (!rate.known) return { bounds: null, rate };
  const bounds = multiplyBounds(outcome.missing, rate.bounds);
  return { bounds: bounds.low === null && bounds.high === null ? null : bounds, rate };
}
