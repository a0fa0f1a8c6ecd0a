/**
 * A table of words as a native table: as large as it fits one slide, else on as many as letters of a readable size need. What differs stands
 * in bold and in a frame, what is not there in words.
 */

import type { MatrixPlot, MatrixPlotRow } from "~/charts/matrix-plot";
import { textWidth, type Weight, wrapText } from "~/charts/svg/measure-text";
import type { NativeDrawing, NativeLook, NativeTable, NativeTableCell } from "./native-drawing";

const POINTS = 72;
/** A reader's computer may have only wider letters. */
const WIDER = 1.22;
const WIDER_BOLD = 1.36;
const MARGIN = 0.04;
const SIZES = [12, 11, 10, 9, 8.5, 8, 7.5] as const;
/** Of a table that does not fit one slide. */
const PAGED_SIZE = 8;

type Row = { cells: NativeTableCell[]; height: number };

/** One drawing per slide. */
export function nativeMatrix(plot: MatrixPlot, look: NativeLook): NativeDrawing[] {
  const { area } = look;
  const head: NativeTableCell[] = ["", ...plot.columns.map(({ label }) => label)].map((text) => ({
    text,
    bold: true,
  }));
  const body = plot.rows.map((row) => cellsOf(row));
  const layouts = [...SIZES, PAGED_SIZE].map((size) => {
    const widths = widthsOf([head, ...body], size, area.w);
    const heightOf = (cells: NativeTableCell[]) => rowHeight(cells, widths, size);
    const rows = body.map((cells): Row => ({ cells, height: heightOf(cells) }));
    return { size, widths, rows, headHeight: heightOf(head) };
  });
  const sum = (rows: readonly Row[]) => rows.reduce((total, { height }) => total + height, 0);
  const fitting = layouts
    .slice(0, SIZES.length)
    .find(({ rows, headHeight }) => headHeight + sum(rows) <= area.h);
  const { size, widths, rows, headHeight } = fitting ?? (layouts.at(-1) as (typeof layouts)[number]);
  const pages = fitting ? [rows] : pagesOf(rows, area.h - headHeight);
  return pages.map((page) => {
    const table: NativeTable = {
      box: { ...area, h: headHeight + sum(page) },
      size,
      widths,
      heights: [headHeight, ...page.map(({ height }) => height)],
      rows: [head, ...page.map(({ cells }) => cells)],
      alt: page.map(({ cells }) => cells.map(({ text }) => text).join(", ")).join("; "),
    };
    return { charts: [], texts: [], tables: [table] };
  });
}

function cellsOf({ group, label, cells }: MatrixPlotRow): NativeTableCell[] {
  return [
    { text: label ? `${group} · ${label}` : group, bold: true },
    ...cells.map(({ text, status, marked }) => ({
      text,
      ...(marked && { bold: true, framed: true }),
      ...(status && { soft: true }),
    })),
  ];
}

const weightOf = ({ bold }: NativeTableCell): Weight => (bold ? 600 : 400);

/** Columns by the room their words want, none narrower than its longest word as far as there is room. */
function widthsOf(rows: readonly NativeTableCell[][], size: number, width: number): number[] {
  const columns = rows[0]?.length ?? 0;
  const wanted = Array.from({ length: columns }, (_, column) => {
    const cells = rows.flatMap((row) => row[column] ?? []);
    const widest = (texts: (cell: NativeTableCell) => string[]) =>
      Math.max(...cells.flatMap((cell) => texts(cell).map((text) => measured(text, cell, size))));
    const least = widest(({ text }) => text.split(/[\s-]/));
    const whole = widest(({ text }) => [text]);
    const most = Math.min(whole, column === 0 ? 2.1 : 1.25);
    return { least: least + 2 * MARGIN, more: Math.max(0.05, most - least) };
  });
  const least = wanted.reduce((sum, each) => sum + each.least, 0);
  const more = wanted.reduce((sum, each) => sum + each.more, 0);
  if (least > width) return wanted.map((each) => (each.least * width) / least);
  return wanted.map((each) => each.least + (each.more * (width - least)) / more);
}

/** In inches. */
function measured(text: string, cell: NativeTableCell, size: number): number {
  return (textWidth(text, size, weightOf(cell)) * (cell.bold ? WIDER_BOLD : WIDER)) / POINTS;
}

function rowHeight(cells: readonly NativeTableCell[], widths: readonly number[], size: number): number {
  const lines = cells.map((cell, column) => {
    const room = (((widths[column] ?? 1) - 2 * MARGIN) * POINTS) / (cell.bold ? WIDER_BOLD : WIDER);
    return wrapText(cell.text, room, size, weightOf(cell)).length;
  });
  return (Math.max(1, ...lines) * size * 1.2) / POINTS + MARGIN;
}

function pagesOf(rows: readonly Row[], height: number): Row[][] {
  const pages: Row[][] = [[]];
  let used = 0;
  for (const row of rows) {
    if (used > 0 && used + row.height > height) {
      pages.push([]);
      used = 0;
    }
    (pages.at(-1) as Row[]).push(row);
    used += row.height;
  }
  return pages;
}
