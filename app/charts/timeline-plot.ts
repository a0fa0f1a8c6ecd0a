/** Bars from year to year, with dated events. */
import type { Aftermath } from "~/domain/succession";
import type { Emptiness } from "~/domain/value";

/** Bars from year to year, grouped; with dated events on the same axis. */
export type TimelinePlot = {
  type: "timeline";
  x: { from: number; to: number };
  /** The last year known: open bars reach to its end, and what lies behind it is still to come. Without it: `x.to`. */
  today?: number;
  rows: TimelineRow[];
  events: { x: number; date: string; label: string; kind: string; sourceId: string }[];
};

export type TimelineRow = {
  id: string;
  group: string;
  label: string;
  bars: TimelineBar[];
  /** The row holds no bar: words (kein Landesprogramm, nicht gefunden). */
  empty: { kind: Emptiness; text: string } | null;
  href: string | null;
};

export type TimelineBar = {
  /** Null: no start known; only the words are shown. */
  from: number | null;
  /** Null: no end known; drawn open. */
  to: number | null;
  text: string;
  muted: boolean;
  sourceId: string;
  /** What followed the end. `successorId`: the row below that followed. */
  after?: { kind: Aftermath; text: string; successorId: string | null };
};
