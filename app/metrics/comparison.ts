/**
 * The comparison of chosen Länder by one measure: groups of like, a ranking in each, a benchmark for each, and what may be compared with
 * what. Pure: the same rows give the same comparison. Values are those the map and /laender show; here they are put in order.
 *
 * Unlike Länder never share a group (`domain/likeness`). Where a measure makes all alike though the Länder count different things
 * (the age of a figure), the group is `mixed`: its rows then carry the mark of their counting unit.
 */
import {
  ALL_LAENDER,
  type Benchmark,
  type CompareFilter,
  type CompareMeasure,
  FEWEST_LAENDER,
} from "~/domain/compare-filter";
import type { Land } from "~/domain/land";
import { areAlike, type Likeness, likenessOf, UNLIKE_REASONS } from "~/domain/likeness";
import { type MedianSpan, medianSpan } from "~/domain/median-span";
import { type Interval, overlap, type RankSpan, rankSpans } from "~/domain/rank-spans";
import { drawnNumber, type Value } from "~/domain/value";
import { answerLaender, type LaenderInputs } from "./explorer-laender";
import type { RegionRow } from "./explorer-types";
import type { LandOverview } from "./laender-overview";
import type { LandMetricId } from "./registry";
import { valueInterval } from "./value-interval";

/** Where a Land stands to the benchmark; `undecided`: the two cannot be told apart; `unlike`: they may not be compared. */
export type Standing = "self" | "above" | "below" | "undecided" | "unlike";

export type ComparedLand = {
  land: Land;
  entry: LandOverview;
  /** Value, money, dates and sources as the map has them; of an ended programme the last known count. */
  row: RegionRow;
  likeness: Likeness;
  /** Where the number can lie; null: there is none. */
  interval: Interval | null;
  /** Among the chosen Länder of its group; null: not ranked. */
  rank: RankSpan | null;
  /** null: no benchmark chosen, or nothing to hold against it. */
  standing: Standing | null;
};

/** `too_few`: of fewer than three numbers there is no median. The median is that of all Länder of the group, chosen or not. */
export type GroupBenchmark =
  | { kind: "land"; at: ComparedLand }
  | { kind: "median"; span: MedianSpan<ComparedLand>; interval: Interval }
  | { kind: "unlike"; at: ComparedLand }
  | { kind: "too_few" };

export type ComparedGroup = {
  likeness: Likeness;
  /** First place first; without a ranking in the order of their keys. */
  laender: ComparedLand[];
  /** Ranked together, though they count different things. */
  mixed: boolean;
  benchmark: GroupBenchmark | null;
};

export type Comparison = {
  filter: CompareFilter;
  /** The year that counts as today, or the one asked for. */
  year: number;
  demo: boolean;
  groups: ComparedGroup[];
  /** Sets of at least two chosen Länder that are alike and count the same, largest first. */
  subsets: ComparedLand[][];
  /** Chosen, but not shown because only the largest subset was asked for. */
  leftOut: ComparedLand[];
};

/** The measures of which the lowest number is the first place: fewest children per centre, youngest figure. */
const LOWEST_FIRST: readonly CompareMeasure[] = ["children-per-center", "data-age"];

export function isLowestFirst(measure: CompareMeasure): boolean {
  return LOWEST_FIRST.includes(measure);
}

/** The comparison of all chosen Länder. Fewer than two are no fault: the groups then hold what there is. */
export function buildComparison(inputs: LaenderInputs, filter: CompareFilter): Comparison {
  const { overview } = inputs;
  const year = filter.year ?? overview.referenceYear;
  const question = { ...filter, need: "sgb2", kitaOnly: false, comparable: false } as const;
  const rows = new Map(answerLaender(inputs, question).map((row) => [row.ags, row]));
  const all = ALL_LAENDER.flatMap((ags) => {
    const entry = overview.laender.find(({ land }) => land.ags === ags);
    const row = rows.get(ags);
    return entry && row ? [comparedLand(entry, row, filter, year, overview.dataDate)] : [];
  });
  const chosen = all.filter(({ land }) => filter.laender.includes(land.ags));
  const subsets = likeSubsets(chosen, filter.measure);
  const [largest] = subsets;
  const wanted = new Set((filter.comparable && largest ? largest : chosen).map(({ land }) => land.ags));
  const shown = chosen.filter(({ land }) => wanted.has(land.ags));
  return {
    filter,
    year,
    demo: overview.demo,
    groups: groupsOf(shown, filter.measure).map((group) => withBenchmark(group, all, filter)),
    subsets,
    leftOut: chosen.filter(({ land }) => !wanted.has(land.ags)),
  };
}

function comparedLand(
  entry: LandOverview,
  mapRow: RegionRow,
  { measure, year: asked }: CompareFilter,
  year: number,
  dataDate: string,
): ComparedLand {
  const { land, comparability } = entry;
  const row = { ...mapRow, value: lastKnown(entry, mapRow.value, measure, asked) };
  const { value, money } = row;
  const program = entry.programs.find(({ programId }) => programId === money?.row.programId);
  const likeness = likenessOf(measure, {
    hasNumber: drawnNumber(value) !== undefined,
    comparability,
    money: money && { year: money.year, kitaBased: program?.kitaBased ?? null },
    year,
  });
  const interval = valueInterval(measure, value, { entry, money, dataDate });
  return { land, entry, row, likeness, interval, rank: null, standing: null };
}

