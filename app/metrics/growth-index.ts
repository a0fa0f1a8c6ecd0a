/**
 * Growth index: a later count as a part of the count of a base year, base = 100. Without unit.
 *
 * It exists only for a Land whose two ends are exact and like: same programme (still running), same thing counted. A count of something
 * else between the two does not make them unlike, for it is a second count beside the first; it stands on no line and is named beside the index
 * (`otherwise`). Where the first counting never comes back, there is no index past the change. A base of 0 has no index.
 */
import {
  type CountingChange,
  countingChanges,
  type DatableCount,
  isLike,
  preferredCounts,
} from "~/domain/like-counts";
import { empty, numberValue } from "~/domain/value";
import type { LaenderOverview, LandOverview } from "./laender-overview";
import { centerCountsOf } from "./land-counts";
import type { Metric } from "./metric";

export const growthIndex: Metric<"growth-index", { base: number; count: number }> = {
  id: "growth-index",
  digits: 0,
  texts: {
    de: {
      label: "Index der Zahl der Zentren",
      unit: "Zahl des Basisjahrs = 100",
      description:
        "Zahl der Zentren im Verhältnis zur Zahl des Basisjahrs, mal 100. Nur für Länder, in denen beide Zahlen genau sind und im selben, noch laufenden Programm dasselbe zählen.",
      limits: [
        "Er sagt nichts über die Höhe der Zahlen: Von 2 auf 4 Zentren ist derselbe Index wie von 500 auf 1.000.",
        "Die Länder zählen Verschiedenes; ein höherer Index heißt nicht, dass ein Land besser versorgt ist.",
        "Zwischen zwei Angaben ist nichts geschätzt.",
      ],
    },
    en: {
      label: "Index of the number of centres",
      unit: "number of the base year = 100",
      description:
        "Number of centres in relation to the number of the base year, times 100. Only for Länder in which both numbers are exact and count the same thing in the same, still running programme.",
      limits: [
        "It says nothing about the size of the numbers: from 2 to 4 centres is the same index as from 500 to 1,000.",
        "The Länder count different things; a higher index does not mean that a Land is better supplied.",
        "Nothing is estimated between two numbers.",
      ],
    },
  },
  compute: ({ base, count }) => (base > 0 ? numberValue((count / base) * 100) : empty("not_collected")),
};

/** Why a Land has no index from a base year, in the order in which the page lists them. */
export const INDEX_REASONS = [
  "no_count", // no count of a programme in the base year
  "only_rounded", // the count of the base year, or every like one after it, is rounded or a bound
  "base_zero",
  "programme_ended",
  "counting_changed", // after the base year the programme counts something else
  "no_later_count",
] as const;
export type IndexReason = (typeof INDEX_REASONS)[number];

export type IndexedLand = {
  kind: "indexed";
  entry: LandOverview;
  base: DatableCount;
  /** Exact like counts after the base year, in the order of time; at least one. */
  later: DatableCount[];
  /** Changes of the counting after the base year. */
  otherwise: CountingChange[];
};
export type LandLeftOut = { kind: "left_out"; entry: LandOverview; reason: IndexReason };

/** The index of one Land from a base year, or why there is none. Of several programmes the one whose like counts reach furthest. */
export function indexOfLand(
  entry: LandOverview,
  base: number,
  referenceYear: number,
): IndexedLand | LandLeftOut {
  const counts = preferredCounts(centerCountsOf(entry)).filter(({ programId }) => programId !== null);
  const answers = counts
    .filter(({ year }) => year === base)
    .map((count) => indexFrom(count, counts, entry, referenceYear));
  const indexed = answers
    .flatMap((answer) => (answer.kind === "indexed" ? [answer] : []))
    .sort((a, b) => lastYear(b) - lastYear(a));
  return indexed[0] ?? answers[0] ?? { kind: "left_out", entry, reason: "no_count" };
}

const lastYear = ({ base, later }: IndexedLand) => later.at(-1)?.year ?? base.year;

function indexFrom(
  base: DatableCount,
  counts: readonly DatableCount[],
  entry: LandOverview,
  referenceYear: number,
): IndexedLand | LandLeftOut {
  const leftOut = (reason: IndexReason): LandLeftOut => ({ kind: "left_out", entry, reason });
  if (base.qualifier !== "exact") return leftOut("only_rounded");
  if (base.count === 0) return leftOut("base_zero");
  const program = entry.programs.find(({ programId }) => programId === base.programId);
  if (program && program.endYear !== null && program.endYear < referenceYear)
    return leftOut("programme_ended");
  const after = counts.filter(({ year, programId }) => year > base.year && programId === base.programId);
  const like = after.filter((count) => isLike(base, count));
  const later = like.filter(({ qualifier }) => qualifier === "exact");
  if (later.length > 0) {
    return { kind: "indexed", entry, base, later, otherwise: countingChanges([base, ...after]) };
  }
  if (after.length === 0) return leftOut("no_later_count");
  return leftOut(like.length > 0 ? "only_rounded" : "counting_changed");
}

/** The sixteen Länder from one base year, in the order of their keys. */
export function indexByLand(overview: LaenderOverview, base: number): (IndexedLand | LandLeftOut)[] {
  return overview.laender.map((entry) => indexOfLand(entry, base, overview.referenceYear));
}

/** Years from which at least one Land has an index, oldest first, each with the number of these Länder. */
export function indexBases(overview: LaenderOverview): { year: number; laender: number }[] {
  return [...overview.years]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      laender: indexByLand(overview, year).filter(({ kind }) => kind === "indexed").length,
    }))
    .filter(({ laender }) => laender > 0);
}

/** The base from which most Länder have an index, of equals the oldest; null: there is none. */
export function standardBase(bases: readonly { year: number; laender: number }[]): number | null {
  return [...bases].sort((a, b) => b.laender - a.laender || a.year - b.year)[0]?.year ?? null;
}
