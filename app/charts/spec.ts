/**
 * ChartSpec: one chart as typed, plain data. Page, table, interactive view and every export draw from it and from nothing else.
 * Texts are finished sentences in the chart's language; numbers come twice, raw to draw and as the text to print.
 */

import type { Locale } from "~/domain/locale";
import type { BarPlot, DotPlot } from "./bar-plot";
import type { ChartTable } from "./chart-table";
import type { MapPlot } from "./map-plot";
import type { MatrixPlot } from "./matrix-plot";
import type { NetworkPlot } from "./network-plot";
import type { ScatterPlot } from "./scatter-plot";
import type { SeriesPlot, SplitPlot } from "./series-plot";
import type { TimelinePlot } from "./timeline-plot";

export type ChartSpec = {
  /** Stable and kebab-case: part of addresses and file names. */
  id: string;
  locale: Locale;
  /** The finding, a sentence made from the data. */
  title: string;
  /** Measure, unit, counting rule, Stand. */
  subtitle: string;
  /** What the picture shows, for those who do not see it. */
  alt: string;
  plot: Plot;
  notes: string[];
  /** "Was diese Zahl nicht sagt". */
  limits: string[];
  sources: SourceLine[];
  credits: string[];
  /** Made from generated data: drawn as "DEMO-DATEN" across the chart. */
  demo: boolean;
  /** Drawn in the colour of the people's network; without it in that of the centres. */
  tone?: "people";
  table: ChartTable;
  /** Where the chart stands and under which name it is exported. A chart without it cannot be exported, and a test says so. */
  address?: ChartAddress;
};

/**
 * The one address of a chart under its filter. `chart` is its name in the registry, `query` the filter with its leading `?` or "", the same
 * for `/export/{chart}.{format}` whatever the format; `page` the German path where it stands, with filter and anchor.
 */
export type ChartAddress = { chart: string; query: string; page: string };

export type SourceLine = {
  sourceId: string;
  publisher: string;
  title: string;
  url: string;
  date: string | null;
};

/** A key figure as sentences to be quoted, ending with its source; `href` is where it stands, a path or a whole address. */
export type QuotableSentence = { text: string; href: string };

export type Plot =
  | BarPlot
  | DotPlot
  | SeriesPlot
  | MapPlot
  | TimelinePlot
  | ScatterPlot
  | MatrixPlot
  | SplitPlot
  | NetworkPlot;
