/**
 * ChartSpec: one chart as typed, plain data. Page, table, interactive view and every export draw from it and from nothing else.
 * Texts are finished sentences in the chart's language; numbers come twice, raw to draw and as the text to print.
 */
import type { Locale } from "~/domain/locale";
import type { RegionLevel } from "~/domain/region-level";
import type { Emptiness, Qualifier, Value } from "~/domain/value";

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

export type Plot = BarPlot | SeriesPlot | MapPlot | TimelinePlot;

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

/** Panels of dots and lines over years (one panel: a single chart; many: small multiples on one x axis). */
export type SeriesPlot = {
  type: "series";
  x: { from: number; to: number };
  unit: string;
  /** All panels on one y scale, or each on its own. */
  sharedY: boolean;
  panels: SeriesPanel[];
  /** Thin vertical lines with a word: census and counting breaks. */
  breaks: { x: number; label: string }[];
};
export type SeriesPanel = {
  id: string;
  label: string;
  href: string | null;
  series: Series[];
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
  /** Only points of the same run are joined: like counting unit, no gap that must stay a gap. */
  run: number;
  /** Not the preferred observation of its year: drawn small and grey. */
  secondary: boolean;
  sourceId: string;
};

/** Choropleth. Paths are laid out at ETL time in the plot's own coordinate system. */
export type MapPlot = {
  type: "map";
  /** `x`, `y`: upper left corner, where the drawing shows a part of Germany. */
  viewBox: { x?: number; y?: number; width: number; height: number };
  unit: string;
  /** Without it: the Länder. */
  level?: RegionLevel;
  regions: MapRegion[];
  classes: { from: number; to: number; label: string; count: number }[];
  emptiness: { kind: Emptiness; label: string; count: number }[];
  /** Drawn over the regions, not filled; where nothing can be coloured they are all there is. `firm`: of a Land. */
  outlines?: { path: string; firm: boolean }[];
  /** Below all regions: what holds wherever no region is drawn singly. */
  ground?: { path: string; kind: Emptiness };
  /** Two measures at once: `classes` is then empty, and a region's `classIndex` is a cell. */
  bivariate?: BivariateKey;
};
/** Three classes each way, low to high: columns are supply (1 to 3), rows need (A to C); cell = row × 3 + column. */
export type BivariateKey = {
  columnLabel: string;
  rowLabel: string;
  columns: string[];
  rows: string[];
  cells: { code: string; count: number }[];
};
export type MapRegion = {
  ags: string;
  label: string;
  shortLabel: string;
  path: string;
  labelX: number;
  labelY: number;
  value: Value;
  text: string;
  /** What stands under the name in the drawing, where it is not `text`. */
  shortText?: string;
  /** Index into `classes`, or the cell of `bivariate`; null where the value is one of the unknowns. */
  classIndex: number | null;
  href: string | null;
};

/** Bars from year to year, grouped; with dated events on the same axis. */
export type TimelinePlot = {
  type: "timeline";
  x: { from: number; to: number };
  rows: TimelineRow[];
  events: { x: number; date: string; label: string; kind: string; sourceId: string }[];
};
export type TimelineRow = {
  id: string;
  group: string;
  label: string;
  /** `to` null: no end known; drawn open. `from` null: no start known; only the words are shown. */
  bars: { from: number | null; to: number | null; text: string; muted: boolean; sourceId: string }[];
  /** The row holds no bar: words (kein Landesprogramm, nicht gefunden). */
  empty: { kind: Emptiness; text: string } | null;
  href: string | null;
};

export type ChartTable = { caption: string; columns: TableColumn[]; rows: TableRow[] };
export type TableColumn = {
  key: string;
  label: string;
  kind: "text" | "number";
  unit?: string;
};
export type TableRow = { id: string; cells: Record<string, TableCell> };
export type TableCell = {
  text: string;
  /** What a file holds: the raw number or text; null where `status` says why there is none. */
  raw: string | number | null;
  status?: Emptiness;
  href?: string;
};
