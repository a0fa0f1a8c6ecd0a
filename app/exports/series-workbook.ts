/** The workbook behind one panel of observations: a block of columns per series, each observation in a row. */
import type { Series, SeriesPanel, SeriesPoint } from "~/charts/series-plot";
import type { CellValue, WorkbookRows } from "./chart-xml";

type Corner = { x: number; y: number };

/**
 * A series with the column its cells begin in: date, x, y, how exact; then, for steps and levels, x and y of the corners. `paths`: which
 * corners are joined, both ends included.
 */
export type PlacedSeries = {
  series: Series;
  column: number;
  points: SeriesPoint[];
  corners: Corner[];
  paths: { from: number; to: number; dashed: boolean }[];
};

export function workbookOf(panel: SeriesPanel, unit: string): { rows: WorkbookRows; placed: PlacedSeries[] } {
  let column = 0;
  const placed = panel.series
    .filter(({ points }) => points.length > 0)
    .map((series): PlacedSeries => {
      const points = [...series.points].sort(
        (a, b) => Number(a.secondary) - Number(b.secondary) || a.run - b.run || a.x - b.x,
      );
      const preferred = points.filter(({ secondary }) => !secondary);
      const { corners, paths } = series.join === "step" ? stepsOf(preferred) : levelsOf(preferred);
      const at = column;
      column += corners.length > 0 ? 6 : 4;
      return { series, column: at, points, corners, paths };
    });
  const length = Math.max(0, ...placed.flatMap(({ points, corners }) => [points.length, corners.length]));
  const rows: WorkbookRows = Array.from({ length: length + 1 }, () => Array<CellValue>(column).fill(null));
  const put = (row: number, at: number, value: CellValue) => {
    (rows[row] as CellValue[])[at] = value;
  };
  for (const { series, column: at, points, corners } of placed) {
    const name = series.label || unit;
    ["Stand", "Jahr", name, "qualifier"].forEach((head, index) => {
      put(0, at + index, head);
    });
    points.forEach((point, index) => {
      put(index + 1, at, point.date);
      put(index + 1, at + 1, point.x);
      put(index + 1, at + 2, point.y);
      put(index + 1, at + 3, point.qualifier);
    });
    if (corners.length === 0) continue;
    put(0, at + 4, "Stufe: Jahr");
    put(0, at + 5, "Stufe");
    corners.forEach(({ x, y }, index) => {
      put(index + 1, at + 4, x);
      put(index + 1, at + 5, y);
    });
  }
  return { rows, placed };
}

type Cornered = Pick<PlacedSeries, "corners" | "paths">;

/** A value holds until the next point: the way there goes round a corner. */
function stepsOf(points: readonly SeriesPoint[]): Cornered {
  const corners = points.flatMap(({ x, y }, index) => {
    const next = points[index + 1];
    return next
      ? [
          { x, y },
          { x: next.x, y },
        ]
      : [{ x, y }];
  });
  return { corners, paths: [{ from: 0, to: corners.length - 1, dashed: false }] };
}

/** A value holds as far as is stated, dashed where it is no exact amount; it is joined to the next of its run only without a gap. */
function levelsOf(points: readonly SeriesPoint[]): Cornered {
  const corners: Corner[] = [];
  const paths: PlacedSeries["paths"] = [];
  let before: SeriesPoint | undefined;
  for (const point of points) {
    if (point.until === undefined) continue;
    const joined = before?.until === point.x && before.run === point.run;
    if (!joined)
      paths.push({ from: corners.length, to: corners.length, dashed: point.qualifier !== "exact" });
    corners.push({ x: point.x, y: point.y }, { x: point.until, y: point.y });
    (paths.at(-1) as PlacedSeries["paths"][number]).to = corners.length - 1;
    before = point;
  }
  return { corners, paths };
}

/** Neighbours of one run, as indices into the sorted points. */
export function runsOf(points: readonly SeriesPoint[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  points.forEach((point, index) => {
    const open = runs.at(-1);
    if (open && points[index - 1]?.run === point.run) open.to = index;
    else runs.push({ from: index, to: index });
  });
  return runs;
}
