/**
 * What is known of a Land's growth between two calendar years, in parts that are never added up: a programme that began, an expansion
 * within a programme (like exact counts only), a change of counting (no growth, whatever its numbers), a programme that ended.
 * The first and the last year count: a programme is new if it did not run in the first year and began by the last, and has ended
 * if it ran in the first year or later and no longer in the last.
 */
import {
  type CountingChange,
  countingChanges,
  type DatableCount,
  isLike,
  preferredCounts,
} from "~/domain/like-counts";
import type { Program } from "~/domain/program";
import type { Emptiness } from "~/domain/value";
import type { LaenderOverview, LandOverview } from "./laender-overview";
import { centerCountsOf } from "./land-counts";

export const GROWTH_KINDS = [
  "new_programme",
  "expansion",
  "reduction",
  "unchanged",
  "counting_changed",
  "end",
] as const;
export type GrowthKind = (typeof GROWTH_KINDS)[number];
/** Between two like counts: more, fewer, the same. */
export type LikeKind = Extract<GrowthKind, "expansion" | "reduction" | "unchanged">;

/** `change` in centres (Kitas where the source counts Kitas): last minus first, negative where fewer are counted. */
export type GrowthPart =
  | { kind: "new_programme"; program: Program; year: number; firstCount: DatableCount | null }
  | { kind: LikeKind; program: Program | null; first: DatableCount; last: DatableCount; change: number }
  | { kind: "counting_changed"; program: Program | null; steps: CountingChange[] }
  | { kind: "end"; program: Program; year: number };

export type Period = { from: number; to: number };

/**
 * Why nothing is known: `one_count` and `not_like` name the counts there are; without any, the Land's kind of emptiness today.
 */
export type Silence =
  | { reason: "one_count"; count: DatableCount }
  | { reason: "not_like"; counts: DatableCount[] }
  | { reason: "no_count"; absence: Emptiness };

export type LandSplit = { entry: LandOverview; parts: GrowthPart[]; silence: Silence | null };

export function splitOfLand(entry: LandOverview, { from, to }: Period): LandSplit {
  const inPeriod = centerCountsOf(entry).filter(({ year }) => year !== null && year >= from && year <= to);
  const counts = preferredCounts(inPeriod);
  const own = entry.programs.filter(({ role }) => role === "family_centers");
  const programOf = (id: string | null) => entry.programs.find(({ programId }) => programId === id) ?? null;
  const parts: GrowthPart[] = [
    ...own.flatMap((program) => newProgramme(program, counts, { from, to })),
    ...likeDifferences(counts).map((pair) => ({ ...pair, program: programOf(pair.first.programId) })),
    ...changesByProgramme(counts).map((steps) => ({
      kind: "counting_changed" as const,
      program: programOf(steps[0]?.before.programId ?? null),
      steps,
    })),
    ...own.flatMap((program) => ended(program, { from, to })),
  ];
  return { entry, parts, silence: parts.length > 0 ? null : silenceOf(counts, entry) };
}

function newProgramme(program: Program, counts: readonly DatableCount[], { from, to }: Period): GrowthPart[] {
  const { startYear: year, programId } = program;
  if (year === null || year <= from || year > to) return [];
  const firstCount = counts.find((count) => count.programId === programId) ?? null;
  return [{ kind: "new_programme", program, year, firstCount }];
}

function ended(program: Program, { from, to }: Period): GrowthPart[] {
  const { endYear: year, startYear } = program;
  const began = startYear === null || startYear <= to;
  return year !== null && began && year >= from && year < to ? [{ kind: "end", program, year }] : [];
}

/** For each programme and thing counted the first and the last exact count, where there are two. */
function likeDifferences(counts: readonly DatableCount[]) {
  const exact = counts.filter(({ qualifier }) => qualifier === "exact");
  return exact.flatMap((first, index) => {
    if (exact.slice(0, index).some((earlier) => isLike(earlier, first))) return [];
    const last = exact.filter((count) => count.year > first.year && isLike(first, count)).at(-1);
    if (!last) return [];
    const change = last.count - first.count;
    return [{ kind: likeKind(change), first, last, change }];
  });
}

function likeKind(change: number): LikeKind {
  if (change === 0) return "unchanged";
  return change > 0 ? "expansion" : "reduction";
}

function changesByProgramme(counts: readonly DatableCount[]): CountingChange[][] {
  const steps = new Map<string | null, CountingChange[]>();
  for (const step of countingChanges(counts)) {
    const id = step.before.programId;
    steps.set(id, [...(steps.get(id) ?? []), step]);
  }
  return [...steps.values()];
}

function silenceOf(counts: readonly DatableCount[], entry: LandOverview): Silence {
  const [only] = counts;
  if (!only) return { reason: "no_count", absence: entry.absence };
  return counts.length === 1
    ? { reason: "one_count", count: only }
    : { reason: "not_like", counts: [...counts] };
}

/** The sixteen Länder, in the order of their keys. */
export function splitByLand(overview: LaenderOverview, period: Period): LandSplit[] {
  return overview.laender.map((entry) => splitOfLand(entry, period));
}

/** In how many Länder each kind of part is known. Länder can be counted; their centres, counted by different rules, cannot be added up. */
export function laenderByKind(splits: readonly LandSplit[]): Record<GrowthKind, number> {
  const having = (kind: GrowthKind) =>
    splits.filter(({ parts }) => parts.some((part) => part.kind === kind)).length;
  return {
    new_programme: having("new_programme"),
    expansion: having("expansion"),
    reduction: having("reduction"),
    unchanged: having("unchanged"),
    counting_changed: having("counting_changed"),
    end: having("end"),
  };
}

/** The years the page asks about when the reader named none, or only one: ten years up to today. */
export function periodOf(filter: { from: number | null; to: number | null }, referenceYear: number): Period {
  const SPAN = 10;
  if (filter.from !== null && filter.to !== null) return { from: filter.from, to: filter.to };
  if (filter.to !== null) return { from: filter.to - SPAN, to: filter.to };
  if (filter.from !== null && filter.from >= referenceYear) return { from: filter.from, to: filter.from + 1 };
  return { from: filter.from ?? referenceYear - SPAN, to: referenceYear };
}
