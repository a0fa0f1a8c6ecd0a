import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { RegionLooks } from "~/charts/region-looks";
import { landAgsOf } from "~/domain/ags";
import type { MapArea } from "~/domain/map-area";
import type { Bounds, MapSelection } from "~/domain/map-filter";
import { useI18n } from "~/i18n/use-i18n";
import { buildMapStyle } from "./build-map-style";
import type { DrawTool } from "./draw-area";
import { drawnSurface } from "./drawn-surface";
import "./center-map.css";
import { MapOperator } from "./map-operator";
import type { MapSurface } from "./map-surface";
import { useMapTheme } from "./use-map-theme";
import { useMapView } from "./use-map-view";

export type MapTarget = { lon: number; lat: number; zoom: number };

export type CenterMapProps = {
  looks: RegionLooks;
  /** Where the files of this snapshot lie: `/map/{snapshotId}`. */
  assetRoot: string;
  /** The filter of the centres as it stands in the address, without "?"; empty for all. */
  pointQuery: string;
  selection: MapSelection | null;
  /** Keys of the regions chosen for a summary, of any level. */
  chosenRegions: readonly string[];
  /** What is being drawn now; null: nothing. */
  drawing: DrawTool | null;
  /** The drawn area as it stands in the address. */
  area: MapArea | null;
  /** Where the map is to go; a new object means: go there now. */
  target: MapTarget | null;
  /** What the first view shows, from the address; null: Germany. */
  bounds?: Bounds | null;
  /** Something is to be opened; null: Escape was pressed on the map while something was open. */
  onSelect: (selection: MapSelection | null) => void;
  /** The reader moved the map and let it rest; not called for the first view. */
  onMove: (bounds: Bounds) => void;
  /** An area is drawn; the page ends drawing (`drawing` null). */
  onDraw: (area: MapArea) => void;
  /** Drawing was given up with Escape; the page ends drawing. */
  onDrawCancel: () => void;
  /** Space on the region under the keyboard, or a click with Ctrl, Cmd or Shift: in or out of the chosen regions. */
  onToggleRegion: (ags: string) => void;
  /** The drawing that stands here before, and without, JavaScript or WebGL. Its regions carry their key as `data-id`. */
  children: ReactNode;
};

/** The same object as before while what it holds is the same, so that a page drawn anew does not make a new style. */
function useUnchanged<T>(value: T): T {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}

/**
 * The living map over its server-made drawing, both for mouse, finger and keyboard; as high as what it stands in.
 * `data-map-ready`: all asked for is drawn.
 */
export function CenterMap(props: CenterMapProps) {
  const { looks, assetRoot, pointQuery, drawing, target, children } = props;
  const { t, locale } = useI18n();
  const theme = useMapTheme();
  const { selection, chosenRegions, area } = useUnchanged({
    selection: props.selection,
    chosenRegions: props.chosenRegions,
    area: props.area,
  });
  const credit = t("karte:map.credit");
  const style = useMemo(
    () =>
      theme &&
      buildMapStyle({
        theme,
        locale,
        looks,
        assetRoot,
        pointQuery,
        selection,
        chosenRegions,
        area,
        credit,
      }),
    [theme, locale, looks, assetRoot, pointQuery, selection, chosenRegions, area, credit],
  );
  const { container, view, ready, shown, pointed } = useMapView(style, props, t);

  const scroller = useRef<HTMLDivElement>(null);
  const scaled = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<MapSurface | null>(null);
  useEffect(() => {
    if (scroller.current && scaled.current) setDrawn(drawnSurface(scroller.current, scaled.current));
  }, []);

  useEffect(() => {
    if (target) view?.goTo(target);
  }, [view, target]);
  // The Gemeinden of one Land are looked at close up, unless the address says what to show.
  const land =
    looks.level === "gemeinde" && looks.otherwise === null ? landAgsOf(looks.regions[0]?.ags ?? "") : null;
  const start = useRef({ looks, free: true });
  start.current = { looks, free: !target && !props.bounds };
  useEffect(() => {
    if (view && land && start.current.free) view.showPlaces(start.current.looks.regions);
  }, [view, land]);
  useEffect(() => view?.draw(drawing), [view, drawing]);
  useEffect(() => {
    if (!drawing) return;
    // The button that began drawing may still have the focus: Escape ends it from everywhere.
    const giveUp = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) view?.sendToDrawing({ type: "cancel" });
    };
    document.addEventListener("keydown", giveUp);
    return () => document.removeEventListener("keydown", giveUp);
  }, [view, drawing]);

  return (
    <MapOperator
      looks={looks}
      selection={selection}
      chosenRegions={chosenRegions}
      drawing={drawing}
      surface={shown ? view : drawn}
      pointed={pointed}
      onSelect={props.onSelect}
      onToggleRegion={props.onToggleRegion}
      onDrawKey={(type) => view?.sendToDrawing({ type })}
      className="relative min-h-[24rem] grow overflow-hidden border border-rule bg-surface"
    >
      <div
        ref={container}
        data-map-ready={ready || undefined}
        className={`!absolute inset-0 z-10 ${shown ? "" : "invisible"}`}
      />
      <div ref={scroller} className={shown ? "hidden" : "absolute inset-0 overflow-auto p-4"}>
        <div ref={scaled}>{children}</div>
      </div>
    </MapOperator>
  );
}
