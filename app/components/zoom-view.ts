/** A part of a picture, as a zoom and the upper left corner in parts of the picture's width and height. */
export type ZoomView = { zoom: number; left: number; top: number };

export const WHOLE: ZoomView = { zoom: 1, left: 0, top: 0 };
export const CLOSEST = 8;

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** The picture never leaves its frame, and is never smaller than it. */
function kept({ zoom, left, top }: ZoomView): ZoomView {
  const most = 1 - 1 / zoom;
  return { zoom, left: within(left, 0, most), top: within(top, 0, most) };
}

/** Closer (above 1) or farther; what lies at `at` (in parts of what is seen) stays where it is. */
export function zoomBy(view: ZoomView, factor: number, at = { x: 0.5, y: 0.5 }): ZoomView {
  const zoom = within(view.zoom * factor, 1, CLOSEST);
  return kept({
    zoom,
    left: view.left + at.x / view.zoom - at.x / zoom,
    top: view.top + at.y / view.zoom - at.y / zoom,
  });
}

/** Moved by parts of what is seen: `{ x: 0.5, y: 0 }` shows what lies half a view to the right. */
export function moveBy(view: ZoomView, by: { x: number; y: number }): ZoomView {
  return kept({ ...view, left: view.left + by.x / view.zoom, top: view.top + by.y / view.zoom });
}

/** The view box of a drawing of that size. */
export function viewBoxOf({ zoom, left, top }: ZoomView, size: { width: number; height: number }): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  return [left * size.width, top * size.height, size.width / zoom, size.height / zoom].map(round).join(" ");
}
