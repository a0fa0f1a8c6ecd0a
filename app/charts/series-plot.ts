/** What is drawn along the years: observations as dots and lines, and what growth is made of. */
import type { Emptiness, Qualifier } from "~/domain/value";

/** Panels of dots and lines over years (one panel: a single chart; many: small multiples on one x axis). */
export type SeriesPlot = {
  type: "series";
  x: { from: number; to: number };
  unit: string;
  /** All panels on one y scale, or each on its own (but see `SeriesPanel.scale`). */
  sharedY: boolean;
  panels: SeriesPanel[];
  /** Thin vertical lines with a word: census and counting breaks. */
  breaks: { x: number; label: string }[];
  /** The marks of a single panel say their name and number themselves: no column of words at the right edge. */
  labelsAtMarks?: boolean;
  /** A span of the axis that is looked at, as a band behind the marks; `label` stands in the key. */
  marked?: MarkedSpan | null;
  /** Bars under the axis of a single panel: when something ran. */
  phases?: SeriesPhase[];
  /** Dated events under the axis of a single panel, numbered; their words stand below in the same order. */
  events?: { x: number; date: string; label: string; sourceId: string }[];
};

export type MarkedSpan = { from: number; to: number; label: string };

export type SeriesPhase = {
  id: string;
  /** Name and years, as printed. */
  text: string;
  /** First and last calendar year, both whole; `to` null: no end known, drawn open. `from` null: no start known, only the words are shown. */
  from: number | null;
  to: number | null;
  muted: boolean;
  sourceId: string;
};

export type SeriesPanel = {
  id: string;
  label: string;
  href: string | null;
  series: Series[];
  /** Panels of one name share their y scale, whatever holds for the others. */
  scale?: string;
  /** The panel has no datable observation: words instead of an empty frame. */
  empty: { kind: Emptiness; text: string } | null;
};

export type Series = {
  id: string;
  label: string;
  accent: boolean;
  /** `line` joins neighbours of one `run`, `step` holds a value to the next point, `none` leaves dots alone. */
  join: "line" | "step" | "none";
  points: SeriesPoint[];
};

export type SeriesPoint = {
  /** Year, with the fraction of the date where one is known (2019.75 = 1 October 2019). */
  x: number;
  y: number;
  text: string;
  /** When, as printed: "2024", "09/2019", "05.11.2024". */
  date: string;
  qualifier: Qualifier;
  yearInferred: boolean;
  /** The value holds from `x` to here: a level line; the next point of the run is joined only where it begins here. */
  until?: number;
  /** The value of an earlier point still holds, in other prices: the line goes on, no mark is drawn. */
  held?: boolean;
  /** Only points of the same run are joined: like counting unit, no gap that must stay a gap. */
  run: number;
  /** Not the preferred observation of its year: drawn small and grey. */
  secondary: boolean;
  sourceId: string;
  /** Words at the mark itself, in a single panel: the first of them that finds room. */
  labels?: string[];
};

/** What is known between two years, group by group, each part a mark of its own on one axis of years; no height, nothing is added up. */
export type SplitPlot = {
  type: "split";
  x: { from: number; to: number };
  groups: SplitGroup[];
  marked?: MarkedSpan | null;
};

export type SplitGroup = {
  id: string;
  label: string;
  href: string | null;
  rows: SplitRow[];
  /** Nothing is known: words. `kind` null: not for want of a number. */
  empty: { kind: Emptiness | null; text: string } | null;
};

/** `start` and `stop` stand at a year, `growth` joins two like counts, `change` two unlike ones. */
export type SplitRow = {
  id: string;
  mark: "start" | "growth" | "change" | "stop";
  spans: { from: number; to: number }[];
  text: string;
};
