/** Two figures of each region as one point. */
import type { Emptiness, Qualifier } from "~/domain/value";

/** Two figures of each region as one point; nothing is drawn through the points. */
export type ScatterPlot = {
  type: "scatter";
  /** Axis titles with unit. `y` begins at zero, `x` where the points do. */
  x: { unit: string };
  y: { unit: string };
  /** Like counting units share shape and shade; in the order of the key. */
  groups: { id: string; label: string }[];
  points: ScatterPoint[];
  /** Without a point, in words: which regions, and why. */
  absent: { kind: Emptiness; text: string }[];
};

export type ScatterPoint = {
  id: string;
  label: string;
  shortLabel: string;
  groupId: string;
  x: number;
  y: number;
  /** Both figures with their years. */
  text: string;
  qualifier: Qualifier;
  yearInferred: boolean;
  href: string | null;
};