/** The map of today paints no ended programme; here its last count is listed, marked and outside every ranking. */
function lastKnown(entry: LandOverview, value: Value, measure: CompareMeasure, asked: number | null): Value {
  const ended = entry.comparability.groupId === "programme_ended";
  return asked === null && ended && measure in entry.values ? entry.values[measure as LandMetricId] : value;
}

/** Highest place first; the key decides between equal numbers, so that the order is the same each time. */
function ordered(laender: readonly ComparedLand[], measure: CompareMeasure): ComparedLand[] {
  const sign = isLowestFirst(measure) ? 1 : -1;
  return [...laender].sort(
    (a, b) =>
      sign * ((drawnNumber(a.row.value) as number) - (drawnNumber(b.row.value) as number)) ||
      a.land.ags.localeCompare(b.land.ags),
  );
}

/** Those with the same key together, in the order in which the keys first come. */
function alikeBy(laender: readonly ComparedLand[], keyOf: (one: ComparedLand) => string): ComparedLand[][] {
  const groups = new Map<string, ComparedLand[]>();
  for (const one of laender) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

function groupsOf(laender: readonly ComparedLand[], measure: CompareMeasure): ComparedGroup[] {
  const groups = alikeBy(laender, ({ likeness }) => likeness.groupId).map((members) =>
    groupOf(members, measure),
  );
  const placeOf = ({ likeness }: ComparedGroup) =>
    likeness.ranked ? -1 : UNLIKE_REASONS.indexOf(likeness.reason);
  return groups.sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      b.laender.length - a.laender.length ||
      a.likeness.groupId.localeCompare(b.likeness.groupId),
  );
}

function groupOf(members: readonly ComparedLand[], measure: CompareMeasure): ComparedGroup {
  const { likeness } = members[0] as ComparedLand;
  if (!likeness.ranked) return { likeness, laender: [...members], mixed: false, benchmark: null };
  const laender = ordered(members, measure);
  const spans = rankSpans(laender.map(({ interval }) => placedInterval(interval as Interval, measure)));
  const units = new Set(laender.map(unitKey));
  return {
    likeness,
    laender: laender.map((one, index) => ({ ...one, rank: spans[index] as RankSpan })),
    mixed: units.size > 1,
    benchmark: null,
  };
}

/** Turned round where the lowest number has the first place. */
function placedInterval({ low, high }: Interval, measure: CompareMeasure): Interval {
  return isLowestFirst(measure) ? { low: -high, high: -low } : { low, high };
}

/** Equal for what is counted alike; a count that is in no ranking is alike to no other. */
export function unitKey({ land, entry }: ComparedLand): string {
  return entry.comparability.ranked ? entry.comparability.groupId : land.ags;
}

/** Alike in the measure and counted alike: what may stand together without any mark. */
function likeSubsets(chosen: readonly ComparedLand[], measure: CompareMeasure): ComparedLand[][] {
  const ranked = groupsOf(chosen, measure).filter(({ likeness }) => likeness.ranked);
  return ranked
    .flatMap(({ laender }) => alikeBy(laender, unitKey))
    .filter(({ length }) => length >= FEWEST_LAENDER)
    .sort((a, b) => b.length - a.length);
}

function withBenchmark(
  group: ComparedGroup,
  all: readonly ComparedLand[],
  filter: CompareFilter,
): ComparedGroup {
  const benchmark = filter.benchmark && group.likeness.ranked && benchmarkOf(group, all, filter);
  if (!benchmark) return group;
  const laender = group.laender.map((one) => ({ ...one, standing: standingOf(one, benchmark) }));
  return { ...group, laender, benchmark };
}

function benchmarkOf(
  group: ComparedGroup,
  all: readonly ComparedLand[],
  filter: CompareFilter,
): GroupBenchmark {
  const [first] = group.laender as [ComparedLand];
  const isPeer = (other: ComparedLand) =>
    areAlike(first.likeness, other.likeness) && (!filter.comparable || unitKey(other) === unitKey(first));
  const benchmark = filter.benchmark as Benchmark;
  if (benchmark.kind === "land") {
    const at = all.find(({ land }) => land.ags === benchmark.ags) as ComparedLand;
    return { kind: isPeer(at) ? "land" : "unlike", at };
  }
  const span = medianSpan(all.filter(isPeer), ({ row }) => drawnNumber(row.value) as number);
  if (!span) return { kind: "too_few" };
  const [low, high] = [span.low.interval as Interval, span.high.interval as Interval];
  return {
    kind: "median",
    span,
    interval: { low: Math.min(low.low, high.low), high: Math.max(low.high, high.high) },
  };
}

function standingOf({ land, interval }: ComparedLand, benchmark: GroupBenchmark): Standing | null {
  if (benchmark.kind === "too_few" || interval === null) return null;
  if (benchmark.kind === "unlike") return "unlike";
  if (benchmark.kind === "land" && benchmark.at.land.ags === land.ags) return "self";
  const at = benchmark.kind === "land" ? (benchmark.at.interval as Interval) : benchmark.interval;
  if (overlap(interval, at)) return "undecided";
  return interval.low > at.high ? "above" : "below";
}
