import { drawnNumber, type Qualifier } from "~/domain/value";
import type { BarPlot } from "../bar-plot";
import type { SeriesPanel, SeriesPoint } from "../series-plot";
import type { Plot } from "../spec";

export type RechartsBar = {
  id: string;
  label: string;
  value: number;
  qualifier: Qualifier;
  text: string;
  note: string | null;
  accent: boolean;
};
export type RechartsBars = {
  kind: "bars";
  groups: {
    id: string;
    heading: string | null;
    rows: RechartsBar[];
    unknown: { label: string; text: string }[];
  }[];
};

/** One row per observation; `lineKey` names the one line it belongs to. */
export type RechartsPoint = SeriesPoint & { seriesId: string; seriesLabel: string; lineKey: string };
/** One line per run of a series, so that Recharts joins nothing the spec keeps apart; observations not preferred have a line without stroke. */
export type RechartsLine = {
  key: string;
  seriesId: string;
  accent: boolean;
  join: "line" | "step" | "none";
};
export type RechartsPanel = {
  id: string;
  label: string;
  series: { id: string; label: string }[];
  lines: RechartsLine[];
  rows: RechartsPoint[];
};
export type RechartsPanels = { kind: "series"; panels: RechartsPanel[] };

/** What Recharts draws, from the plot of the same spec. Unknown values stay words: as rows they would be drawn as 0. */
export function toRechartsData(plot: Plot): RechartsBars | RechartsPanels {
  if (plot.type === "bars") return { kind: "bars", groups: plot.groups.map(barsOf) };
  if (plot.type === "series") {
    return { kind: "series", panels: plot.panels.filter((panel) => panel.empty === null).map(panelOf) };
  }
  throw new Error(`Für ein Diagramm der Art „${plot.type}“ gibt es keine interaktive Fassung`);
}

function barsOf(group: BarPlot["groups"][number]): RechartsBars["groups"][number] {
  const rows: RechartsBar[] = [];
  const unknown: { label: string; text: string }[] = [];
  for (const { id, label, value, text, note, accent } of group.bars) {
    const drawn = drawnNumber(value);
    if (drawn === undefined) unknown.push({ label, text });
    else
      rows.push({
        id,
        label,
        value: drawn,
        qualifier: value.kind === "number" ? value.qualifier : "exact",
        text,
        note,
        accent,
      });
  }
  return { id: group.id, heading: group.heading, rows, unknown };
}

function panelOf(panel: SeriesPanel): RechartsPanel {
  const lines = new Map<string, RechartsLine>();
  const rows = panel.series.flatMap((series) =>
    series.points.map((point): RechartsPoint => {
      const lineKey = `${series.id}/${point.secondary ? "other" : point.run}`;
      const join = point.secondary ? "none" : series.join;
      lines.set(lineKey, { key: lineKey, seriesId: series.id, accent: series.accent, join });
      return { ...point, seriesId: series.id, seriesLabel: series.label, lineKey };
    }),
  );
  return {
    id: panel.id,
    label: panel.label,
    series: panel.series.map(({ id, label }) => ({ id, label })),
    lines: [...lines.values()],
    rows: rows.sort((a, b) => a.x - b.x),
  };
}
