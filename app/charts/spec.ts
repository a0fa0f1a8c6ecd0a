/**
 * ChartSpec: one chart as typed, plain data. Page, table, interactive view and every export draw from it and from nothing else.
 * Texts are finished sentences in the chart's language; numbers come twice, raw to draw and as the text to print.
 */
import type { Locale } from "~/domain/locale";
import type { NodeKind, RelationKind } from "~/domain/network";
import type { RegionLevel } from "~/domain/region-level";
import type { Aftermath } from "~/domain/succession";
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
  /** Marks over the regions, for what lies in one place of them. */
  dots?: MapDots;
  /** Named places with marks of several shapes; the regions are then ground only, whatever their values. */
  places?: MapPlaces;
};
/** `x`, `y` in the plot's coordinates; a place has one mark for each shape that occurs there. */
export type MapPlaces = {
  unit: string;
  shapes: { id: string; label: string }[];
  /** What each size stands for, small to large. */
  sizes: string[];
  places: MapPlace[];
};
export type MapPlace = {
  id: string;
  label: string;
  /** What stands beside the marks where there is room. */
  text: string;
  x: number;
  y: number;
  href: string | null;
  /** `shape` is an index into `shapes`, `size` into `sizes`. */
  marks: { shape: number; size: number; count: number; text: string }[];
};
/** Marks in sizes from small to large, in the plot's coordinates. `rough`: the place is known no better than its Gemeinde; drawn hollow. */
export type MapDots = {
  unit: string;
  /** What each size stands for. */
  sizes: string[];
  /** `size` is an index into `sizes`. */
  marks: { x: number; y: number; size: number; rough: boolean }[];
  /** What a hollow and a filled mark mean, as far as they occur. */
  key: { rough: boolean; text: string }[];
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

/** A table of words as a picture: a few columns, one block per row. */
export type MatrixPlot = {
  type: "matrix";
  columns: { key: string; label: string }[];
  /** The kinds of emptiness that occur, for the key. */
  emptiness: { kind: Emptiness; label: string }[];
  rows: MatrixPlotRow[];
};
export type MatrixPlotRow = {
  id: string;
  /** Stands once above the rows that share it. */
  group: string;
  label: string;
  cells: { text: string; status?: Emptiness; marked: boolean }[];
  href: string | null;
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

/** Things and the typed relations between them, at places fixed beforehand. */
export type NetworkPlot = {
  type: "network";
  /** What the coordinates lie in. */
  box: { width: number; height: number };
  /** In the order the keyboard goes through them. */
  nodes: NetworkNode[];
  lines: NetworkLine[];
  /** What occurs, for the key; `one`: a single one in words; `count` groups counted with what they gather. */
  nodeKinds: { kind: NodeKind; label: string; one: string; count: number }[];
  /** `label`: one word for the key; `out`, `in`: the relation in words, read from either end. */
  lineKinds: { kind: RelationKind; label: string; out: string; in: string; count: number }[];
  headings: { nodes: string; lines: string };
  /** Index of the node the picture is about: it and its neighbours are drawn in full, everything else faint. */
  focus: number | null;
  /** What stands together, by the Land it belongs to; `null`: nationwide. */
  islands: { land: string | null; name: string }[];
};
export type NetworkNode = {
  id: string;
  kind: NodeKind;
  label: string;
  /** What stands at the mark where the label is long: a known abbreviation. */
  short: string | null;
  /** The node in words. */
  text: string;
  /** Key of the Land it stands with, `null`: nationwide. */
  land: string | null;
  /** Above 1: a group of that many. */
  gathered: number;
  degree: number;
  x: number;
  y: number;
  /** The picture about this node. */
  href: string;
  /** The node's own page. */
  page: string | null;
};
/** `from`, `to`: indices of nodes. */
export type NetworkLine = { from: number; to: number; kind: RelationKind; relations: NetworkRelation[] };
/** `count` above 1: several between groups, told as one. */
export type NetworkRelation = {
  count: number;
  period: string | null;
  note: string | null;
  sourceIds: string[];
};

export type ChartTable = { caption: string; columns: TableColumn[]; rows: TableRow[] };
export type TableColumn = {
  key: string;
  label: string;
  kind: "text" | "number";
  unit?: string;
};
/** `anchor`: the row's own address on the page, where something links to it. */
export type TableRow = { id: string; anchor?: string; cells: Record<string, TableCell> };
export type TableCell = {
  text: string;
  /** What a file holds: the raw number or text; null where `status` says why there is none. */
  raw: string | number | null;
  status?: Emptiness;
  href?: string;
};

/** A table in which each cell names its own sources. */
export type MatrixCell = TableCell & {
  /** Empty only where nothing was found that could be cited. */
  sourceIds: string[];
  /** A caveat or a period, printed small below the text. */
  note?: string;
  /** The wording of a German source, whatever the language of the page. */
  verbatim?: boolean;
  /** Differs from what the column is compared with. */
  marked?: boolean;
};
export type MatrixTable = Omit<ChartTable, "rows"> & {
  rows: { id: string; cells: Record<string, MatrixCell> }[];
};
