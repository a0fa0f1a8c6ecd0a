import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { LABEL_STEPS } from "~/charts/svg/place-network-labels";
import { moveBy, viewBoxOf, WHOLE, type ZoomView, zoomBy } from "./zoom-view";

const CANVAS = 'svg[data-mark="canvas"]';
const STEP = 1.5;
const PAN = 0.15;
/** A pointer that moves less than this was meant to click. */
const SLACK = 4;
/** From here on every name stands in the picture. */
const ALL_NAMES = 5.5;

type Point = { x: number; y: number };
type Pointers = Map<number, Point>;

/**
 * A closer view of a drawing that is there already: only its view box changes, so nothing is drawn anew. Names that had no room appear as
 * the picture spreads; marks and letters keep their size.
 */
export function useZoom(frame: RefObject<HTMLDivElement | null>) {
  const view = useRef<ZoomView>(WHOLE);
  const shown = useRef<ZoomView>(WHOLE);
  const waiting = useRef(0);
  const pointers = useRef<Pointers>(new Map());
  const dragged = useRef(false);
  const [ready, setReady] = useState(false);
  const [zoomed, setZoomed] = useState(false);

  const show = (next: ZoomView) => {
    view.current = next;
    setZoomed(next.zoom > 1);
    if (waiting.current) return;
    waiting.current = requestAnimationFrame(() => {
      waiting.current = 0;
      const canvas = shownCanvas(frame.current);
      if (canvas) apply(canvas, view.current, shown.current);
      shown.current = view.current;
    });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: bound once; all that `show` reads are refs
  useEffect(() => {
    setReady(true);
    const element = frame.current;
    if (!element) return;
    // A wheel that scrolls the page is left alone; React listens passively, so this must be asked for here.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      const canvas = (event.target as Element).closest(CANVAS);
      if (!canvas) return;
      event.preventDefault();
      show(zoomBy(view.current, event.deltaY < 0 ? 1.2 : 1 / 1.2, partOf(canvas, event)));
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => {
      element.removeEventListener("wheel", onWheel);
      cancelAnimationFrame(waiting.current);
    };
  }, [frame]);

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || !(event.target as Element).closest(CANVAS)) return;
    dragged.current = false;
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const onPointerMove = (event: PointerEvent) => {
    const from = pointers.current.get(event.pointerId);
    const canvas = shownCanvas(frame.current);
    if (!from || !canvas) return;
    const to = { x: event.clientX, y: event.clientY };
    if (!dragged.current && Math.hypot(to.x - from.x, to.y - from.y) < SLACK) return;
    dragged.current = true;
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    pointers.current.set(event.pointerId, to);
    const { width, height } = seenOf(canvas);
    if (!other) {
      show(moveBy(view.current, { x: (from.x - to.x) / width, y: (from.y - to.y) / height }));
      return;
    }
    const spread = (point: Point) => Math.hypot(point.x - other.x, point.y - other.y) || 1;
    const middle = { clientX: (to.x + other.x) / 2, clientY: (to.y + other.y) / 2 };
    show(zoomBy(view.current, spread(to) / spread(from), partOf(canvas, middle)));
  };
  const onPointerEnd = (event: PointerEvent) => {
    pointers.current.delete(event.pointerId);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = KEYS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target)) return;
    const next = step(view.current);
    if (next === view.current) return;
    event.preventDefault();
    show(next);
  };

  return {
    ready,
    zoomed,
    closer: () => show(zoomBy(view.current, STEP)),
    farther: () => show(zoomBy(view.current, 1 / STEP)),
    whole: () => show(WHOLE),
    handlers: {
      onKeyDown,
      onPointerDown,
      onPointerMove,
      onPointerUp: onPointerEnd,
      onPointerCancel: onPointerEnd,
      onPointerLeave: onPointerEnd,
      onDragStart: (event: { preventDefault: () => void }) => event.preventDefault(),
      onClickCapture: (event: { preventDefault: () => void }) => {
        if (dragged.current) event.preventDefault();
        dragged.current = false;
      },
      onFocus: (event: { target: EventTarget }) => {
        const next = viewWith(event.target as Element, view.current);
        if (next) show(next);
      },
    },
  };
}

const pan = (x: number, y: number) => (view: ZoomView) => (view.zoom > 1 ? moveBy(view, { x, y }) : view);
const KEYS: Record<string, (view: ZoomView) => ZoomView> = {
  "+": (view) => zoomBy(view, STEP),
  "-": (view) => zoomBy(view, 1 / STEP),
  "0": (view) => (view.zoom > 1 ? WHOLE : view),
  ArrowLeft: pan(-PAN, 0),
  ArrowRight: pan(PAN, 0),
  ArrowUp: pan(0, -PAN),
  ArrowDown: pan(0, PAN),
};

function isTyping(target: EventTarget): boolean {
  return (target as Element).matches("input, select, textarea");
}

/** Of the drawings for wide and narrow pages the one that is seen. */
function shownCanvas(frame: Element | null): Element | undefined {
  return [...(frame?.querySelectorAll(CANVAS) ?? [])].find((canvas) => seenOf(canvas).width > 0);
}

/** What is seen of the picture, on the page. The box of a drawing in a drawing is that of all it holds, so its frame is asked. */
function seenOf(canvas: Element): { left: number; top: number; width: number; height: number } {
  const size = sizeOf(canvas);
  const { left, top, width } = (canvas as SVGSVGElement).ownerSVGElement?.getBoundingClientRect() ?? NOTHING;
  return { left, top, width, height: (size.height * width) / size.width };
}
const NOTHING = { left: 0, top: 0, width: 0 };

const sizeOf = (canvas: Element) => ({
  width: Number(canvas.getAttribute("width")),
  height: Number(canvas.getAttribute("height")),
});

function partOf(canvas: Element, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const { left, top, width, height } = seenOf(canvas);
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}

/** A mark that gets the focus outside of what is seen is moved to the middle. */
function viewWith(target: Element, view: ZoomView): ZoomView | null {
  const canvas = target.closest(CANVAS);
  const mark = target.querySelector('[data-mark="node"]');
  if (!canvas || !mark || view.zoom === 1) return null;
  const box = mark.getBoundingClientRect();
  const { x, y } = partOf(canvas, { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 });
  if (x > 0.05 && x < 0.95 && y > 0.05 && y < 0.95) return null;
  return moveBy(view, { x: x - 0.5, y: y - 0.5 });
}

/** The view box alone when it only moves; marks keep their size, and names come and go, when it gets closer or farther. */
function apply(canvas: Element, view: ZoomView, before: ZoomView): void {
  canvas.setAttribute("viewBox", viewBoxOf(view, sizeOf(canvas)));
  if (view.zoom === before.zoom) return;
  const shrunk = `scale(${Math.round(1e4 / view.zoom) / 1e4})`;
  for (const look of canvas.querySelectorAll('[data-mark="look"]')) look.setAttribute("transform", shrunk);
  const [now, earlier] = [levelOf(view), levelOf(before)];
  if (now === earlier) return;
  for (const label of canvas.querySelectorAll('[data-mark="label"]')) {
    const level = Number(label.getAttribute("data-level"));
    if (level <= now) label.removeAttribute("display");
    else label.setAttribute("display", "none");
  }
}

const levelOf = ({ zoom }: ZoomView) => [...LABEL_STEPS, ALL_NAMES].filter((step) => zoom >= step).length;
