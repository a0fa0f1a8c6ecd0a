/** Numbers side by side: bars, and dots with what is known of their place in a ranking. */
import type { Value } from "~/domain/value";

/** Horizontal bars in groups of like counting units. Each group is a ranking of its own; all groups share one scale. */
export type BarPlot = {
  type: "bars";
  /** Axis title with unit. */
  unit: string;
  groups: BarGroup[];
};

export type BarGroup = { id: string; heading: string | null; bars: Bar[] };

export type Bar = {
  id: string;
  label: string;
  value: Value;
  /** What is printed at the bar's end: the number, or the words of the emptiness. */
  text: string;
  /** Short second line, e.g. the Stand of the figure. */
  note: string | null;
  accent: boolean;
  href: string | null;
};

/**
 * Ranked dots with the interval each number can lie in, in groups of like. Each group is a ranking of its own, with a benchmark of its own;
 * all groups share one scale from zero.
 */
export type DotPlot = {
  type: "dots";
  /** Axis title with unit. */
  unit: string;
  /** The numbers are parts of one; the axis prints them as percent. */
  percent: boolean;
  groups: DotGroup[];
};

export type DotGroup = {
  id: string;
  /** Letter of what is counted, also at the rows of a group that mixes; null: not ranked. */
  mark: string | null;
  heading: string;
  /** Why the group has no benchmark, though one was chosen. */
  note: string | null;
  benchmark: { from: number; to: number; text: string } | null;
  /** Listed, not ranked. */
  muted: boolean;
  rows: DotRow[];
};

export type DotRow = {
  id: string;
  mark: string | null;
  label: string;
  value: Value;
  /** The number as printed, or the words of the emptiness. */
  text: string;
  /** Short second line, e.g. the Stand of the figure. */
  note: string | null;
  /** "Rang 3 bis 5"; null where there is no ranking. */
  rank: string | null;
  /** null: the number is certain. An end that is null is open. */
  interval: { from: number | null; to: number | null } | null;
  yearInferred: boolean;
  accent: boolean;
  href: string | null;
};
