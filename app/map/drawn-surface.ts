/**
 * The server-made drawing as a surface for the keyboard: where the browser has no WebGL, the same keys do the same on the SVG.
 * Its regions are found by their `data-id`; marks are drawn over them, so that no neighbour covers half of an outline.
 */
import type { MapMarks, MapSurface } from "./map-surface";

const SVG = "http://www.w3.org/2000/svg";
const LARGEST = 6;

function shapeOf(root: HTMLElement, ags: string): SVGPathElement | null {
  return root.querySelector<SVGPathElement>(`path[data-mark="region"][data-id="${ags}"]`);
}

function outline(shape: SVGPathElement, kind: string): SVGGElement {
  const group = document.createElementNS(SVG, "g");
  group.setAttribute("aria-hidden", "true");
  group.setAttribute("class", `map-mark map-mark-${kind}`);
  group.dataset.mapMark = kind;
  for (const part of ["edge", "line"]) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", shape.getAttribute("d") ?? "");
    path.setAttribute("class", `map-mark-${part}`);
    group.append(path);
  }
  return group;
}

function drawMarks(root: HTMLElement, { current, selection, chosenRegions }: MapMarks) {
  for (const old of root.querySelectorAll("[data-map-mark]")) old.remove();
  const open = selection && selection.kind !== "zentrum" ? [selection.ags] : [];
  const marks = [
    ...chosenRegions.map((ags) => ["chosen", ags] as const),
    ...open.map((ags) => ["open", ags] as const),
    ...(current ? [["current", current] as const] : []),
  ];
  for (const [kind, ags] of marks) {
    const shape = shapeOf(root, ags);
    if (shape) (shape.closest("a") ?? shape).parentElement?.append(outline(shape, kind));
  }
}

/** `root` scrolls; `scaled` inside it holds the drawing. */
export function drawnSurface(root: HTMLElement, scaled: HTMLElement): MapSurface {
  let scale = 1;
  const zoomTo = (next: number) => {
    const before = { x: root.scrollLeft + root.clientWidth / 2, y: root.scrollTop + root.clientHeight / 2 };
    const ratio = next / scale;
    scale = next;
    scaled.style.setProperty("zoom", String(scale));
    // The marks' lines keep their width.
    scaled.style.setProperty("--map-scale", String(scale));
    root.scrollTo(before.x * ratio - root.clientWidth / 2, before.y * ratio - root.clientHeight / 2);
  };
  const keepInView = (ags: string) => {
    const shape = shapeOf(root, ags)?.getBoundingClientRect();
    if (!shape) return;
    const frame = root.getBoundingClientRect();
    const outside =
      shape.left < frame.left ||
      shape.right > frame.right ||
      shape.top < frame.top ||
      shape.bottom > frame.bottom;
    if (!outside) return;
    root.scrollBy(
      shape.left + shape.width / 2 - (frame.left + frame.width / 2),
      shape.top + shape.height / 2 - (frame.top + frame.height / 2),
    );
  };
  return {
    mark: (marks) => drawMarks(root, marks),
    keepInView: ({ ags }) => keepInView(ags),
    zoomBy: (steps, around) => {
      zoomTo(Math.min(LARGEST, Math.max(1, scale * 1.5 ** steps)));
      if (around) keepInView(around.ags);
    },
    showGermany: () => zoomTo(1),
    center: () => null,
  };
}
