/**
 * The map without a mouse: one stop of the Tab key, arrows from region to region, every value said and shown. The same wrapper stands
 * around the living map and around the drawing that takes its place without WebGL.
 */
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import type { RegionLooks } from "~/charts/region-looks";
import type { MapSelection } from "~/domain/map-filter";
import { type Direction, nearestRegion, neighbourInDirection } from "~/domain/neighbour";
import { formatEmptiness } from "~/format/value-text";
import { useI18n } from "~/i18n/use-i18n";
import type { DrawTool } from "./draw-area";
import { type MapAction, mapAction } from "./map-keys";
import type { MapSurface } from "./map-surface";

/** The wrapper's id: whoever closes what was opened from the map gives the focus back to it. */
export const MAP_ID = "karte-flaeche";

const MIDDLE_OF_GERMANY = { lon: 10.4, lat: 51.2 };

export type MapOperatorProps = {
  looks: RegionLooks;
  selection: MapSelection | null;
  chosenRegions: readonly string[];
  drawing: DrawTool | null;
  /** What the keys move; null until the page lives. */
  surface: MapSurface | null;
  /** The region under the mouse. */
  pointed: { ags: string; name: string | null } | null;
  onSelect: (selection: MapSelection | null) => void;
  onToggleRegion: (ags: string) => void;
  onDrawKey: (event: "undo" | "finish" | "cancel") => void;
  className: string;
  children: ReactNode;
};

/** What the region under the keyboard, or under the mouse, says. */
function useRegionWords({ looks, chosenRegions, pointed }: MapOperatorProps) {
  const { t, locale } = useI18n();
  const byAgs = useMemo(() => new Map(looks.regions.map((region) => [region.ags, region])), [looks]);
  const wordsOf = (ags: string): string => {
    const text = byAgs.get(ags)?.text ?? "";
    return chosenRegions.includes(ags) ? t("map-control:chosen", { text }) : text;
  };
  let underMouse = "";
  if (pointed && byAgs.has(pointed.ags)) underMouse = wordsOf(pointed.ags);
  else if (pointed) {
    const value = looks.otherwise ? formatEmptiness(looks.otherwise, locale) : "";
    const { name } = pointed;
    underMouse = name && value ? t("map-control:valueOf", { name, value }) : (name ?? value);
  }
  return { byAgs, wordsOf, underMouse };
}

export function MapOperator(props: MapOperatorProps) {
  const { looks, selection, chosenRegions, drawing, surface, onSelect, children, className } = props;
  const { t } = useI18n();
  const { byAgs, wordsOf, underMouse } = useRegionWords(props);
  const instructions = useId();
  const frame = useRef<HTMLDivElement>(null);
  const exit = useRef<HTMLParagraphElement>(null);
  const [at, setAt] = useState<string | null>(null);
  /** The keyboard is on the map; a click with the mouse does not count. */
  const [active, setActive] = useState(false);
  const [edge, setEdge] = useState<Direction | null>(null);
  const current = at !== null && byAgs.has(at) ? at : null;

  const open = selection && selection.kind !== "zentrum" ? selection.ags : null;
  useEffect(() => {
    if (open) setAt(open);
  }, [open]);
  // `looks`: with new shapes or colours the drawing is made anew, and its marks with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks must follow what is painted
  useEffect(() => {
    surface?.mark({ current: active ? current : null, selection, chosenRegions });
  }, [surface, active, current, selection, chosenRegions, looks]);

  const start = () => current ?? nearestRegion(looks.regions, surface?.center() ?? MIDDLE_OF_GERMANY);
  const stepTo = (ags: string | undefined) => {
    const region = ags === undefined ? undefined : byAgs.get(ags);
    if (!region) return;
    setAt(region.ags);
    setEdge(null);
    surface?.keepInView(region);
  };
  const go = (direction: Direction) => {
    if (!current) return stepTo(start());
    const next = neighbourInDirection(looks.regions, current, direction);
    if (next) stepTo(next);
    else setEdge(direction);
  };
  const leave = () => {
    if (selection) return onSelect(null);
    exit.current?.focus();
  };
  const act = (action: MapAction) => {
    if (action.type === "go") go(action.direction);
    else if (action.type === "zoom") surface?.zoomBy(action.steps, (current && byAgs.get(current)) || null);
    else if (action.type === "whole") surface?.showGermany();
    else if (action.type === "open" && current) onSelect({ kind: looks.level, ags: current });
    else if (action.type === "toggle" && current) props.onToggleRegion(current);
    else if (action.type === "draw") props.onDrawKey(action.event);
    else if (action.type === "leave") leave();
  };
  const press = (event: KeyboardEvent) => {
    // Buttons and links on the map keep their own keys.
    if (event.target !== event.currentTarget) return;
    const action = mapAction(event, drawing !== null);
    if (!action) return;
    event.preventDefault();
    setActive(true);
    act(action);
  };
  const enter = (event: FocusEvent) => {
    if (event.target !== event.currentTarget || !frame.current?.matches(":focus-visible")) return;
    setActive(true);
    stepTo(start());
  };
  const leaveFocus = (event: FocusEvent) => {
    if (event.target === event.currentTarget) setActive(false);
  };

  let words = "";
  if (active && looks.regions.length === 0) words = looks.cannot ?? t("map-control:noRegions");
  else if (active && current) {
    words = edge ? t(`map-control:edge.${edge}`, { text: wordsOf(current) }) : wordsOf(current);
  }
  const shown = words || underMouse;
  return (
    <div className="flex h-full flex-col">
      <div
        ref={frame}
        id={MAP_ID}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the role is made to be operated
        tabIndex={0}
        aria-label={t("map-control:name")}
        aria-roledescription={t("map-control:role")}
        aria-describedby={instructions}
        className={`map-operator ${className}`}
        onKeyDown={press}
        onFocus={enter}
        onBlur={leaveFocus}
        onPointerDown={() => setActive(false)}
      >
        {children}
        <p aria-live="polite" data-map-announcement className="sr-only">
          {words}
        </p>
        {drawing && <p className="map-words map-words-top">{t(`map-control:drawing.${drawing}`)}</p>}
        {shown && (
          <p aria-hidden="true" data-map-label className="map-words map-words-bottom">
            {shown}
          </p>
        )}
      </div>
      <p ref={exit} tabIndex={-1} className="sr-only focus:not-sr-only focus:text-sm">
        {t("map-control:left")}
      </p>
      <p aria-hidden="true" className="mt-2 text-sm text-ink-soft">
        {t("map-control:hint")}
      </p>
      <p id={instructions} className="sr-only">
        {t("map-control:instructions")}
      </p>
    </div>
  );
}
