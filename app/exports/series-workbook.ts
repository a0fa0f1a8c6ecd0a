/** The workbook behind one panel of observations: a block of columns per series, each observation in a row. */
import type { Series, SeriesPanel, SeriesPoint } from "~/charts/spec";
import type { CellValue, WorkbookRows } from "./chart-xml";

/** A series with the column its cells begin in: date, x, y, how exact; then, for steps, x and y of the corners. */
export type PlacedSeries = {
  series: Series;
  column: number;
  points: SeriesPoint[];
  corners: { x: number; y: number }[];
};

export function workbookOf(panel: SeriesPanel, unit: string): { rows: WorkbookRows; placed: PlacedSeries[] } {
  let column = 0;
  const placed = panel.series
    .filter(({ points }) => points.length > 0)
    .map((series): PlacedSeries => {
      const points = [...series.points].sort(
        (a, b) => Number(a.secondary) - Number(b.secondary) || a.run - b.run || a.x - b.x,
      );
      const corners = series.join === "step" ? cornersOf(points.filter(({ secondary }) => !secondary)) : [];
      const at = column;
      column += corners.length > 0 ? 6 : 4;
      return { series, column: at, points, corners };
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

/** A value holds until the next point: the way there goes round a corner. */
function cornersOf(points: readonly SeriesPoint[]): { x: number; y: number }[] {
  return points.flatMap(({ x, y }, index) => {
    const next = points[index + 1];
    return next
      ? [
          { x, y },
          { x: next.x, y },
        ]
      : [{ x, y }];
  });
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
