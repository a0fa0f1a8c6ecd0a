/** Regions coloured by a number, and marks at places. */
import type { RegionLevel } from "~/domain/region-level";
import type { Emptiness, Value } from "~/domain/value";

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
